from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from ftvp_gui.core import edits
from ftvp_gui.core.approaches import FineTuning
from ftvp_gui.core.estimate import Grade
from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.money import Currency
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.ui.steps import step_name

BASE = edits.added(Project(), edits.fresh(Project(), FineTuning, "f"))
TUNED = ("approaches", "f")


def name_of(path: Path, value: Any) -> str:
    return step_name(BASE, put(BASE, path, value), path).replace("\u00a0", " ")


def quantity(path: Path, value: Any) -> Any:
    return at(BASE, path).replace(quantity=value)


@pytest.mark.parametrize(
    ("path", "value", "name"),
    [
        (("workload", "volume"), Fixed(value=150_000), "Requests 100 k → 150 k"),
        (
            ("workload", "volume"),
            Range(low=6e4, likely=1e5, high=2e5),
            "Requests 50,000 / 100 k / 200 k → 60,000 / 100 k / 200 k",
        ),
        (("quality", "review_share"), Fixed(value=0.05), "Answers reviewed by people 2 % → 5 %"),
        (("quality", "error_cost"), Fixed(value=12), "Cost of one wrong answer unknown → 12"),
        ((*TUNED, "training", "epochs"), Fixed(value=4), "Fine-tuning: Epochs 3 → 4"),
        ((*TUNED, "training", "price"), Fixed(value=25), "Fine-tuning: Training price unknown → 25"),
    ],
)
def test_names_of_steps_on_numbers(path: Path, value: Any, name: str) -> None:
    assert name_of(path, quantity(path, value)) == name


@pytest.mark.parametrize(
    ("path", "value", "name"),
    [
        ((*TUNED, "labelling", "enabled"), False, "Fine-tuning: Labelling left out"),
        ((*TUNED, "name"), "Tuned", "Name Fine-tuning → Tuned"),
        (("about", "client"), "Acme", "Client none → Acme"),
        (("money", "currency"), Currency.EUR, "Currency USD → EUR"),
        (("workload", "months"), 24, "Months compared 36 → 24"),
        (("workload", "start"), dt.date(2027, 1, 5), "Project starts 1 Dec 2026 → 5 Jan 2027"),
        ((*TUNED, "offer", "caching"), True, "Fine-tuning: Cache the fixed part of the prompt off → on"),
        (("workload", "volume", "provenance", "grade"), Grade.MEASURED, "Requests: grade assumed → measured"),
        (("workload", "volume", "note"), "from the log", "Requests: note none → from the log"),
    ],
)
def test_names_of_other_steps(path: Path, value: Any, name: str) -> None:
    assert name_of(path, value) == name


def test_that_another_source_alone_is_said_so() -> None:
    estimate = BASE.workload.volume
    other = estimate.replace(provenance=estimate.provenance.replace(source="our log"))
    assert name_of(("workload", "volume"), other) == "Requests: source"
