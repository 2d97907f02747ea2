"""The quick start: whatever is answered makes a whole, valid project that says where every number comes from."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ftvp_gui.analysis.glance import glance
from ftvp_gui.analysis.verdict import Status
from ftvp_gui.core.approaches.distillation import Distillation
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.retrieval import RetrievalPrompting, RetrievalTuning
from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import at, walk
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.core.section import Section
from ftvp_gui.store import envelope
from ftvp_gui.store.quick_start import Answers, Task, quick_project
from ftvp_gui.store.starting import new_project
from ftvp_gui.ui.form.declarations import inputs_of

TODAY = dt.date(2026, 11, 24)
SAID = "you said so on 2026-11-24, in the quick start"
amounts = st.floats(0.0, 1e12, allow_nan=False)
anything = st.builds(
    Answers,
    task=st.sampled_from(Task),
    words=st.text(max_size=200),
    volume=amounts,
    accuracy=st.none() | st.floats(0.0, 1.0),
    examples=st.floats(0.0, 1e9),
    more_examples=st.booleans(),
    live_within=st.none() | st.floats(0.0, 600.0),
    budget=st.none() | amounts,
    error_cost=st.none() | amounts,
)


@settings(max_examples=15, phases=[Phase.explicit, Phase.generate])
@given(answers=anything)
def test_that_any_answers_make_a_project_that_opens_again_and_names_its_sources(
    answers: Answers,
) -> None:
    project = quick_project(answers, TODAY)
    data = envelope.encode(project, Path("quick.ftvp"))
    assert data
    assert len(project.approaches) >= 2
    assert any(isinstance(approach, FineTuning) for approach in project.approaches)
    assert len({approach.name for approach in project.approaches}) == len(project.approaches)
    assert all(estimate.provenance.source.strip() for _, estimate in _estimates(project))


def test_that_what_was_said_is_marked_as_said_and_everything_else_keeps_its_source() -> None:
    answers = Answers(Task.SORT, "Route the post", 100_000, 0.9, 200, True, 6, 50_000, 2.0)
    project = quick_project(answers, TODAY)
    said = {path for path, estimate in _estimates(project) if estimate.provenance.source == SAID}
    strategy = ("accuracy", "deadline", "total_budget", "examples_available")
    assert said == {("workload", "volume"), ("quality", "error_cost"), *(("strategy", name) for name in strategy)}
    assert at(project, ("strategy", "deadline")).quantity == Fixed(value=6)
    assert at(project, ("strategy", "accuracy")).quantity == Fixed(value=0.9)
    plain = new_project(TODAY)
    for name in ("team", "money"):
        assert at(project, (name,)) == at(plain, (name,))
    assert project.about.name == project.about.question == "Route the post"
    assert project.basis.priced_on is not None


def test_that_traffic_said_in_passing_is_a_range_around_it_and_none_at_all_is_none() -> None:
    some = quick_project(Answers(Task.SORT, volume=8_000), TODAY).workload.volume
    assert isinstance(some.quantity, Range)
    assert some.quantity.ends() == (4_000, 8_000, 16_000)
    assert quick_project(Answers(Task.SORT, volume=0), TODAY).workload.volume.quantity == Fixed(value=0)


def test_that_without_examples_tuning_is_shown_all_the_same_and_prompting_first_is_too() -> None:
    project = quick_project(Answers(Task.SORT, volume=1e5), TODAY)
    kinds = [type(approach) for approach in project.approaches]
    assert FineTuning in kinds
    assert Staged in kinds
    assert Staged not in [
        type(a) for a in quick_project(Answers(Task.SORT, volume=1e5, examples=5_000), TODAY).approaches
    ]


def test_that_examples_that_nobody_can_label_stay_missing() -> None:
    project = quick_project(Answers(Task.SORT, volume=1e5, more_examples=False), TODAY)
    assert project.strategy.examples_obtainable.quantity == Fixed(value=0)
    assert not any(isinstance(approach, Staged) for approach in project.approaches)


def test_that_all_examples_are_trained_on_where_there_are_more_than_usual() -> None:
    tuned = next(
        approach
        for approach in quick_project(Answers(Task.SORT, volume=1e5, examples=20_000), TODAY).approaches
        if isinstance(approach, FineTuning)
    )
    assert tuned.labelling.examples.quantity == Fixed(value=20_000)
    assert tuned.labelling.examples.provenance.source == SAID


def test_that_documents_bring_retrieval_and_much_traffic_a_teacher() -> None:
    documents = [type(a) for a in quick_project(Answers(Task.DOCUMENTS, volume=1e4, examples=999), TODAY).approaches]
    assert documents == [RetrievalPrompting, RetrievalTuning]
    assert Distillation in [type(a) for a in quick_project(Answers(Task.SORT, volume=1e6), TODAY).approaches]


def test_that_a_high_demand_brings_a_larger_model_that_errs_less_and_says_that_nobody_measured_it() -> None:
    project = quick_project(Answers(Task.SORT, volume=1e5, accuracy=0.95, examples=999), TODAY)
    small, large, _ = project.approaches
    assert large.name == "Prompting a larger model"
    assert at(large, ("accuracy", "plain")).quantity.typical() > at(small, ("accuracy", "plain")).quantity.typical()
    assert "measure" in at(large, ("accuracy", "plain")).provenance.source
    assert at(large, ("offer", "model")) != at(small, ("offer", "model"))


def test_that_two_answers_are_enough_for_a_verdict() -> None:
    found = glance(quick_project(Answers(Task.SORT, volume=100_000), TODAY))
    assert found.status is Status.CLEAR
    assert len(found.portions) == 3


@pytest.mark.parametrize("answers", [Answers(), Answers(Task.SORT), Answers(volume=5.0)])
def test_that_too_few_answers_are_told_apart(answers: Answers) -> None:
    assert not answers.enough
    with pytest.raises(ValueError, match="needed"):
        quick_project(answers, TODAY)


def _estimates(project: Project) -> list[tuple[tuple[str, ...], Estimate]]:
    return [
        ((*path, name), getattr(model, name))
        for path, model in walk(project)
        if isinstance(model, Section)
        for name, spec in inputs_of(model)
        if isinstance(spec, AmountSpec)
    ]
