"""Pricing a project anew on the command line."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from ftvp_gui.core.model import at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.store import price_book, project_file, starting
from tests.cli.conftest import Run, complaint
from tests.store.books import book

TODAY = dt.date(2026, 11, 22)
DAY = "1795305600"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FTVP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY)


def saved(folder: Path, project: Project) -> Path:
    path = folder / "study.ftvp"
    project_file.write(path, project)
    return path


def aged() -> Project:
    project = starting.new_project(TODAY)
    path = ("approaches", project.approaches[0].id, "offer", "input_price")
    return put(project, path, at(project, path).replace(quantity=Fixed(value=0.4)))


def test_that_a_changed_price_is_shown_and_the_file_left_alone(run: Run, tmp_path: Path) -> None:
    file = saved(tmp_path, aged())
    before = file.read_bytes()
    ran = run("reprice", file)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "Prices that differ from genai-prices 0.2.3, 2026-11-10, and your price book:"
    assert lines[2].split()[:5] == ["Prompting", "Input", "price", "$0.40", "$0.30"]
    assert file.read_bytes() == before


def test_that_the_changed_project_is_written_where_asked_for_and_then_has_nothing_left(
    run: Run, tmp_path: Path
) -> None:
    file, target = saved(tmp_path, aged()), tmp_path / "new.ftvp"
    assert f"Wrote {target}" in run("reprice", file, "-o", target).out
    assert run("reprice", target).out.startswith("Every price is as in genai-prices")
    assert "was left alone" in run("reprice", file, "-o", target).err


def test_that_the_price_book_counts_here_too(run: Run, tmp_path: Path) -> None:
    price_book.write(book())
    out = run("reprice", saved(tmp_path, aged())).out
    assert "$0.24" in out
    assert "your price book: 20 % off, frame contract 7" in out


def test_that_a_missing_file_is_one_sentence(run: Run, tmp_path: Path) -> None:
    assert "There is no such file" in complaint(run("reprice", tmp_path / "none.ftvp"))
