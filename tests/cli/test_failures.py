"""Wrong arguments and bad files: one sentence, exit code 2, never a traceback."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ftvp_gui.cli import commands, failure
from ftvp_gui.store import disk
from tests.cli.conftest import Run, complaint
from tests.studies import study

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["evaluate"], "FILE"),
        (["report", "x.ftvp"], "--output"),
        (["new", "-o", "x.ftvp"], "--example"),
        (["new", "--example", "nowhere", "-o", "x.ftvp"], "1-internal-tool"),
        (["--bogus"], "--bogus"),
        (["evaluate", "x.ftvp", "--draw", "100"], "--draw"),
        (["evaluate", "x.ftvp", "--draws", "many"], "“many” is not a whole number"),
        (["evaluate", "x.ftvp", "--draws", "99"], "from 100 to 1,000,000"),
        (["evaluate", "x.ftvp", "--draws", "1e9"], "from 100 to 1,000,000"),
        (["evalute", "x.ftvp"], "did you mean “evaluate”?"),
        (["evalute"], "did you mean the command “evaluate”?"),
        (["a.ftvp", "b.ftvp"], "one project file"),
        (["nowhere.ftvp"], "There is no file “nowhere.ftvp”"),
        (["evaluate", "nowhere.ftvp"], "There is no such file"),
        (["evaluate", "a\0b"], "There is no such file"),
        (["report", "x.ftvp", "-o", "x.pdf"], "none of .html, .csv, .json"),
        (["report", "x.ftvp", "-o", "x"], "none of .html, .csv, .json"),
        (["report", "x.ftvp", "-o", ""], "none of .html, .csv, .json"),
    ],
)
def test_that_wrong_arguments_are_one_sentence(run: Run, arguments: list[str], said: str) -> None:
    assert said in complaint(run(*arguments))


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"{}", b"\xff\xfe\x00", b"<html>", b'{"format": "ftvp-project", "version": 999, "app": "9"}'],
)
def test_that_a_file_that_is_no_project_is_one_sentence(run: Run, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.ftvp"
    path.write_bytes(content)
    assert str(path) in complaint(run("evaluate", path))
    assert str(path) in complaint(run("report", path, "-o", tmp_path / "x.html"))
    assert not (tmp_path / "x.html").exists()


def test_that_a_mistake_in_a_project_names_its_place(run: Run, file: Path) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace('"months": 36', '"months": -4'), encoding="utf-8")
    assert "workload.months (Workload → Months compared) must be at least 1" in complaint(run("evaluate", file))


def test_that_a_folder_is_no_project(run: Run, tmp_path: Path) -> None:
    assert "folder" in complaint(run("evaluate", tmp_path))
    assert "folder" in complaint(run(tmp_path))


def test_that_an_unknown_scenario_names_the_known(run: Run, file: Path) -> None:
    assert "no scenario “x”" in complaint(run("evaluate", file, "--scenario", "x"))


def test_that_new_leaves_an_existing_file_alone(run: Run, file: Path) -> None:
    before = file.read_bytes()
    assert "left alone" in complaint(run("new", "--example", "1", "-o", file))
    assert file.read_bytes() == before


def test_that_a_report_never_replaces_the_project(run: Run, file: Path) -> None:
    odd = file.rename(file.with_suffix(".json"))
    before = odd.read_bytes()
    assert "the project itself" in complaint(run("report", odd, "-o", odd))
    assert odd.read_bytes() == before


def test_that_a_report_that_cannot_be_written_is_one_sentence(run: Run, file: Path, tmp_path: Path) -> None:
    (tmp_path / "folder.html").mkdir()
    assert "folder.html" in complaint(run("report", file, "-o", tmp_path / "folder.html"))
    assert "No such file" in complaint(run("report", file, "-o", tmp_path / "none" / "x.html"))


def test_that_a_full_disk_is_one_sentence(
    run: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object, **more: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(disk, "put", full)
    assert "No space left" in complaint(run("report", file, "-o", tmp_path / "x.csv"))


def _failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(arguments: object) -> None:
        raise error

    monkeypatch.setitem(commands.COMMANDS, "examples", fail)


def test_that_too_little_memory_asks_for_fewer_draws(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, MemoryError())
    assert "--draws" in complaint(run("examples"))


def test_that_a_refusal_of_the_system_is_passed_on(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, OSError(errno.EIO, "Input/output error"))
    assert complaint(run("examples")) == "The system refused: Input/output error."


def test_that_an_interruption_is_one_word(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, KeyboardInterrupt())
    ran = run("examples")
    assert (ran.code, ran.err) == (failure.STOPPED, "Stopped.\n")


def test_that_a_mistake_of_the_program_is_one_line_with_its_place(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, ZeroDivisionError("division\nby zero"))
    ran = run("examples")
    assert ran.code == failure.FAULTY
    assert ran.err.count("\n") == 1
    assert "ZeroDivisionError: division by zero at test_failures.py:" in ran.err


@pytest.mark.skipif(os.name == "nt", reason="pipes close otherwise there")
def test_that_a_reader_who_stops_reading_is_no_failure(file: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "ftvp_gui", "evaluate", str(file), "--json"],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (failure.READER_GONE, b"")


def test_that_a_terminal_without_the_signs_gets_others(file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ftvp_gui", "evaluate", str(file)],
        cwd=ROOT,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Fine-tuning" in done.stdout


def test_that_a_name_cannot_steer_the_terminal(run: Run, save: Callable[..., Path]) -> None:
    project = study()
    evil = project.replace(about=project.about.replace(name="\x1b[2Jgone\a"))
    ran = run("evaluate", save(evil))
    assert "\x1b" not in ran.out
    assert "gone" in ran.out
