"""After a crash, unsaved work is there again; nothing of a running window is touched."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ftvp_gui.core.project import Project
from ftvp_gui.store import envelope, project_file, recovery
from ftvp_gui.store.envelope import Note
from ftvp_gui.store.errors import FileChangedError, ProjectFileError
from ftvp_gui.store.process import this_process
from tests.store.failing_disk import FailingDisk, names
from tests.store.projects import rich


def change(path: Path, **values: Any) -> None:
    path.write_text(json.dumps({**json.loads(path.read_bytes()), **values}), encoding="utf-8")


def crash(path: Path) -> None:
    """Make the snapshot one of a program that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    change(path, process={"pid": child.pid, "host": this_process().host})


def test_that_nothing_is_recoverable_where_nothing_was_written(home: Path) -> None:
    assert recovery.list_recoverable() == recovery.Recoverable((), ())
    assert not home.exists()


def test_that_the_documents_of_a_running_program_are_its_own(home: Path) -> None:
    recovery.save("doc00001", rich())
    assert recovery.list_recoverable().snapshots == ()


def test_that_unsaved_work_is_there_after_a_crash(home: Path, tmp_path: Path) -> None:
    notes = (Note(to=2, info="Moved.", app="0.2.0"),)
    crash(recovery.save("doc00001", rich(), tmp_path / "study.ftvp", notes=notes))
    (snapshot,) = recovery.list_recoverable().snapshots
    assert (snapshot.id, snapshot.title, snapshot.original) == ("doc00001", "Route the post", tmp_path / "study.ftvp")
    opened = recovery.load(snapshot)
    assert (opened.project, opened.notes, opened.notices) == (rich(), notes, ())
    assert recovery.list_recoverable().snapshots == (snapshot,)
    recovery.save(snapshot.id, opened.project, snapshot.original)
    assert recovery.list_recoverable().snapshots == ()


def test_that_recovered_work_does_not_overwrite_what_came_into_the_file_since(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "study.ftvp"
    stamp = project_file.write(path, rich())
    crash(recovery.save("doc00001", Project(), path, stamp=stamp))
    (snapshot,) = recovery.list_recoverable().snapshots
    assert snapshot.stamp == stamp
    project_file.write(path, rich().replace(scenarios=()))
    with pytest.raises(FileChangedError):
        project_file.write(path, recovery.load(snapshot).project, expected=snapshot.stamp)


def test_that_a_snapshot_that_cannot_be_removed_is_told(home: Path) -> None:
    (home / "recovery" / "doc00001.json").mkdir(parents=True)
    with pytest.raises(ProjectFileError):
        recovery.discard("doc00001")
    (error,) = recovery.list_recoverable().damaged
    assert error.where == home / "recovery" / "doc00001.json"


def test_that_a_snapshot_under_another_name_counts_as_damaged(home: Path) -> None:
    path = recovery.save("doc00001", rich())
    crash(path)
    path.rename(path.with_name("other.json"))
    assert len(recovery.list_recoverable().damaged) == 1


def test_that_a_document_has_one_snapshot_the_last(home: Path) -> None:
    recovery.save("doc00001", rich())
    crash(recovery.save("doc00001", Project()))
    (snapshot,) = recovery.list_recoverable().snapshots
    assert recovery.load(snapshot).project == Project()
    assert snapshot.original is None
    assert names(home / "recovery") == ["doc00001.json"]


def test_that_the_newest_work_comes_first(home: Path) -> None:
    for id in ("first", "second", "third"):
        crash(recovery.save(id, rich()))
    assert [snapshot.id for snapshot in recovery.list_recoverable().snapshots] == ["third", "second", "first"]


def test_that_work_of_a_machine_with_another_name_is_offered(home: Path) -> None:
    change(recovery.save("doc00001", rich()), process={"pid": os.getpid(), "host": "named-before"})
    assert len(recovery.list_recoverable().snapshots) == 1


def test_that_what_is_discarded_is_gone(home: Path) -> None:
    crash(recovery.save("doc00001", rich()))
    recovery.discard("doc00001")
    recovery.discard("doc00001")
    assert recovery.list_recoverable() == recovery.Recoverable((), ())


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\x00", b'{"format": "ftvp-recovery", "ver'])
def test_that_a_damaged_snapshot_is_reported_and_the_others_are_there(home: Path, content: bytes) -> None:
    crash(recovery.save("good", rich()))
    (home / "recovery" / "bad.json").write_bytes(content)
    found = recovery.list_recoverable()
    assert [snapshot.id for snapshot in found.snapshots] == ["good"]
    (error,) = found.damaged
    assert error.where == home / "recovery" / "bad.json"
    assert "Your saved files are not concerned" in str(error)
    recovery.discard("bad")
    assert recovery.list_recoverable().damaged == ()


def test_that_a_snapshot_with_a_broken_project_is_refused_on_loading(home: Path) -> None:
    path = recovery.save("doc00001", rich())
    crash(path)
    change(path, file={**envelope.wrap(rich()), "project": {"money": []}})
    (snapshot,) = recovery.list_recoverable().snapshots
    assert snapshot.title == ""
    with pytest.raises(ProjectFileError, match="must be a group"):
        recovery.load(snapshot)
    assert path.exists()


@pytest.mark.parametrize("step", range(6))
def test_that_a_failing_disk_keeps_the_snapshot_before(home: Path, step: int) -> None:
    path = recovery.save("doc00001", rich())
    with pytest.raises(ProjectFileError, match="The disk reports a fault"):
        recovery.save("doc00001", Project(), disk_=FailingDisk(step, OSError(5, "Input/output error")))
    crash(path)
    (snapshot,) = recovery.list_recoverable().snapshots
    assert recovery.load(snapshot).project == rich()
    assert names(home / "recovery") == ["doc00001.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX systems")
def test_that_snapshots_are_private(home: Path) -> None:
    path = recovery.save("doc00001", rich())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("id", ["", "../study", "a/b", "a.b", "é"])
def test_that_an_id_leads_to_no_other_folder(home: Path, id: str) -> None:
    with pytest.raises(ValueError, match="not a document's id"):
        recovery.save(id, rich())
