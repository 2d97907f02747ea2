"""What a new project starts with."""

from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.core import edits
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches import (
    KINDS,
    AsToday,
    Distillation,
    FineTuning,
    Prompting,
    RetrievalPrompting,
    RetrievalTuning,
    Router,
    Staged,
)
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project
from ftvp_gui.core.workload import Workload
from ftvp_gui.store import starting
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import Status
from ftvp_gui.store.prices import PriceError
from ftvp_gui.store.starting import default_prompting, new_project

TODAY = dt.date(2026, 11, 22)


def approaches(project: Project) -> tuple[Prompting, FineTuning]:
    prompted, tuned = project.approaches
    assert isinstance(prompted, Prompting)
    assert isinstance(tuned, FineTuning)
    return prompted, tuned


def test_a_new_project_compares_prompting_and_tuning_with_all_prices_known() -> None:
    prompted, tuned = approaches(new_project(TODAY))
    for offer in (prompted.offer, tuned.offer):
        assert offer.input_price.known
        assert offer.output_price.known
        assert offer.retires is None
    assert tuned.training.price.known
    assert prompted.offer.caching


def test_a_new_project_can_be_costed_at_once() -> None:
    project = new_project(TODAY)
    result = evaluate(project, Typical())
    assert [costs.costed for costs in (result[approach.id] for approach in project.approaches)] == [True, True]


def test_its_prices_are_stamped_with_version_and_date() -> None:
    basis = new_project(TODAY).basis
    assert basis.prices.startswith("genai-prices ")
    assert basis.priced_on is not None
    assert basis.priced_on <= TODAY


def test_no_default_tunes_at_openai_or_where_training_has_ended() -> None:
    _, tuned = approaches(new_project(TODAY))
    assert "openai" not in f"{tuned.offer.provider} {tuned.offer.model}".casefold()
    assert tuned.retraining.ends is None
    chosen = catalogue().offer(starting.TUNED)
    assert chosen.status is Status.CURRENT
    assert chosen.tunable_on(TODAY)


def test_the_tuned_default_is_answered_per_token() -> None:
    _, tuned = approaches(new_project(TODAY))
    assert tuned.hosting.rate.quantity.support == (0.0, 0.0)
    assert tuned.offer.input_price.quantity.support[0] > 0


def test_ids_are_new_every_time_and_colours_differ() -> None:
    first, second = new_project(TODAY), new_project(TODAY)
    ids = {approach.id for project in (first, second) for approach in project.approaches}
    assert len(ids) == 4
    assert len({approach.colour for approach in first.approaches}) == 2


@pytest.mark.parametrize(
    ("today", "start"),
    [
        (dt.date(2026, 11, 22), dt.date(2026, 12, 1)),
        (dt.date(2026, 12, 31), dt.date(2027, 1, 1)),
        (dt.date(2027, 2, 1), dt.date(2027, 2, 1)),
    ],
)
def test_it_starts_with_the_next_month(today: dt.date, start: dt.date) -> None:
    assert new_project(today).workload.start == start


def test_a_model_that_the_price_list_dropped_is_replaced_by_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starting, "PROMPTED", (("google", "gemini-0"), ("openai", "gpt-6-luna")))
    assert default_prompting(TODAY, 12, today=TODAY).offer.model == "gpt-6-luna"
    monkeypatch.setattr(starting, "PROMPTED", (("google", "gemini-0"),))
    with pytest.raises(PriceError, match="gemini-0"):
        default_prompting(TODAY, 12, today=TODAY)


# New approaches of every kind


def started(kind: type[Approach]) -> Project:
    start = dt.date(2026, 12, 1)
    plain = edits.fresh(Project(), kind, "x")
    made = starting.priced(plain, start, 36, today=TODAY)
    return Project(workload=Workload(start=start), approaches=(made,))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not AsToday])
def test_that_a_new_approach_of_every_kind_can_be_costed_at_once(kind: type[Approach]) -> None:
    result = evaluate(started(kind), Typical())
    assert result["x"].costed
    assert result["x"].cost[0] > 0.0


def test_that_as_today_stays_unknown_until_todays_cost_is_entered() -> None:
    gaps = evaluate(started(AsToday), Typical())["x"].gaps
    assert ("quality", "today_cost") in [gap.path for gap in gaps]


@pytest.mark.parametrize("kind", KINDS)
def test_that_prices_change_neither_name_nor_id_nor_kind(kind: type[Approach]) -> None:
    plain, made = edits.fresh(Project(), kind, "x"), started(kind).approach("x")
    assert (type(made), made.id, made.name, made.colour) == (kind, "x", plain.name, plain.colour)
    assert [(role, type(part), part.id) for role, part in made.parts()] == [
        (role, type(part), part.id) for role, part in plain.parts()
    ]


def test_that_a_new_distillation_has_a_dearer_teacher_than_its_student_with_a_source() -> None:
    made = started(Distillation).approach("x")
    assert isinstance(made, Distillation)
    labels = made.labelling
    assert labels.teacher == "claude-sonnet-5-5"
    assert labels.output_price.quantity.typical() > made.offer.output_price.quantity.typical()
    assert labels.output_price.provenance.source.startswith("genai-prices")
    assert made.training.price.known


def test_that_a_new_router_stands_a_dearer_model_behind_a_small_one() -> None:
    made = started(Router).approach("x")
    small, large = made.inner(("small",)), made.inner(("large",))
    assert isinstance(small, FineTuning)
    assert isinstance(large, Prompting)
    assert large.offer.output_price.quantity.typical() > small.offer.output_price.quantity.typical()


def test_that_a_new_staged_approach_prompts_and_tunes_as_new_plain_ones_do() -> None:
    made = started(Staged).approach("x")
    prompted = default_prompting(dt.date(2026, 12, 1), 36, today=TODAY)
    assert getattr(made.inner(("first",)), "offer", None) == prompted.offer
    assert getattr(made.inner(("then",)), "offer", None) == getattr(started(FineTuning).approach("x"), "offer", 0)


def test_that_retrieval_starts_with_the_prices_of_its_plain_sisters() -> None:
    for kind, sister in ((RetrievalPrompting, Prompting), (RetrievalTuning, FineTuning)):
        assert getattr(started(kind).approach("x"), "offer", 0) == getattr(started(sister).approach("x"), "offer", 1)
