"""The file of every released version opens for ever and says what it said; these files are never written again."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from ftvp_gui.core.approaches import KINDS
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import at, walk
from ftvp_gui.core.project import Project
from ftvp_gui.store import migrations, project_file
from ftvp_gui.store.project_file import Loaded
from ftvp_gui.store.recheck import recheck
from tests.store.projects import GONE, KINDS_OF_QUANTITY, PROMPT, TUNE

FILES = Path(__file__).parents[1] / "files"

COUNTED = {
    "prompt01": "requests writing upkeep evaluation review monitoring operations migration wrong delay",
    "tune0001": (
        "collection labelling training repeats work requests hosting evaluation review monitoring"
        " retraining retune wrong overfitting drift delay"
    ),
}
"""The drivers that are counted in v1; one that is declared later must never join them by itself."""

SAID: dict[tuple[str, ...], Any] = {
    ("about", "name"): "Route the post",
    ("about", "question"): "Which desk answers this letter?\nOne of 77.",
    ("workload", "start"): dt.date(2027, 2, 1),
    ("workload", "months"): 36,
    ("money", "currency"): "USD",
    ("quality", "until_live"): "not done, its value is lost",
    (*PROMPT, "kind"): "prompting",
    (*PROMPT, "name"): "Prompt it, “few-shot”",
    (*PROMPT, "lineage"): "root0001",
    (*PROMPT, "colour"): 2,
    (*PROMPT, "offer", "caching"): True,
    (*PROMPT, "offer", "retires"): dt.date(2028, 3, 31),
    (*TUNE, "kind"): "fine_tuning",
    (*TUNE, "name"): "Отдельная модель – 調整",
    (*TUNE, "offer", "caching"): False,
    (*TUNE, "operations", "enabled"): False,
    ("basis", "draws"): 4_000,
    ("basis", "seed"): 77,
    ("basis", "prices"): "genai-prices 0.2.3",
    ("basis", "priced_on"): dt.date(2026, 11, 20),
}

TYPICAL = {
    ("workload", "input_tokens"): (300.0, 500.0, 900.0),
    ("workload", "growth"): (0.0, 0.02, 0.05),
    ("team", "engineer"): (70.0, 95.0, 140.0),
    (*PROMPT, "writing", "hours"): (12.0, 40.0, 120.0),
    (*TUNE, "labelling", "examples"): (300.0, 1_000.0, 4_000.0),
}
"""P10, P50 and P90 of inputs that the file leaves at what was usual when it was made."""


@pytest.fixture(scope="module")
def v1() -> Loaded:
    return project_file.read(FILES / "v1.ftvp")


def test_that_there_is_a_file_of_every_version() -> None:
    assert sorted(path.name for path in FILES.glob("v*.ftvp")) == sorted(
        f"v{version}.ftvp" for version in range(1, migrations.VERSION + 1)
    )


def test_that_v1_opens_and_says_what_it_said(v1: Loaded) -> None:
    assert v1.version == 1
    assert {path: at(v1.project, path) for path in SAID} == SAID
    assert {path: at(v1.project, path).quantity.ends() for path in TYPICAL} == TYPICAL


def test_that_v1_keeps_every_kind_of_quantity(v1: Loaded) -> None:
    assert {path: at(v1.project, path).quantity for path in KINDS_OF_QUANTITY} == KINDS_OF_QUANTITY
    kinds = {model.quantity.kind for model in _estimates(v1.project)}
    assert kinds == {"unknown", "fixed", "range", "chance", "whole", "measured", "pert", "pool"}


def test_that_v1_keeps_where_its_numbers_come_from(v1: Loaded) -> None:
    volume = v1.project.workload.volume
    assert (volume.provenance.source, volume.provenance.grade, volume.provenance.as_of, volume.owner) == (
        "log of October",
        "measured",
        dt.date(2026, 10, 31),
        "Ada",
    )
    step = v1.project.approach("prompt01").offer.steps[0]  # type: ignore[attr-defined]
    assert (step.since, step.input, step.output) == (dt.date(2027, 6, 1), 0.8, 3.2)


def test_that_v1_keeps_scenarios_actuals_and_opinions(v1: Loaded) -> None:
    (scenario,) = v1.project.scenarios
    assert (scenario.id, scenario.name) == ("scen0001", "Twice the post")
    assert [override.path for override in scenario.overrides] == [("workload", "volume"), GONE]
    assert scenario.overrides[0].estimate.quantity.typical() == 180_000.0
    (actual,) = v1.project.actuals
    assert (actual.approach, actual.driver, actual.month, actual.amount) == ("prompt01", "requests", 2, 1_234.56)
    assert [(opinion.person, opinion.path[-1], opinion.quantity.typical()) for opinion in v1.project.opinions] == [
        ("Ada", "volume", 2.0),
        ("Grace", "minutes", 2.5),
    ]


def test_that_v1_counts_the_drivers_that_it_counted(v1: Loaded) -> None:
    counted = {a.id: {name for name, driver in a.drivers() if driver.enabled} for a in v1.project.approaches}
    assert counted == {id: set(names.split()) for id, names in COUNTED.items()}


def test_that_v1_saved_today_opens_the_same(v1: Loaded, tmp_path: Path) -> None:
    project_file.write(tmp_path / "today.ftvp", v1.project, notes=v1.notes)
    assert project_file.read(tmp_path / "today.ftvp").project == v1.project


def _estimates(project: Project) -> list[Any]:
    values = [getattr(model, name) for _, model in walk(project) for name in type(model).model_fields]
    return [value for value in values if isinstance(value, Estimate)]


@pytest.fixture(scope="module")
def v2() -> Loaded:
    return project_file.read(FILES / "v2.ftvp")


def test_that_v2_opens_with_nothing_to_remark_and_every_kind_of_approach(v2: Loaded) -> None:
    assert v2.version == 2
    assert v2.notices == ()
    assert {type(approach) for approach in v2.project.approaches} == set(KINDS)
    assert {path: at(v2.project, path) for path in SAID} == SAID
    assert {path: at(v2.project, path).quantity for path in KINDS_OF_QUANTITY} == KINDS_OF_QUANTITY


def test_that_v2_keeps_hazards_and_what_was_confirmed(v2: Loaded) -> None:
    exit = at(v2.project, (*TUNE, "retraining", "exit")).quantity
    assert (exit.kind, exit.yearly) == ("hazard", 0.25)
    assert [(each.path, each.was, each.owner) for each in v2.project.confirmed] == [
        ((*TUNE, "hosting", "rate"), "zero", "Ada")
    ]


def test_that_v2_has_the_totals_of_this_program(v2: Loaded) -> None:
    assert recheck(v2) == ()
    assert v2.totals is not None
    assert len(v2.totals) == len(v2.project.approaches)
