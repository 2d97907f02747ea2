"""One scenario: a heading that folds, its name and note, and its values against the base's, built when first seen."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project, Scenario
from ftvp_gui.core.scenario import Standing, standings
from ftvp_gui.language import inside, tr, tr_n
from ftvp_gui.ui.form.buttons import IconButton, TextButton
from ftvp_gui.ui.form.heading import Heading
from ftvp_gui.ui.form.labels import small_label
from ftvp_gui.ui.form.margins import INDENT, ROW_SPACE
from ftvp_gui.ui.form.words_control import WordsControl
from ftvp_gui.ui.scenario_commands import ScenarioCommands
from ftvp_gui.ui.scenarios.input_picker import InputPicker
from ftvp_gui.ui.scenarios.override_row import OverrideRow, SleepingRow
from ftvp_gui.ui.typography import px

FIRST = 20
"""So many values are shown at once; a case of all inputs has a hundred and more."""


class ScenarioView(QWidget):
    """A scenario of the document."""

    picked = Signal(object)
    """An input of the base was asked for: its path."""
    shown = Signal(str)
    """The way from the base to this scenario was asked for: its id."""

    def __init__(self, project: Project, chosen: Scenario, commands: ScenarioCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self.id, self._project, self._scenario, self._commands = chosen.id, project, chosen, commands
        self.rows: dict[Path, OverrideRow | SleepingRow] = {}
        self._whole, self._read_only = False, False
        self._body: QWidget | None = None
        self.heading = Heading(chosen.name, "", self)
        self.heading.folded.connect(self._fold)
        self.more = IconButton("more", "", self)
        self.more.clicked.connect(self._open_menu)
        self.heading.add_action(self.more)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(self.heading)
        self._name_all()

    @property
    def is_open(self) -> bool:
        """Whether the values are shown."""
        return self.heading.fold.isChecked()

    def open(self) -> None:
        """Show the values."""
        self.heading.fold.setChecked(True)

    def close_up(self) -> None:
        """Hide the values."""
        self.heading.fold.setChecked(False)

    def show_scenario(self, project: Project, chosen: Scenario) -> None:
        """Show the scenario, and the base's values, as they are now."""
        same = chosen is self._scenario
        self._project, self._scenario = project, chosen
        if not same:
            self._name_all()
        if self._body is not None:
            self.name.set_value(chosen.name)
            self.note.set_value(chosen.note)
            self._show_rows()

    def set_read_only(self, read_only: bool) -> None:
        """Show the scenario without letting anyone change it."""
        self._read_only = read_only
        self.more.setEnabled(not read_only)
        if self._body is not None:
            self.name.set_read_only(read_only)
            self.note.set_read_only(read_only)
            self.add.setEnabled(not read_only)
        for row in self.rows.values():
            row.set_read_only(read_only)

    def enter(self, path: Path = ()) -> None:
        """Open, and put the cursor into the value of an input, else into the name."""
        self.open()
        row = self.rows.get(path)
        if isinstance(row, OverrideRow):
            row.enter()
        elif not path:
            self.name.setFocus()
            self.name.field.selectAll()

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order, of what has been built."""
        if self._body is None:
            return self.heading.stops()
        rows = (stop for row in self.rows.values() for stop in row.stops())
        return (*self.heading.stops(), self.name.field, self.note.field, *rows, self.all, self.add, self.show_way)

    def menu(self) -> QMenu:
        """What can be done with the scenario as a whole; the menu goes when it is closed."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("{scenario}: more", scenario=self._scenario.name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Rename"), self.enter)
        menu.addAction(tr("Duplicate"), partial(self._commands.duplicate, self.id))
        place = [each.id for each in self._project.scenarios].index(self.id)
        up = menu.addAction(tr("Move up"), partial(self._commands.move, self.id, -1))
        up.setEnabled(place > 0)
        down = menu.addAction(tr("Move down"), partial(self._commands.move, self.id, 1))
        down.setEnabled(place < len(self._project.scenarios) - 1)
        menu.addSeparator()
        menu.addAction(tr("Remove"), partial(self._commands.remove, self.id))
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _name_all(self) -> None:
        count = len(self._scenario.overrides)
        self.heading.fold.setText(self._scenario.name)
        self.heading.fold.setToolTip(self._scenario.note)
        self.heading.set_amount(tr_n(count, "{count} value", "{count} values", count=count))
        self.heading.fold.updateGeometry()
        self.more.name_as(tr("{scenario}: rename, duplicate, move, remove", scenario=self._scenario.name))

    def _fold(self, opened: bool) -> None:
        if opened and self._body is None:
            self._build()
        if self._body is not None:
            self._body.setVisible(opened)

    def _build(self) -> None:
        self._body = body = QWidget(self)
        self._inner = QVBoxLayout(body)
        self._inner.setContentsMargins(px(INDENT), px(2), 0, px(16))
        self._inner.setSpacing(px(ROW_SPACE))
        self.name = WordsControl(self._scenario.name, body, needed=True)
        self.note = WordsControl(self._scenario.note, body)
        for control, words, do in (
            (self.name, tr("Name"), self._commands.rename), (self.note, tr("Note"), self._commands.note),
        ):  # fmt: skip
            label = small_label(words, body)
            label.setBuddy(control)
            control.field.setAccessibleName(f"{self._scenario.name}: {inside(words)}")
            control.edited.connect(partial(do, self.id))
            control.left.connect(self._commands.end)
            held = QVBoxLayout()
            held.setSpacing(px(2))
            held.addWidget(label)
            held.addWidget(control)
            self._inner.addLayout(held)
        self._values = QVBoxLayout()
        self._values.setSpacing(px(ROW_SPACE))
        self._inner.addLayout(self._values)
        self.all = TextButton("", parent=body, quiet=True)
        self.all.clicked.connect(self._show_all)
        self.add = TextButton(tr("Add an input…"), "add", body, quiet=True)
        self.add.clicked.connect(self._choose_input)
        self.show_way = TextButton(tr("Show what it changes"), "chart", body, quiet=True)
        self.show_way.clicked.connect(partial(self.shown.emit, self.id))
        foot = QHBoxLayout()
        for button in (self.add, self.show_way):
            foot.addWidget(button)
        foot.addStretch(1)
        self._inner.addWidget(self.all)
        self._inner.addLayout(foot)
        self._lines.addWidget(body)
        self._show_rows()
        self.set_read_only(self._read_only)

    def _show_rows(self) -> None:
        found = standings(self._project, self._scenario)
        seen = found if self._whole else found[:FIRST]
        kinds = [(each.override.path, each.difference is None) for each in seen]
        if kinds != [(path, isinstance(row, SleepingRow)) for path, row in self.rows.items()]:
            self._rebuild_rows(seen)
        for each in seen:
            row = self.rows[each.override.path]
            if isinstance(row, OverrideRow) and each.difference is not None:
                row.show_difference(self._project, each.difference)
        self.all.setText(tr("Show all {count} values", count=len(found)))
        self.all.setVisible(len(seen) < len(found))

    def _rebuild_rows(self, seen: tuple[Standing, ...]) -> None:
        while (item := self._values.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.rows = {}
        for each in seen:
            if each.difference is None:
                row: OverrideRow | SleepingRow = SleepingRow(each, self._body)
            else:
                row = OverrideRow(self._project, each.difference, self._body)
                row.picked.connect(self.picked)
                row.edited.connect(partial(self._commands.put, self.id))
                row.left.connect(self._commands.end)
            row.taken_back.connect(partial(self._commands.take_back, self.id))
            row.set_read_only(self._read_only)
            self._values.addWidget(row)
            row.show()
            self.rows[each.override.path] = row
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)

    def _show_all(self) -> None:
        self._whole = True
        self._show_rows()

    def _choose_input(self) -> None:
        held = {override.path for override in self._scenario.overrides}
        picker = InputPicker(self._project, held, self._take_in, self)
        picker.open_at(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def _take_in(self, path: Path) -> None:
        self._whole = self._whole or len(self._scenario.overrides) >= FIRST
        self._commands.take_in(self.id, path)
        self.enter(path)
