"""The examples that ship with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from ftvp_gui import resources
from ftvp_gui.core.project import Project
from ftvp_gui.store import examples, project_file
from ftvp_gui.store.errors import ProjectFileError, worded
from ftvp_gui.store.recheck import recheck
from tests.store.projects import rich


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "resources" / "examples"
    folder.mkdir(parents=True)
    project_file.write(folder / "post.ftvp", rich())
    project_file.write(folder / "blank.ftvp", Project())
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path.joinpath("resources", *parts))
    return folder


def test_that_examples_have_an_id_a_title_and_a_question(two: Path) -> None:
    found = [(example.id, example.title, example.question) for example in examples.examples()]
    assert found == [
        ("blank", "Untitled", ""),
        ("post", "Route the post", "Which desk answers this letter?\nOne of 77."),
    ]


def test_that_an_example_opens_as_a_project_and_its_file_stays(two: Path) -> None:
    before = (two / "post.ftvp").read_bytes()
    assert examples.open_example("post") == rich()
    assert (two / "post.ftvp").read_bytes() == before


@pytest.mark.parametrize("id", ["none", "", "../post", "post.ftvp"])
def test_that_an_unknown_example_is_answered_with_those_that_there_are(two: Path, id: str) -> None:
    with pytest.raises(ProjectFileError, match="Choose one of: blank, post"):
        examples.open_example(id)


def test_that_every_shipped_example_opens_complete_and_says_what_it_asks() -> None:
    for path in sorted(resources.path("examples").glob("*.ftvp")):
        loaded = project_file.read(path)
        assert loaded.notices == (), path.name
        assert loaded.project.about.name != "Untitled", path.name
        assert loaded.project.about.question, path.name


@pytest.mark.parametrize("path", sorted(resources.path("examples").glob("*.ftvp")), ids=lambda path: path.stem)
def test_that_every_shipped_example_has_the_totals_of_this_program(path: Path) -> None:
    """Where a formula was changed on purpose, make the examples anew: `python packaging/make_examples.py`."""
    loaded = project_file.read(path)
    assert loaded.totals is not None
    assert set(loaded.totals) == {approach.id for approach in loaded.project.approaches}
    assert [worded(notice.text) for notice in recheck(loaded)] == []
