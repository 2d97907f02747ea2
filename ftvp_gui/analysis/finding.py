"""What a deep analysis found: its numbers, the sentences that say them to a room, the table beside the chart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar

from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import Figure, Text


@dataclass(frozen=True)
class Row:
    """One line of a table; `path` is the place in the form that it is about. A cell of None stays empty."""

    cells: tuple[str | Figure | Text | None, ...]
    path: Path | None = None


@dataclass(frozen=True)
class FoundTable:
    """A small table: the headings of its columns, the first one naming the line, and its rows."""

    columns: tuple[str | Text, ...]
    rows: tuple[Row, ...]

    def numeric(self, place: int) -> bool:
        """Whether a column holds numbers, which stand under one another at its right end."""
        return any(isinstance(row.cells[place], Figure) for row in self.rows)


@dataclass(frozen=True, eq=False, kw_only=True)
class Finding:
    """What one analysis found. A subclass adds its numbers as fields: plain values, `Mean`s, arrays, tuples of these.

    `sentences` say it in words, the most important first; `note` says what is assumed or left out.
    """

    id: ClassVar[str]
    """The analysis's name in files, and its chart's."""

    sentences: tuple[Text, ...] = ()
    table: FoundTable | None = None
    note: Text | None = None
    proposal: Text | None = None
    """What one click can do about it, as the words of that click."""

    def reweighed(self, project: Project) -> Finding:
        """The same under the priorities that a project has now; most findings do not hang on them."""
        return self

    def values(self) -> Mapping[str, Any]:
        """The numbers, by field, for files."""
        words = {field.name for field in fields(Finding)}
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name not in words}
