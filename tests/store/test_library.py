"""Where projects are found again, and under which name a new one may be saved."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.core.project import Project
from ftvp_gui.store import library, project_file
from ftvp_gui.store.settings import Settings


def test_that_there_are_no_projects_before_the_first_is_saved(home: Path) -> None:
    assert library.projects() == ()
    assert library.free_path("Route the post") == home / "projects" / "Route the post.ftvp"
    assert not home.exists()


def test_that_saved_projects_are_listed_the_last_changed_first(home: Path) -> None:
    for number, title in enumerate(["Old", "Older still", "New"]):
        path = library.free_path(title)
        project_file.write(path, Project())
        project_file.write(path, Project())
        os.utime(path, (1000 + (50 if title == "New" else -number),) * 2)
    (home / "projects" / ".hidden.ftvp").write_text("", encoding="utf-8")
    (home / "projects" / "notes.txt").write_text("", encoding="utf-8")
    (home / "projects" / "folder.ftvp").mkdir()
    found = library.projects()
    assert [entry.name for entry in found] == ["New", "Old", "Older still"]
    assert found[0].modified is not None
    assert found[0].modified.timestamp() == 1050


def test_that_a_name_taken_in_any_spelling_gets_a_number(home: Path) -> None:
    project_file.write(library.free_path("Post"), Project())
    second = library.free_path("POST")
    assert second.name == "POST 2.ftvp"
    project_file.write(second, Project())
    assert library.free_path("post").name == "post 3.ftvp"


def test_that_recent_files_are_listed_even_when_their_drive_is_away(tmp_path: Path) -> None:
    here, away = tmp_path / "here.ftvp", tmp_path / "away" / "gone.ftvp"
    project_file.write(here, Project())
    found = library.recent(Settings().with_recent(away).with_recent(here))
    assert [(entry.name, entry.modified is None) for entry in found] == [("here", False), ("gone", True)]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Intent: banking/77?", "Intent- banking-77-"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("  spaced\tout\n ", "spaced out"),
        ("...", "Untitled"),
        ("", "Untitled"),
        ("CON", "CON project"),
        ("nul.txt", "nul.txt project"),
        ("study.ftvp", "study"),
        ("Übersicht – 調整", "Übersicht – 調整"),
        ("x" * 500, "x" * 120),
        ("é" * 500, "é" * 60),
        ("C:\\Windows", "C--Windows"),
        ("a\0b\u202eb", "a b b"),
    ],
)
def test_that_a_title_becomes_a_safe_file_name(title: str, name: str) -> None:
    assert library.safe_name(title) == name


@given(title=st.text())
def test_that_no_title_leads_out_of_the_folder(title: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.getbasetemp()
    path = library.free_path(title, folder)
    assert path.parent == folder
    assert path.suffix == ".ftvp"
    assert not path.name.startswith(".")
    assert len(os.fsencode(path.name)) < 200
    assert path.resolve().parent == folder.resolve()
