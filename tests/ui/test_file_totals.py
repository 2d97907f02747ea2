"""A file whose totals this program computes otherwise says so in the window, once, whatever is done meanwhile."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ftvp_gui.core.model import put
from ftvp_gui.core.project import Project
from ftvp_gui.store import lock, project_file
from ftvp_gui.store.recheck import computed
from ftvp_gui.ui.main_window import MainWindow
from tests.ui.conftest import Modals
from tests.ui.windows import click, empty_window, settle, studied

MOVED = "The total of “Fine-tuning” was $1,000 when ftvp 0.1.0 saved this file; it is $"
DRAWS = 1_000


def small() -> Project:
    return put(studied(), ("basis", "draws"), DRAWS)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with empty_window(qtbot) as made:
        yield made


@pytest.fixture
def agreed(tmp_path: Path) -> Path:
    """A file with the totals of this program."""
    path = tmp_path / "agreed.ftvp"
    project_file.write(path, small(), totals=computed(small()))
    return path


@pytest.fixture
def edited(agreed: Path) -> Path:
    """A file whose total of "a1" was edited: 1,000."""
    raw = json.loads(agreed.read_text("utf-8"))
    raw["totals"]["cost"]["a1"] = 1_000.0
    path = agreed.with_name("edited.ftvp")
    path.write_text(json.dumps(raw), "utf-8")
    return path


def open_and_settle(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    assert window.open(path)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.is_whole)


def test_that_the_banner_names_the_total_before_and_after(qtbot: QtBot, window: MainWindow, edited: Path) -> None:
    assert window.open(edited)
    assert not window.banner.isVisible()
    settle(qtbot, window)
    assert window.banner.isVisible()
    answer = window.answer
    assert answer is not None
    now = answer.result["a1"].expected().value
    assert window.banner.text.startswith(f"{MOVED}{now / 1000:.0f}\N{NO-BREAK SPACE}k now.")
    assert window.banner.text.endswith("Please report it.")
    assert "“Prompting”" not in window.banner.text


def test_that_nothing_is_said_where_the_totals_agree(qtbot: QtBot, window: MainWindow, agreed: Path) -> None:
    open_and_settle(qtbot, window, agreed)
    assert window.session.remarks == ()
    assert not window.banner.isVisible()


def test_that_a_report_says_it_too(qtbot: QtBot, window: MainWindow, edited: Path) -> None:
    open_and_settle(qtbot, window, edited)
    assert [text.id for text in window.session.remarks] == ["total.moved", "total.unexplained"]


def test_that_after_saving_it_is_never_said_again(qtbot: QtBot, window: MainWindow, edited: Path) -> None:
    open_and_settle(qtbot, window, edited)
    assert window.session.save()
    assert not window.banner.isVisible()
    window.session.close()
    open_and_settle(qtbot, window, edited)
    assert window.session.remarks == ()
    assert project_file.read(edited).totals == computed(small())


def test_that_an_edit_before_the_answer_does_not_hide_it(qtbot: QtBot, window: MainWindow, edited: Path) -> None:
    assert window.open(edited)
    window.document.edit(("workload", "months"), 12)
    qtbot.waitUntil(lambda: MOVED in window.banner.text, timeout=30_000)
    assert window.document.project.workload.months == 12


def test_that_what_was_opened_before_is_not_told_of_the_next_file(
    qtbot: QtBot, window: MainWindow, edited: Path, agreed: Path
) -> None:
    assert window.open(edited)
    open_and_settle(qtbot, window, agreed)
    assert window.session.remarks == ()
    open_and_settle(qtbot, window, edited)
    assert window.session.remarks != ()
    window.session.start(small(), unsaved=False)
    assert window.session.remarks == ()


@pytest.mark.parametrize(("button", "reason"), [("Open read-only", "read only"), ("Open a copy", "")])
def test_that_a_file_that_another_window_holds_is_compared_as_well(
    qtbot: QtBot, window: MainWindow, edited: Path, modals: Modals, button: str, reason: str
) -> None:
    held = lock.acquire(edited)
    modals.answer(click(button))
    open_and_settle(qtbot, window, edited)
    assert MOVED in window.banner.text
    assert reason in window.banner.text
    held.release()


def test_that_saving_writes_the_totals_on_screen(qtbot: QtBot, window: MainWindow, agreed: Path) -> None:
    open_and_settle(qtbot, window, agreed)
    window.document.edit(("workload", "months"), 12)
    settle(qtbot, window)
    assert window.session.save()
    loaded = project_file.read(agreed)
    assert loaded.project.workload.months == 12
    assert loaded.totals == computed(loaded.project)


@pytest.mark.parametrize("change", [
    lambda window: window.document.edit(("workload", "months"), 12),
    lambda window: window.document.edit(("about", "name"), "Another"),
], ids=["an input", "a word"])  # fmt: skip
def test_that_totals_of_another_project_are_never_saved(
    qtbot: QtBot, window: MainWindow, agreed: Path, change: Callable[[MainWindow], None]
) -> None:
    open_and_settle(qtbot, window, agreed)
    change(window)
    assert window.session.save()
    assert project_file.read(agreed).totals is None
