"""What an older file does not know comes in without moving its numbers unseen."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from ftvp_gui.core.approaches import KINDS
from ftvp_gui.core.priorities import Priorities
from ftvp_gui.core.project import Project
from ftvp_gui.store import envelope, migrations
from ftvp_gui.store.complete import Kind
from ftvp_gui.store.envelope import Opened
from ftvp_gui.store.errors import worded
from tests.store.projects import GONE, PROMPT, rich

WHERE = Path("study.ftvp")
DRIVERS = [(kind, name) for kind in KINDS for name, _ in kind(id="a").drivers()]


@pytest.fixture
def raw() -> dict[str, Any]:
    value: dict[str, Any] = json.loads(envelope.encode(rich(), WHERE))
    return value


def opened(raw: dict[str, Any]) -> Opened:
    before = copy.deepcopy(raw)
    result = envelope.unwrap(raw, WHERE)
    assert raw == before
    return result


@pytest.mark.parametrize(("kind", "name"), DRIVERS, ids=lambda value: getattr(value, "__name__", value))
def test_that_a_driver_the_file_does_not_know_is_switched_off_and_named(kind: Any, name: str) -> None:
    project = Project(approaches=(kind(id="one", name="First"), kind(id="two", name="Second")))
    raw = json.loads(envelope.encode(project, WHERE))
    del raw["project"]["approaches"][1][name]
    result = opened(raw)
    known, unknown = result.project.approaches
    assert known == project.approaches[0]
    driver = getattr(project.approaches[1], name)
    assert unknown == project.approaches[1].replace(**{name: driver.replace(enabled=False)})
    (notice,) = result.notices
    assert (notice.kind, notice.path) == (Kind.SWITCHED_OFF, ("approaches", "two", name))
    assert worded(notice.text) == (
        f"“Second”: this file does not know “{driver.title}”; it is not counted until you switch it on."
    )


def test_that_a_missing_input_has_its_usual_value_and_is_named(raw: dict[str, Any]) -> None:
    del raw["project"]["workload"]["peak"]
    result = opened(raw)
    assert result.project.workload.peak == Project().workload.peak
    (notice,) = result.notices
    assert (notice.kind, notice.path) == (Kind.USUAL_VALUE, ("workload", "peak"))
    assert worded(notice.text) == (
        "Workload: this file does not have “Busiest hour against the average”; it has its usual value."
    )


def test_that_a_missing_limit_is_no_limit_and_needs_no_word(raw: dict[str, Any]) -> None:
    del raw["project"]["strategy"]["latency"]
    result = opened(raw)
    assert not result.project.strategy.latency.known
    assert result.notices == ()


def test_that_a_missing_input_has_the_usual_value_of_its_approach(raw: dict[str, Any]) -> None:
    for approach in raw["project"]["approaches"]:
        del approach["offer"]["caching"]
    prompting, tuning = opened(raw).project.approaches
    assert prompting.offer.caching is True  # type: ignore[attr-defined]
    assert tuning.offer.caching is False  # type: ignore[attr-defined]


def test_that_many_missing_inputs_of_a_section_are_one_notice(raw: dict[str, Any]) -> None:
    for name in ("markup", "region", "batch_share", "batch_price", "long_requests"):
        del raw["project"]["approaches"][0]["offer"][name]
    (notice,) = opened(raw).notices
    assert (notice.kind, notice.path) == (Kind.USUAL_VALUE, (*PROMPT, "offer"))
    assert worded(notice.text).endswith(
        "this file does not have “Mark-up of a tuned model”, “Region or data residency”, "
        "“Requests that can wait (batch)” and 2 more; they have their usual values."
    )


def test_that_a_missing_section_is_one_notice(raw: dict[str, Any]) -> None:
    del raw["project"]["strategy"], raw["project"]["approaches"][1]["learning"]
    result = opened(raw)
    assert result.project.strategy == Project().strategy
    assert [notice.path for notice in result.notices] == [("strategy",), ("approaches", "tune0001", "learning")]


def test_that_empty_lists_may_be_left_out_without_a_word(raw: dict[str, Any]) -> None:
    for name in ("scenarios", "actuals", "opinions"):
        del raw["project"][name]
    result = opened(raw)
    assert result.project.scenarios == ()
    assert result.notices == ()


def test_that_weights_and_groups_may_be_left_out_without_a_word(raw: dict[str, Any]) -> None:
    """They move no number: equal weights are said to be assumed wherever they are used."""
    del raw["project"]["priorities"], raw["project"]["together"]
    result = opened(raw)
    assert result.project.priorities == Priorities()
    assert result.project.together == ()
    assert result.notices == ()


def test_that_the_least_file_opens_and_says_what_it_lacks() -> None:
    result = opened({"format": "ftvp-project", "version": migrations.VERSION, "app": "0.1.0", "project": {}})
    assert result.project == Project()
    names = [".".join(notice.path) for notice in result.notices]
    assert names == ["about", "workload", "quality", "team", "money", "strategy", "basis"]


def test_that_overrides_of_a_removed_approach_are_kept(raw: dict[str, Any]) -> None:
    paths = [override.path for override in opened(raw).project.scenarios[0].overrides]
    assert GONE in paths
