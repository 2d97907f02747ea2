"""The numbers behind the charts as rows of a table, on screen and for a spreadsheet; pure, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.verdict import money as precise
from ftvp_gui.charts import format as written
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import figure
from ftvp_gui.core.approach import titled
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.model import Path
from ftvp_gui.core.result import Costs, mean_of, percentile_of_sorted
from ftvp_gui.core.text import Figure
from ftvp_gui.core.units import Unit
from ftvp_gui.language import literal, tr
from ftvp_gui.language import title as translated
from ftvp_gui.ui.answer.figures import NOTHING, style_of

EXPORTED_DIGITS = 6
"""Significant digits of a copied number: more than the sampling error supports, so that sums still add up."""


@dataclass(frozen=True)
class Cell:
    """One number: as written for people, as a plain number for a spreadsheet, and the place that explains it."""

    text: str
    value: float | None = None
    path: Path | None = None


@dataclass(frozen=True)
class Row:
    """One measure of every approach. A heading has no cells; `strong` rows are sums."""

    label: str
    cells: tuple[Cell, ...] = ()
    strong: bool = False
    help: str = ""

    @property
    def heading(self) -> bool:
        """Whether the row only names the rows below it."""
        return not self.cells


@dataclass(frozen=True)
class NumberTable:
    """Columns are approaches, by name; `colours` are their slots."""

    columns: tuple[str, ...]
    colours: tuple[int, ...]
    rows: tuple[Row, ...]


TOTAL = "total"
LAYERS = (
    (Layer.NAMED, literal("Named by everyone")),
    (Layer.HIDDEN, literal("Hidden")),
    (Layer.CONSEQUENCE, literal("Wrong answers and delay")),
)


def table(answer: Answer) -> NumberTable:
    """Measures first, then the expected cost by driver, layer by layer."""
    approaches = answer.project.approaches
    return NumberTable(
        tuple(approach.name for approach in approaches),
        tuple(approach.colour for approach in approaches),
        (*_measures(answer), *_breakdown(answer)),
    )


def tab_separated(shown: NumberTable) -> str:
    """The table for a spreadsheet: plain numbers, a tab between cells; a cell without a number stays empty there."""
    lines = [["", *(_harmless(name) for name in shown.columns)]]
    lines += [[_harmless(row.label), *(_plain(cell) for cell in row.cells)] for row in shown.rows]
    return "\n".join("\t".join(line) for line in lines) + "\n"


def _plain(cell: Cell) -> str:
    if cell.value is None:
        return ""
    return f"{cell.value:.0f}" if abs(cell.value) >= 10**EXPORTED_DIGITS else f"{cell.value:.{EXPORTED_DIGITS}g}"


def _harmless(text: str) -> str:
    """Names are typed by people: no tabs or line ends, and nothing that a spreadsheet would run as a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat


def _measures(answer: Answer) -> Iterable[Row]:
    style = style_of(answer)
    currency = style.currency
    measures: tuple[tuple[str, Callable[[Costs], Cell], str], ...] = (
        (
            tr("Expected cost ({currency})", currency=currency),
            lambda costs: _expected(costs, style),
            tr("Present value over all months."),
        ),
        (
            tr("1 in 10 futures is below ({currency})", currency=currency),
            lambda costs: _percentile(costs, 0.1, style),
            "",
        ),
        (
            tr("1 in 10 futures is above ({currency})", currency=currency),
            lambda costs: _percentile(costs, 0.9, style),
            "",
        ),
        (
            tr("Hidden share of the cost"),
            lambda costs: _share(costs.hidden_share()),
            tr("Without wrong answers and delay."),
        ),
        (
            tr("Cheapest in this share of futures"),
            lambda costs: _share(answer.result.p_cheapest.get(costs.id, float("nan"))),
            "",
        ),
        (
            tr("Cost of one right answer ({currency})", currency=currency),
            lambda costs: _money(costs.cost_per_success(), style, (TOTAL, costs.id)),
            tr("Expected cost over expected right answers."),
        ),
    )
    for place, (label, measure, help) in enumerate(measures):
        cells = tuple(measure(costs) if costs.costed else Cell(tr("unknown")) for costs in answer.result.approaches)
        yield Row(label, cells, strong=place == 0, help=help)
    yield Row(tr("Accuracy in production"), tuple(_accuracy(costs) for costs in answer.result.approaches))
    yield Row(tr("Live after (months)"), tuple(_lead(costs, style) for costs in answer.result.approaches))


