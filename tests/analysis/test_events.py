"""Events over time: dated ones, take-overs and moves by luck, in parts of approaches too."""

from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.analysis.events import Event, EventKind, events
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.model import put
from ftvp_gui.core.offer import PriceStep
from ftvp_gui.core.project import Project
from tests.studies import certain, every_kind, fixed, study

START = dt.date(2026, 12, 1)
OFFER = ("approaches", "p", "offer")


def begun(project: Project) -> Project:
    return put(project, ("workload", "start"), START)


def of_kind(project: Project, kind: EventKind) -> list[Event]:
    return [event for event in events(begun(project)) if event.kind is kind]


def said(event: Event) -> str:
    return sentence(event.label, NumberStyle())


def test_that_an_announced_shutdown_stands_at_its_month() -> None:
    (event,) = of_kind(put(study(), (*OFFER, "retires"), dt.date(2027, 12, 1)), EventKind.SHUTDOWN)
    assert event.month == 12.0
    assert said(event) == "Prompting shuts down 2027-12"
    assert event.path == (*OFFER, "retires")
    assert event.certain


def test_that_a_shutdown_beyond_the_horizon_is_no_event() -> None:
    assert of_kind(put(study(), (*OFFER, "retires"), dt.date(2037, 12, 1)), EventKind.SHUTDOWN) == []


def test_that_a_new_price_and_the_end_of_training_are_events() -> None:
    step = PriceStep(since=dt.date(2027, 3, 1), input=1.0, output=2.0)
    project = put(study(), (*OFFER, "steps"), (step,))
    project = put(project, ("approaches", "t", "retraining", "ends"), dt.date(2028, 6, 1))
    assert [(event.month, said(event)) for event in events(begun(project)) if event.date] == [
        (3.0, "Prompting: new price 2027-03"),
        (18.0, "Fine-tuning: training ends 2028-06"),
    ]


def test_that_half_of_futures_have_moved_by_the_median_of_the_first_shutdown() -> None:
    project = fixed(study(), {(*OFFER, "lifetime"): 15.0})
    event = next(event for event in of_kind(project, EventKind.HALF_MOVED) if event.approach == "p")
    assert event.month == 15.0
    assert said(event) == "half of futures moved by month 15"
    assert not event.certain
    assert event.date is None


@pytest.mark.parametrize("months", [1.0, 400.0])
def test_that_a_shutdown_before_go_live_or_after_the_horizon_moves_nothing(months: float) -> None:
    project = fixed(study(), {(*OFFER, "lifetime"): months})
    assert [event.approach for event in of_kind(project, EventKind.HALF_MOVED)] == ["t"]


def test_that_an_announced_shutdown_is_no_luck() -> None:
    project = put(study(), (*OFFER, "retires"), dt.date(2028, 1, 1))
    assert [event.approach for event in of_kind(project, EventKind.HALF_MOVED)] == ["t"]


def test_that_a_system_that_never_moves_has_no_move() -> None:
    project = put(study(), ("approaches", "p", "migration", "enabled"), False)
    assert [event.approach for event in of_kind(project, EventKind.HALF_MOVED)] == ["t"]


def test_that_a_take_over_stands_at_its_month_and_leads_to_it() -> None:
    (event,) = of_kind(fixed(every_kind(), {("approaches", "staged", "month"): 18.0}), EventKind.TAKE_OVER)
    assert event.month == 18.0
    assert said(event) == "Prompt now, tune later: take-over"
    assert event.path == ("approaches", "staged", "month")


@pytest.mark.parametrize("month", [0.0, 400.0])
def test_that_without_a_change_there_is_no_take_over(month: float) -> None:
    assert of_kind(fixed(every_kind(), {("approaches", "staged", "month"): month}), EventKind.TAKE_OVER) == []


def test_that_a_take_over_waits_until_the_tuned_system_can_be_ready() -> None:
    project = fixed(certain(every_kind()), {("approaches", "staged", "month"): 0.5})
    project = fixed(project, {("approaches", "staged", "then", "approval"): 9.0})
    (event,) = of_kind(project, EventKind.TAKE_OVER)
    assert event.month > 9.0


def test_that_the_model_of_a_part_has_its_events_with_the_way_to_it() -> None:
    path = ("approaches", "router", "large", "offer", "retires")
    (event,) = of_kind(put(every_kind(), path, dt.date(2028, 1, 1)), EventKind.SHUTDOWN)
    assert (event.approach, event.path) == ("router", path)


def test_that_the_first_system_has_no_move_after_the_take_over() -> None:
    moved = [event.path[2:-2] for event in of_kind(every_kind(), EventKind.HALF_MOVED) if event.approach == "staged"]
    assert moved == [("then",)]


def test_that_an_unknown_price_hides_no_event() -> None:
    project = every_kind()
    offer = project.approach("prompting").offer.input_price  # type: ignore[attr-defined]
    assert offer.known
    unpriced = Project(approaches=tuple(type(a).model_validate({"id": a.id}) for a in project.approaches))
    assert [event.kind for event in events(unpriced)] == [event.kind for event in events(project)]


def test_that_the_promised_notice_stands_before_the_shutdown() -> None:
    project = put(study(), (*OFFER, "retires"), dt.date(2027, 12, 1))
    (event,) = of_kind(put(project, (*OFFER, "notice_days"), 184), EventKind.NOTICE)
    assert said(event) == "Prompting: notice given 2027-05"
    assert event.month < 12.0
    assert of_kind(project, EventKind.NOTICE) == []


def test_that_a_provider_that_ends_tuning_by_chance_is_marked_where_half_of_futures_have_seen_it() -> None:
    project = fixed(certain(study()), {("approaches", "t", "retraining", "exit"): 10.0})
    (event,) = of_kind(project, EventKind.HALF_ENDED)
    assert (event.approach, event.path) == ("t", ("approaches", "t", "retraining", "exit"))
    assert not event.certain
    assert 10.0 < event.month < 20.0
    assert of_kind(fixed(project, {("approaches", "t", "retraining", "exit"): 400.0}), EventKind.HALF_ENDED) == []
