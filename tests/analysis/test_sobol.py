from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from SALib.analyze import sobol as estimators

from ftvp_gui.analysis.sobol import first_order, sobol, total_order
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.normal import cdf

# Ishigami's function, a = 7, b = 0.1: closed form (Ishigami and Homma 1990), as in decision_cases.json, case S1.
FIRST = (0.31390519114781146, 0.4424111447900409, 0.0)
TOTAL = (0.5575888552099592, 0.4424111447900409, 0.2436836640621477)


def ishigami(x):
    return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])


@cache
def samples(rows, inputs=3):
    """Two samples of our own sampler, uniform between -pi and pi."""
    return [
        np.pi * (2 * np.stack([cdf(Sample(rows, seed).scores(f"x{i}")) for i in range(inputs)], axis=1) - 1)
        for seed in (1, 2)
    ]


def test_that_ishigamis_function_is_shared_as_in_the_closed_form():
    found = sobol(ishigami, *samples(10_000))
    np.testing.assert_allclose(found.first.values, FIRST, atol=5e-2)
    np.testing.assert_allclose(found.total.values, TOTAL, atol=5e-2)
    assert np.all(np.abs(found.first.values - FIRST) < 4 * found.first.errors + 1e-9)
    assert np.all(np.abs(found.total.values - TOTAL) < 4 * found.total.errors)


def test_that_the_estimators_are_those_of_salib():
    a, b = samples(500)
    f_a, f_b = ishigami(a), ishigami(b)
    spread = np.std(np.r_[f_a, f_b])
    for place in range(3):
        mixed = a.copy()
        mixed[:, place] = b[:, place]
        f_ab = ishigami(mixed)
        ours = total_order(f_a, f_ab[None, :]).values[0]
        theirs = float(np.squeeze(estimators.total_order(f_a / spread, f_ab / spread, f_b / spread)))
        assert ours == pytest.approx(theirs, rel=0.1, abs=0.01)
        ours = first_order(f_a, f_b, f_ab[None, :]).values[0]
        middle = np.mean(np.r_[f_a, f_b])
        scaled = [(f - middle) / spread for f in (f_a, f_ab, f_b)]
        assert ours == pytest.approx(float(np.squeeze(estimators.first_order(*scaled))), rel=1e-6, abs=1e-9)


@given(some.lists(some.floats(0.1, 10), min_size=2, max_size=4))
def test_that_what_only_adds_up_is_shared_by_its_variance_alone(weights):
    a, b = samples(1_000, len(weights))
    slopes = np.array(weights)
    found = sobol(lambda x: x @ slopes, a, b)
    wanted = slopes**2 / np.sum(slopes**2)
    np.testing.assert_allclose(found.total.values, wanted, atol=0.12)
    assert np.all(np.abs(found.total.values - wanted) < 5 * found.total.errors + 1e-9)


def test_that_what_never_varies_has_nothing_to_share():
    a, b = samples(100)
    found = sobol(lambda x: np.full(len(x), 3.0), a, b)
    assert not found.first.values.any()
    assert not found.total.values.any()
