"""Confirmations of costs that are not entered, in project files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ftvp_gui.core import edits
from ftvp_gui.core.checklist import confirm, not_entered
from ftvp_gui.core.confirmation import Absence, Confirmation
from ftvp_gui.core.project import Project
from ftvp_gui.store import project_file
from ftvp_gui.store.errors import StoreError
from tests.studies import study


def confirmed() -> Project:
    project = study()
    for entry in not_entered(project)[:3]:
        project = confirm(project, entry, note="agreed", owner="Ada")
    return project


def test_that_confirmations_come_back_and_stay_while_their_approach_is_gone(tmp_path: Path) -> None:
    project = edits.removed(confirmed(), "p")
    project_file.write(tmp_path / "a.ftvp", project)
    back = project_file.read(tmp_path / "a.ftvp").project
    assert back == project
    assert len(back.confirmed) == 3


def test_that_a_file_without_the_key_has_none_and_says_nothing_about_it(tmp_path: Path) -> None:
    path = tmp_path / "old.ftvp"
    project_file.write(path, study())
    raw = json.loads(path.read_text(encoding="utf-8"))
    del raw["project"]["confirmed"]
    path.write_text(json.dumps(raw), encoding="utf-8")
    loaded = project_file.read(path)
    assert loaded.project == study()
    assert loaded.notices == ()


def test_that_a_misspelt_confirmation_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "bad.ftvp"
    project_file.write(path, confirmed())
    path.write_text(path.read_text(encoding="utf-8").replace('"was": "zero"', '"was": "nil"'), encoding="utf-8")
    with pytest.raises(StoreError, match="confirmed"):
        project_file.read(path)


def test_that_a_confirmation_needs_a_place() -> None:
    with pytest.raises(ValueError, match="path"):
        Confirmation(path=(), was=Absence.OFF)
