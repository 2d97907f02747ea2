"""Pricing anew as rows: what would change, and what each approach costs before and after; no Qt."""

from __future__ import annotations

from collections.abc import Collection

from ftvp_gui.charts import format as written
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result
from ftvp_gui.language import literal, tr, tr_n
from ftvp_gui.store.errors import worded
from ftvp_gui.store.price_changes import Change
from ftvp_gui.store.price_words import shown
from ftvp_gui.store.renewal import Repricing

HEADS = (literal("Approach"), literal("Price"), literal("New source"), literal("Now"), literal("New"))
NUMBERS = (3, 4)
WIDE = 2
"""The column that has the rest of the room."""
TOTAL_HEADS = (literal("Expected cost"), literal("Now"), literal("New"), literal("Difference"))
TOTAL_NUMBERS = (1, 2, 3)
NOT_COSTED = literal("cannot be costed")
DIGITS = 3


def cells(change: Change) -> tuple[str, ...]:
    """One change in words."""
    now, new = (shown(value, change.unit) for value in (change.old, change.new))
    return change.approach, change.label, change.new_source, now, new


def tip(change: Change) -> str:
    """Where both numbers come from."""
    before = change.old_source or tr("not stated")
    return tr("Now: {before}\nNew: {new_source}", before=before, new_source=change.new_source)


def introduction(found: Repricing) -> str:
    """What was found, in a sentence or two."""
    basis = found.basis
    lists = tr(
        "today’s lists ({prices}, {priced_on}) and your price book", prices=basis.prices, priced_on=basis.priced_on
    )
    count = len(found.changes)
    if count:
        return tr_n(
            count,
            "{count} entry differs from {lists}. What you typed yourself is left alone. Untick what should stay.",
            "{count} entries differ from {lists}. What you typed yourself is left alone. Untick what should stay.",
            count=count,
            lists=lists,
        )
    if found.project != found.before:
        return tr("Every price is as in {lists}. Only their date is newer.", lists=lists)
    return tr("Every price is as in {lists}. There is nothing to change.", lists=lists)


def remarks(found: Repricing) -> str:
    """What no list has any more."""
    kept = [
        tr("{approach}: not found, kept. {what}.", approach=each.approach, what=worded(each.what))
        for each in found.kept
    ]
    return "\n".join(kept)


class Totals:
    """The expected cost of each approach, now and with some of the changes; on the preview sample of the project."""

    def __init__(self, found: Repricing) -> None:
        self._found = found
        basis = found.before.basis
        self._sample, self._memo = Sample(basis.draws, basis.seed, preview=True), Memo()
        self._now = self._costs(found.before)

    def rows(self, chosen: Collection[Path]) -> tuple[tuple[str, ...], ...]:
        """One row an approach: name, cost now, cost with the changes, difference."""
        new = self._costs(self._found.applied(chosen))
        currency = self._found.before.money.currency.value
        return tuple(
            (approach.name, *before_and_after(self._now[approach.id], new[approach.id], currency))
            for approach in self._found.before.approaches
        )

    def _costs(self, project: Project) -> dict[str, float | None]:
        result: Result = evaluate(project, self._sample, self._memo)
        return {each.id: each.expected().value if each.costed else None for each in result.approaches}


def before_and_after(now: float | None, new: float | None, currency: str) -> tuple[str, str, str]:
    """An expected cost in two states and the difference, in words; None is one that is not known."""
    before, after = (tr(NOT_COSTED) if cost is None else written.money(cost, currency, DIGITS) for cost in (now, new))
    if now is None or new is None:
        return before, after, ""
    moved = new - now
    if abs(moved) < 0.005:
        return before, after, tr("none")
    return before, after, ("+" if moved > 0 else "") + written.money(moved, currency, 2)
