"""The menu bar: which commands stand where, and what each calls; entries that come and go are filled in when opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from ftvp_gui.language import current, tr
from ftvp_gui.store import examples, library, settings
from ftvp_gui.store.errors import StoreError
from ftvp_gui.ui.actions import Actions, mark
from ftvp_gui.ui.answer.views import GROUPS, VIEWS, group_of
from ftvp_gui.ui.kind_groups import Kind, candidates, combinations
from ftvp_gui.ui.speaking import offered
from ftvp_gui.ui.theme import LOOK_NAMES, SCALES, Look

if TYPE_CHECKING:
    from ftvp_gui.ui.main_window import MainWindow


class Menus(QObject):
    """Builds the menus of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.actions = Actions(window)
        self.recent, self.examples = QMenu(tr("Open &recent"), window), QMenu(tr("New from an &example"), window)
        self.recent.aboutToShow.connect(self._fill_recent)
        self.examples.aboutToShow.connect(self._fill_examples)
        self.combine = self._combinations()
        self.looks = self._looks()
        self.scales = self._scales()
        self.languages = QMenu(tr("&Language"), window)
        self.languages.aboutToShow.connect(self._fill_languages)
        self._groups, self._views = QActionGroup(window), QActionGroup(window)
        self.every_view = self._all_views()
        # It works over the full screen and over what stands beside the window too.
        self.actions["find"].setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._bind()
        self._build()
        self._follow_history()

    def show_state(self) -> None:
        """Grey out what makes no sense now."""
        window = self._window
        open = window.session.is_open
        editable = open and not window.document.read_only
        self.actions.show_state(open=open, editable=editable, approach=bool(window.workspace.approach))
        self.actions["choose_model"].setEnabled(editable and bool(window.workspace.model_place()))
        self._groups.setEnabled(open)
        self.every_view.setEnabled(open)
        self.actions["lock"].setEnabled(open and not window.document.held)
        self.actions["lock"].setText(tr("Un&lock…") if window.defence.is_locked else tr("&Lock as presented…"))
        side = window.workspace.side
        self.combine.menuAction().setEnabled(editable and len(candidates(window.document.project)) > 1)
        side.show_state(editable=editable, approach=bool(window.workspace.approach))

    def show_view(self, view: int) -> None:
        """Mark the view that is shown."""
        self._groups.actions()[group_of(view)].setChecked(True)
        self._views.actions()[view].setChecked(True)

    def _bind(self) -> None:
        window, session = self._window, self._window.session
        workspace, answer, commands = window.workspace, window.workspace.answer, window.commands
        asides = window.asides
        self.actions.bind({
            "quick_start": window.beginnings.quick_start, "start_page": window.beginnings.start_page,
            "find": window.search,
            "new": window.new_project, "open": session.ask_and_open, "save": session.save, "save_as": session.save_as,
            "report": window.write_report, "quit": window.close,
            "versions": window.defence.open_versions, "lock": window.defence.lock_or_unlock,
            "share": window.defence.share,
            "undo": window.document.undo, "redo": window.document.redo,
            "copy_numbers": answer.copy_numbers, "copy_chart": answer.copy_picture,
            "duplicate": partial(self._with_approach, commands.duplicate),
            "remove": partial(self._with_approach, commands.remove),
            "rename": partial(self._with_approach, workspace.side.navigation.rename),
            "choose_model": self._choose_model, "add_approach": workspace.side.show_kinds,
            "move_up": partial(self._with_approach, partial(commands.move, by=-1)),
            "move_down": partial(self._with_approach, partial(commands.move, by=1)),
            "previous_page": partial(workspace.step, -1), "next_page": partial(workspace.step, 1),
            "present": answer.present, "explain": window.explain_here, "room": window.open_room,
            "reprice": window.pricing.reprice, "price_book": window.pricing.open_book,
            "help": asides.help, "keys": partial(asides.help, "keys"), "licences": partial(asides.help, "licences"),
            "about": asides.about, "history": asides.history, "settings": asides.settings, "problem": asides.problem,
        })  # fmt: skip

    def _with_approach(self, do: Callable[[str], object]) -> None:
        id = self._window.workspace.approach
        if id:
            do(id)

    def _combinations(self) -> QMenu:
        menu = QMenu(tr("Com&bine two"), self._window)
        menu.setToolTipsVisible(True)
        for kind in combinations():
            action = menu.addAction(f"{tr(kind.title)}…", partial(self._ask_parts, kind))
            action.setToolTip(tr(kind.summary()))
        return menu

    def _ask_parts(self, kind: Kind) -> None:
        from ftvp_gui.ui.combine_dialog import CombineDialog

        window = self._window
        dialog = CombineDialog(window.document.project, kind, window.workspace.approach, window)
        dialog.taken.connect(window.commands.combine)
        dialog.open()

    def _choose_model(self) -> None:
        place = self._window.workspace.model_place()
        if place:
            self._window.priced.choose_model(place)

    def _build(self) -> None:
        actions = self.actions
        filing = (
            *("quick_start", "new", self.examples, "open", self.recent, "start_page", None),
            *("save", "save_as", "versions", "lock", None, "report", "share", None, "quit"),
        )
        actions.menu(tr("&File"), filing)
        edits = ("undo", "redo", "history", None, "find", None, "copy_numbers", "copy_chart", None)
        actions.menu(tr("&Edit"), (*edits, "reprice", "price_book"))
        self.approach = actions.menu(
            tr("&Approach"),
            (
                "add_approach",
                self.combine,
                None,
                "choose_model",
                None,
                "duplicate",
                "rename",
                "move_up",
                "move_down",
                None,
                "remove",
            ),
        )
        self.approach.aboutToShow.connect(self.show_state)
        view = actions.menu(tr("&View"), ("previous_page", "next_page", None))
        for place, group in enumerate(GROUPS):
            view.addAction(self._group(place, group.title))
        actions.fill(
            view,
            (
                self.every_view,
                None,
                "present",
                "room",
                "explain",
                None,
                self.looks[0],
                self.scales[0],
                self.languages,
                "settings",
            ),
        )
        actions.menu(tr("&Help"), ("help", "keys", None, "problem", None, "licences", "about"))

    def _group(self, place: int, title: str) -> QAction:
        action = QAction(tr(title), self._window)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(f"Alt+{place + 1}"))
        action.triggered.connect(partial(self._show_group, place))
        self._groups.addAction(action)
        self._window.addAction(action)
        return action

    def _show_group(self, place: int, _checked: bool = False) -> None:
        self._window.workspace.answer.show_group(place)

    def _all_views(self) -> QMenu:
        menu = QMenu(tr("&All views"), self._window)
        actions = [QAction(tr(title), menu) for title in VIEWS]
        for index, action in enumerate(actions):
            action.setCheckable(True)
            action.triggered.connect(partial(self._show_view, index))
            self._views.addAction(action)
        for group in GROUPS:
            if len(group.views) > 1:
                menu.addSection(tr(group.title))
            for view in group.views:
                menu.addAction(actions[view])
        return menu

    def _show_view(self, index: int, _checked: bool = False) -> None:
        self._window.workspace.answer.show_view(index)

    def _looks(self) -> tuple[QMenu, QActionGroup]:
        names = [(look.value, tr(words)) for look, words in LOOK_NAMES.items()]
        return self.actions.choices(tr("&Theme"), names, lambda value: self._window.set_look(Look(value)))

    def _scales(self) -> tuple[QMenu, QActionGroup]:
        names = [(str(scale), f"{scale} %") for scale in SCALES]
        return self.actions.choices(tr("&Size of type"), names, lambda value: self._window.set_scale(int(value) / 100))

    def show_appearance(self, look: Look, scale: float) -> None:
        """Mark the theme and the size of type in force."""
        mark(self.looks[1], look.value)
        mark(self.scales[1], str(round(scale * 100)))

    def _follow_history(self) -> None:
        stack = self._window.document.stack
        stack.canUndoChanged.connect(self._show_history)
        stack.canRedoChanged.connect(self._show_history)
        stack.undoTextChanged.connect(self._show_history)
        stack.redoTextChanged.connect(self._show_history)
        self._show_history()

    def _show_history(self) -> None:
        stack = self._window.document.stack
        if not isValid(stack):
            # A history tells of its end too, when half of it is gone.
            return
        for id, words, can, step in (
            ("undo", tr("&Undo"), stack.canUndo(), stack.undoText()),
            ("redo", tr("&Redo"), stack.canRedo(), stack.redoText()),
        ):
            self.actions[id].setEnabled(can)
            self.actions[id].setText(f"{words}: {step.replace('&', '&&')}" if can and step else words)

    def _fill_languages(self) -> None:
        """What a language calls itself stands in its file, a large one: it is read once, and not at the start."""
        if self.languages.isEmpty():
            mark(self.actions.fill_choices(self.languages, offered(), self._window.set_language), current().code)

    def _fill_recent(self) -> None:
        self.recent.clear()
        for entry in library.recent(settings.read()[0]):
            name = entry.name.replace("&", "&&")
            action = self.recent.addAction(name, partial(self._window.session.open, entry.path))
            action.setToolTip(str(entry.path))
            action.setEnabled(entry.modified is not None)
        self.recent.setToolTipsVisible(True)
        if self.recent.isEmpty():
            self.recent.addAction(tr("None yet")).setEnabled(False)

    def _fill_examples(self) -> None:
        self.examples.clear()
        try:
            found = examples.examples()
        except StoreError as error:
            self._window.questions.failed(error)
            return
        for example in found:
            title = example.title.replace("&", "&&")
            action = self.examples.addAction(title, partial(self._window.new_from_example, example.id))
            action.setToolTip(example.question)
        self.examples.setToolTipsVisible(True)
