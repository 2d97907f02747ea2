"""A study that can be defended, in the window: versions, the lock as presented, and a copy without names."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core.discretion import Hide
from ftvp_gui.core.model import put
from ftvp_gui.core.presented import locked
from ftvp_gui.core.project import Project
from ftvp_gui.store import project_file, versions
from ftvp_gui.ui.defence.lock_dialog import unlock_dialog
from ftvp_gui.ui.defence.share_dialog import ShareDialog
from ftvp_gui.ui.defence.versions_dialog import VersionsDialog
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.main_window import MainWindow
from tests.studies import study
from tests.ui.conftest import Modals
from tests.ui.windows import SaveTo, studied, window_on

DAY = dt.date(2026, 11, 24)


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_a_locked_study_refuses_edits_and_says_why_until_it_is_unlocked(qapp: object) -> None:
    document = Document(study())
    told: list[str] = []
    document.status_changed.connect(lambda: told.append(document.read_only))
    document.apply("Locked", locked(document.project, DAY, "the board"))
    assert told[-1] == "Locked as presented on 24 Nov 2026 to the board: nothing in it can be changed."
    with pytest.raises(RefusedError, match="Locked as presented"):
        document.edit(("workload", "months"), 7)
    assert document.held == ""
    document.unlock(DAY, "new prices")
    assert document.read_only == ""
    document.edit(("workload", "months"), 7)
    assert document.project.presented[0].why == "new prices"
    document.undo()
    document.undo()
    assert document.read_only


def test_that_a_study_held_by_another_window_is_not_unlocked(qapp: object) -> None:
    document = Document(locked(study(), DAY), read_only="Another window has it.")
    with pytest.raises(RefusedError, match="Another window"):
        document.unlock(DAY, "why not")


def test_that_unlocking_needs_a_reason(parent: QWidget, qtbot: QtBot) -> None:
    dialog = unlock_dialog(parent)
    assert not dialog.take.isEnabled()
    qtbot.keyClicks(dialog.line, "  ")
    assert not dialog.take.isEnabled()
    qtbot.keyClicks(dialog.line, "new prices")
    with qtbot.waitSignal(dialog.taken) as signal:
        press(qtbot, dialog.take)
    assert signal.args == ["new prices"]


def _versioned() -> Project:
    project = versions.kept(study(), "v1", "First", DAY, note="as priced")
    project = put(project, ("workload", "months"), 12)
    return versions.kept(project, "v2", "Second", DAY)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """What dialogs open over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def _dialog(parent: QWidget, project: Project, *, editable: bool = True) -> VersionsDialog:
    dialog = VersionsDialog(project, parent, editable=editable)
    dialog.show()
    return dialog


def test_that_the_list_tells_what_has_changed_since_a_version(parent: QWidget, qtbot: QtBot) -> None:
    dialog = _dialog(parent, _versioned())
    assert [dialog.list.item(row).text() for row in range(2)] == ["Second", "First"]
    assert "Nothing that moves money has changed since." in dialog.said.text()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.title.text() == "First"
    assert "as priced Kept on 24 Nov 2026" in dialog.said.text()
    assert "One input has changed since." in dialog.said.text()
    row = [dialog.inputs.index(0, column).data() for column in range(3)]
    assert row == ["Months compared (Workload)", str(study().workload.months), "12"]
    totals = [dialog.totals.index(0, column).data() for column in range(4)]
    assert totals[0] == study().approaches[0].name
    assert totals[1] != totals[2]
    assert totals[3].startswith("\N{MINUS SIGN}")


def test_that_a_damaged_version_says_so_and_opens_nothing(parent: QWidget) -> None:
    project = put(_versioned(), ("versions", "v2", "packed"), "AAAA")
    dialog = _dialog(parent, project)
    assert "damaged" in dialog.said.text()
    assert not dialog.copy.isEnabled()
    assert dialog.remove.isEnabled()


def test_that_a_locked_study_only_shows_its_versions(parent: QWidget) -> None:
    dialog = _dialog(parent, _versioned(), editable=False)
    assert not any(part.isEnabled() for part in (dialog.name, dialog.keep, dialog.remove))
    assert dialog.copy.isEnabled()


def test_that_the_labels_are_shown_before_a_copy_is_written(parent: QWidget, qtbot: QtBot) -> None:
    dialog = ShareDialog(put(study(), ("about", "client"), "Acme"), parent)
    assert (dialog.rows.index(0, 0).data(), dialog.rows.index(0, 1).data()) == ("Acme", "Client A")
    qtbot.keyClicks(dialog.words, "Zebra, Quagga,")
    assert dialog.discretion().words == ("Zebra", "Quagga")
    assert dialog.rows.rowCount() == 3
    press(qtbot, dialog.ticks[Hide.CLIENT])
    assert dialog.discretion().shown == (Hide.CLIENT,)
    assert dialog.rows.rowCount() == 2


def test_that_a_study_is_kept_locked_saved_copied_and_shared(qtbot: QtBot, modals: Modals, tmp_path: Path) -> None:
    with window_on(qtbot, put(studied(), ("about", "client"), "Acme")) as window:
        defence, document = window.defence, window.document
        window.menus.actions["versions"].trigger()
        assert defence.versions is not None
        qtbot.keyClicks(defence.versions.name, "Before the meeting")
        press(qtbot, defence.versions.keep)
        assert defence.versions.list.item(0).text() == "Before the meeting"
        defence.versions.close()
        _lock(qtbot, window)
        assert window.banner.text.startswith("Locked as presented on 22 Nov 2026 to the board")
        assert not window.menus.actions["add_approach"].isEnabled()
        assert [version.name for version in document.project.versions][1] == "As presented on 22 Nov 2026"
        modals.answer(SaveTo(tmp_path / "locked.ftvp"))
        assert window.session.save()
        assert project_file.read(tmp_path / "locked.ftvp").project == document.project
        modals.answer(SaveTo(tmp_path / "shared.json"))
        window.menus.actions["share"].trigger()
        assert isinstance(defence.dialog, ShareDialog)
        defence.dialog.kind.setCurrentIndex(defence.dialog.kind.findData(".json"))
        press(qtbot, defence.dialog.write)
        shared = (tmp_path / "shared.json").read_text("utf-8")
        assert "Project A" in shared
        assert "Acme" not in shared
        defence.edit_copy()
        assert document.read_only == ""
        assert document.path is None
        assert document.project.about.client == "Acme"


def _lock(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.actions["lock"].trigger()
    dialog = window.defence.dialog
    assert dialog is not None
    qtbot.keyClicks(dialog.line, "the board")  # type: ignore[attr-defined]
    press(qtbot, dialog.take)  # type: ignore[attr-defined]
    assert window.defence.is_locked
    assert "Un&lock" in window.menus.actions["lock"].text()
