from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from ftvp_gui.core.model import at, put, walk
from ftvp_gui.core.quantity import Fixed, Range
from tests.studies import P, estimates, study

PROJECT = study()
PATHS = sorted(estimates(PROJECT))


@given(st.sampled_from(PATHS))
def test_putting_back_what_stands_there_changes_nothing(path):
    assert put(PROJECT, path, at(PROJECT, path)) == PROJECT


@given(st.sampled_from(PATHS), st.floats(min_value=0.02, max_value=0.9))
def test_what_is_put_is_found_and_siblings_stay_the_same_objects(path, value):
    estimate = at(PROJECT, path)
    if type(estimate.quantity) is not Range and type(estimate.quantity) is not Fixed:
        return
    try:
        changed = put(PROJECT, path, estimate.replace(quantity=Fixed(value=value)))
    except ValidationError:
        return
    assert at(changed, path).quantity == Fixed(value=value)
    untouched = [name for name in ("about", "workload", "quality", "team", "money", "strategy") if name != path[0]]
    assert all(getattr(changed, name) is getattr(PROJECT, name) for name in untouched)
    for before, after in zip(PROJECT.approaches, changed.approaches, strict=True):
        assert after is before or path[:2] == ("approaches", before.id)


def test_a_path_with_an_id_survives_reordering():
    turned = PROJECT.replace(approaches=PROJECT.approaches[::-1])
    assert at(turned, (*P, "name")) == at(PROJECT, (*P, "name"))


@pytest.mark.parametrize("path", [("nowhere",), ("approaches", "gone", "name"), ("workload", "volume", "x")])
def test_a_path_to_nowhere_is_named(path):
    with pytest.raises(KeyError, match=path[-1] if path[0] != "approaches" else "gone"):
        at(PROJECT, path)


def test_replace_refuses_unknown_and_invalid_values():
    with pytest.raises(ValidationError):
        PROJECT.workload.replace(volme=3)
    with pytest.raises(ValidationError):
        PROJECT.workload.replace(months=0)


def test_walk_visits_every_approach_by_id():
    assert ("approaches", "t", "labelling") in {path for path, _ in walk(PROJECT)}


def test_a_share_above_one_hundred_per_cent_is_refused_where_it_stands():
    wrong = PROJECT.quality.review_share.replace(quantity=Fixed(value=1.2))
    with pytest.raises(ValidationError) as caught:
        PROJECT.quality.replace(review_share=wrong)
    assert caught.value.errors()[0]["loc"] == ("review_share",)
    assert "at most 100 %" in str(caught.value)


def test_two_approaches_cannot_have_the_same_id():
    with pytest.raises(ValidationError, match="same id"):
        PROJECT.replace(approaches=(PROJECT.approaches[0], PROJECT.approaches[0]))
