"""The money at stake opened: the totals of the two approaches, and their difference cost by cost."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.analysis.totals import differences
from ftvp_gui.charts import format as written
from ftvp_gui.export.report import Report
from ftvp_gui.language import tr


@dataclass(frozen=True)
class StakeRow:
    """One kind of cost: in the cheaper approach, in the dearer one, and what lies between."""

    label: str
    cells: tuple[str, str, str]


@dataclass(frozen=True)
class Stake:
    """The difference as a table: the total first, then cost by cost; the rows add up to the total."""

    title: str
    names: tuple[str, str]
    colours: tuple[int, int]
    rows: tuple[StakeRow, ...]


def stake(report: Report) -> Stake | None:
    """The money at stake opened; None where there is nothing to compare."""
    pair, project, result = report.answer.pair, report.answer.project, report.answer.result
    if pair is None:
        return None
    cheap, dear = sorted(pair, key=lambda id: float(result[id].cost.mean()))
    sums = (float(result[cheap].cost.mean()), float(result[dear].cost.mean()))
    rows = [StakeRow(tr("Expected cost"), (_money(report, sums[0]), _money(report, sums[1]), _signed(report, *sums)))]
    rows += [
        StakeRow(
            each.title,
            (
                _money(report, each.first),
                _money(report, each.second),
                _signed(report, each.first or 0.0, each.second or 0.0),
            ),
        )
        for each in differences(result, cheap, dear)
    ]
    first, second = project.approach(cheap), project.approach(dear)
    return Stake(
        tr("Where the difference comes from"), (first.name, second.name), (first.colour, second.colour), tuple(rows)
    )


def _money(report: Report, value: float | None) -> str:
    """A sum to three digits; a dash where an approach has no such cost."""
    return "\N{EN DASH}" if value is None else written.money(value, report.currency, 3, report.locale)


def _signed(report: Report, first: float, second: float) -> str:
    """What the second is above the first, with its sign."""
    more = written.money(second - first, report.currency, 3, report.locale)
    return f"+{more}" if second > first else more
