"""What each approach spends, driver by driver, by layer, with the formula behind every sum in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ftvp_gui.charts import format as written
from ftvp_gui.charts.words import figure, sentence
from ftvp_gui.core.approach import Approach, titled
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.explain import Explanation, Line, Part, explain
from ftvp_gui.core.result import Costs
from ftvp_gui.core.text import Figure
from ftvp_gui.core.units import Unit
from ftvp_gui.export.comparison import in_money_rough, missing, why_not_costed
from ftvp_gui.export.report import Report
from ftvp_gui.language import literal, title, tr


@dataclass(frozen=True)
class Formula:
    """One flow of a driver in words, with the typical case put in, and when it is paid."""

    words: str
    filled: str
    timing: str
    total: str


@dataclass(frozen=True)
class InputLine:
    """One input that a cost rests on: its typical value, and how far it can be trusted and why."""

    label: str
    value: str
    source: str


@dataclass(frozen=True)
class Cost:
    """One driver: its expected sum, its part of the dearest driver (0..1, for a bar), and how it is computed."""

    title: str
    help: str
    family: str
    expected: str
    part: float
    unknown: str
    formulas: tuple[Formula, ...]
    inputs: tuple[InputLine, ...]


@dataclass(frozen=True)
class Word:
    """A named term of the formulas: its own formula in words, and its typical value."""

    label: str
    formula: str
    value: str


@dataclass(frozen=True)
class Level:
    """The drivers of one layer with their sum."""

    layer: str
    title: str
    total: str
    costs: tuple[Cost, ...]


@dataclass(frozen=True)
class Breakdown:
    """One approach: its levels from the waterline down, what is switched off, and why there is no total."""

    name: str
    colour: int
    total: str
    levels: tuple[Level, ...]
    words: tuple[Word, ...]
    switched_off: tuple[str, ...]
    not_costed: str | None


TITLES = {
    Layer.NAMED: literal("Named by everyone"),
    Layer.HIDDEN: literal("Hidden"),
    Layer.CONSEQUENCE: literal("Errors and delay"),
}


def breakdowns(report: Report) -> tuple[Breakdown, ...]:
    """The breakdown of every approach, in the order of the project."""
    largest = max(
        (float(present.mean()) for costs in report.answer.result.approaches for present in costs.present), default=0.0
    )
    return tuple(_breakdown(report, costs, largest) for costs in report.answer.result.approaches)


def _breakdown(report: Report, costs: Costs, largest: float) -> Breakdown:
    approach = report.answer.project.approach(costs.id)
    not_costed = why_not_costed(report, costs)
    told = {
        name: explain(report.answer.project, approach, name)
        for name, driver in approach.all_drivers()
        if driver.enabled
    }
    levels = (_level(report, approach, costs, layer, largest, told) for layer in Layer)
    return Breakdown(
        name=approach.name,
        colour=approach.colour,
        total=report.locale.unknown if not_costed else in_money_rough(report, costs.expected().value),
        levels=tuple(level for level in levels if level.costs),
        words=_words(report, told.values()),
        switched_off=tuple(
            title(titled(approach, name)) for name, driver in approach.all_drivers() if not driver.enabled
        ),
        not_costed=not_costed,
    )


def _level(
    report: Report, approach: Approach, costs: Costs, layer: Layer, largest: float, told: Mapping[str, Explanation]
) -> Level:
    own = [(name, driver) for name, driver in approach.all_drivers() if driver.enabled and driver.layer is layer]
    gaps = {gap.driver for gap in costs.gaps}
    total = in_money_rough(report, float(costs.layer(layer).mean()))
    return Level(
        layer.value,
        tr(TITLES[layer]),
        tr("{total} without what is unknown", total=total) if any(name in gaps for name, _ in own) else total,
        tuple(_cost(report, approach, costs, name, largest, told[name]) for name, _ in own),
    )


def _cost(report: Report, approach: Approach, costs: Costs, name: str, largest: float, told: Explanation) -> Cost:
    known = name in costs.drivers
    value = float(costs.present[costs.drivers.index(name)].mean()) if known else 0.0
    labels = {gap.driver: item.label for item in missing(report, costs) for gap in costs.gaps if gap.path == item.path}
    return Cost(
        title=title(titled(approach, name)),
        help=told.help,
        family=approach.driver(name).family.value,
        expected=in_money_rough(report, value) if known else report.locale.unknown,
        part=max(0.0, value / largest) if largest > 0 else 0.0,
        unknown="" if known else tr("“{label}” is unknown: enter it to see this cost.", label=labels[name]),
        formulas=tuple(_formula(report, line) for line in told.lines),
        inputs=tuple(
            InputLine(
                each.label, _figure(report, each.typical), f"{each.provenance.grade.value}: {each.provenance.source}"
            )
            for each in told.ingredients
        ),
    )


def _formula(report: Report, line: Line) -> Formula:
    return Formula(
        words=line.words,
        filled=sentence(line.filled, report.style),
        timing=" \N{MULTIPLICATION SIGN} ".join(line.timing),
        total=written.money(line.total, report.currency, 3, report.locale),
    )


def _words(report: Report, told: Iterable[Explanation]) -> tuple[Word, ...]:
    """The named terms of all the formulas, each once, in the order of the alphabet."""
    parts = {part.label: part for explanation in told for part in explanation.parts}
    return tuple(Word(label, parts[label].words, _span(report, parts[label])) for label in sorted(parts))


def _span(report: Report, part: Part) -> str:
    first, last = (_figure(report, end) for end in (part.first, part.last))
    return first if first == last else tr("{first} in the first month, {last} in the last", first=first, last=last)


def _figure(report: Report, value: Figure) -> str:
    if value.unit is Unit.TIMES:
        return written.count(value.value, 3, report.locale)
    return figure(value.value, value.unit, report.style, value.digits)
