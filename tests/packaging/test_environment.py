from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import environment
import pytest
from progress import SetUpError

MAKE, LOCK, FIT, PROJECT = "virtual environment", "exact packages", "fit together", "the project itself"


class Machine:
    """Stands for the commands that the set-up starts: notes them, makes a Python file, fails on demand."""

    def __init__(self) -> None:
        self.titles: list[str] = []
        self.commands: list[list[str]] = []
        self.environments: list[dict[str, str]] = []
        self.fails_at = ""

    def step(self, title, command, *, env, **_):
        self.titles.append(title)
        self.commands.append(command)
        self.environments.append(env)
        if self.fails_at and self.fails_at in title:
            raise SetUpError(f"{title}: failed")
        if MAKE in title:
            python = environment._python(Path(command[-1]))
            python.parent.mkdir(parents=True, exist_ok=True)
            python.write_text("")

    def did(self) -> list[str]:
        names = [name for title in self.titles for name in (MAKE, LOCK, FIT, PROJECT) if name in title]
        self.titles.clear()
        return names


@pytest.fixture
def machine(monkeypatch):
    machine = Machine()
    monkeypatch.setattr(environment, "step", machine.step)
    return machine


@pytest.fixture
def tree(tmp_path):
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements.lock").write_text("numpy==2.4.6 \\\n    --hash=sha256:00\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return tmp_path


def test_that_a_new_tree_gets_everything_and_a_second_start_does_nothing(machine, tree):
    python = environment.provide(tree)
    assert python == environment._python(tree / ".venv")
    assert machine.did() == [MAKE, LOCK, FIT, PROJECT]
    assert environment.provide(tree) == python
    assert machine.did() == []


def test_that_the_packages_are_checked_by_hash_and_the_project_reaches_for_no_registry(machine, tree):
    environment.provide(tree)
    _, packages, _, project = machine.commands
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:"} <= set(packages)
    assert {"--no-index", "--no-deps", "--no-build-isolation", "--editable"} <= set(project)


def test_that_a_new_lock_file_begins_anew(machine, tree):
    environment.provide(tree)
    machine.did()
    (tree / ".venv" / "left_over").mkdir()
    with (tree / "packaging" / "requirements.lock").open("a") as lock:
        lock.write("pydantic==2.14.3\n")
    environment.provide(tree)
    assert machine.did() == [MAKE, LOCK, FIT, PROJECT]
    assert not (tree / ".venv" / "left_over").exists()


def test_that_another_python_begins_anew(machine, tree, monkeypatch):
    environment.provide(tree)
    machine.did()
    monkeypatch.setattr(sys, "version", "3.99.0 (a later one)")
    environment.provide(tree)
    assert machine.did() == [MAKE, LOCK, FIT, PROJECT]


def test_that_a_tree_that_was_moved_begins_anew(machine, tree):
    environment.provide(tree)
    machine.did()
    moved = tree.rename(tree.with_name("moved"))
    environment.provide(moved)
    assert machine.did() == [MAKE, LOCK, FIT, PROJECT]


def test_that_a_changed_pyproject_installs_the_project_only(machine, tree):
    environment.provide(tree)
    machine.did()
    (tree / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    environment.provide(tree)
    assert machine.did() == [PROJECT]


def test_that_a_python_that_is_gone_begins_anew(machine, tree):
    environment._python(tree / ".venv")
    environment.provide(tree)
    machine.did()
    environment._python(tree / ".venv").unlink()
    environment.provide(tree)
    assert machine.did() == [MAKE, LOCK, FIT, PROJECT]


@pytest.mark.parametrize(
    ("cut", "then"),
    [
        (MAKE, [MAKE, LOCK, FIT, PROJECT]),
        (LOCK, [MAKE, LOCK, FIT, PROJECT]),
        (FIT, [MAKE, LOCK, FIT, PROJECT]),
        (PROJECT, [PROJECT]),
    ],
)
def test_that_a_set_up_cut_short_is_repaired(machine, tree, cut, then):
    machine.fails_at = cut
    with pytest.raises(SetUpError):
        environment.provide(tree)
    machine.did()
    machine.fails_at = ""
    environment.provide(tree)
    assert machine.did() == then


def test_that_a_stamp_cut_short_counts_as_none(machine, tree):
    environment.provide(tree)
    machine.did()
    (tree / ".venv" / environment.STAMP).write_text('{"base": "ab')
    environment.provide(tree)
    assert machine.did() == [MAKE, LOCK, FIT, PROJECT]


def test_that_an_environment_of_the_persons_own_is_kept(machine, tree, monkeypatch, capsys):
    (tree / ".venv").mkdir()
    (tree / ".venv" / "mine.txt").write_text("precious")
    environment.provide(tree)
    (kept,) = tree.glob(".venv-kept-*")
    assert (kept / "mine.txt").read_text() == "precious"
    assert kept.name in capsys.readouterr().err
    assert machine.did() == [MAKE, LOCK, FIT, PROJECT]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_that_a_linked_folder_is_not_emptied(machine, tree, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "mine.txt").write_text("precious")
    environment.provide(tree)
    (tree / ".venv" / "link").symlink_to(elsewhere, target_is_directory=True)
    (tree / "packaging" / "requirements.lock").write_text("numpy==2.4.7\n")
    environment.provide(tree)
    assert (elsewhere / "mine.txt").read_text() == "precious"
    assert not (tree / ".venv" / "link").exists()


def test_that_settings_which_lead_elsewhere_are_not_handed_on(machine, tree, monkeypatch):
    wrong = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PIP_TARGET", "PIP_USER", "PIP_CONSTRAINT", "PIP_NO_BINARY")
    right = ("PIP_CERT", "PIP_INDEX_URL", "HOME")
    for name in (*wrong, *right):
        monkeypatch.setitem(os.environ, name, "x")
    environment.provide(tree)
    for given in machine.environments:
        assert not set(wrong) & set(given)
        assert set(right) <= set(given)


def test_that_a_tree_without_a_lock_file_is_refused_with_a_sentence(machine, tree):
    (tree / "packaging" / "requirements.lock").unlink()
    with pytest.raises(SetUpError, match=r"requirements\.lock is not there.*Is the tree whole\?"):
        environment.provide(tree)


def test_that_the_stamp_names_what_the_environment_was_made_from(machine, tree):
    environment.provide(tree)
    stamp = json.loads((tree / ".venv" / environment.STAMP).read_text())
    assert stamp == environment.Fingerprint.of(tree)


def test_that_looking_for_work_takes_less_than_a_tenth_of_a_second(machine, tree):
    environment.provide(tree)
    started = time.perf_counter()
    environment.provide(tree)
    assert time.perf_counter() - started < 0.1
