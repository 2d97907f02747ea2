"""The page of the scenarios: buttons that make some, and each of them as a list of what differs from the base."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ftvp_gui.core.difference import differences
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.buttons import TextButton
from ftvp_gui.ui.form.labels import muted, wrapped
from ftvp_gui.ui.form.margins import INDENT
from ftvp_gui.ui.pages.page import Page
from ftvp_gui.ui.scenario_commands import Aside, ScenarioCommands, at_once
from ftvp_gui.ui.scenarios.scenario_view import ScenarioView
from ftvp_gui.ui.typography import px

TITLE = literal("Scenarios")
HELP = literal(
    "A scenario is the base, which the other pages hold, with some inputs at other values. Whatever it "
    "does not name follows the base."
)
NONE = literal(
    "There is no scenario yet. Add one, or make the best, typical and worst case of your ranges in one click."
)
THREE = literal("Best, typical, worst")


class ScenarioPage(Page):
    """The scenarios of the document, in their order."""

    picked = Signal(object)
    """An input of the base was asked for: its path."""
    shown = Signal(str)
    """The way from the base to a scenario was asked for: its id."""
    refused = Signal(str)

    def __init__(self, id: str, document: Document, aside: Aside = at_once, parent: QWidget | None = None) -> None:
        super().__init__(id, tr(TITLE), tr(HELP), document, parent)
        self._leading = ""
        self.views: dict[str, ScenarioView] = {}
        self.commands = ScenarioCommands(document, aside, self)
        self.commands.came.connect(self._come)
        self.commands.refused.connect(self.refused)
        self.commands.making.connect(self._show_buttons)
        self.add = TextButton(tr("Add"), "add", self, quiet=True)
        self.add.setToolTip(tr("A scenario that changes nothing yet"))
        self.add.setAccessibleName(tr("Add a scenario"))
        self.add.clicked.connect(self.commands.add)
        self.keep = TextButton(tr("From my edits"), "duplicate", self, quiet=True)
        self.keep.clicked.connect(self.commands.from_edits)
        self.three = TextButton(tr(THREE), "chart", self, quiet=True)
        self.three.clicked.connect(self._add_cases)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (self.add, self.keep, self.three):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.head.addLayout(buttons)
        self._none = muted(wrapped(tr(NONE), self.content))
        self._none.setContentsMargins(px(INDENT), 0, 0, 0)
        self.lines.addWidget(self._none)
        self.finish()
        self._show()

    def set_project(self, project: Project) -> None:
        """Show the project's scenarios; views that are there already are kept."""
        if project is not self._shown:
            self._shown = project
            self._show()

    def set_leading(self, approach: str) -> None:
        """Name the approach for which best and worst cases are made; empty while none can be costed."""
        self._leading = approach
        self._show_buttons()

    def set_read_only(self, read_only: bool) -> None:
        """Show the page without letting anyone change it."""
        for view in self.views.values():
            view.set_read_only(read_only)
        self._show_buttons()

    def expand_all(self) -> None:
        """Open every scenario."""
        for view in self.views.values():
            view.open()

    def collapse_all(self) -> None:
        """Fold every scenario."""
        for view in self.views.values():
            view.close_up()

    def reveal(self, path: Path) -> bool:
        """Open and scroll to a scenario: ("scenarios", id), with more of the path to the value of that input."""
        view = self.views.get(path[1]) if len(path) > 1 else None
        if view is None:
            return False
        view.enter(path[2:])
        QApplication.sendPostedEvents()
        row = view.rows.get(path[2:])
        self._scroll.ensureWidgetVisible(view.heading if row is None else row, 0, px(48))
        if not path[2:]:
            view.heading.fold.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show(self) -> None:
        wanted = [each.id for each in self._shown.scenarios]
        if wanted != list(self.views):
            self._rebuild(wanted)
        for each in self._shown.scenarios:
            self.views[each.id].show_scenario(self._shown, each)
        self._none.setVisible(not wanted)
        self.column_heads.setVisible(bool(wanted))
        self._show_buttons()

    def _rebuild(self, wanted: list[str]) -> None:
        for id in [id for id in self.views if id not in wanted]:
            gone = self.views.pop(id)
            gone.hide()
            gone.deleteLater()
        kept = self.views
        self.views = {}
        for place, each in enumerate(self._shown.scenarios):
            view = kept.get(each.id) or self._view(each.id)
            self.views[each.id] = view
            self.lines.insertWidget(1 + place, view)
            view.show()

    def _view(self, id: str) -> ScenarioView:
        chosen = next(each for each in self._shown.scenarios if each.id == id)
        view = ScenarioView(self._shown, chosen, self.commands, self.content)
        view.picked.connect(self.picked)
        view.shown.connect(self.shown)
        view.set_read_only(bool(self._document.read_only))
        return view

    def _show_buttons(self) -> None:
        editable = not self._document.read_only
        edited = bool(differences(self._document.saved, self._shown).inputs)
        self.add.setEnabled(editable)
        self.keep.setEnabled(editable and edited)
        self.keep.setToolTip(
            tr("Keep what you edited since the project was saved as a scenario, and put the base back")
            if edited
            else tr("Nothing was edited since the project was saved")
        )
        self.three.setEnabled(editable and bool(self._leading))
        # It stays enabled while it works: the focus would jump away.
        self.three.setText(tr("Working them out…") if self.commands.is_making else tr(THREE))
        self.three.updateGeometry()
        self.three.setToolTip(
            tr(
                "Three scenarios from your ranges: every uncertain input at the end that helps, at its middle, and "
                "at the end that harms"
            )
            if self._leading
            else tr("Enter the missing prices first")
        )

    def _add_cases(self) -> None:
        if not self.commands.is_making:
            self.commands.add_cases(self._leading)

    def _come(self, id: str) -> None:
        view = self.views.get(id)
        if view is None:
            return
        QApplication.sendPostedEvents()
        if not view.is_open and not any(each.id == id and each.overrides for each in self._shown.scenarios):
            view.enter()
        self._scroll.ensureWidgetVisible(view, 0, px(48))
