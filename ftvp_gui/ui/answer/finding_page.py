"""What a deep analysis found, as a page of text: its sentences, its table, what it leaves out. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import cell, heading, sentence
from ftvp_gui.core.model import Path
from ftvp_gui.language import literal, tr

REFRESHING = literal("These are the findings before your last change; they are being worked out again.")
OUTDATED = literal("This is what you asked for before; what you ask for now is being worked out.")

ROOM = 12
"""Between two columns, padding and all."""
PROPOSAL = "proposal"
"""Begins the place that stands for doing what a finding proposes; what follows is the finding's id."""


def page(finding: Finding, style: NumberStyle, *, stale: str = "", narrow: bool = False) -> str:
    """The page as HTML; a line of the table that is about an input links to it, its path "/"-joined.

    `stale` is the sentence that says why this is not the last word yet; empty where it is. `narrow`: the table has no
    columns, but every row its name and below it each value behind the heading of its column.
    """
    parts = [f"<p class='quiet'>{escape(tr(stale))}</p>"] if stale else []
    parts += [f"<p>{escape(sentence(text, style))}</p>" for text in finding.sentences]
    if finding.proposal is not None:
        parts.append(f"<p>{_link(proposed(finding.id), escape(sentence(finding.proposal, style)))}</p>")
    if finding.table is not None and finding.table.rows:
        parts.extend(_stacked(finding.table, style) if narrow else _table(finding.table, style))
    if finding.note is not None:
        parts.append(f"<p class='quiet'>{escape(sentence(finding.note, style))}</p>")
    return "".join(parts)


def least_width(finding: Finding, style: NumberStyle, measure: Callable[[str], int]) -> int:
    """The width that the columns of the finding's table need so that no word is torn, in the units of `measure`."""
    if finding.table is None or not finding.table.rows:
        return 0
    table = finding.table
    columns = (
        [heading(column, style), *(cell(row.cells[place], style) for row in table.rows)]
        for place, column in enumerate(table.columns)
    )
    return sum(max(measure(word) for text in texts for word in text.split(" ")) + ROOM for texts in columns)


def proposed(id: str) -> Path:
    """The place that stands for doing what a finding proposes."""
    return (PROPOSAL, id)


def _table(table: FoundTable, style: NumberStyle) -> Iterable[str]:
    sides = ["right" if table.numeric(place) else "left" for place in range(len(table.columns))]
    yield "<table cellspacing='0' cellpadding='3' width='99%' style='margin-top: 6px; margin-bottom: 8px'><tr>"
    for place, (side, column) in enumerate(zip(sides, table.columns, strict=True)):
        words = escape(heading(column, style))
        yield f"<td align='{side}' class='quiet'{_apart(place, side, sides)}>{words}</td>"
    yield "</tr>"
    for row in table.rows:
        yield f"<tr>{''.join(_cells(row, sides, style))}</tr>"
    yield "</table>"


def _cells(row: Row, sides: list[str], style: NumberStyle) -> Iterable[str]:
    for place, side in enumerate(sides):
        yield f"<td align='{side}'{_apart(place, side, sides)}>{_text(row, place, style)}</td>"


def _apart(place: int, side: str, sides: list[str]) -> str:
    """Words that follow a number flush right would touch it without more room between them."""
    return " style='padding-left: 12px'" if place and (sides[place - 1], side) == ("right", "left") else ""


def _stacked(table: FoundTable, style: NumberStyle) -> Iterable[str]:
    for row in table.rows:
        values = (
            f"<span class='quiet'>{escape(heading(column, style))}:</span> "
            f"{_text(row, place, style).replace(' ', NO_BREAK)}"
            for place, column in enumerate(table.columns)
            if place
        )
        yield f"<p>{_text(row, 0, style)}<br/>{' &nbsp; '.join(values)}</p>"


NO_BREAK = "\N{NO-BREAK SPACE}"


def _text(row: Row, place: int, style: NumberStyle) -> str:
    text = escape(cell(row.cells[place], style))
    return _link(row.path, text) if place == 0 and row.path is not None else text


def _link(path: Path, text: str) -> str:
    return f"<a href='{escape('/'.join(path))}'>{text}</a>"
