from __future__ import annotations

import os
import re
import sys

import progress
import pytest


def test_that_a_step_is_one_line_with_its_seconds(capfd):
    progress.step("lists", [sys.executable, "-c", "print('noise')"], env=os.environ)
    captured = capfd.readouterr()
    assert re.fullmatch(r"set-up: lists \.\.\. \d+\.\d s\n", captured.err)
    assert captured.out == ""


def test_that_a_failed_step_shows_its_last_lines_and_what_to_do(capfd):
    script = "import sys; print(*range(100), sep='\\n'); sys.exit(3)"
    with pytest.raises(progress.SetUpError) as stopped:
        progress.step("lists", [sys.executable, "-c", script], env=os.environ, advice="Is the network there?")
    lines = str(stopped.value).splitlines()
    assert lines[-2:] == ["    99", "lists: failed with exit code 3. Is the network there?"]
    assert lines[0] == "    75"
    assert stopped.value.code == progress.FAILED


def test_that_a_command_that_is_not_there_is_a_sentence_too(tmp_path, capfd):
    with pytest.raises(
        progress.SetUpError, match=r"lists: .*absent could not be started \(No such file or directory\)\."
    ):
        progress.step("lists", [str(tmp_path / "absent")], env=os.environ)
