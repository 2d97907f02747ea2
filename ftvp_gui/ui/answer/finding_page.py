"""What a deep analysis found, as a page of text: its sentences, its table, what it leaves out. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import cell, heading, sentence
from ftvp_gui.core.model import Path
from ftvp_gui.language import literal, tr

REFRESHING = literal("These are the findings before your last change; they are being worked out again.")


PROPOSAL = "proposal"
"""Begins the place that stands for doing what a finding proposes; what follows is the finding's id."""


def page(finding: Finding, style: NumberStyle, *, refreshing: bool) -> str:
    """The page as HTML; a line of the table that is about an input links to it, its path "/"-joined."""
    parts = [f"<p class='quiet'>{tr(REFRESHING)}</p>"] if refreshing else []
    parts += [f"<p>{escape(sentence(text, style))}</p>" for text in finding.sentences]
    if finding.proposal is not None:
        parts.append(f"<p>{_link(proposed(finding.id), escape(sentence(finding.proposal, style)))}</p>")
    if finding.table is not None and finding.table.rows:
        parts.extend(_table(finding.table, style))
    if finding.note is not None:
        parts.append(f"<p class='quiet'>{escape(sentence(finding.note, style))}</p>")
    return "".join(parts)


def proposed(id: str) -> Path:
    """The place that stands for doing what a finding proposes."""
    return (PROPOSAL, id)


def _table(table: FoundTable, style: NumberStyle) -> Iterable[str]:
    sides = ["right" if table.numeric(place) else "left" for place in range(len(table.columns))]
    yield "<table cellspacing='0' cellpadding='3' width='99%' style='margin-top: 6px; margin-bottom: 8px'><tr>"
    for side, column in zip(sides, table.columns, strict=True):
        yield f"<td align='{side}' class='quiet'>{escape(heading(column, style))}</td>"
    yield "</tr>"
    for row in table.rows:
        yield f"<tr>{''.join(_cells(row, sides, style))}</tr>"
    yield "</table>"


def _cells(row: Row, sides: list[str], style: NumberStyle) -> Iterable[str]:
    for place, (side, value) in enumerate(zip(sides, row.cells, strict=True)):
        text = escape(cell(value, style))
        if place == 0 and row.path is not None:
            text = _link(row.path, text)
        yield f"<td align='{side}'>{text}</td>"


def _link(path: Path, text: str) -> str:
    return f"<a href='{escape('/'.join(path))}'>{text}</a>"
