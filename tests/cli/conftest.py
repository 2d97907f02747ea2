"""The command line as a person runs it: arguments in, exit code and two streams out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from ftvp_gui.__main__ import main
from ftvp_gui.core.project import Project
from ftvp_gui.store import project_file
from tests.export.reports import few
from tests.studies import study


@dataclass(frozen=True)
class Ran:
    """What one command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program with arguments."""

    def ran(*arguments: object) -> Ran:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return ran


@pytest.fixture
def save(tmp_path: Path) -> Callable[[Project], Path]:
    """Save a project, on few draws, as a file."""

    def saved(project: Project) -> Path:
        path = tmp_path / "study.ftvp"
        project_file.write(path, few(project))
        return path

    return saved


@pytest.fixture
def file(save: Callable[[Project], Path]) -> Path:
    """The usual study as a file."""
    return save(study())


def complaint(ran: Ran) -> str:
    """The one sentence of a run that failed, after making sure that it is one, and nothing else was said."""
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert ran.err.endswith((".\n", "?\n"))
    assert "Traceback" not in ran.err
    return ran.err.strip()
