from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.core import edits
from ftvp_gui.core.approaches import KINDS, FineTuning, Prompting
from ftvp_gui.core.declare import AmountSpec, assumed, official, specification
from ftvp_gui.core.drivers.data import Labelling
from ftvp_gui.core.estimate import Estimate, Grade
from ftvp_gui.core.model import at
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.workload import Workload
from ftvp_gui.ui.form.declarations import OWN_ENTRY, default_at, entered, inputs_of, limits_of

TODAY = dt.date(2026, 11, 22)


def with_all() -> Project:
    project = Project()
    for n, kind in enumerate(KINDS):
        project = edits.added(project, edits.fresh(project, kind, f"a{n}"))
    return project


def test_that_a_field_keeps_its_words_where_a_subclass_gives_it_another_default() -> None:
    spec = specification(Prompting(id="p"), "name")
    assert spec is not None
    assert spec.label == "Name"


def test_that_inputs_come_in_the_order_of_declaration_without_the_switch() -> None:
    names = [name for name, _ in inputs_of(Labelling())]
    assert names[:2] == ["examples", "minutes"]
    assert "enabled" not in names


def test_that_an_amount_knows_its_stream_also_in_a_subclass() -> None:
    spec = dict(inputs_of(FineTuning(id="f")))["approval"]
    assert isinstance(spec, AmountSpec)
    assert spec.stream == "Approach.approval"


def test_that_a_whole_number_has_its_limits() -> None:
    assert limits_of(Workload(), "months") == (1, 120)


def test_that_defaults_are_those_of_the_place() -> None:
    project = with_all()
    assert default_at(project, ("workload", "months")) == 36
    assert default_at(project, ("approaches", "a0", "offer", "caching")) is True
    assert default_at(project, ("approaches", "a2", "offer", "caching")) is False
    assert default_at(project, ("approaches", "a2", "name")) == "Fine-tuning"


def test_that_every_input_of_a_new_project_stands_at_its_default() -> None:
    project = with_all()
    for path in (("workload",), ("quality",), ("approaches", "a2", "labelling")):
        owner = at(project, path)
        for name, _ in inputs_of(owner):
            assert default_at(project, (*path, name)) == getattr(owner, name)


def volume() -> Estimate:
    return Project().workload.volume


def typed(estimate: Estimate, value: float) -> Estimate:
    return entered(estimate, Fixed(value=value), volume(), TODAY)


def test_that_another_number_no_longer_claims_the_declared_source() -> None:
    own = typed(volume(), 5)
    assert (own.provenance.source, own.provenance.grade, own.provenance.as_of) == (OWN_ENTRY, Grade.ASSUMED, TODAY)


def test_that_the_declared_number_brings_its_source_back() -> None:
    assert entered(typed(volume(), 5), volume().quantity, volume(), TODAY) == volume()


def test_that_a_published_source_does_not_vouch_for_a_typed_number() -> None:
    priced = volume().replace(provenance=official("price list", "2026-11-01"))
    assert typed(priced, 5).provenance.source == OWN_ENTRY


def test_that_an_assumption_in_a_persons_own_words_stays() -> None:
    guess = volume().replace(provenance=volume().provenance.replace(source="the client's guess"))
    assert typed(guess, 5).provenance.source == "the client's guess"


def test_that_a_place_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        default_at(with_all(), ("workload", "nothing"))


@pytest.mark.parametrize("source", ["price catalogue: from memory", "your price book: a guess", "genai-prices 1: m"])
def test_that_typing_over_a_number_of_a_list_makes_it_the_persons_own_even_where_the_list_assumed_it(
    source: str,
) -> None:
    listed = Estimate(quantity=Fixed(value=2), provenance=assumed(source))
    own = entered(listed, Fixed(value=3), volume(), TODAY).provenance
    assert (own.source, own.grade, own.as_of) == (OWN_ENTRY, Grade.ASSUMED, TODAY)
