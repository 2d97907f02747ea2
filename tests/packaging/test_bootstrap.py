from __future__ import annotations

import ast
import os
import runpy
import sys
from pathlib import Path

import bootstrap
import pytest
from progress import SetUpError

SCRIPT = Path(bootstrap.__file__)
READY = Path("/ready/bin/python")


@pytest.fixture
def calls(monkeypatch):
    """A machine where nothing lacks, and what the command would start on it."""
    calls: list[tuple[object, ...]] = []
    monkeypatch.setattr(bootstrap.system_packages, "provide", lambda for_tests: calls.append(("system", for_tests)))
    monkeypatch.setattr(bootstrap.environment, "provide", lambda root: READY)
    monkeypatch.setattr(bootstrap.checks, "run_all", lambda root, python, rest: calls.append(("checks", rest)) or 1)
    monkeypatch.setattr(bootstrap, "start", lambda python, rest: calls.append(("start", rest)) or 7)
    return calls


@pytest.mark.parametrize(
    ("arguments", "said"), [([], "it needs a command"), (["frob"], "“frob” is not one of its commands")]
)
def test_that_wrong_arguments_get_one_sentence_and_code_2(calls, capsys, arguments, said):
    assert bootstrap.main(arguments) == 2
    captured = capsys.readouterr()
    assert said in captured.err
    assert captured.err.count("\n") == 1
    assert captured.out == ""
    assert calls == []


def test_that_run_starts_the_program_with_its_arguments(calls):
    assert bootstrap.main(["run", "evaluate", "--json"]) == 7
    assert calls == [("system", False), ("start", ["evaluate", "--json"])]


def test_that_test_hands_its_arguments_to_pytest_and_ends_with_its_code(calls):
    assert bootstrap.main(["test", "-k", "words"]) == 1
    assert calls == [("system", True), ("checks", ["-k", "words"])]


def test_that_a_reason_to_stop_is_said_without_a_traceback(calls, monkeypatch, capsys):
    def stop(root):
        raise SetUpError("The network is not there.")

    monkeypatch.setattr(bootstrap.environment, "provide", stop)
    assert bootstrap.main(["run"]) == 4
    assert capsys.readouterr().err == "The network is not there.\n"


def test_that_an_interruption_says_how_to_go_on(calls, monkeypatch, capsys):
    def interrupt(root):
        raise KeyboardInterrupt

    monkeypatch.setattr(bootstrap.environment, "provide", interrupt)
    assert bootstrap.main(["test"]) == 130
    assert "Start the same command again" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="that system cannot hand a process over")
def test_that_the_process_is_handed_over_without_pythonpath(monkeypatch):
    handed: list[tuple[str, list[str], dict[str, str]]] = []
    monkeypatch.setitem(os.environ, "PYTHONPATH", "/elsewhere")
    monkeypatch.setattr(os, "execve", lambda *given: handed.append(given))
    bootstrap.start(READY, ["my study.ftvp"])
    ((program, command, env),) = handed
    assert program == str(READY)
    assert command == [str(READY), "-P", "-m", "ftvp_gui", "my study.ftvp"]
    assert "PYTHONPATH" not in env


def test_that_an_old_python_is_told_so_in_one_sentence(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 10, 13))
    monkeypatch.setattr(sys, "version", "3.10.13 (main)")
    with pytest.raises(SystemExit) as stopped:
        runpy.run_path(str(SCRIPT))
    assert stopped.value.code == "This needs Python 3.11 or newer; you started it with Python 3.10.13."


def test_that_an_old_python_can_read_the_script():
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 5))
    newer = (ast.JoinedStr, ast.NamedExpr, ast.AnnAssign, ast.Match)
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, newer)]
    future = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    assert not future
