"""The checks of the `test` command: which they are, in which order, and what is said about them; sets nothing up."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

import environment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

WINDOW = "tests/ui"
"""The tests that build real widgets."""


@dataclass(frozen=True)
class Check:
    """One check: its name and the command that makes it."""

    name: str
    command: tuple[str, ...]
    beside: bool = False
    """Whether it runs beside all others from the start, its output shown when they are done."""


def plan(python: Path, pytest_arguments: Sequence[str]) -> tuple[Check, ...]:
    """All checks, the quick ones first and pytest last, so that its summary closes the output.

    Tests of the window run one after the other, in one process; the others go on beside them meanwhile. Where pytest is
    given arguments, it runs once, with these.
    """
    run = (str(python), "-m")
    # import-linter can be started by its script only.
    contracts = python.with_name("lint-imports" + python.suffix)
    return (
        Check("ruff check", (*run, "ruff", "check", ".")),
        Check("ruff format", (*run, "ruff", "format", "--check", ".")),
        Check("mypy", (*run, "mypy")),
        Check("import contracts", (str(contracts),)),
        *_tests((*run, "pytest"), pytest_arguments),
    )


def _tests(pytest: tuple[str, ...], arguments: Sequence[str]) -> tuple[Check, ...]:
    if arguments:
        return (Check("pytest", (*pytest, *arguments)),)
    return (
        Check("pytest, the window", (*pytest, WINDOW)),
        Check("pytest, all else", (*pytest, f"--ignore={WINDOW}"), beside=True),
    )


def run_all(root: Path, python: Path, pytest_arguments: Sequence[str]) -> int:
    """Run every check even if one fails; return 0 if all passed, else 1."""
    started = time.monotonic()
    env = environment.clean(os.environ) | {"QT_QPA_PLATFORM": "offscreen"}
    failed: list[str] = []
    checks = plan(python, pytest_arguments)
    with contextlib.ExitStack() as stack:
        others = [(check, _start(check, root, env, stack)) for check in checks if check.beside]
        for check in checks:
            if not check.beside:
                _say(check.name)
                began = time.monotonic()
                code = subprocess.call(check.command, cwd=root, env=env)
                _tell(check, code, time.monotonic() - began, failed)
        for check, (process, log) in others:
            _say(check.name)
            code = process.wait()
            log.seek(0)
            print(log.read().decode(errors="replace"), end="", flush=True)
            _tell(check, code, time.monotonic() - started, failed)
    _say(f"{_verdict(len(checks), failed)}, {time.monotonic() - started:.1f} s in all")
    return 1 if failed else 0


def _start(
    check: Check, root: Path, env: Mapping[str, str], stack: contextlib.ExitStack
) -> tuple[subprocess.Popen[bytes], IO[bytes]]:
    """Start a check whose output goes to a file; ended early where the others are interrupted."""
    log = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - the stack closes it
    process = stack.enter_context(
        subprocess.Popen(check.command, cwd=root, env=dict(env), stdout=log, stderr=subprocess.STDOUT)
    )
    # Not on the way out after all is well: it has ended then.
    stack.callback(process.terminate)
    return process, log


def _tell(check: Check, code: int, seconds: float, failed: list[str]) -> None:
    outcome = f"FAILED (exit code {code})" if code else "passed"
    _say(f"{check.name}: {outcome} in {seconds:.1f} s")
    if code:
        failed.append(check.name)


def _verdict(count: int, failed: Sequence[str]) -> str:
    return f"{len(failed)} of {count} checks FAILED: {', '.join(failed)}" if failed else f"all {count} checks passed"


def _say(line: str) -> None:
    print(f"== {line}", flush=True, file=sys.stdout)
