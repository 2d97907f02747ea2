from __future__ import annotations

from ftvp_gui.core import edits
from ftvp_gui.core.checks.comparison import models
from ftvp_gui.core.model import put
from ftvp_gui.core.third import mixed_up, third, third_name
from tests.studies import P, T, sampled, study


def mixed():
    return put(put(study(), (*P, "offer", "model"), "big"), (*T, "offer", "model"), "small")


def test_that_the_small_model_prompted_is_the_third():
    made = third(mixed(), "n", ("p", "t"))
    assert made.name == "small, prompted"
    assert made.kind == "prompting"
    assert made.colour not in {approach.colour for approach in mixed().approaches}
    assert made.name == third_name(mixed())


def test_that_it_is_asked_for_once_and_ends_the_notice():
    project = mixed()
    assert [notice.text.id for notice in models(sampled(project, 100))] == ["notice.models"]
    bridged = edits.added(project, third(project, "n"))
    assert third(bridged, "m") is None
    assert third_name(bridged, ("p", "t")) is None
    assert list(models(sampled(bridged, 100))) == []


def test_that_the_third_can_be_costed_and_has_draws_of_its_own():
    project = mixed()
    made = third(project, "n")
    costs = sampled(edits.added(project, made), 100)["n"]
    assert costs.costed
    own = {stream for path, stream in costs.streams.items() if path[-1] == "plain"}
    assert own.isdisjoint(set(sampled(project, 100)["p"].streams.values()))


def test_that_one_technique_or_one_model_needs_no_third():
    assert mixed_up(put(mixed(), (*T, "offer", "model"), "big, tuned")) is None
    two = mixed().replace(approaches=(mixed().approach("p"), mixed().approach("p").replace(id="q")))
    two = put(two, ("approaches", "q", "offer", "model"), "other")
    assert mixed_up(two) is None
    assert list(models(sampled(two, 100))) == []
    assert mixed_up(study()) is None
