"""What a new project starts with."""

from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project
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
