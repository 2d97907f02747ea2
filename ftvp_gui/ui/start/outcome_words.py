"""Who wins, in two short lines: the winner, and what it saves or why it wins; no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.analysis.glance import Glance
from ftvp_gui.analysis.verdict import Status
from ftvp_gui.analysis.verdict import money as precise
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import figure
from ftvp_gui.language import tr


@dataclass(frozen=True)
class Outcome:
    """The two lines, and the colour slot of who wins; None where nobody does."""

    who: str
    why: str
    slot: int | None = None


def outcome(found: Glance) -> Outcome:
    """The verdict of a project as a card says it."""
    best, rival = found.best, found.rival
    if best is None:
        return Outcome(tr("Not to be costed yet"), tr("a price is missing"))
    if rival is None or found.gap is None:
        return Outcome(best.name, tr("nothing to compare it with"), best.colour)
    if found.status is Status.CLOSE:
        return Outcome(tr("Too close to call"), tr("{first} or {second}", first=best.name, second=rival.name))
    if found.status is Status.NONE:
        return Outcome(tr("None keeps the limits"), tr("{best} costs least", best=best.name))
    gap = _money(abs(found.gap.value), found.gap.se, found.currency)
    if found.status is Status.ONLY:
        if found.gap.value >= 0:
            return Outcome(best.name, tr("alone keeps the limits, and costs least"), best.colour)
        return Outcome(best.name, tr("alone keeps the limits, for {gap} more", gap=gap), best.colour)
    return Outcome(best.name, tr("{gap} less than {rival}", gap=gap, rival=rival.name), best.colour)


def _money(value: float, se: float, currency: str) -> str:
    shown = precise(value, se)
    return figure(shown.value, shown.unit, NumberStyle(currency=currency), shown.digits)
