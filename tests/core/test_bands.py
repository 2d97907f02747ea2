"""Bands of the cost over time: percentiles of all futures, with the digits that can be drawn."""

from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.result import in_single_precision
from tests.studies import study


def test_that_bands_hold_eight_in_ten_futures_of_every_month_and_the_mean() -> None:
    for costs in evaluate(study(), Sample(500)).approaches:
        low, high, mean = costs.bands
        np.testing.assert_allclose(low, np.percentile(costs.cumulative, 10, axis=1), rtol=1e-6)
        np.testing.assert_allclose(high, np.percentile(costs.cumulative, 90, axis=1), rtol=1e-6)
        np.testing.assert_array_equal(mean, costs.cumulative.mean(axis=1))


@pytest.mark.parametrize(("value", "digits"), [(123.456, 7), (1e30, 7), (1e39, 16)])
def test_that_what_single_precision_cannot_hold_is_left_as_it_is(value: float, digits: int) -> None:
    held = in_single_precision(np.array([value, -value]))
    np.testing.assert_allclose(held.astype(float), [value, -value], rtol=10.0**-digits * 5)