def _expected(costs: Costs, style: NumberStyle) -> Cell:
    mean = costs.expected()
    shown = precise(mean.value, mean.se)
    return Cell(figure(shown.value, shown.unit, style, shown.digits), mean.value, (TOTAL, costs.id))


def _percentile(costs: Costs, q: float, style: NumberStyle) -> Cell:
    return _money(float(percentile_of_sorted(np.sort(costs.cost), q)), style, (TOTAL, costs.id))


def _money(value: float, style: NumberStyle, path: Path) -> Cell:
    shown = written.money(value, style.currency, 2, style.locale)
    return Cell(NOTHING) if np.isnan(value) else Cell(shown, value, path)


def _share(value: float) -> Cell:
    return Cell(NOTHING) if np.isnan(value) else Cell(written.share(value), value)


def _accuracy(costs: Costs) -> Cell:
    value = float(np.mean(costs.accuracy))
    return Cell(NOTHING) if np.isnan(value) else Cell(written.share(value), value)


def _lead(costs: Costs, style: NumberStyle) -> Cell:
    value = float(np.mean(costs.lead))
    return Cell(figure(value, Unit.COUNT, style, 2), value) if np.isfinite(value) else Cell(tr("never"))


def _breakdown(answer: Answer) -> Iterable[Row]:
    """The drivers of a layer in the order in which the approaches declare them, under the layer's sum."""
    style = style_of(answer)
    for layer, title in LAYERS:
        names = _drivers(answer, layer)
        if not names:
            continue
        sums = tuple(
            _amount(float(costs.layer(layer).mean()), style, (TOTAL, costs.id, layer.value))
            if costs.costed
            else Cell(tr("unknown"))
            for costs in answer.result.approaches
        )
        yield Row(f"{tr(title)} ({style.currency})", sums, strong=True)
        for name in names:
            yield Row(
                translated(name), tuple(_driver(answer, costs, name, style) for costs in answer.result.approaches)
            )


def _drivers(answer: Answer, layer: Layer) -> tuple[str, ...]:
    """The titles of a layer's drivers, those of parts with the part in brackets; equal titles share a row, whatever
    the approaches call the field."""
    titles = (
        titled(approach, name)
        for approach in answer.project.approaches
        for name, driver in approach.all_drivers()
        if driver.layer is layer
    )
    return tuple(dict.fromkeys(titles))


def _driver(answer: Answer, costs: Costs, title: str, style: NumberStyle) -> Cell:
    """The drivers of an approach with the title together: two parts of one name share their rows."""
    approach = answer.project.approach(costs.id)
    found = [(name, driver) for name, driver in approach.all_drivers() if titled(approach, name) == title]
    if not found:
        return Cell("")
    path = ("approaches", costs.id, *found[0][0].split("."))
    counted = [name for name, driver in found if driver.enabled]
    if not counted:
        return Cell(tr("left out"), path=path)
    path = ("approaches", costs.id, *counted[0].split("."))
    if not all(name in costs.drivers for name in counted):
        return Cell(tr("unknown"), path=path)
    mean = mean_of(costs.present[[costs.drivers.index(name) for name in counted]].sum(axis=0))
    return _amount(mean.value, style, path, mean.se)


def _amount(value: float, style: NumberStyle, path: Path | None = None, se: float | None = None) -> Cell:
    shown = precise(value, se) if se else Figure(value, Unit.MONEY, 2)
    digits = min(shown.digits or 2, 3)
    return Cell(written.money(value, style.currency, digits, style.locale), value, path)
