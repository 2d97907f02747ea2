"""Says what the set-up is doing, one line a step with its seconds; knows nothing of what the steps do."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

FAILED = 4
SYSTEM_LACKS = 3
TAIL = 25


class SetUpError(Exception):
    """Why the set-up stopped, in a sentence for the person, with the exit code."""

    def __init__(self, sentence: str, code: int = FAILED) -> None:
        super().__init__(sentence)
        self.code = code


def say(line: str) -> None:
    """Print a line for the person; standard output belongs to the program."""
    print(line, file=sys.stderr, flush=True)


def step(
    title: str, command: Sequence[str], *, env: Mapping[str, str], cwd: Path | None = None, advice: str = ""
) -> None:
    """Run a command quietly, showing title and seconds; if it fails, raise `SetUpError` with its last lines."""
    started = time.monotonic()
    with tempfile.TemporaryFile() as log:
        try:
            code = _wait(title, command, env, cwd, log, started)
        except OSError as error:
            raise SetUpError(
                f"{title}: {command[0]} could not be started ({error.strerror}). {advice}".strip()
            ) from error
        _line(title, started, final=True)
        if code:
            log.seek(0)
            tail = log.read().decode(errors="replace").splitlines()[-TAIL:]
            said = "\n".join(f"    {line}" for line in tail)
            raise SetUpError(f"{said}\n{title}: failed with exit code {code}. {advice}".strip("\n").rstrip())


def _wait(
    title: str, command: Sequence[str], env: Mapping[str, str], cwd: Path | None, log: BinaryIO, started: float
) -> int:
    with subprocess.Popen(
        command, env=dict(env), cwd=cwd, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
    ) as process:
        try:
            while True:
                _line(title, started, final=False)
                try:
                    return process.wait(timeout=1)
                except subprocess.TimeoutExpired:
                    continue
        except BaseException:
            process.terminate()
            raise


def _line(title: str, started: float, *, final: bool) -> None:
    """Rewrite the line of a step on a terminal; elsewhere print it once, when the step is over."""
    text = f"set-up: {title} ... {time.monotonic() - started:.1f} s"
    if sys.stderr.isatty():
        print(f"\r{text}", end="\n" if final else "", file=sys.stderr, flush=True)
    elif final:
        say(text)
