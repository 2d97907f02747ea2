"""The window: connects the document, its file, the live answer and the parts on screen; it decides nothing itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.checks import aged
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.store import examples, languages, settings
from ftvp_gui.store.errors import StoreError, worded
from ftvp_gui.ui.actions import Actions
from ftvp_gui.ui.answer.views import VIEWS
from ftvp_gui.ui.approach_commands import ApproachCommands
from ftvp_gui.ui.asides import Asides
from ftvp_gui.ui.banner import Banner
from ftvp_gui.ui.defence.defence import Defence
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.exporting import Exports
from ftvp_gui.ui.files import Questions
from ftvp_gui.ui.first_paint import FirstPaint
from ftvp_gui.ui.icons import app_icon
from ftvp_gui.ui.keeper import Keeper
from ftvp_gui.ui.live import Live
from ftvp_gui.ui.menus import Menus
from ftvp_gui.ui.present.opening import Opening
from ftvp_gui.ui.priced_approaches import PricedApproaches
from ftvp_gui.ui.prices.pricing import Pricing
from ftvp_gui.ui.rewording import held, put_back
from ftvp_gui.ui.session import Session
from ftvp_gui.ui.speaking import put_in_force
from ftvp_gui.ui.start.beginnings import Beginnings
from ftvp_gui.ui.start.welcome import Welcome
from ftvp_gui.ui.status import Status
from ftvp_gui.ui.theme import Appearance, Look
from ftvp_gui.ui.typography import px
from ftvp_gui.ui.window_state import WindowState, pack, unpack
from ftvp_gui.ui.workspace import FORM, SIDE, Workspace

if TYPE_CHECKING:
    from ftvp_gui.ui.finder.finder import Finder

FIRST_SIZE = (1440, 900)
ROOMY = 860
"""Height of the window from which the overview and all reasons are shown at first."""


class MainWindow(QMainWindow):
    """One window on one project at a time, or on the welcome page."""

    def __init__(self, appearance: Appearance, *, today: Callable[[], dt.date] = dt.date.today) -> None:
        super().__init__()
        self.appearance, self.today = appearance, today
        self._answer: Answer | None = None
        self._final = False
        self.setWindowIcon(app_icon())
        self.document = Document(Project(), parent=self)
        self.questions = Questions(self)
        self.keeper = Keeper(self.document, self)
        self.session = Session(self.document, self.questions, self.keeper, self)
        self.live = Live(self)
        self.priced = PricedApproaches(self.document, today, self)
        self.pricing = Pricing(self.document, self.questions, today, self)
        self.commands = ApproachCommands(self.document, self.priced.fresh, self)
        self.asides = Asides(self)
        self.exports = Exports(self.document, self.questions, today, self)
        self.defence = Defence(self.document, self.session, self.questions, today, self)
        self.presenting = Opening(self)
        self._connect()
        self._build()
        self._restore()
        self._show_look()
        self.show_document()

    def _build(self) -> None:
        """Make the parts that show words."""
        self.workspace = Workspace(self.document, self)
        self.presenting.follow(self.workspace.answer)
        self._seen = FirstPaint(self.workspace)
        self.welcome = Welcome(self)
        self.banner = Banner(self)
        self.status = Status(self)
        self.content = QStackedWidget(self)
        # Empty until it is known what the window begins with.
        self.content.addWidget(QWidget(self))
        self.content.addWidget(self.welcome)
        self.content.addWidget(self.workspace)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.content, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.beginnings = Beginnings(self)
        self.finder: Finder | None = None
        self.menus = Menus(self)
        self._connect_parts()

    def _connect(self) -> None:
        self.document.changed.connect(self._project_changed)
        self.document.status_changed.connect(self.show_document)
        self.document.status_changed.connect(self._saved_anew)
        self.session.opened.connect(self._opened)
        self.session.totals.changed.connect(self._show_banner)
        self.live.answered.connect(self._show_answer)
        self.live.answered.connect(self.session.totals.take)
        self.session.totals.wanted.connect(self.live.evaluate)
        self.live.evaluated.connect(self.session.totals.check)
        for told in (
            self.session.told,
            self.keeper.told,
            self.exports.told,
            self.priced.refused,
            self.pricing.told,
            self.defence.told,
            self.commands.refused,
        ):
            told.connect(self.tell)
        self.appearance.changed.connect(self._show_look)

    def _connect_parts(self) -> None:
        workspace = self.workspace
        for told in (workspace.confirmations.refused, workspace.goals.refused, workspace.form.refused):
            told.connect(self.tell)
        workspace.form.set_aside(self.live.aside)
        self.commands.came.connect(workspace.go)
        workspace.side.navigation.renamed.connect(self.commands.rename)
        workspace.side.add_asked.connect(self.commands.add)
        workspace.side.more_asked.connect(self._show_approach_menu)
        workspace.page_changed.connect(self._show_state)
        workspace.asked.connect(self._ask)
        workspace.form.model_requested.connect(self.priced.choose_model)
        workspace.answer.picture_asked.connect(self._save_picture)
        workspace.answer.proposed.connect(self.commands.accept)
        workspace.answer.view_changed.connect(self.menus.show_view)
        workspace.answer.view_changed.connect(self._look_at)
        self.status.prices.pressed.connect(self.menus.actions["reprice"].trigger)
        self.banner.acted.connect(self._act_on_banner)
        self.welcome.new_asked.connect(self.new_project)
        self.welcome.open_asked.connect(self.session.ask_and_open)
        self.welcome.path_asked.connect(self.session.open)
        self.welcome.example_asked.connect(self.new_from_example)

    def begin(self, path: Path | None) -> None:
        """Start with a file; without one, with work that a crash left behind, else with the welcome page."""
        if not self.session.offer_recovery() and (path is None or not self.session.open(path)):
            self.beginnings.start_page()

    @property
    def answer(self) -> Answer | None:
        """The answer that is shown; None before the first."""
        return self._answer

    @property
    def is_final(self) -> bool:
        """Whether the full sample's answer is shown."""
        return self._final

    @property
    def is_whole(self) -> bool:
        """Whether nothing more is to come about the project on screen."""
        return self._final and self.live.settled

    # What the menus call

    def new_project(self) -> None:
        """Start a project with today's prices."""
        # The price lists take a moment, which a start with a file does without.
        from ftvp_gui.store import price_book, starting

        try:
            project = starting.new_project(self.today(), price_book.read()[0])
        except StoreError as error:
            self.questions.failed(error)
            return
        self.session.start(project)

    def new_from_example(self, id: str) -> None:
        """Start from a copy of an example; nothing is lost until it is edited."""
        try:
            project = examples.open_example(id)
        except StoreError as error:
            self.questions.failed(error)
            return
        self.session.start(project, unsaved=False)

    def open(self, path: Path) -> bool:
        """Open a project file."""
        return self.session.open(path)

    def write_report(self) -> None:
        """Write a report of the full sample where the person says."""
        self.exports.report(self._answer if self.is_whole else None, self.session.remarks)

    def open_room(self) -> None:
        """Vote, estimate and decide with a room, on the whole screen."""
        if self._answer is None or self._answer.pair is None:
            self.tell(tr("A room needs two approaches that can be costed, and their answer: there is none yet."))
            return
        # Few sessions of the program have a room: no start waits for it.
        from ftvp_gui.ui.room.room_window import RoomWindow

        room = RoomWindow(self.document, self._answer, self.appearance.palette, self.today, self)
        self.appearance.changed.connect(room.show_inks)
        room.showFullScreen()

    def search(self, host: QWidget | None = None) -> None:
        """Search every input, page, chart and command; over a window of its own where one is given."""
        if self.finder is None:
            # Loaded when it is first asked for: a start of the program does without it.
            from ftvp_gui.ui.finder.finder import Finder

            self.finder = Finder(self)
        self.finder.open(host)

    def explain_here(self) -> None:
        """Show how the cost in focus is computed."""
        if not self.workspace.explain_here():
            self.tell(tr("Put the cursor into a cost of an approach, or choose one in the table, to see its formula."))

    def set_look(self, look: Look) -> None:
        """Take another theme and remember it."""
        self.appearance.set_look(look)
        self.remember(lambda now: now.replace(theme=settings.Theme(look.value)))

    def set_scale(self, scale: float) -> None:
        """Take another size of type and remember it."""
        self.appearance.set_scale(scale)
        self.remember(lambda now: now.replace(type_scale=scale))

    def set_language(self, code: str) -> None:
        """Speak another language and remember it; nothing is lost, not even what is half typed."""
        put_in_force(languages.language(code))
        self.remember(lambda now: now.replace(locale=code))
        # The menu that was chosen from is still open.
        QTimer.singleShot(0, self, self.reword)

    def reword(self) -> None:
        """Make the parts that show words anew, in the language in force."""
        # Somebody may be writing in the report of a problem.
        asides = self.asides.close_but("problem")
        state, shown, answers = held(self.workspace), self.content.currentIndex(), self.beginnings.answers
        self.beginnings.close()
        old = [
            child for child in self.children() if isinstance(child, QMenu | QAction | QActionGroup | Actions | Menus)
        ]
        self._seen.stop()
        self.workspace.answer.goal.stop()
        self.setMenuBar(QMenuBar(self))
        for thing in (*old, self.workspace, self.beginnings, self.finder):
            if thing is not None:
                thing.deleteLater()
        self._build()
        self.content.setCurrentIndex(shown)
        self._show_look()
        if self._answer is not None and self.session.is_open:
            self._show_answer(self._answer, self._final)
        self.show_document()
        put_back(self.workspace, state)
        self.beginnings.put_back(answers)
        self.asides.open_again(asides)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Do without motion, or with it again, and remember it."""
        self.remember(lambda now: now.replace(reduced_motion=reduced))

    # What happens

    def _opened(self) -> None:
        self._answer, self._final = None, False
        self.workspace.enter()
        self.content.setCurrentWidget(self.workspace)
        self._seen.then(self._ask)
        self.show_document()

    def _ask(self) -> None:
        self.live.ask(self.document.project, self.workspace.question)

    def _look_at(self, _view: int) -> None:
        self.live.looked_at = self.workspace.answer.looked_at

    def _saved_anew(self) -> None:
        """What changed may be told against the project as it was saved last."""
        if self.session.is_open and self.live.asked.before is not self.workspace.question.before:
            self._seen.then(self._ask)

    def _project_changed(self, project: Project) -> None:
        if self.session.is_open:
            self._seen.then(self._ask)
            self.status.show_prices(project, self.today())
            if self.document.path is None:
                self._show_title()

    def _show_answer(self, answer: Answer, final: bool) -> None:
        self._answer, self._final = answer, final
        self.workspace.answer.strip.set_dated(aged(answer.project, self.today()))
        self.workspace.show_answer(answer, final)
        self.status.show_draws(answer.result.rows, final)

    def show_document(self) -> None:
        """Show what is open, or the projects that could be."""
        if not self.session.is_open:
            self.status.clear_document()
            self.beginnings.show_projects()
        else:
            self.status.show_document(self.document)
            self.status.show_prices(self.document.project, self.today())
        self._show_title()
        self._show_banner()
        self._show_state()

    def _show_title(self) -> None:
        self.setWindowTitle(tr("{session}[*] – ftvp", session=self.session.title) if self.session.is_open else "ftvp")
        self.setWindowModified(self.session.is_open and self.document.is_dirty)

    def _show_banner(self) -> None:
        style = NumberStyle(currency=self.document.project.money.currency.value)
        remarks = self.session.remarks if self.session.is_open else ()
        said = (self.document.read_only, *(sentence(text, style) for text in remarks))
        locked = tr("Edit a copy") if self.document.read_only else ""
        self.banner.say([*filter(None, said)], tr("Save a copy…") if self.document.held else locked)

    def _act_on_banner(self) -> None:
        if self.document.held:
            self.session.save_as()
        else:
            self.defence.edit_copy()

    def _show_state(self) -> None:
        self.menus.show_state()

    def _show_look(self) -> None:
        self.workspace.show_look(self.appearance.palette, self.appearance.scale)
        for part in (self.banner, self.status, self.welcome):
            part.show_look()
        self.menus.show_appearance(self.appearance.look, self.appearance.scale)

    def _show_approach_menu(self, place: QPoint) -> None:
        self.menus.approach.popup(place)

    def _save_picture(self, index: int) -> None:
        self.exports.picture(index, self.workspace.answer.chart_view(index))

    def tell(self, text: str) -> None:
        """Say something in the status bar for a moment."""
        self.status.showMessage(text, 8_000)

    def remember(self, change: Callable[[settings.Settings], settings.Settings]) -> None:
        """Change the settings on disk; where the disk refuses, say so."""
        try:
            settings.update(change)
        except StoreError as error:
            self.tell(worded(error.what))

    def stop(self) -> None:
        """End what goes on behind and beside the window, and give the project up."""
        self.asides.close()
        self._seen.stop()
        self.beginnings.close()
        self.live.close()
        self.workspace.answer.goal.stop()
        self.session.close()

    # Size, place, end

    def _restore(self) -> None:
        state = unpack(settings.read()[0].geometry)
        if state is None or not self.restoreGeometry(state.geometry):
            room = self.screen().availableGeometry()
            self.resize(min(px(FIRST_SIZE[0]), room.width()), min(px(FIRST_SIZE[1]), room.height()))
            self.set_defaults()
            return
        self.workspace.set_parts(state.parts)
        self.workspace.answer.show_view(min(max(state.view, 0), len(VIEWS) - 1))
        self.workspace.answer.strip.why.setChecked(state.why)

    def set_defaults(self) -> None:
        """Share out the window as at the first start: what is shown depends on its height."""
        roomy = self.height() >= px(ROOMY)
        self.workspace.set_widths(px(SIDE), px(FORM))
        self.workspace.answer.show_view(0 if roomy else 1)
        self.workspace.answer.strip.why.setChecked(roomy)

    def _state(self) -> WindowState:
        answer = self.workspace.answer
        return WindowState(self.saveGeometry(), self.workspace.parts(), answer.view, answer.strip.why.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.look_at_disk()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.session.may_leave():
            event.ignore()
            return
        self.remember(lambda now: now.replace(geometry=pack(self._state())))
        self.stop()
        event.accept()
