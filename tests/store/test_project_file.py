"""Reading and writing project files: nothing lost, nothing changed by reading, nothing overwritten unasked."""

from __future__ import annotations

import os
import stat
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from ftvp_gui.core.project import Project
from ftvp_gui.store import envelope, project_file
from ftvp_gui.store.errors import FileChangedError, ProjectFileError
from tests.store.failing_disk import names
from tests.store.projects import projects, rich

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and links of POSIX systems")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "study.ftvp"
    project_file.write(path, rich())
    return path


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(project=projects())
def test_that_every_project_reads_back_as_it_was_written(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "any.ftvp"
    stamp = project_file.write(path, project)
    loaded = project_file.read(path)
    assert loaded.project == project
    assert loaded.notices == ()
    assert loaded.stamp == stamp
    assert project_file.write(path, loaded.project).digest == stamp.digest


def test_that_half_a_character_survives(tmp_path: Path) -> None:
    project = Project(about=Project().about.replace(name="half \ud83d of it"))
    project_file.write(tmp_path / "half.ftvp", project)
    assert project_file.read(tmp_path / "half.ftvp").project == project


def test_that_the_file_is_text_that_compares_well(saved: Path) -> None:
    text = saved.read_bytes().decode("utf-8")
    assert text.startswith('{\n  "format": "ftvp-project",\n  "version": 2,\n  "app": "')
    assert text.endswith("}\n")
    assert "\r" not in text
    assert "Отдельная модель – 調整" in text
    assert '"start": "2027-02-01"' in text


def test_that_reading_changes_nothing(saved: Path) -> None:
    before = saved.read_bytes(), saved.stat().st_mtime_ns, names(saved.parent)
    project_file.read(saved)
    assert (saved.read_bytes(), saved.stat().st_mtime_ns, names(saved.parent)) == before


def test_that_reading_takes_less_than_30_ms(saved: Path) -> None:
    def seconds() -> float:
        start = time.perf_counter()
        project_file.read(saved)
        return time.perf_counter() - start

    assert min(seconds() for _ in range(5)) < 0.030


def test_that_the_version_before_is_kept_as_bak(saved: Path) -> None:
    before = saved.read_bytes()
    project_file.write(saved, Project())
    backup = saved.with_name("study.ftvp.bak")
    assert backup.read_bytes() == before
    assert project_file.read(backup).project == rich()
    assert sorted(path.name for path in saved.parent.iterdir()) == ["study.ftvp", "study.ftvp.bak"]


def test_that_the_history_goes_back_into_the_file(tmp_path: Path) -> None:
    notes = (envelope.Note(to=2, info="Prices are by month now.", app="0.2.0"),)
    project_file.write(tmp_path / "old.ftvp", rich(), notes=notes)
    assert project_file.read(tmp_path / "old.ftvp").notes == notes


def test_that_a_file_changed_by_another_program_is_not_overwritten(saved: Path) -> None:
    stamp = project_file.read(saved).stamp
    project_file.write(saved, Project())
    theirs = saved.read_bytes()
    assert project_file.has_changed(saved, stamp)
    with pytest.raises(FileChangedError, match="Another program has changed the file"):
        project_file.write(saved, rich(), expected=stamp)
    assert saved.read_bytes() == theirs
    project_file.write(saved, rich())
    assert project_file.read(saved).project == rich()


def test_that_a_touched_file_counts_as_unchanged(saved: Path) -> None:
    stamp = project_file.read(saved).stamp
    os.utime(saved, (1, 1))
    assert not project_file.has_changed(saved, stamp)
    after = project_file.write(saved, Project(), expected=stamp)
    assert not project_file.has_changed(saved, after)


def test_that_a_change_of_the_same_size_and_time_is_noticed_on_saving(saved: Path) -> None:
    loaded = project_file.read(saved)
    saved.write_bytes(saved.read_bytes().replace(b"Route the post", b"Route the mail"))
    os.utime(saved, ns=(loaded.stamp.modified, loaded.stamp.modified))
    with pytest.raises(FileChangedError):
        project_file.write(saved, loaded.project, expected=loaded.stamp)


def test_that_a_file_deleted_meanwhile_is_written_again(saved: Path) -> None:
    loaded = project_file.read(saved)
    saved.unlink()
    assert not project_file.has_changed(saved, loaded.stamp)
    project_file.write(saved, loaded.project, expected=loaded.stamp)
    assert project_file.read(saved).project == loaded.project


@posix
def test_that_permissions_stay(saved: Path) -> None:
    saved.chmod(0o640)
    project_file.write(saved, Project())
    assert stat.S_IMODE(saved.stat().st_mode) == 0o640
    assert stat.S_IMODE(saved.with_name("study.ftvp.bak").stat().st_mode) == 0o640


@posix
def test_that_files_in_the_programs_own_folder_are_private(home: Path) -> None:
    path = home / "projects" / "mine.ftvp"
    project_file.write(path, Project())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@posix
def test_that_a_link_stays_a_link(saved: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.ftvp"
    link.parent.mkdir()
    link.symlink_to(saved)
    project_file.write(link, Project())
    assert link.is_symlink()
    assert project_file.read(saved).project == Project()
    assert [path.name for path in link.parent.iterdir()] == ["link.ftvp"]


@posix
def test_that_a_write_protected_file_stays_as_it_is(saved: Path) -> None:
    before = saved.read_bytes()
    saved.chmod(0o444)
    with pytest.raises(ProjectFileError, match=r"write-protected.*Save under another name"):
        project_file.write(saved, Project())
    assert saved.read_bytes() == before


def test_that_a_vanished_folder_is_named_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "study.ftvp"
    with pytest.raises(ProjectFileError) as caught:
        project_file.write(path, Project())
    assert str(caught.value) == (
        f"The folder is not there any more, so the file was not saved: {path}. "
        "Connect its drive again, or save in another folder."
    )


def test_that_a_folder_is_no_place_to_save(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError, match="This is a folder"):
        project_file.write(tmp_path, Project())


def test_that_an_approach_that_no_file_may_hold_is_not_saved(tmp_path: Path, saved: Path) -> None:
    from ftvp_gui.core.approaches.prompting import Prompting

    class Homemade(Prompting):
        kind: str = "homemade"  # type: ignore[assignment]

    before = saved.read_bytes()
    with pytest.raises(ProjectFileError, match="could not be opened again"):
        project_file.write(saved, Project(approaches=(Homemade(id="a"),)))
    assert saved.read_bytes() == before


def test_that_what_would_read_back_otherwise_is_not_saved(saved: Path) -> None:
    # Two halves of one character become one character in any file.
    project = Project(about=Project().about.replace(name="\ud83d" + "\ude00"))
    before = saved.read_bytes()
    with pytest.raises(ProjectFileError, match="Undo the last change and save again"):
        project_file.write(saved, project)
    assert saved.read_bytes() == before


def test_that_the_ending_is_added_once() -> None:
    assert project_file.named(Path("a/study")) == Path("a/study.ftvp")
    assert project_file.named(Path("a/study.v2")) == Path("a/study.v2.ftvp")
    assert project_file.named(Path("a/study.FTVP")) == Path("a/study.FTVP")
