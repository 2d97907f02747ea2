"""The file to send: what is in it, and above all what is not."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from ftvp_gui.core.project import Project
from ftvp_gui.store import paths, problem_report, settings
from ftvp_gui.store.errors import ProjectFileError

SECRET = "Acme merger"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FTVP_HOME", str(tmp_path / "home"))
    return tmp_path


def named() -> Project:
    return Project(about=Project().about.replace(name=SECRET))


def whole(parts: tuple[problem_report.Part, ...]) -> str:
    return "\n".join(part.name + part.text for part in parts)


def test_that_nothing_of_a_study_is_in_it_unless_it_is_given(home: Path) -> None:
    settings.write(settings.Settings(recent=(str(home / f"{SECRET}.ftvp"),), last_folder=str(home / SECRET)))
    assert SECRET not in whole(problem_report.parts("it stopped"))
    assert SECRET in whole(problem_report.parts("it stopped", named()))


def test_that_the_name_of_the_home_folder_is_left_out_of_failures() -> None:
    logs = paths.places().logs
    paths.prepare(logs)
    (logs / "failure-1.txt").write_text(f'File "{Path.home()}/work/x.py", line 3', encoding="utf-8")
    failure = next(part for part in problem_report.parts() if part.name.startswith("failures/"))
    assert failure.text == 'File "~/work/x.py", line 3'


def test_that_only_the_newest_failures_are_in_it() -> None:
    logs = paths.places().logs
    paths.prepare(logs)
    for number in range(problem_report.MOST_FAILURES + 3):
        (logs / f"failure-{number:03}.txt").write_text("x", encoding="utf-8")
    names = [part.name for part in problem_report.parts() if part.name.startswith("failures/")]
    assert names[0] == "failures/failure-003.txt"
    assert len(names) == problem_report.MOST_FAILURES


def test_that_the_file_holds_the_parts_and_is_the_same_for_the_same_parts(tmp_path: Path) -> None:
    parts = problem_report.parts("it stopped", named())
    problem_report.write(parts, tmp_path / "a.zip")
    problem_report.write(parts, tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(io.BytesIO((tmp_path / "a.zip").read_bytes())) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name).decode() for name in archive.namelist()} == {p.name: p.text for p in parts}


def test_that_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError):
        problem_report.write(problem_report.parts(), tmp_path / "gone" / "a.zip")
