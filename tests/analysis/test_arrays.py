"""Published samples go through the plain functions: by draw and option, large, and refused with a sentence if wrong."""

from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis import acceptability, frontier, regret
from ftvp_gui.analysis.evsi import evsi_normal, evsi_share
from ftvp_gui.analysis.information import evpi, evppi, expected_losses, p_best
from ftvp_gui.core.normal import quantile

DRAWS = 200_000


@pytest.fixture(scope="module")
def sample() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Costs and effects of two strategies; the extra effect is N(0.2, 0.5^2), the extra cost 3,000, one unit is worth
    20,000: the net gain is N(1,000, 10,000^2)."""
    rng = np.random.default_rng(7)
    scores = quantile((rng.permutation(DRAWS) + 0.5) / DRAWS)
    other = 20_000.0 + 4_000.0 * rng.standard_normal(DRAWS)
    base = 8.0 + rng.standard_normal(DRAWS)
    costs = np.stack([other, other + 3_000.0], axis=1)
    effects = np.stack([base, base + 0.2 + 0.5 * scores], axis=1)
    return costs, effects, scores


def test_that_a_large_sample_of_two_strategies_has_its_closed_forms(sample) -> None:
    costs, effects, scores = sample
    benefits = 20_000.0 * effects - costs
    # Unit normal loss at 0.1, times 10,000; and the chance that N(0.1, 1) is above 0.
    assert evpi(benefits).value == pytest.approx(3_509.353319, rel=1e-4)
    assert evppi(benefits, scores).value == pytest.approx(3_509.353319, rel=1e-4)
    assert p_best(benefits)[1] == pytest.approx(0.539827837, abs=1e-5)
    assert expected_losses(benefits) == pytest.approx([4_509.353319, 3_509.353319], rel=1e-4)
    place = frontier.places(costs.mean(axis=0), effects.mean(axis=0))[1]
    assert place.icer == pytest.approx(15_000.0, rel=1e-6)
    price = frontier.price(costs[:, 1] - costs[:, 0], effects[:, 1] - effects[:, 0])
    assert price.value == pytest.approx(15_000.0, rel=1e-6)
    curves = acceptability.curves(costs, effects, [15_000.0, 20_000.0])
    assert curves.perfect[1] == pytest.approx(3_509.353319, rel=1e-4)
    # At its own price the two are level: half the draws, and 0.3989 standard deviations of 7,500.
    assert curves.acceptability[0, 1] == pytest.approx(0.5, abs=1e-5)
    assert curves.perfect[0] == pytest.approx(2_992.067, rel=1e-4)


def test_that_a_test_of_the_extra_effect_is_worth_what_a_simulated_one_says(sample) -> None:
    """EVSI in closed form against the regression on a summary of simulated data."""
    costs, effects, scores = sample
    rng = np.random.default_rng(8)
    benefits = 20_000.0 * effects - costs
    seen = scores + rng.standard_normal(DRAWS) * np.sqrt(4.0 / 16)
    expected = float(evsi_normal(1_000.0, 10_000.0, 20_000.0, np.array(16.0)))
    found = evppi(benefits, seen)
    assert found.value == pytest.approx(expected, abs=4 * found.se)


TWO = np.ones((5, 2))
HOLED = np.array([[1.0, 2.0], [3.0, np.nan]])


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: evpi(np.ones(5)), "net benefits must be .draw, option.*; these are 5"),
        (lambda: p_best(np.ones((0, 2))), "these are 0 x 2"),
        (lambda: expected_losses(HOLED), "1 are not, the first in row 1, column 1"),
        (lambda: evppi(TWO, np.ones(4)), "the draws of the input must be 5 values, one for each draw; these are 4"),
        (lambda: evppi(TWO, np.array([0, 1, 2, np.inf, 3])), "first in row 3"),
        (lambda: evppi(TWO, TWO), "one value after the other; these are 5 x 2"),
        (lambda: regret.regrets(np.ones(3)), "costs must be"),
        (lambda: frontier.places([1, 2], [1]), "one cost and one effect for each option; these are 2 costs and 1"),
        (lambda: frontier.places([1, np.nan], [1, 2]), "costs must be finite numbers"),
        (lambda: frontier.price(np.ones(3), np.ones(2)), "differences in effect must be 3 values"),
        (lambda: acceptability.curves(TWO, np.ones((5, 3)), [1.0]), "the costs are 5 x 2, the effects 5 x 3"),
        (lambda: acceptability.curves(TWO, TWO, [np.nan]), "the worth of a unit of effect must be finite"),
        (lambda: evsi_normal(1.0, -1.0, 1.0, np.array(3)), "cannot be below 0"),
        (lambda: evsi_normal(float("nan"), 1.0, 1.0, np.array(3)), "must be numbers"),
        (lambda: evsi_share(np.ones(2), np.ones(2), TWO[:2], 3), "sum to 1; these sum to 2"),
        (lambda: evsi_share(np.array([0.1, 1.2]), np.array([0.5, 0.5]), TWO[:2], 3), "between 0 and 1"),
        (lambda: evsi_share(np.ones(2), np.array([0.5, 0.5]), TWO, 3), "values of the share must be 5"),
    ],
)
def test_that_what_is_no_sample_is_refused_with_a_sentence(call, says) -> None:
    with pytest.raises(ValueError, match=says):
        call()


def test_that_one_measurement_without_error_settles_it() -> None:
    found = evsi_normal(0.0, 30.0, 0.0, np.array([0, 1, 9]))
    np.testing.assert_allclose(found, [0.0, 11.968268, 11.968268], rtol=1e-6)
