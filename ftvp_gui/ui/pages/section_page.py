"""A page of the project's own sections; with one section the page's title is its heading."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.declarations import inputs_of
from ftvp_gui.ui.form.section_view import help_of
from ftvp_gui.ui.pages.page import Page


class SectionPage(Page):
    """The inputs that all approaches share."""

    def __init__(
        self, id: str, title: str, sections: tuple[str, ...], document: Document, parent: QWidget | None = None
    ) -> None:
        held = [getattr(document.project, name) for name in sections]
        super().__init__(id, title, help_of(held[0]) if len(held) == 1 else "", document, parent)
        for name in sections:
            self.add_section((name,), headed=len(held) > 1)
        amounts = any(isinstance(spec, AmountSpec) for section in held for _, spec in inputs_of(section))
        self.column_heads.setVisible(amounts)
        self.finish()
