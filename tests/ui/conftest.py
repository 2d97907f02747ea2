"""GUI tests: offscreen, with a home of their own, no dialog that blocks, and nothing left behind."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLocale, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.core import edits
from ftvp_gui.core.approaches import KINDS
from ftvp_gui.core.project import Project
from ftvp_gui.language.spoken import ENGLISH
from ftvp_gui.ui import live, speaking
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.pages.pages import FormPages

HERE = Path(__file__).parent
GRACE = 2.0
"""Seconds that a thread has to end by itself."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test here that uses Qt is a GUI test, said or not."""
    for item in items:
        if HERE in item.path.parents and {"qtbot", "qapp"} & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.gui)


class Modals:
    """What dialogs that block would have shown, and the answers that they get instead of waiting."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.answers: deque[Any] = deque()

    def answer(self, *answers: Any) -> None:
        """Queue answers: what `exec()` or the function returns; a function is called with the dialog."""
        self.answers.extend(answers)

    def replace(self, name: str) -> Callable[..., Any]:
        def stand_in(*arguments: Any, **named: Any) -> Any:
            self.shown.append(f"{name}: {_words(arguments)}")
            if not self.answers:
                pytest.fail(f"{self.shown[-1]!r} would wait for an answer; queue one with modals.answer(...)")
            answer = self.answers.popleft()
            return answer(*arguments, **named) if callable(answer) else answer

        return stand_in


def _words(arguments: tuple[Any, ...]) -> str:
    said = [argument for argument in arguments if isinstance(argument, str)]
    said += [argument.text() for argument in arguments if isinstance(argument, QMessageBox)]
    return " | ".join(said)


_BLOCKING = (
    (QDialog, ("exec",)),
    (QMessageBox, ("exec", "question", "information", "warning", "critical", "about")),
    (QFileDialog, ("exec", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory")),
    (QInputDialog, ("exec", "getText", "getItem", "getInt", "getDouble")),
    (QMenu, ("exec",)),
)


@pytest.fixture(autouse=True)
def modals(monkeypatch: pytest.MonkeyPatch) -> Modals:
    """No dialog waits for a person."""
    stand_ins = Modals()
    for owner, names in _BLOCKING:
        for name in names:
            monkeypatch.setattr(owner, name, stand_ins.replace(f"{owner.__name__}.{name}"))
    return stand_ins


@pytest.fixture(autouse=True)
def decisions(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The deep analyses, seconds of work for every project, rest unless a test says `@pytest.mark.decides`."""
    if request.node.get_closest_marker("decides") is None:
        monkeypatch.setattr(Analyst, "decided", lambda _analyst, answer, *_rest, **_named: answer)


@pytest.fixture(autouse=True)
def pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pause before the full sample, which spares a person who types, is short where nobody types."""
    monkeypatch.setattr(live, "QUIET", 20)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, projects and recovery files of a test lie in its own folder."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("FTVP_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that leaves a window, a running timer or a thread behind fails, and the look is put back."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    app: QApplication = request.getfixturevalue("qapp")
    font, palette, locale = app.font(), app.palette(), QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    windows, threads = _windows(app), set(threading.enumerate())
    timers = _running_timers()
    yield
    speaking.put_in_force(ENGLISH)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    app.setFont(font)
    app.setPalette(palette)
    QLocale.setDefault(locale)
    gc.collect()
    left = [f"window {name}" for name in _windows(app) - windows]
    left += [f"running timer {name}" for name in _running_timers() - timers]
    left += [f"thread {thread.name}" for thread in _late(threads)]
    # What is still there outlives all tests; to look through it after each of them would take longer than they do.
    gc.freeze()
    if left:
        pytest.fail("left behind: " + ", ".join(left))


def _windows(app: QApplication) -> set[str]:
    # Menus and tips are Qt's own windows: it keeps them hidden and shows them again.
    return {f"{window!r}" for window in app.topLevelWidgets() if _counts(window)}


def _counts(window: QWidget) -> bool:
    return window.isVisible() or (not isinstance(window, QMenu) and type(window) is not QWidget)


def _running_timers() -> set[str]:
    return {repr(thing) for thing in gc.get_objects() if issubclass(type(thing), QTimer) and _is_active(thing)}


def _is_active(timer: QTimer) -> bool:
    try:
        return timer.isActive()
    except RuntimeError:
        # Its C++ half is gone already.
        return False


def _late(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads that are still there after their grace."""
    QThreadPool.globalInstance().waitForDone(int(GRACE * 1000))
    deadline = time.monotonic() + GRACE
    for thread in set(threading.enumerate()) - before:
        thread.join(max(deadline - time.monotonic(), 0.0))
    return [thread for thread in threading.enumerate() if thread not in before]


@pytest.fixture
def project() -> Project:
    """A new project with one approach of each kind: ids "prompting", "fine_tuning" and "own_gpu"."""
    made = Project()
    for kind in KINDS:
        made = edits.added(made, edits.fresh(made, kind, str(kind.model_fields["kind"].default)))
    return made


class Clock:
    """Time that passes only when told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """The clock of the document."""
    return Clock()


@pytest.fixture
def document(project: Project, clock: Clock, qapp: QApplication) -> Document:
    """A document of that project, whose bursts end by this clock."""
    return Document(project, clock=clock)


@pytest.fixture
def form(document: Document, qtbot: QtBot) -> FormPages:
    """The form of that document, on screen at the width that it has beside the answer."""
    pages = FormPages(document)
    qtbot.addWidget(pages)
    pages.resize(480, 640)
    with qtbot.waitExposed(pages):
        pages.show()
    return pages


@pytest.fixture
def type_into(qtbot: QtBot) -> Callable[[QWidget, str], None]:
    """Click into a field, select what is there and type over it; the focus stays."""

    def typing(field: QWidget, text: str) -> None:
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if text:
            qtbot.keyClicks(field, text)
        else:
            qtbot.keyClick(field, Qt.Key.Key_Delete)

    return typing
