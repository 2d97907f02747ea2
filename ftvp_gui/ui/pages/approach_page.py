"""The page of one approach: its name and colour, its model, its accuracy, then its cost drivers by family."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.driver import Family
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.open_models import OpenWeights
from ftvp_gui.core.project import Project
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.buttons import TextButton
from ftvp_gui.ui.form.family_heading import FamilyHeading
from ftvp_gui.ui.form.section_view import SectionView
from ftvp_gui.ui.pages.colour_button import ColourButton
from ftvp_gui.ui.pages.page import Page

OFFER = "offer"


class ApproachPage(Page):
    """An approach. Drivers start folded, so that the page reads as a ledger: what there is, and what it costs."""

    model_requested = Signal(str)
    """The person wants to choose the model of the approach with this id."""

    def __init__(self, approach: Approach, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(approach.id, approach.name, approach.summary(), document, parent)
        self._approach = approach
        self.colour = ColourButton(approach.id, approach.colour, document, self)
        self.top.insertWidget(0, self.colour)
        self._fold_all = TextButton("Open all", parent=self, quiet=True)
        self._fold_all.clicked.connect(self._toggle_all)
        root = ("approaches", approach.id)
        self.add_section(root, headed=False)
        for name, _ in approach.sections():
            view = self.add_section((*root, name), headed=True, opened=not self._is_settled(name))
            if isinstance(getattr(approach, name), Offer):
                self._add_model_button(view)
            if name == OFFER:
                view.set_amount(self._model_words())
        self._add_drivers(approach)
        self.top.addWidget(self._fold_all)
        self._name_toggle()
        self.finish()

    def set_project(self, project: Project) -> None:
        """Show the approach as the project has it; a project without it leaves the page as it is."""
        found = next((a for a in project.approaches if a.id == self.id), None)
        if found is None:
            return
        super().set_project(project)
        if found is not self._approach:
            self._approach = found
            self.title.setText(found.name)
            self.colour.set_colour(found.colour)
            self.sections[("approaches", self.id, OFFER)].set_amount(self._model_words())

    def set_amounts(self, amounts: Mapping[str, str]) -> None:
        """Show money at the right of the headings; the offer, which is no cost, shows its model."""
        super().set_amounts({OFFER: self._model_words(), **amounts})

    def _model_words(self) -> str:
        offer = getattr(self._approach, OFFER, None)
        return offer.model if isinstance(offer, Offer | OpenWeights) else ""

    def _is_settled(self, name: str) -> bool:
        """Whether a section needs no look at first: a model with its prices is chosen."""
        offer = getattr(self._approach, name)
        return isinstance(offer, Offer) and offer.input_price.known and offer.output_price.known

    def _add_model_button(self, view: SectionView) -> None:
        choose = TextButton("Choose model…", "model", self, quiet=True)
        choose.clicked.connect(self._request_model)
        if view.heading is not None:
            view.heading.add_action(choose)

    def _request_model(self) -> None:
        self.model_requested.emit(self.id)

    def _toggle_all(self) -> None:
        opened = any(view.is_open for view in self.sections.values() if view.heading is not None)
        if opened:
            self.collapse_all()
        else:
            self.expand_all()
        self._name_toggle()

    def _name_toggle(self) -> None:
        opened = any(view.is_open for view in self.sections.values() if view.heading is not None)
        self._fold_all.setText("Fold all" if opened else "Open all")
        self._fold_all.updateGeometry()

    def _add_drivers(self, approach: Approach) -> None:
        by_family: dict[Family, list[str]] = {}
        for name, driver in approach.drivers():
            by_family.setdefault(type(driver).family, []).append(name)
        for family in Family:
            for place, name in enumerate(by_family.get(family, ())):
                if place == 0:
                    self.lines.addWidget(FamilyHeading(family.value, self.content))
                self.add_section(("approaches", approach.id, name), headed=True, opened=False)
