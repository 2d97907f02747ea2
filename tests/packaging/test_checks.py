from __future__ import annotations

import sys
from pathlib import Path

import checks
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def started(monkeypatch):
    """The checks that were started, by the word that tells them apart; `failing` holds those that fail."""
    started: list[tuple[str, dict[str, str]]] = []
    failing: set[str] = set()

    def call(command, *, cwd, env):
        text = " ".join(command)
        started.append((text, env))
        return 1 if any(word in text for word in failing) else 0

    monkeypatch.setattr(checks.subprocess, "call", call)
    return started, failing


def test_that_pytest_comes_last_and_gets_the_arguments():
    plan = checks.plan(Path(sys.executable), ["-k", "words"])
    assert [check.name for check in plan] == ["ruff check", "ruff format", "mypy", "import contracts", "pytest"]
    assert plan[-1].command[1:] == ("-m", "pytest", "-k", "words")


def test_that_all_pass_is_code_0_and_every_check_has_its_seconds(started, capsys):
    assert checks.run_all(ROOT, Path(sys.executable), []) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum(" passed in " in line for line in lines) == 5
    assert lines[-1].startswith("== all 5 checks passed, ")


def test_that_a_failed_check_stops_nothing_and_ends_in_code_1(started, capsys):
    commands, failing = started
    failing.update({"ruff check", "mypy"})
    assert checks.run_all(ROOT, Path(sys.executable), []) == 1
    assert len(commands) == 5
    assert capsys.readouterr().out.splitlines()[-1].startswith("== 2 of 5 checks FAILED: ruff check, mypy, ")


def test_that_the_window_tests_need_no_screen(started):
    commands, _ = started
    checks.run_all(ROOT, Path(sys.executable), [])
    assert all(env["QT_QPA_PLATFORM"] == "offscreen" for _, env in commands)


def test_that_continuous_integration_calls_the_same_command():
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "python3" in line] == ['exec python3 packaging/bootstrap.py test "$@"']
