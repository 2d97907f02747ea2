from __future__ import annotations

import pytest

from ftvp_gui.core.approaches import AsToday, FineTuning, OwnGpu, Prompting, Router
from ftvp_gui.core.base_model import base_model, can_take_base, confounded, prompted_on, with_base, with_caching
from ftvp_gui.core.estimate import Grade
from ftvp_gui.core.model import put
from ftvp_gui.core.quantity import Fixed, Measured, Unknown
from tests.studies import P, T, fixed, study


def large_and_small():
    project = fixed(
        study(),
        {
            (*P, "accuracy", "plain"): 0.8,
            (*P, "accuracy", "ceiling"): 0.9,
            (*T, "learning", "untuned"): 0.6,
            (*T, "learning", "ceiling"): 0.96,
            (*T, "offer", "markup"): 2.0,
        },
    )
    project = put(put(project, (*P, "offer", "model"), "big"), (*T, "offer", "model"), "small, tuned")
    return project.approach("p"), project.approach("t")


def test_that_prices_and_the_bare_accuracy_move_and_the_technique_stays():
    large, small = large_and_small()
    made = with_base(large, small)
    assert isinstance(made, Prompting)
    assert made.offer.input_price == small.offer.input_price
    assert made.offer.markup == large.offer.markup
    assert made.offer.caching == large.offer.caching
    assert made.accuracy.plain.quantity == Fixed(value=0.6)
    # Prompting left half of the large model's errors, so it leaves half of the small one's.
    assert made.accuracy.ceiling.quantity.typical() == pytest.approx(0.8)
    assert made.requests == large.requests


def test_that_tuning_the_large_model_undoes_the_same_part_of_its_errors():
    large, small = large_and_small()
    made = with_base(small, large)
    assert isinstance(made, FineTuning)
    assert made.learning.untuned.quantity == Fixed(value=0.8)
    assert made.learning.ceiling.quantity.typical() == pytest.approx(0.98)
    assert made.offer.markup == small.offer.markup
    assert made.training == small.training


def test_that_a_pilot_on_one_model_says_nothing_of_another_but_that_its_gap_was_measured():
    large, small = large_and_small()
    measured = {"pilot_1": Fixed(value=0.0), "accuracy_1": Measured(hits=70, trials=100)}
    learning = small.learning.replace(
        **{name: getattr(small.learning, name).replace(quantity=quantity) for name, quantity in measured.items()}
    )
    small = small.replace(learning=learning)
    moved = with_base(small, large)
    assert not moved.learning.pilot_1.known
    assert moved.learning.measured
    assert with_base(large, small).accuracy.plain.quantity == Measured(hits=70, trials=100)


def test_that_there_and_back_again_is_the_same_model():
    large, small = large_and_small()
    there = with_base(large, small)
    assert with_base(there, large) == large


def test_that_caching_moves_alone():
    large, small = large_and_small()
    assert large.offer.caching
    made = with_caching(large, small)
    assert not made.offer.caching
    assert made.offer.input_price == large.offer.input_price
    assert with_caching(AsToday(id="a"), large) == AsToday(id="a")


@pytest.mark.parametrize("other", [AsToday(id="o"), Router(id="o"), OwnGpu(id="o")])
def test_that_models_change_places_only_where_both_pay_for_one_by_the_token(other):
    large, _ = large_and_small()
    assert not can_take_base(large, other)
    with pytest.raises(ValueError, match="cannot stand on the model"):
        with_base(large, other)


def test_that_the_small_model_prompted_says_that_its_accuracy_and_prices_are_assumed():
    large, small = large_and_small()
    made = prompted_on(large, small)
    assert base_model(made) == "small"
    for estimate in (made.offer.input_price, made.offer.output_price, made.accuracy.plain, made.accuracy.ceiling):
        assert estimate.provenance.grade is Grade.ASSUMED
    assert made.offer.input_price.quantity == small.offer.input_price.quantity
    assert not confounded(made, small)
    assert not confounded(large, made)
    assert confounded(large, small)


def test_that_a_model_on_own_gpus_has_no_price_by_the_token_until_one_is_entered():
    large, _ = large_and_small()
    made = prompted_on(large, OwnGpu(id="o"))
    assert made.offer.input_price.quantity == Unknown()
    assert made.offer.model == "Qwen3-8B"
    assert made.accuracy.plain.quantity == OwnGpu(id="o").learning.untuned.quantity
