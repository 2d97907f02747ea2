from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from hypothesis.extra.numpy import arrays

from ftvp_gui.analysis.shapley import shapley

GAMES = arrays(float, (2, 2, 2, 4), elements=some.floats(-1e6, 1e6))


def test_that_the_glove_game_is_shared_as_published():
    # One left glove (player 0), two right ones: a pair is worth 1. Shapley's values are 2/3, 1/6 and 1/6.
    worth = np.zeros((2, 2, 2))
    worth[1, 1, 0] = worth[1, 0, 1] = worth[1, 1, 1] = 1.0
    assert shapley(worth, 3) == pytest.approx([2 / 3, 1 / 6, 1 / 6])


@given(GAMES)
def test_that_the_parts_add_up_to_the_whole_in_every_row(worth):
    parts = shapley(worth, 3)
    np.testing.assert_allclose(parts.sum(axis=0), worth[1, 1, 1] - worth[0, 0, 0], rtol=1e-9, atol=1e-7)


@given(GAMES)
def test_that_who_changes_nothing_gets_nothing_and_twins_get_the_same(worth):
    worth[:, :, 1] = worth[:, :, 0]
    worth[0, 1] = worth[1, 0]
    first, second, idle = shapley(worth, 3)
    np.testing.assert_allclose(first, second, rtol=1e-9, atol=1e-7)
    assert not idle.any()


def test_that_too_few_axes_are_refused():
    with pytest.raises(ValueError, match="axes of length 2"):
        shapley(np.zeros((2, 3)), 2)
