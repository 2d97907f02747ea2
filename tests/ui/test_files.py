"""Opening, saving, leaving and recovering: what is asked, what is written, and that nothing is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core.model import put
from ftvp_gui.core.project import Project
from ftvp_gui.store import lock, paths, project_file, recovery, settings
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.files import Questions
from ftvp_gui.ui.keeper import Keeper
from ftvp_gui.ui.recovery_dialog import RecoveryDialog
from ftvp_gui.ui.session import Session
from tests.ui.conftest import Modals
from tests.ui.windows import click

NAME = ("about", "name")


class Desk:
    """A document with its file, as in a window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.document = Document(Project())
        self.keeper = Keeper(self.document, pause=0)
        self.session = Session(self.document, Questions(self.widget), self.keeper)
        self.told: list[str] = []
        self.session.told.connect(self.told.append)
        self.keeper.told.connect(self.told.append)

    def edit(self, name: str) -> None:
        self.document.edit(NAME, name)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.session.close()


@pytest.fixture
def saved(tmp_path: Path, project: Project) -> Path:
    """A project file in a folder of the person's own."""
    path = tmp_path / "mine" / "study.ftvp"
    path.parent.mkdir()
    project_file.write(path, put(project, NAME, "saved"))
    return path


def save_to(path: Path):  # type: ignore[no-untyped-def]
    """An answer to the save dialog."""

    def answer(dialog: QFileDialog) -> int:
        dialog.selectFile(str(path))
        return int(QDialog.DialogCode.Accepted)

    return answer


def test_that_an_opened_file_is_the_document_and_is_remembered(desk: Desk, saved: Path) -> None:
    assert desk.session.open(saved)
    assert desk.document.project.about.name == "saved"
    assert desk.document.path == saved
    assert not desk.document.is_dirty
    assert desk.session.title == "study"
    assert settings.read()[0].recent == (str(saved),)


def test_that_saving_writes_the_file_and_keeps_the_one_before(desk: Desk, saved: Path) -> None:
    desk.session.open(saved)
    desk.edit("changed")
    assert desk.session.save()
    assert project_file.read(saved).project.about.name == "changed"
    assert project_file.read(saved.with_name("study.ftvp.bak")).project.about.name == "saved"
    assert not desk.document.is_dirty
    assert desk.told[-1] == f"Saved to {saved}"


def test_that_a_new_project_is_saved_in_the_default_folder_under_its_name(
    desk: Desk, project: Project, modals: Modals
) -> None:
    desk.session.start(put(project, NAME, "Mail / triage"))

    def accept(dialog: QFileDialog) -> int:
        return int(QDialog.DialogCode.Accepted)

    modals.answer(accept)
    assert desk.session.save()
    assert desk.document.path == paths.places().projects / "Mail - triage.ftvp"
    assert desk.document.path.is_file()


def test_that_save_as_moves_the_document_to_the_new_file(
    desk: Desk, saved: Path, tmp_path: Path, modals: Modals
) -> None:
    desk.session.open(saved)
    desk.edit("copy")
    modals.answer(save_to(tmp_path / "other.ftvp"))
    assert desk.session.save_as()
    assert desk.document.path == tmp_path / "other.ftvp"
    assert project_file.read(saved).project.about.name == "saved"
    assert lock.holder_of(saved) is None
    assert lock.holder_of(tmp_path / "other.ftvp") is not None


def test_that_cancelling_the_save_dialog_changes_nothing(desk: Desk, project: Project, modals: Modals) -> None:
    desk.session.start(project)
    modals.answer(int(QDialog.DialogCode.Rejected))
    assert not desk.session.save()
    assert desk.document.is_dirty
    assert desk.document.path is None


@pytest.mark.parametrize(("button", "left", "name"), [
    ("Save", True, "changed"), ("Don’t save", True, "saved"), ("Cancel", False, "saved"),
])  # fmt: skip
def test_that_unsaved_changes_are_asked_about(
    desk: Desk, saved: Path, modals: Modals, button: str, left: bool, name: str
) -> None:
    desk.session.open(saved)
    desk.edit("changed")
    modals.answer(click(button))
    assert desk.session.may_leave() is left
    assert "Save the changes to “study”?" in modals.shown[0]
    assert project_file.read(saved).project.about.name == name


def test_that_nothing_is_asked_where_nothing_would_be_lost(desk: Desk, saved: Path) -> None:
    desk.session.open(saved)
    desk.edit("changed")
    desk.document.undo()
    assert desk.session.may_leave()


def test_that_a_new_project_that_was_never_saved_is_asked_about(desk: Desk, project: Project, modals: Modals) -> None:
    desk.session.start(project)
    modals.answer(click("Cancel"))
    assert not desk.session.may_leave()


def test_that_an_untouched_example_is_not_asked_about(desk: Desk, project: Project) -> None:
    desk.session.start(project, unsaved=False)
    assert desk.session.may_leave()


