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

    class Beside:
        def __init__(self, command, *, cwd, env, stdout, stderr):
            self.code = call(command, cwd=cwd, env=env)
            stdout.write(b"the tests beside\n")

        def __enter__(self):
            return self

        def __exit__(self, *_):
            pass

        def wait(self):
            return self.code

        def terminate(self):
            pass

    monkeypatch.setattr(checks.subprocess, "call", call)
    monkeypatch.setattr(checks.subprocess, "Popen", Beside)
    return started, failing


def test_that_pytest_comes_last_and_gets_the_arguments():
    plan = checks.plan(Path(sys.executable), ["-k", "words"])
    assert [check.name for check in plan] == ["ruff check", "ruff format", "mypy", "import contracts", "pytest"]
    assert plan[-1].command[1:] == ("-m", "pytest", "-k", "words")


def test_that_all_pass_is_code_0_and_every_check_has_its_seconds(started, capsys):
    assert checks.run_all(ROOT, Path(sys.executable), []) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum(" passed in " in line for line in lines) == 6
    assert "the tests beside" in lines
    assert lines[-1].startswith("== all 6 checks passed, ")


def test_that_every_test_runs_once_the_windows_on_their_own(started):
    commands, _ = started
    checks.run_all(ROOT, Path(sys.executable), [])
    tests = [text for text, _ in commands if " pytest" in text]
    assert [text.rpartition(" pytest ")[2] for text in tests] == ["--ignore=tests/ui", "tests/ui"]


def test_that_a_failed_test_beside_the_others_is_told(started, capsys):
    _, failing = started
    failing.add("--ignore")
    assert checks.run_all(ROOT, Path(sys.executable), []) == 1
    assert capsys.readouterr().out.splitlines()[-1].startswith("== 1 of 6 checks FAILED: pytest, all else, ")


def test_that_a_failed_check_stops_nothing_and_ends_in_code_1(started, capsys):
    commands, failing = started
    failing.update({"ruff check", "mypy"})
    assert checks.run_all(ROOT, Path(sys.executable), []) == 1
    assert len(commands) == 6
    assert capsys.readouterr().out.splitlines()[-1].startswith("== 2 of 6 checks FAILED: ruff check, mypy, ")


def test_that_the_window_tests_need_no_screen(started):
    commands, _ = started
    checks.run_all(ROOT, Path(sys.executable), [])
    assert all(env["QT_QPA_PLATFORM"] == "offscreen" for _, env in commands)


def test_that_continuous_integration_calls_the_same_command():
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "python3" in line] == ['exec python3 packaging/bootstrap.py test "$@"']
