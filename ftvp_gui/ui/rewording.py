"""What a person has before their eyes, held while the window's parts are made anew in another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication, QWidget

from ftvp_gui.core.model import Path
from ftvp_gui.ui.form.field import Field
from ftvp_gui.ui.form.paragraph import Paragraph
from ftvp_gui.ui.form.row import Row

if TYPE_CHECKING:
    from ftvp_gui.ui.workspace import Workspace


@dataclass(frozen=True)
class Draft:
    """What stands in the fields of a row that is being typed in; `focus` is the place of the field with the cursor."""

    path: Path
    texts: tuple[str, ...]
    focus: int | None


@dataclass(frozen=True)
class Held:
    """The page, the view, the widths, whether the reasons are open, and everything half typed."""

    page: str
    view: int
    why: bool
    parts: QByteArray
    scenario: str
    sides: tuple[Path, Path] | None
    drafts: tuple[Draft, ...]


def held(workspace: Workspace) -> Held:
    """What is to be found again."""
    answer = workspace.answer
    drafts = tuple(draft for row in workspace.form.findChildren(Row) if (draft := _draft(row)) is not None)
    return Held(
        workspace.page,
        answer.view,
        answer.strip.why.isChecked(),
        workspace.parts(),
        workspace.scenario,
        workspace.sides,
        drafts,
    )


def put_back(workspace: Workspace, state: Held) -> None:
    """Show it again in parts that were made anew."""
    workspace.scenario, workspace.sides = state.scenario, state.sides
    workspace.set_parts(state.parts)
    workspace.answer.show_view(state.view)
    workspace.answer.strip.why.setChecked(state.why)
    for draft in sorted(state.drafts, key=lambda draft: draft.focus is not None):
        if workspace.form.reveal(draft.path):
            row = workspace.form.page(workspace.page).row(draft.path)
            if row is not None:
                _type(row, draft)
    workspace.go(state.page)


def _draft(row: Row) -> Draft | None:
    fields = _fields(row)
    focus = QApplication.focusWidget()
    place = fields.index(focus) if focus in fields else None
    if not fields or (place is None and not row.message()):
        return None
    return Draft(row.path, tuple(field.text() for field in fields), place)


def _type(row: Row, draft: Draft) -> None:
    fields = _fields(row)
    for field, text in zip(fields, draft.texts, strict=False):
        if field.text() != text:
            field.put(text)
            field.typed.emit()
    if draft.focus is not None and draft.focus < len(fields):
        fields[draft.focus].setFocus()


def _fields(row: Row) -> list[Field | Paragraph]:
    stops: tuple[QWidget, ...] = row.stops()
    return [stop for stop in stops if isinstance(stop, Field | Paragraph)]