def test_that_a_faulty_file_is_refused_with_the_place_of_the_fault(desk: Desk, saved: Path, modals: Modals) -> None:
    raw = json.loads(saved.read_text("utf-8"))
    raw["project"]["workload"]["months"] = 9_999
    saved.write_text(json.dumps(raw), "utf-8")
    said: list[str] = []

    def read(box: QMessageBox) -> int:
        said.append(f"{box.text()} {box.informativeText()}")
        return click("OK")(box)

    modals.answer(read)
    assert not desk.session.open(saved)
    assert "workload.months" in said[0]
    assert not desk.session.is_open


def test_that_a_missing_recent_file_is_forgotten(desk: Desk, saved: Path, modals: Modals) -> None:
    desk.session.open(saved)
    desk.session.close()
    saved.unlink()
    modals.answer(click("OK"))
    assert not desk.session.open(saved)
    assert settings.read()[0].recent == ()


@pytest.mark.parametrize("button", ["Open read-only", "Open a copy", "Cancel"])
def test_that_a_second_window_on_a_file_is_told_so(
    desk: Desk, qtbot: QtBot, saved: Path, modals: Modals, button: str
) -> None:
    desk.session.open(saved)
    second = Desk(qtbot)
    modals.answer(click(button))
    opened = second.session.open(saved)
    assert "open in another window" in modals.shown[0]
    assert opened is (button != "Cancel")
    if button == "Open read-only":
        assert "read only" in second.document.read_only
        assert second.document.path == saved
    if button == "Open a copy":
        assert second.document.path is None
        assert second.document.is_dirty
        assert second.document.read_only == ""
    second.session.close()
    assert lock.holder_of(saved) is not None


def test_that_a_read_only_project_becomes_editable_as_a_copy(
    desk: Desk, qtbot: QtBot, saved: Path, tmp_path: Path, modals: Modals
) -> None:
    desk.session.open(saved)
    second = Desk(qtbot)
    modals.answer(click("Open read-only"), save_to(tmp_path / "copy.ftvp"))
    second.session.open(saved)
    assert second.session.save()
    assert second.document.read_only == ""
    assert second.document.path == tmp_path / "copy.ftvp"
    second.edit("mine")
    second.session.save()
    assert project_file.read(saved).project.about.name == "saved"
    second.session.close()


def test_that_opening_the_open_file_again_keeps_the_work(desk: Desk, saved: Path) -> None:
    desk.session.open(saved)
    desk.edit("changed")
    assert desk.session.open(saved)
    assert desk.document.project.about.name == "changed"


@pytest.mark.parametrize(("button", "name"), [("Overwrite", "mine"), ("Cancel", "theirs")])
def test_that_another_program_s_change_is_not_overwritten_unasked(
    desk: Desk, saved: Path, project: Project, modals: Modals, button: str, name: str
) -> None:
    desk.session.open(saved)
    project_file.write(saved, put(project, NAME, "theirs"))
    desk.edit("mine")
    modals.answer(click(button))
    assert desk.session.save() is (button == "Overwrite")
    assert project_file.read(saved).project.about.name == name


def test_that_both_versions_can_be_kept(
    desk: Desk, saved: Path, project: Project, tmp_path: Path, modals: Modals
) -> None:
    desk.session.open(saved)
    project_file.write(saved, put(project, NAME, "theirs"))
    desk.edit("mine")
    modals.answer(click("Save under another name…"), save_to(tmp_path / "mine.ftvp"))
    assert desk.session.save()
    assert project_file.read(saved).project.about.name == "theirs"
    assert project_file.read(tmp_path / "mine.ftvp").project.about.name == "mine"


@pytest.mark.parametrize(("button", "name"), [("Load it again", "theirs"), ("Keep what is here", "saved")])
def test_that_a_file_changed_behind_the_window_is_asked_about_once(
    desk: Desk, saved: Path, project: Project, modals: Modals, button: str, name: str
) -> None:
    desk.session.open(saved)
    project_file.write(saved, put(project, NAME, "theirs"))
    modals.answer(click(button))
    desk.session.look_at_disk()
    desk.session.look_at_disk()
    assert len(modals.shown) == 1
    assert desk.document.project.about.name == name
    assert lock.holder_of(saved) is not None


def test_that_unsaved_work_is_kept_a_moment_after_the_edit(qtbot: QtBot, desk: Desk, saved: Path) -> None:
    desk.session.open(saved)
    desk.edit("precious")
    qtbot.waitUntil(lambda: len(list(paths.places().recovery.glob("*.json"))) == 1)
    assert project_file.read(saved).project.about.name == "saved"


