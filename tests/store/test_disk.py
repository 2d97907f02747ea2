"""The atomic write under a failing disk: whichever step fails, the file is the old one or the new one, whole."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from ftvp_gui.core.project import Project
from ftvp_gui.store import disk, project_file
from ftvp_gui.store.errors import ProjectFileError
from tests.store.failing_disk import FailingDisk, KilledError, names
from tests.store.projects import rich

STEPS = ["create", "write", "permit", "sync", "close"]
SAVING = [*STEPS, *STEPS, "replace", "replace", "sync_folder"]
"""The new file, the copy of the old one, both into place, the folder."""


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "study.ftvp"
    project_file.write(path, rich())
    return path


def test_that_saving_takes_these_steps_in_this_order(saved: Path) -> None:
    watched = FailingDisk(None)
    project_file.write(saved, Project(), disk_=watched)
    assert watched.steps == SAVING


@pytest.mark.parametrize(
    "code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.ENOENT, errno.EDQUOT, errno.EBUSY]
)
@pytest.mark.parametrize("step", range(len(SAVING)))
def test_that_a_failing_step_leaves_old_or_new_and_a_clear_error(saved: Path, step: int, code: int) -> None:
    failing = FailingDisk(step, OSError(code, os.strerror(code)), half=SAVING[step] == "write")
    with pytest.raises(ProjectFileError) as caught:
        project_file.write(saved, Project(), disk_=failing)
    is_last = SAVING[step] == "sync_folder"
    assert project_file.read(saved).project == (Project() if is_last else rich())
    assert set(names(saved.parent)) <= {"study.ftvp", "study.ftvp.bak"}
    text = str(caught.value)
    assert str(saved) in text
    assert len(text.splitlines()) == 1


@pytest.mark.parametrize("step", range(len(SAVING)))
def test_that_a_power_cut_at_any_step_leaves_old_or_new(saved: Path, step: int) -> None:
    project_file.write(saved, rich())
    with pytest.raises(KilledError):
        project_file.write(saved, Project(), disk_=FailingDisk(step, KilledError(), half=SAVING[step] == "write"))
    assert project_file.read(saved).project in (rich(), Project())
    assert project_file.read(saved.with_name("study.ftvp.bak")).project == rich()
    project_file.write(saved, Project())
    assert project_file.read(saved).project == Project()


@pytest.mark.parametrize("step", range(4))
def test_that_a_first_save_that_fails_leaves_nothing(tmp_path: Path, step: int) -> None:
    with pytest.raises(ProjectFileError, match=r"The disk is full.*Free some space"):
        project_file.write(tmp_path / "new.ftvp", Project(), disk_=FailingDisk(step, OSError(errno.ENOSPC, "full")))
    assert names(tmp_path) == []


@pytest.mark.parametrize("code", [errno.EPERM, errno.ENOTSUP])
def test_that_a_disk_without_permissions_can_be_saved_to(saved: Path, code: int) -> None:
    for step in (2, 7):
        project_file.write(saved, Project(), disk_=FailingDisk(step, OSError(code, "no permissions here")))
    assert project_file.read(saved).project == Project()


def test_that_a_folder_that_cannot_be_flushed_is_no_failure(saved: Path) -> None:
    project_file.write(saved, Project(), disk_=FailingDisk(len(SAVING) - 1, OSError(errno.EINVAL, "invalid")))
    assert project_file.read(saved).project == Project()


def test_that_data_written_in_pieces_arrives_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, bytes(data[:1000])))
    disk.put(tmp_path / "pieces", bytes(range(256)) * 20)
    assert (tmp_path / "pieces").read_bytes() == bytes(range(256)) * 20
