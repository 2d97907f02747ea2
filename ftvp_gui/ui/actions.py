"""The commands of the window with their shortcuts, and the menus made of them; what they do is done elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ftvp_gui.language import literal, tr

Key = QKeySequence.StandardKey


@dataclass(frozen=True)
class Command:
    """A menu entry. `needs`: "" always, "open" a project, "edit" one that may be edited, "approach" one on screen."""

    id: str
    text: str
    keys: str | Key | tuple[str | Key, ...] = ""
    needs: str = "open"
    tip: str = ""


FILE = (
    Command("quick_start", literal("&Quick start…"), "Ctrl+Shift+N", "", literal("Five questions, and an answer")),
    Command("new", literal("&New project"), Key.New, ""),
    Command("open", literal("&Open…"), Key.Open, ""),
    Command(
        "start_page",
        literal("S&tart page"),
        "Ctrl+Shift+Home",
        "",
        literal("Close the project; the examples and your own projects"),
    ),
    Command("save", literal("&Save"), Key.Save),
    Command("save_as", literal("Save &as…"), "Ctrl+Shift+S"),
    Command(
        "versions",
        literal("&Versions…"),
        "Ctrl+Shift+V",
        tip=literal("Keep the present state, and see what has changed since an earlier one"),
    ),
    Command(
        "lock",
        literal("&Lock as presented…"),
        tip=literal("Nothing can be changed any more until it is unlocked, with a reason"),
    ),
    Command(
        "report",
        literal("Write a &report…"),
        "Ctrl+P",
        tip=literal("HTML, CSV or JSON with all numbers and their sources"),
    ),
    Command(
        "share",
        literal("S&hare without names…"),
        tip=literal("A report, data, charts or the project, with labels in place of names"),
    ),
    Command("quit", literal("&Quit"), "Ctrl+Q", ""),
)
EDIT = (
    Command("undo", literal("&Undo"), Key.Undo, "undo"),
    Command("redo", literal("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Command(
        "history",
        literal("&History…"),
        "Ctrl+H",
        tip=literal("Every step of this session; choose one to go back to it"),
    ),
    Command(
        "find",
        literal("&Find anything…"),
        "Ctrl+K",
        "",
        literal("Every input, page, chart and command by a few letters"),
    ),
    Command("copy_numbers", literal("Copy the &table"), "Ctrl+Shift+T", tip=literal("All numbers, for a spreadsheet")),
    Command("copy_chart", literal("Copy the &chart"), "Ctrl+Shift+C"),
    Command(
        "reprice",
        literal("Re-&price…"),
        "Ctrl+Shift+P",
        "edit",
        literal("Look every price up again, and see what would change"),
    ),
    Command("price_book", literal("Price &book…"), "Ctrl+Shift+B", "", literal("Your own discounts and offers")),
)
APPROACH = (
    Command("add_approach", literal("&Add approach…"), "Ctrl+Shift+A", "edit", literal("Another way to do the work")),
    Command("duplicate", literal("&Duplicate"), "Ctrl+D", "approach"),
    Command("rename", literal("Re&name"), "", "approach"),
    Command("choose_model", literal("Choose &model…"), "Ctrl+M", "model"),
    Command("move_up", literal("Move &up"), "Ctrl+Shift+Up", "approach"),
    Command("move_down", literal("Move d&own"), "Ctrl+Shift+Down", "approach"),
    Command("remove", literal("&Remove"), "Ctrl+Shift+Backspace", "approach"),
)
VIEW = (
    Command("previous_page", literal("&Previous page"), "Ctrl+PgUp"),
    Command("next_page", literal("&Next page"), "Ctrl+PgDown"),
    Command(
        "present",
        literal("Pr&esent"),
        ("F5", "F11"),
        tip=literal("The whole screen, for a room: large type, few sliders, one chart"),
    ),
    Command(
        "room",
        literal("&Room…"),
        "Ctrl+Shift+R",
        tip=literal("Vote, estimate unseen, see where you disagree, and decide"),
    ),
    Command(
        "explain",
        literal("&How this is computed"),
        "Ctrl+E",
        tip=literal("For the cost in focus in the form or the table"),
    ),
    Command("settings", literal("Se&ttings…"), "Ctrl+,", ""),
)
HELP = (
    Command("help", literal("&Help"), "F1", ""),
    Command("keys", literal("&Keys"), "Ctrl+F1", ""),
    Command(
        "problem",
        literal("Report a &problem…"),
        "",
        "",
        literal("A file to send to whoever helps you; the program sends nothing"),
    ),
    Command("licences", literal("&Licences"), "", ""),
    Command("about", literal("&About ftvp"), "", ""),
)


class Actions(QObject):
    """All commands by id. `bind` says what each does; `show_state` which of them make sense now."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._by_id: dict[str, QAction] = {}
        self._needs: dict[str, str] = {}
        for command in (*FILE, *EDIT, *APPROACH, *VIEW, *HELP):
            self._add(command)

    def __getitem__(self, id: str) -> QAction:
        return self._by_id[id]

    def bind(self, doers: dict[str, Callable[[], object]]) -> None:
        """Connect each command to what it does."""
        for id, do in doers.items():
            self._by_id[id].triggered.connect(_without_arguments(do))

    def show_state(self, *, open: bool, editable: bool, approach: bool) -> None:
        """Grey out what makes no sense now; undo and redo are the history's business."""
        allowed = {"": True, "open": open, "edit": open and editable, "approach": open and editable and approach}
        for id, need in self._needs.items():
            if need in allowed:
                self._by_id[id].setEnabled(allowed[need])

    def menu(self, title: str, ids: Iterable[str | QMenu | None]) -> QMenu:
        """A menu of commands in the menu bar; None is a line, a menu a submenu."""
        menu = self._window.menuBar().addMenu(title)
        self.fill(menu, ids)
        return menu

    def fill(self, menu: QMenu, ids: Iterable[str | QMenu | None]) -> None:
        """Put commands into a menu."""
        menu.setToolTipsVisible(True)
        for id in ids:
            if id is None:
                menu.addSeparator()
            elif isinstance(id, QMenu):
                menu.addMenu(id)
            else:
                menu.addAction(self._by_id[id])

    def choices(
        self, title: str, names: Iterable[tuple[str, str]], choose: Callable[[str], object]
    ) -> tuple[QMenu, QActionGroup]:
        """A submenu in which one entry is marked. `names`: value and words; `choose` is given the value."""
        menu = QMenu(title, self._window)
        return menu, self.fill_choices(menu, names, choose)

    def fill_choices(
        self, menu: QMenu, names: Iterable[tuple[str, str]], choose: Callable[[str], object]
    ) -> QActionGroup:
        """The same in a menu that is there already."""
        group = QActionGroup(self)
        for value, words in names:
            action = QAction(words, self)
            action.setData(value)
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(lambda action: choose(str(action.data())))
        return group

    def all(self) -> tuple[QAction, ...]:
        """Every command."""
        return tuple(self._by_id.values())

    def _add(self, command: Command) -> None:
        action = QAction(tr(command.text), self)
        keys = command.keys if isinstance(command.keys, tuple) else (command.keys,)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(each) for each in keys if each])
        if command.tip:
            action.setToolTip(tr(command.tip))
        self._by_id[command.id] = action
        self._needs[command.id] = command.needs
        self._window.addAction(action)


def mark(group: QActionGroup, value: str) -> None:
    """Mark the entry with the value."""
    for action in group.actions():
        action.setChecked(action.data() == value)


def _without_arguments(do: Callable[[], object]) -> Callable[[], None]:
    """Qt says whether an action is checked; nobody here wants to know."""

    def run() -> None:
        do()

    return run
