"""What pricing a project anew would change, as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from ftvp_gui.cli.failure import one_line
from ftvp_gui.language import literal, tr
from ftvp_gui.store.errors import worded
from ftvp_gui.store.price_words import shown
from ftvp_gui.store.renewal import Repricing

HEADS = (literal("Approach"), literal("Price"), literal("Now"), literal("New"), literal("New source"))


def price_table(found: Repricing) -> str:
    """The whole text, ending in a line break."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Repricing) -> Iterator[str]:
    lists = tr("{prices}, {priced_on}, and your price book", prices=found.basis.prices, priced_on=found.basis.priced_on)
    if not found.changes:
        yield tr("Every price is as in {lists}.", lists=lists)
    else:
        yield tr("Prices that differ from {lists}:", lists=lists)
        rows = [tuple(map(tr, HEADS)), *_rows(found)]
        widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
        for row in rows:
            yield "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
    if not all(change.sure for change in found.changes):
        yield tr("* may be your own entry: left as it is; change it in the form if you want it so.")
    for kept in found.kept:
        yield one_line(tr("{approach}: not found, kept. {what}.", approach=kept.approach, what=worded(kept.what)))


def _rows(found: Repricing) -> Iterator[tuple[str, ...]]:
    for change in found.changes:
        now, new = (shown(value, change.unit) for value in (change.old, change.new))
        mark = "" if change.sure else " *"
        yield tuple(one_line(cell) for cell in (change.approach, change.label + mark, now, new, change.new_source))
