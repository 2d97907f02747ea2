"""The checks of the `test` command: which they are, in which order, and what is said about them; sets nothing up."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import environment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True)
class Check:
    """One check: its name and the command that makes it."""

    name: str
    command: tuple[str, ...]


def plan(python: Path, pytest_arguments: Sequence[str]) -> tuple[Check, ...]:
    """All checks, the quick ones first and pytest last, so that its summary closes the output."""
    run = (str(python), "-m")
    # import-linter can be started by its script only.
    contracts = python.with_name("lint-imports" + python.suffix)
    return (
        Check("ruff check", (*run, "ruff", "check", ".")),
        Check("ruff format", (*run, "ruff", "format", "--check", ".")),
        Check("mypy", (*run, "mypy")),
        Check("import contracts", (str(contracts),)),
        Check("pytest", (*run, "pytest", *pytest_arguments)),
    )


def run_all(root: Path, python: Path, pytest_arguments: Sequence[str]) -> int:
    """Run every check even if one fails; return 0 if all passed, else 1."""
    started = time.monotonic()
    env = environment.clean(os.environ) | {"QT_QPA_PLATFORM": "offscreen"}
    failed: list[str] = []
    checks = plan(python, pytest_arguments)
    for check in checks:
        if check is checks[-1]:
            _say(f"before it: {_verdict(len(checks) - 1, failed)}")
        _say(check.name)
        began = time.monotonic()
        code = subprocess.call(check.command, cwd=root, env=env)
        outcome = f"FAILED (exit code {code})" if code else "passed"
        _say(f"{check.name}: {outcome} in {time.monotonic() - began:.1f} s")
        if code:
            failed.append(check.name)
    _say(f"{_verdict(len(checks), failed)}, {time.monotonic() - started:.1f} s in all")
    return 1 if failed else 0


def _verdict(count: int, failed: Sequence[str]) -> str:
    return f"{len(failed)} of {count} checks FAILED: {', '.join(failed)}" if failed else f"all {count} checks passed"


def _say(line: str) -> None:
    print(f"== {line}", flush=True, file=sys.stdout)
