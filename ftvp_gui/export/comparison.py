"""The approaches side by side: one row a measure, one cell an approach, already in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis.fit import Factor, label
from ftvp_gui.analysis.verdict import label_at, money
from ftvp_gui.charts import format as written
from ftvp_gui.charts.words import figure, sentence
from ftvp_gui.core.approach import Approach, titled
from ftvp_gui.core.model import Path
from ftvp_gui.core.result import Costs
from ftvp_gui.core.units import Unit
from ftvp_gui.export.report import Report
from ftvp_gui.language import literal, title, tr, tr_n


@dataclass(frozen=True)
class Cell:
    """One measure of one approach; `missed` marks a limit that is kept less often than asked for."""

    text: str
    missed: bool = False


@dataclass(frozen=True)
class Row:
    """One measure of all approaches, in the order of the project."""

    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Missing:
    """An unknown input and the drivers that wait for it; `needed`: without it the total means nothing."""

    path: Path
    label: str
    drivers: tuple[str, ...]
    needed: bool


def measures(report: Report) -> tuple[Row, ...]:
    """Cost, spread, hidden share, accuracy, dates: what is said of every approach."""
    return tuple(
        Row(label, tuple(Cell(measure(report, costs)) for costs in report.answer.result.approaches))
        for label, measure in _MEASURES
    )


def limits(report: Report) -> tuple[Row, ...]:
    """How often each approach keeps each limit; limits that no approach has are left out."""
    fits = [report.answer.verdict.fits[costs.id] for costs in report.answer.result.approaches]
    rows = []
    for factor in Factor:
        if any(fit.kept[factor] is not None for fit in fits):
            cells = tuple(
                Cell(
                    tr("no limit") if fit.kept[factor] is None else _share(report, fit.kept[factor]),
                    factor in fit.missed,
                )
                for fit in fits
            )
            rows.append(Row(sentence(label(factor), report.style), cells))
    return tuple(rows)


def missing(report: Report, costs: Costs) -> tuple[Missing, ...]:
    """The unknown inputs of an approach, each once."""
    approach = report.answer.project.approach(costs.id)
    return tuple(
        Missing(
            path,
            label_at(report.answer.result, path),
            tuple(driver_title(approach, gap.driver) for gap in costs.gaps if gap.path == path),
            any(gap.needed for gap in costs.gaps if gap.path == path),
        )
        for path in dict.fromkeys(gap.path for gap in costs.gaps)
    )


def why_not_costed(report: Report, costs: Costs) -> str | None:
    """The sentence that stands in for the total of an approach; None where it is costed."""
    needed = [f"“{tr(unknown.label)}”" for unknown in missing(report, costs) if unknown.needed]
    if not needed:
        return None
    return tr_n(
        len(needed),
        "{inputs} is unknown, so the whole cost is unknown.",
        "{inputs} are unknown, so the whole cost is unknown.",
        inputs=tr(" and ").join(needed),
    )


def driver_title(approach: Approach, name: str) -> str:
    """The title of a driver of an approach."""
    return title(titled(approach, name))


def in_money(report: Report, value: float, se: float | None = None) -> str:
    """A sum of money with the digits that its sampling error supports."""
    written_as = money(value, se)
    return figure(written_as.value, written_as.unit, report.style, written_as.digits)


def _share(report: Report, value: float | None) -> str:
    return written.share(value, report.locale)


def _unless_unknown(measure: Callable[[Report, Costs], str]) -> Callable[[Report, Costs], str]:
    def said(report: Report, costs: Costs) -> str:
        return measure(report, costs) if costs.costed else report.locale.unknown

    return said


def _expected(report: Report, costs: Costs) -> str:
    expected = costs.expected()
    return in_money(report, expected.value, expected.se)


def _spread(report: Report, costs: Costs) -> str:
    low, high = (in_money_rough(report, float(value)) for value in np.quantile(costs.cost, (0.1, 0.9)))
    return written.between(low, high, report.locale)


def in_money_rough(report: Report, value: float) -> str:
    """A sum of money to two digits."""
    return written.money(value, report.currency, 2, report.locale)


def _typical(report: Report, costs: Costs) -> str:
    return in_money_rough(report, float(report.answer.typical[costs.id].cost[0]))


def _cheapest(report: Report, costs: Costs) -> str:
    return _share(report, report.answer.result.p_cheapest.get(costs.id))


def _hidden(report: Report, costs: Costs) -> str:
    return _share(report, costs.hidden_share())


def _accuracy(report: Report, costs: Costs) -> str:
    return _share(report, float(costs.accuracy.mean()))


def _live(report: Report, costs: Costs) -> str:
    low, middle, high = (float(value) for value in np.quantile(costs.lead, (0.1, 0.5, 0.9)))
    if high <= 0:
        return tr("at once")
    typical = tr("after {figure}", figure=figure(middle, Unit.MONTHS, report.style, 2))
    ends = [written.count(value, 2, report.locale) for value in (low, high)]
    return typical if ends[0] == ends[1] else f"{typical} ({written.between(ends[0], ends[1], report.locale)})"


def _per_success(report: Report, costs: Costs) -> str:
    return written.money(costs.cost_per_success(), report.currency, 2, report.locale)


_MEASURES: tuple[tuple[str, Callable[[Report, Costs], str]], ...] = (
    (literal("Expected cost, today’s money"), _unless_unknown(_expected)),
    (literal("8 in 10 futures lie in"), _unless_unknown(_spread)),
    (literal("With every input at its middle"), _unless_unknown(_typical)),
    (literal("Cheapest in"), _unless_unknown(_cheapest)),
    (literal("Hidden share"), _unless_unknown(_hidden)),
    (literal("Cost of one right answer"), _unless_unknown(_per_success)),
    (literal("Accuracy in production"), _accuracy),
    (literal("Live"), _live),
)