@pytest.mark.parametrize("way", ["save", "undo", "close"])
def test_that_a_slow_disk_holds_up_no_edit_and_leaves_no_snapshot_behind(
    qtbot: QtBot, desk: Desk, saved: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing, may_go_on = threading.Event(), threading.Event()
    plain = recovery.save

    def slow(*given: Any, **named: Any) -> Path:
        writing.set()
        may_go_on.wait(10)
        return plain(*given, **named)

    monkeypatch.setattr(recovery, "save", slow)
    desk.session.open(saved)
    desk.edit("precious")
    qtbot.waitUntil(writing.is_set)
    assert list(paths.places().recovery.glob("*.json")) == []
    desk.edit("more precious")
    threading.Timer(0.05, may_go_on.set).start()
    {
        "save": desk.session.save,
        "undo": lambda: desk.document.undo() or desk.document.undo(),
        "close": desk.session.close,
    }[way]()
    assert list(paths.places().recovery.glob("*.json")) == []


@pytest.mark.parametrize("way", ["save", "undo", "close"])
def test_that_the_snapshot_goes_with_its_reason(qtbot: QtBot, desk: Desk, saved: Path, way: str) -> None:
    desk.session.open(saved)
    desk.edit("precious")
    qtbot.waitUntil(lambda: len(list(paths.places().recovery.glob("*.json"))) == 1)
    {"save": desk.session.save, "undo": desk.document.undo, "close": desk.session.close}[way]()
    assert list(paths.places().recovery.glob("*.json")) == []


def crashed(project: Project, original: Path | None) -> None:
    """Leave behind what a program that was killed leaves behind."""
    code = (
        "import sys; from pathlib import Path; from ftvp_gui.store import project_file, recovery\n"
        "original = Path(sys.argv[2]) if sys.argv[2] else None\n"
        "stamp = project_file.read(original).stamp if original else None\n"
        "recovery.save('crashed1', project_file.read(Path(sys.argv[1])).project, original, stamp=stamp)"
    )
    source = paths.places().root / "crash-source.ftvp"
    project_file.write(source, project)
    around = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run([sys.executable, "-c", code, str(source), str(original or "")], env=around, check=True)
    assert len(recovery.list_recoverable().snapshots) == 1


def test_that_work_from_before_a_crash_is_recovered_and_still_unsaved(
    desk: Desk, saved: Path, project: Project, modals: Modals
) -> None:
    crashed(put(project, NAME, "survived"), saved)
    modals.answer(click("Open it"))
    assert desk.session.offer_recovery()
    assert desk.document.project.about.name == "survived"
    assert desk.document.is_dirty
    assert desk.document.path == saved
    assert project_file.read(saved).project.about.name == "saved"
    desk.session.save()
    assert project_file.read(saved).project.about.name == "survived"
    assert list(paths.places().recovery.glob("*.json")) == []


@pytest.mark.parametrize(("button", "name"), [("Overwrite", "survived"), ("Cancel", "theirs")])
def test_that_recovered_work_never_overwrites_a_newer_file_unasked(
    desk: Desk, saved: Path, project: Project, modals: Modals, button: str, name: str
) -> None:
    crashed(put(project, NAME, "survived"), saved)
    project_file.write(saved, put(project, NAME, "theirs"))
    modals.answer(click("Open it"), click(button))
    assert desk.session.offer_recovery()
    desk.session.save()
    assert project_file.read(saved).project.about.name == name


def test_that_a_damaged_snapshot_is_told_and_left_where_it_is(desk: Desk) -> None:
    folder = paths.places().recovery
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "broken01.json").write_text("{ half a snap", encoding="utf-8")
    assert not desk.session.offer_recovery()
    assert any("damaged" in sentence for sentence in desk.told)
    assert (folder / "broken01.json").exists()


def test_that_recovered_work_survives_a_second_crash(desk: Desk, project: Project, modals: Modals) -> None:
    crashed(put(project, NAME, "survived"), None)
    modals.answer(click("Open it"))
    desk.session.offer_recovery()
    assert len(list(paths.places().recovery.glob("*.json"))) == 1
    assert recovery.list_recoverable().snapshots == ()


@pytest.mark.parametrize(("button", "left"), [("Delete it", 0), ("Not now", 1)])
def test_that_recovery_can_be_declined(desk: Desk, project: Project, modals: Modals, button: str, left: int) -> None:
    crashed(project, None)
    modals.answer(click(button))
    assert not desk.session.offer_recovery()
    assert len(recovery.list_recoverable().snapshots) == left


def test_that_the_recovery_dialog_says_what_and_when(desk: Desk, project: Project, modals: Modals) -> None:
    crashed(put(project, NAME, "survived"), None)
    lines: list[str] = []

    def look(dialog: RecoveryDialog) -> int:
        shown = dialog.findChildren(QListWidget)[0]
        lines.append(shown.item(0).text())
        return click("Not now")(dialog)

    modals.answer(look)
    desk.session.offer_recovery()
    assert lines[0].startswith("survived\n20")
    assert "never saved" in lines[0]


def test_that_a_disk_that_refuses_the_snapshot_is_told_of(qtbot: QtBot, desk: Desk, saved: Path, home: Path) -> None:
    (home / "recovery").write_text("in the way")
    desk.session.open(saved)
    desk.edit("precious")
    qtbot.waitUntil(lambda: any("not protected against a crash" in said for said in desk.told))
