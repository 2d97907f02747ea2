"""Old formats are brought up step by step, on plain values, and the file remembers it."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from ftvp_gui.store import envelope, migrations, project_file
from ftvp_gui.store.complete import Kind
from ftvp_gui.store.envelope import Note
from ftvp_gui.store.errors import ProjectFileError, worded
from tests.store.projects import rich

FOLDER = Path(migrations.__file__).parent


def _rename(project: dict[str, Any]) -> dict[str, Any]:
    work = project.pop("work")
    return {**project, "workload": work}


def _double(project: dict[str, Any]) -> dict[str, Any]:
    project["workload"]["months"] *= 12
    return project


def _fail(project: dict[str, Any]) -> dict[str, Any]:
    return {"never": project["there"]}


TO2 = SimpleNamespace(INFO="Work is called workload now.", migrate=_rename)
TO3 = SimpleNamespace(INFO="The horizon is in months, no longer in years.", migrate=_double)
BROKEN = SimpleNamespace(INFO="", migrate=_fail)


@pytest.fixture
def third(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program whose format is version 3."""
    monkeypatch.setattr(migrations, "STEPS", (TO2, TO3))
    monkeypatch.setattr(migrations, "VERSION", 3)


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A file of version 1, in which years stand under another name."""
    raw = json.loads(envelope.encode(rich(), tmp_path))
    raw["version"] = 1
    raw["project"]["work"] = {**raw["project"].pop("workload"), "months": 3}
    path = tmp_path / "old.ftvp"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return path


def test_that_steps_run_in_order_from_the_version_of_the_file() -> None:
    raw = {"work": {"months": 2}}
    project, applied = migrations.run(raw, 1, (TO2, TO3))
    assert project == {"workload": {"months": 24}}
    assert [(step.to, step.info) for step in applied] == [(2, TO2.INFO), (3, TO3.INFO)]
    assert migrations.run({"workload": {"months": 2}}, 2, (TO2, TO3))[0] == {"workload": {"months": 24}}
    assert migrations.run({"any": 1}, 3, (TO2, TO3)) == ({"any": 1}, ())


def test_that_what_is_migrated_is_a_copy() -> None:
    raw = {"work": {"months": 2}}
    migrations.run(raw, 1, (TO2, TO3))
    assert raw == {"work": {"months": 2}}


@pytest.mark.usefixtures("third")
def test_that_an_old_file_opens_says_what_was_done_and_stays_as_it_is(first: Path) -> None:
    before = first.read_bytes()
    loaded = project_file.read(first)
    assert loaded.project == rich().replace(workload=rich().workload.replace(months=36))
    assert loaded.version == 1
    assert [(one.kind, worded(one.text)) for one in loaded.notices] == [
        (Kind.MIGRATED, TO2.INFO),
        (Kind.MIGRATED, TO3.INFO),
    ]
    assert first.read_bytes() == before


@pytest.mark.usefixtures("third")
def test_that_the_history_is_kept_in_the_file(first: Path) -> None:
    loaded = project_file.read(first)
    assert loaded.notes == (Note(to=2, info=TO2.INFO, app=loaded.app), Note(to=3, info=TO3.INFO, app=loaded.app))
    project_file.write(first, loaded.project, notes=loaded.notes, expected=loaded.stamp)
    again = project_file.read(first)
    assert (again.version, again.project, again.notes, again.notices) == (3, loaded.project, loaded.notes, ())


def test_that_a_step_that_fails_is_told_and_the_file_stays(first: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "STEPS", (BROKEN,))
    monkeypatch.setattr(migrations, "VERSION", 2)
    before = first.read_bytes()
    with pytest.raises(ProjectFileError, match="could not be brought up to format 2"):
        project_file.read(first)
    assert first.read_bytes() == before


def test_that_there_is_one_module_for_every_version_and_each_has_its_sentence() -> None:
    modules = sorted(path.stem for path in FOLDER.glob("to*.py"))
    assert modules == sorted(f"to{version}" for version in range(2, migrations.VERSION + 1))
    assert [step.__name__.rsplit(".", 1)[1] for step in migrations.STEPS] == [  # type: ignore[attr-defined]
        f"to{version}" for version in range(2, migrations.VERSION + 1)
    ]
    assert all(step.INFO.endswith(".") for step in migrations.STEPS)


def test_that_migrations_import_nothing_of_the_program() -> None:
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            own = [name for name in names if name.startswith("ftvp_gui")]
            assert not own or (path.name == "__init__.py" and own == ["ftvp_gui.store.migrations"]), path
