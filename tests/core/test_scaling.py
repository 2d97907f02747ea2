from __future__ import annotations

import pytest

from ftvp_gui.core.scaling import LAWS, gains_of_doubling, law

GERMAN = "translation, English to German"


@pytest.mark.parametrize(
    ("method", "losses"),
    [
        ("full", [1.1958422749166069, 1.0656321590274458, 0.8554481233545979]),
        ("LoRA", [1.0955753045945427, 1.0146565315286864, 0.7952815080168933]),
    ],
)
def test_that_the_published_law_gives_the_published_losses(method, losses):
    """Zhang et al. 2024, WMT14 English to German: 1 and 16 billion parameters, 100,000 and a million examples."""
    points = [(1e9, 1e5), (1e9, 1e6), (1.6e10, 1e5)]
    assert [law(GERMAN, method).loss(*point) for point in points] == pytest.approx(losses, rel=1e-3)


def test_that_twice_the_examples_cut_the_reducible_loss_by_one_to_ten_per_cent():
    assert gains_of_doubling() == pytest.approx((0.0103, 0.0988), abs=1e-4)


def test_that_more_data_and_larger_models_never_raise_the_loss():
    for found in LAWS:
        assert found.loss(1e9, 2e5) < found.loss(1e9, 1e5)
        assert found.loss(2e9, 1e5) < found.loss(1e9, 1e5)


def test_that_an_unpublished_pair_is_refused():
    with pytest.raises(KeyError, match="no law"):
        law("cooking", "full")
