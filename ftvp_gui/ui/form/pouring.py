"""Several lines of a spreadsheet into as many rows below each other, as one step; what is refused is told."""

from __future__ import annotations

from collections.abc import Sequence

from ftvp_gui.core.model import put
from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.form.estimate_row import EstimateRow
from ftvp_gui.ui.form.shapes import EntryError

NAMED = 3
"""Refused rows that are named; more are counted."""


def pour(rows: Sequence[EstimateRow], lines: Sequence[list[str]], cell: int, document: Document) -> str:
    """Put a line into each row, an empty one into none, and return what could not be taken, in sentences ("": nothing).

    Lines for which there is no row are told too.
    """
    project, taken, refused = document.project, 0, []
    for row, line in zip(rows, lines, strict=False):
        if not line:
            continue
        try:
            project = put(project, row.path, row.with_line(line, cell))
            taken += 1
        except (EntryError, ValueError) as error:
            why = str(error).rstrip(".")
            refused.append(tr("{label} (“{text}”: {why})", label=tr(row.spec.label), text=" ".join(line), why=why))
    if taken:
        words = tr_n(taken, "One row pasted", "{number} rows pasted", number=str(taken))
        try:
            document.apply(words, project)
        except RefusedError as error:
            return str(error)
    return " ".join(filter(None, (_refused(refused), _left_over(sum(map(bool, lines[len(rows) :]))))))


def _refused(refused: list[str]) -> str:
    if not refused:
        return ""
    named = "; ".join(refused[:NAMED])
    if len(refused) > NAMED:
        return tr("Not taken: {named}; and {more} more.", named=named, more=str(len(refused) - NAMED))
    return tr("Not taken: {named}.", named=named)


def _left_over(count: int) -> str:
    if not count:
        return ""
    return tr_n(
        count,
        "One line had no row left on this page.",
        "{number} lines had no row left on this page.",
        number=str(count),
    )
