from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis.trigger import trigger

X = np.linspace(-1.0, 1.0, 401)[np.random.default_rng(1).permutation(401)]
OTHER = X[::-1]


def _plans(gain):
    """Begin at a review: save `gain`; never: save nothing."""
    return np.concatenate([100.0 - gain, np.full((1, gain.shape[1]), 100.0)])


def test_that_the_threshold_is_where_beginning_starts_to_save():
    gain = (X - 0.3)[None]
    found = trigger(gain, _plans(gain), X[None, :, None])
    (cut,) = found.thresholds
    assert found.above
    assert cut.value == pytest.approx(0.3, abs=0.005)
    assert cut.share == np.mean(cut.value < X)
    assert found.cost == pytest.approx(100 - np.maximum(gain[0], 0.0))


def test_that_a_fall_can_be_the_sign_to_begin():
    gain = (-0.2 - X)[None]
    found = trigger(gain, _plans(gain), X[None, :, None])
    assert not found.above
    assert found.thresholds[0].value == pytest.approx(-0.2, abs=0.005)


def test_that_the_quantity_that_tells_most_is_watched():
    gain = (OTHER - 0.3)[None]
    assert trigger(gain, _plans(gain), np.stack([X, OTHER], axis=1)[None]).quantity == 1


def test_that_a_draw_begins_once_at_the_first_threshold_it_crosses():
    gain = np.stack([X - 0.5, X])
    plans = _plans(gain)
    found = trigger(gain, plans, np.stack([X, X])[:, :, None])
    assert [cut.review for cut in found.thresholds] == [0, 1]
    assert np.array_equal(found.begins == 0, found.thresholds[0].value < X)
    assert sum(cut.share for cut in found.thresholds) == pytest.approx(np.mean(found.begins < 2))
    assert np.array_equal(found.cost, plans[found.begins, np.arange(len(X))])


def test_that_what_is_not_seen_yet_crosses_nothing():
    seen = np.where(np.arange(len(X)) % 2 == 0, X, np.nan)
    gain = (X - 0.3)[None]
    found = trigger(gain, _plans(gain), seen[None, :, None])
    assert np.all(found.begins[1::2] == 1)
    assert np.any(found.begins[::2] == 0)


@pytest.mark.parametrize("gain", [np.ones(401), -np.ones(401)])
def test_that_there_is_nothing_to_watch_where_all_futures_ask_for_the_same(gain):
    assert trigger(gain[None], _plans(gain[None]), X[None, :, None]) is None


def test_that_equal_sights_are_not_told_apart():
    steps = np.round(X)
    gain = (X - 0.3)[None]
    found = trigger(gain, _plans(gain), steps[None, :, None])
    assert {cut.value for cut in found.thresholds} <= {-0.5, 0.5}
