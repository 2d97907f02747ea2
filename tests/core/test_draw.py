from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.core.draw import Changed, Head, Sample, Typical, permutation
from ftvp_gui.core.quantity import Fixed, Range

RANGE = Range(low=2, likely=5, high=20)


def test_a_stream_is_a_permutation_of_all_strata():
    assert sorted(permutation("a", 1, 1_000, 5)) == list(range(1_000))


def test_every_slice_is_itself_a_latin_hypercube():
    order = permutation("a", 1, 10_000, 5)
    for start in range(0, 10_000, 2_000):
        assert sorted(order[start : start + 2_000] // 5) == list(range(2_000))


def test_the_preview_is_slice_one_of_the_full_sample():
    full, preview = Sample(10_000), Sample(10_000, preview=True)
    whole, part = (sample.values(("x",), RANGE, "a") for sample in (full, preview))
    assert preview.rows == 2_000
    np.testing.assert_array_equal(part, whole[:2_000])


def test_streams_are_nearly_uncorrelated_and_never_equal():
    sample = Sample(10_000)
    scores = np.stack([sample.scores(f"stream {i}") for i in range(12)])
    correlations = np.corrcoef(scores) - np.eye(12)
    assert np.abs(correlations).max() < 0.05


def test_draws_are_the_same_for_ever():
    """The ids of streams and these numbers are file format: an old study must not move."""
    assert permutation("Labelling.minutes", 1, 10, 1).tolist() == [3, 6, 4, 7, 1, 9, 0, 8, 2, 5]
    assert int((permutation("Labelling.minutes", 1, 1_000, 5) * np.arange(1_000)).sum()) == 249_488_161


def test_another_seed_gives_other_draws():
    assert permutation("a", 1, 100, 1).tolist() != permutation("a", 2, 100, 1).tolist()


def test_the_typical_case_is_one_row_of_medians():
    assert Typical().values(("x",), RANGE, "a") == 5


def test_a_change_repeats_the_base_and_replaces_one_column_only():
    base = Sample(100)
    table = Changed(base, {("x",): lambda column: column * 0 + 7}, repeat=3)
    assert table.rows == 300
    assert np.all(table.values(("x",), RANGE, "a") == 7)
    np.testing.assert_array_equal(table.values(("y",), RANGE, "b"), np.tile(base.values(("y",), RANGE, "b"), 3))


def test_a_head_is_the_first_rows():
    base = Sample(1_000)
    np.testing.assert_array_equal(Head(base, 10).values(("x",), RANGE, "a"), base.values(("x",), RANGE, "a")[:10])
    assert Head(base, 10).values(("x",), Fixed(value=3), "a") == 3


def test_a_sample_without_draws_is_refused():
    with pytest.raises(ValueError, match="at least one"):
        Sample(0)
