"""Totals in files on the command line: written where it writes, compared where it opens."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ftvp_gui.core.project import Override, Project, Scenario
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.store import project_file
from ftvp_gui.store.recheck import computed
from tests.cli.conftest import Run
from tests.export.reports import few
from tests.studies import study

UNEXPLAINED = "Please report it."


def one_sentence(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def tampered(tmp_path: Path) -> Callable[[Project], Path]:
    """Save a project with a total of fine-tuning that no program computed: 1,000."""

    def saved(project: Project) -> Path:
        path = tmp_path / "study.ftvp"
        totals = {**computed(few(project)), "t": 1_000.0}
        project_file.write(path, few(project), totals=totals)
        return path

    return saved


def test_that_evaluate_names_both_figures_in_the_table_and_in_json(
    run: Run, tampered: Callable[[Project], Path]
) -> None:
    path = tampered(study())
    now = json.loads(run("evaluate", path, "--json").out)
    cost = next(each for each in now["approaches"] if each["id"] == "t")["expected_cost"]["value"]
    told = [notice["text"] for notice in now["notices"]]
    (moved,) = [text for text in told if "The total of" in text]
    assert moved.startswith("The total of “Fine-tuning” was $1,000 when ftvp 0.1.0 saved this file; it is $")
    assert f"${cost / 1e6:.2f} M now." in moved.replace("\N{NO-BREAK SPACE}", " ")
    out = one_sentence(run("evaluate", path).out)
    assert "The total of “Fine-tuning” was $1,000 when" in out
    assert UNEXPLAINED in out


def test_that_nothing_is_said_where_the_totals_agree(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "study.ftvp"
    project_file.write(path, few(study()), totals=computed(few(study())))
    assert "The total of" not in one_sentence(run("evaluate", path).out)


def test_that_a_scenario_hides_no_difference_and_is_none(run: Run, tampered: Callable[[Project], Path]) -> None:
    volume = study().workload.volume.replace(quantity=Fixed(value=50.0))
    rare = Scenario(id="s1", name="Rare", overrides=(Override(path=("workload", "volume"), estimate=volume),))
    project = study().replace(scenarios=(rare,))
    out = one_sentence(run("evaluate", tampered(project), "--scenario", "rare").out)
    assert "The total of “Fine-tuning” was $1,000 when" in out
    assert "The total of “Prompting”" not in out


def test_that_other_draws_are_not_compared(run: Run, tampered: Callable[[Project], Path]) -> None:
    assert "The total of" not in run("evaluate", tampered(study()), "--draws", "150").out


def test_that_a_new_file_has_the_totals_of_this_program(run: Run, tmp_path: Path) -> None:
    run("new", "--example", "1", "-o", tmp_path / "mine.ftvp")
    loaded = project_file.read(tmp_path / "mine.ftvp")
    assert loaded.totals == computed(loaded.project)


def test_that_pricing_anew_tells_the_difference_and_writes_new_totals(
    run: Run, tampered: Callable[[Project], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FTVP_HOME", str(tmp_path / "home"))
    ran = run("reprice", tampered(study()), "-o", tmp_path / "new.ftvp")
    assert ran.code == 0
    assert "The total of “Fine-tuning” was $1,000 when" in ran.err
    loaded = project_file.read(tmp_path / "new.ftvp")
    assert loaded.totals == computed(loaded.project)
