"""Pictures of what is not a page or a chart of a study: the start page, lists to choose from, prices, explanations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from ftvp_gui import app
from ftvp_gui.core.model import at, put
from ftvp_gui.core.presentation import Presentation, can_slide
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.store import languages, price_book
from ftvp_gui.store.book_entry import Covers, Discount, OwnModel, PriceBook
from ftvp_gui.store.examples import open_example
from ftvp_gui.ui.answer.total_page import STAKE, place_of_total
from ftvp_gui.ui.answer.views import VIEWS
from ftvp_gui.ui.combine_dialog import CombineDialog
from ftvp_gui.ui.defence.versions_dialog import VersionsDialog
from ftvp_gui.ui.help.about_dialog import AboutDialog
from ftvp_gui.ui.help.help_window import HelpWindow
from ftvp_gui.ui.history_window import HistoryWindow
from ftvp_gui.ui.kind_picker import KindPicker
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.pictures import Portrait
from ftvp_gui.ui.problem_dialog import ProblemDialog
from ftvp_gui.ui.room.room_window import RoomWindow
from ftvp_gui.ui.speaking import put_in_force
from ftvp_gui.ui.theme import Appearance, Look

SMALL, LARGE = (1280, 720), (1920, 1080)
STUDY, PARTS, ICEBERG = "8-own-gpus", "9-prompt-now-tune-later", "5-long-prompt-often"
AGREED = dt.date(2026, 11, 1)
CARDS = 8_000
"""Milliseconds in which the start page has worked out who wins in every example."""


def paint(folder: Path) -> Iterator[Path]:
    """Write them all into a folder; settings and price book of `FTVP_HOME` are used, so it must be an empty one."""
    folder.mkdir(parents=True, exist_ok=True)
    appearance = Appearance(app.application(), Look.LIGHT)
    for made in (_start, _lists, _explanations, _beside, _prices, _large, _room, _vote, _german):
        for name, picture in made(appearance):
            path = folder / f"{name}.png"
            _turn()
            if not picture.grab().toImage().save(str(path)):
                raise OSError(f"{path} cannot be written")
            yield path


def _start(appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    window = MainWindow(appearance)
    window.resize(*SMALL)
    window.show()
    window.begin(None)
    # Long enough for the winners of all examples.
    _turn(CARDS)
    yield "start", window
    window.beginnings.quick_start()
    yield "quick-start", window
    window.stop()
    window.hide()
    window.deleteLater()


def _lists(appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    project = open_example(PARTS)
    with_window = Portrait(appearance, project, SMALL)
    window = with_window.window
    window.workspace.side.add.click()
    yield from _each("kinds", window.findChild(KindPicker), QWidget.close)
    window.menus.combine.actions()[1].trigger()
    yield from _each("combine", window.findChild(CombineDialog), QWidget.close)
    for name, place in (("models", 0), ("tuned-models", 1)):
        window.priced.choose_model(("approaches", project.approaches[place].id))
        dialog = window.priced.dialog
        yield from _each(name, dialog, QWidget.close)
    with_window.close()


def _explanations(appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    project = open_example(PARTS)
    portrait = Portrait(appearance, project, SMALL)
    window, answer = portrait.window, portrait.window.workspace.answer
    last = project.approaches[-1].id
    window.workspace.go(last)
    answer.show_checklist()
    yield "costs-not-entered", window
    answer.strip.notices.button.click()
    answer.show_view(1)
    yield "things-to-look-at", window
    answer.strip.notices.button.click()
    answer.explain(place_of_total(last))
    yield "total", window
    answer.explain((STAKE,))
    yield "money-at-stake", window
    answer.show_view(len(VIEWS) - 1)
    yield "table", window
    page = window.workspace.form.page(last)
    page.reveal(("approaches", last, "then", "learning", "pilot_1"))
    yield "part", window
    portrait.close()


def _beside(appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    """What stands beside the work, or over it for a moment."""
    portrait = Portrait(appearance, open_example(PARTS), SMALL)
    window = portrait.window
    window.document.edit(("workload", "months"), 48)
    for name, dialog in (
        ("help", HelpWindow), ("history", HistoryWindow), ("problem", ProblemDialog),
        ("about", AboutDialog),
    ):  # fmt: skip
        getattr(window.asides, name)()
        yield from _each(name, window.findChild(dialog), QWidget.close)
    window.defence.keep("After the kick-off")
    window.defence.open_versions()
    yield from _each("versions", window.findChild(VersionsDialog), QWidget.close)
    window.workspace.go("workload")
    row = window.workspace.form.page("workload").row(("workload", "volume"))
    assert row is not None
    row.open_panel(True)
    yield "source-and-range", window
    window.search()
    assert window.finder is not None
    assert window.finder.panel is not None
    window.finder.panel.search.setText("wrong")
    yield "search", window
    portrait.close()


def _vote(appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    portrait = Portrait(appearance, open_example(PARTS), SMALL)
    portrait.window.open_room()
    room = portrait.window.findChild(RoomWindow)
    assert room is not None
    room.showNormal()
    room.resize(*SMALL)
    for name, step in (("room-questions", 0), ("room-vote", 1), ("room-estimates", 2)):
        room.go(step)
        yield name, room
    room.close()
    portrait.close()


def _german(appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    """The window in the other language that ships with the program."""
    put_in_force(languages.language("de"))
    portrait = Portrait(appearance, open_example(ICEBERG), SMALL)
    portrait.window.workspace.go("workload")
    yield "german", portrait.window
    portrait.window.asides.help()
    yield from _each("german-help", portrait.window.findChild(HelpWindow), QWidget.close)
    portrait.close()
    put_in_force(languages.language("en"))


def _room(appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    project = open_example(ICEBERG)
    sliders = (("workload", "volume"), ("quality", "error_cost"), ("team", "engineer"))
    shown = Presentation(sliders=tuple(path for path in sliders if can_slide(project, path)))
    portrait = Portrait(appearance, project.replace(presentation=shown), SMALL)
    window = portrait.window
    window.workspace.answer.show_chart("iceberg")
    window.workspace.answer.iceberg.go(5)
    yield "iceberg", window
    window.workspace.answer.present()
    room = window.presenting.presenter
    assert room is not None
    room.showNormal()
    room.resize(*SMALL)
    room.show_chart(0)
    yield "presenter", room
    room.begin_iceberg()
    room.iceberg.go(6)
    yield "presenter-iceberg", room
    room.close()
    portrait.close()


def _prices(appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    off = Discount(provider="google", percent=20, covers=(Covers.TOKENS,), source="frame contract 7", as_of=AGREED)
    own = OwnModel(
        provider="In house", model="llama-70b", input=0.2, output=0.4, source="internal price list", as_of=AGREED
    )
    price_book.write(PriceBook(discounts=(off,), models=(own,)))
    portrait = Portrait(appearance, _dearer(open_example(STUDY)), SMALL)
    window = portrait.window
    window.pricing.open_book()
    yield from _each("price-book", window.pricing.book_dialog, QWidget.close)
    window.pricing.reprice()
    yield from _each("re-price", window.pricing.reprice_dialog, QWidget.close)
    portrait.close()
    price_book.write(PriceBook())


def _large(appearance: Appearance) -> Iterator[tuple[str, QWidget]]:
    portrait = Portrait(appearance, open_example(STUDY), LARGE)
    portrait.window.workspace.go(portrait.window.document.project.approaches[-1].id)
    yield "large-window", portrait.window
    portrait.close()


def _dearer(project: Project) -> Project:
    """The study as if its prices were those of an older list."""
    for approach in project.approaches:
        for section, field in (("offer", "input_price"), ("training", "price"), ("gpus", "rate")):
            path = ("approaches", approach.id, section, field)
            if hasattr(getattr(approach, section, None), field):
                estimate = at(project, path)
                older = Fixed(value=1.5 * estimate.quantity.typical())
                project = put(project, path, estimate.replace(quantity=older))
    return project


def _each(name: str, shown: QWidget | None, end: Callable[[QWidget], object]) -> Iterator[tuple[str, QWidget]]:
    if shown is None:
        raise LookupError(f"nothing came for the picture {name}")
    yield name, shown
    end(shown)
    _turn()


def _turn(pause: int = 30) -> None:
    """Let the events that wait be handled: layouts, posted paints, and what comes within so many milliseconds."""
    loop = QEventLoop()
    QTimer.singleShot(pause, loop.quit)
    loop.exec()
