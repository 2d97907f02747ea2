"""The entry in the menu of a row that makes its input a slider in the presenter, or none any more."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu

from ftvp_gui.core.model import Path
from ftvp_gui.core.presentation import MOST_SLIDERS, Presentation, can_slide
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document


def add_slider_entry(menu: QMenu, document: Document, path: Path) -> None:
    """Offer what makes sense of the input; nothing where it cannot be turned."""
    project = document.project
    shown = project.presentation
    if not can_slide(project, path) and path not in shown.sliders:
        return
    menu.addSection(tr("In front of a room"))
    if path in shown.sliders:
        off = shown.without_slider(path)
        menu.addAction(tr("No slider in the presenter"), partial(_put, document, off, tr("No slider any more")))
    elif len(shown.sliders) < MOST_SLIDERS:
        on = shown.with_slider(path)
        menu.addAction(tr("Show as slider in the presenter"), partial(_put, document, on, tr("A slider more")))
    else:
        full = menu.addAction(tr("The presenter has {count} sliders already", count=MOST_SLIDERS))
        full.setEnabled(False)


def _put(document: Document, presentation: Presentation, text: str) -> None:
    # The menu is only offered where the project may be edited.
    document.end_burst()
    document.edit(("presentation",), presentation, text)
    document.end_burst()
