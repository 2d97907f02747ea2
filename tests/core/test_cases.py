"""Best, typical and worst case: every uncertain input at an end, and honest about it."""

from __future__ import annotations

from functools import cache

import pytest

from ftvp_gui.core import scenario_edits
from ftvp_gui.core.cases import cases, ends
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Range, Whole
from ftvp_gui.core.scenario import with_scenario
from tests.studies import P, T, certain, every_kind, study, with_quantity

IDS = ("b", "t", "w")


VOLUME = ("workload", "volume")


@cache
def usual(favoured: str) -> Project:
    """The usual study with its three cases."""
    return with_cases(study(), favoured)


def with_cases(project: Project, favoured: str) -> Project:
    for made in cases(project, favoured, IDS):
        project = scenario_edits.added(project, made)
    return project


def totals(project: Project, id: str, approach: str) -> float:
    value = evaluate(with_scenario(project, id), Typical()).totals()[approach]
    assert value is not None
    return value


def test_that_the_typical_case_is_the_case_of_all_middles() -> None:
    everything = every_kind()
    base = everything.replace(approaches=tuple(everything.approach(id) for id in ("prompting", "own_gpu")))
    project = with_cases(base, "prompting")
    changed = evaluate(with_scenario(project, "t"), Typical()).totals()
    assert changed == pytest.approx(evaluate(base, Typical()).totals())


def test_that_nothing_uncertain_is_left_in_the_typical_case() -> None:
    project = with_scenario(usual("p"), "t")
    assert all(not costs.streams for costs in evaluate(project, Sample(100)).approaches)


@pytest.mark.parametrize("favoured", ["p", "t"])
def test_that_best_and_worst_lie_far_apart_around_the_expectation(favoured: str) -> None:
    project = usual(favoured)
    expected = evaluate(study(), Sample(1_000)).totals()
    for approach in ("p", "t"):
        best, worst = totals(project, "b", approach), totals(project, "w", approach)
        assert expected[approach] is not None
        assert best < expected[approach] < worst  # type: ignore[operator]


def test_that_the_cheap_end_is_the_end_that_costs_less_and_the_dear_one_the_other() -> None:
    base = with_quantity(certain(study()), (*T, "labelling", "minutes"), Range(low=1, likely=2, high=4))
    base = with_quantity(base, (*P, "offer", "input_price"), Range(low=1, likely=2, high=4))
    best, typical, worst = cases(base, "p", IDS)
    values = [
        {each.path: each.estimate.quantity.typical() for each in made.overrides if each.estimate}
        for made in (best, typical, worst)
    ]
    assert [value[*T, "labelling", "minutes"] for value in values] == [1, 2, 4]
    assert [value[*P, "offer", "input_price"] for value in values] == [1, 2, 4]


def test_that_an_input_that_moves_nothing_is_left_to_the_base_but_for_the_typical_case() -> None:
    idle = ("workload", "peak")
    assert {end.path: end.cheap_low for end in ends(study(), "p")}[idle] is None
    held = [{each.path for each in made.overrides} for made in usual("p").scenarios]
    assert [idle in paths for paths in held] == [False, True, False]
    assert [VOLUME in paths for paths in held] == [True, True, True]


def test_that_names_are_free_and_notes_say_what_the_case_is_and_how_rare() -> None:
    project = usual("p")
    again = cases(project, "p", ("x", "y", "z"))
    assert [made.name for made in again] == ["Best case 2", "Typical case 2", "Worst case 2"]
    assert all("Prompting" in made.note and "rarer" in made.note for made in again[::2])
    assert "P50" in again[1].note


def test_that_the_values_say_where_they_come_from() -> None:
    for made, source in zip(usual("p").scenarios, (("P10", "P90"), ("P50",), ("P10", "P90")), strict=True):
        trails = {each.estimate.provenance.source.split()[0] for each in made.overrides if each.estimate}
        assert trails == set(source)


def test_that_an_approach_that_is_not_there_cannot_be_favoured() -> None:
    with pytest.raises(KeyError):
        cases(study(), "nobody", IDS)


def test_that_a_whole_number_stays_whole() -> None:
    path = ("workload", "tasks")
    base = with_quantity(study(), path, Whole(of=Range(low=2, likely=3, high=5, least=1.0, most=100.0)))
    for made in cases(base, "t", IDS):
        held = {each.path: each.estimate for each in made.overrides}
        assert isinstance(getattr(held[path], "quantity", None), Whole)
