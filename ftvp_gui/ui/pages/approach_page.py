"""The page of one approach: its name and colour, its model, its accuracy, its drivers by family, then its parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ftvp_gui.core import edits
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.driver import Family
from ftvp_gui.core.drivers.teacher import TeacherLabels
from ftvp_gui.core.gpus import Gpus
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.open_models import OpenWeights
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.ui.answer.total_page import place_of_part
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.form.buttons import IconButton, TextButton
from ftvp_gui.ui.form.family_heading import FamilyHeading
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.form.section_view import SectionView
from ftvp_gui.ui.pages.colour_button import ColourButton
from ftvp_gui.ui.pages.page import Page
from ftvp_gui.ui.pages.part_view import PartView

OFFER = "offer"


class ApproachPage(Page):
    """An approach. Drivers and parts start folded, so that the page reads as a ledger: what there is, what it costs."""

    model_requested = Signal(object)
    """The person wants to choose for what stands at this path: the model of an approach, a teacher of labels, GPUs."""

    def __init__(self, approach: Approach, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(approach.id, approach.name, tr(approach.summary()), document, parent)
        self._approach = approach
        self.parts: dict[Path, PartView] = {}
        self.colour = ColourButton(approach.id, approach.colour, document, self)
        self.top.insertWidget(0, self.colour)
        self._fold_all = TextButton(tr("Open all"), parent=self, quiet=True)
        self._fold_all.clicked.connect(self._toggle_all)
        for _ in self._lay(approach, ("approaches", approach.id), self.lines):
            self._show_model_words()
        self.top.addWidget(self._fold_all)
        self._name_toggle()
        self.finish()

    def set_project(self, project: Project) -> None:
        """Show the approach as the project has it; a project without it leaves the page as it is."""
        found = next((a for a in project.approaches if a.id == self.id), None)
        if found is None:
            return
        again: list[PartView] = []
        for path, part in tuple(self.parts.items()):
            gone = part.show_part(at(found, path[2:]))
            for each in gone:
                del self.sections[each]
            if gone:
                again.append(part)
        super().set_project(project)
        if found is not self._approach:
            self._approach = found
            self.title.setText(found.name)
            self.colour.set_colour(found.colour)
            self._show_model_words()
        for part in again:
            part.build_again()

    def set_amounts(self, amounts: Mapping[str, str]) -> None:
        """Show money at the right of the headings; the offer and the GPUs, which are no cost, show which."""
        super().set_amounts(amounts)
        for path, part in self.parts.items():
            part.set_amount(amounts.get(".".join(path[2:]), ""))
        self._show_model_words()

    def set_read_only(self, read_only: bool) -> None:
        """Show the page without letting anyone change it."""
        super().set_read_only(read_only)
        for part in self.parts.values():
            part.set_read_only(read_only)

    def expand_all(self) -> None:
        """Open every part, and every section that counts."""
        for part in tuple(self.parts.values()):
            part.open()
        super().expand_all()

    def collapse_all(self) -> None:
        """Fold everything that has a heading."""
        super().collapse_all()
        for part in self.parts.values():
            part.close_up()

    def places(self) -> tuple[Path, ...]:
        """All of the approach, its parts too."""
        return (("approaches", self.id),)

    def show_only_changes(self, only: bool) -> None:
        """Show the rows that differ from their defaults alone, in parts too, or every row again."""
        for part in tuple(self.parts.values()):
            changed = any(names for path, names in self._changed().items() if path[: len(part.path)] == part.path)
            if only and changed:
                part.open()
            part.setVisible(changed or not only)
        super().show_only_changes(only)
        for family in self.content.findChildren(FamilyHeading):
            family.setVisible(not only)
        self._name_toggle()

    def row(self, path: Path) -> Row | None:
        """The row of an input, built if need be, its part too; None where the page has none for it."""
        part = self._part_of(path)
        if part is not None:
            part.build()
        return super().row(path)

    def reveal(self, path: Path) -> bool:
        """Open, scroll to and focus the row of an input, in a part too; False where it is not here."""
        part = self._part_of(path)
        if part is not None:
            part.open()
        return super().reveal(path)

    def system_here(self) -> Path:
        """The path of the system in focus that has a model to choose, else of the first one; empty where none has."""
        having = [
            ("approaches", self.id, *scope)
            for scope, system in self._approach.systems()
            if isinstance(getattr(system, OFFER, None), Offer | OpenWeights)
        ]
        for path in having:
            if path in self.parts and self.parts[path].holds_focus:
                return path
        return having[0] if having else ()

    def _part_of(self, path: Path) -> PartView | None:
        found = (part for place, part in self.parts.items() if path[: len(place)] == place)
        return next(found, None)

    def _lay(self, approach: Approach, path: Path, into: QVBoxLayout) -> Iterator[SectionView]:
        """An approach's own inputs, sections and drivers, and below them its parts."""
        yield self.add_section(path, headed=False, into=into)
        for name, _ in approach.sections():
            section = getattr(approach, name)
            view = self.add_section((*path, name), headed=True, opened=not _is_settled(section), into=into)
            if isinstance(section, Offer | OpenWeights):
                self._add_choosing(view, tr("Choose model…"), path)
            elif isinstance(section, Gpus):
                self._add_choosing(view, tr("Choose GPU…"), (*path, name))
            yield view
        yield from self._lay_drivers(approach, path, into)
        for role, part in approach.parts():
            self._add_part(approach, role, part, (*path, role), into)

    def _lay_drivers(self, approach: Approach, path: Path, into: QVBoxLayout) -> Iterator[SectionView]:
        by_family: dict[Family, list[str]] = {}
        for name, driver in approach.drivers():
            by_family.setdefault(type(driver).family, []).append(name)
        for family in Family:
            for place, name in enumerate(by_family.get(family, ())):
                if place == 0:
                    into.addWidget(FamilyHeading(family.value, self.content))
                view = self.add_section((*path, name), headed=True, opened=False, into=into)
                if isinstance(getattr(approach, name), TeacherLabels):
                    choose = IconButton("model", tr("Choose teacher…"), self)
                    choose.clicked.connect(partial(self.model_requested.emit, (*path, name)))
                    self._add_action(view, choose)
                yield view

    def _add_part(self, whole: Approach, role: str, part: Approach, path: Path, into: QVBoxLayout) -> None:
        does = tr(type(whole).roles.get(role, role.replace("_", " ").capitalize()))
        view = PartView(part, path, does, self._lay, self.content)
        view.kind_chosen.connect(self._change_kind)
        view.heading.folded.connect(self._part_folded)
        view.heading.amount.open_with(partial(self.explain_asked.emit, place_of_part(path)))
        self.parts[path] = view
        into.addWidget(view)

    def _add_choosing(self, view: SectionView, words: str, path: Path) -> None:
        """A button in the heading that opens the list for what stands at the path."""
        choose = TextButton(tr("Choose…"), "model", self, quiet=True)
        choose.setAccessibleName(words)
        choose.setToolTip(words)
        choose.clicked.connect(partial(self.model_requested.emit, path))
        self._add_action(view, choose)

    @staticmethod
    def _add_action(view: SectionView, button: QWidget) -> None:
        if view.heading is not None:
            view.heading.add_action(button)

    def _change_kind(self, path: Path, kind: type[Approach]) -> None:
        part: Approach = at(self._document.project, path)
        self._document.end_burst()
        try:
            self._document.edit(
                path, edits.of_kind(part, kind), f"{self._approach.name} → {part.name}: {tr(kind.title)}"
            )
        except RefusedError as refusal:
            self.parts[path].kind.setToolTip(str(refusal))
        self._document.end_burst()

    def _part_folded(self) -> None:
        """A part that was built just now shows what the others show."""
        self._show_amounts()
        self._show_model_words()
        if self._document.read_only:
            self.set_read_only(True)
        self._name_toggle()

    def _show_model_words(self) -> None:
        for path, view in self.sections.items():
            if len(path) > 2:
                section = at(self._approach, path[2:])
                if path[-1] == OFFER and hasattr(section, "model"):
                    view.set_amount(str(section.model))
                elif isinstance(section, Gpus):
                    view.set_amount("" if section.gpu is Gpu.CUSTOM else section.gpu.value)

    def _toggle_all(self) -> None:
        if self._is_open():
            self.collapse_all()
        else:
            self.expand_all()
        self._name_toggle()

    def _is_open(self) -> bool:
        sections = any(view.is_open for view in self.sections.values() if view.heading is not None)
        return sections or any(part.is_open for part in self.parts.values())

    def _name_toggle(self) -> None:
        self._fold_all.setText(tr("Fold all") if self._is_open() else tr("Open all"))
        self._fold_all.updateGeometry()


def _is_settled(section: object) -> bool:
    """Whether a section needs no look at first: a model with its prices is chosen."""
    if isinstance(section, OpenWeights):
        return section.parameters.known
    return isinstance(section, Offer) and section.input_price.known and section.output_price.known
