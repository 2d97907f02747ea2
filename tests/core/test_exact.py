"""Exact numbers: decimal arithmetic, and the small algebra read over them."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.core import exact
from ftvp_gui.core import formula as f
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.exact import Exact
from ftvp_gui.core.exact_reading import exactly
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.offer import HIT_RATE
from ftvp_gui.core.price_moves import PRICE_LEVEL
from ftvp_gui.core.project import Project
from ftvp_gui.core.timing import BUILD, DISCOUNT, LIVE, VOLUME
from tests.core.test_formula import FORMULAS
from tests.studies import study


def test_a_tenth_and_two_tenths_are_three_tenths():
    assert Exact(0.1) + 0.2 == Exact("0.3")
    assert 0.1 + 0.2 != 0.3
    assert (3 - Exact(0.1) * 3) / 2 == Exact("1.35")


@pytest.mark.parametrize("other", [2, 2.0, np.float64(2.0), np.int64(2), Decimal(2), Exact("2")])
def test_every_kind_of_number_joins_in_on_either_side(other):
    x = Exact("0.7")
    results = [x + other, other + x, x * other, other * x]
    assert results == [Exact("2.7")] * 2 + [Exact("1.4")] * 2
    assert (other - x, x - other) == (Exact("1.3"), Exact("-1.3"))
    assert (other / Exact("0.5"), Exact("0.5") / other) == (Exact(4), Exact("0.25"))
    assert [x < other, x <= other, x > other, x >= other] == [True, True, False, False]


def test_what_is_no_number_is_refused():
    with pytest.raises(TypeError):
        Exact("1") + "1"
    with pytest.raises(TypeError, match="no exact number"):
        Exact(None)  # type: ignore[arg-type]


def test_equal_numbers_are_one_key():
    assert len({Exact("1.0"), Exact("1.00"), Exact(1)}) == 1


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_over_exact_numbers_gives_the_number_of_all_other_readings(formula):
    over_floats = float(formula(np.float64(2.5), np.float64(4.0)))
    assert float(formula(Exact(2.5), Exact(4.0))) == pytest.approx(over_floats, rel=1e-14)
    over_arrays = formula(exact.lift(np.array([2.5, 3.0])), exact.lift(np.array([4.0, 9.0])))
    assert [float(x) for x in over_arrays] == pytest.approx(formula(np.array([2.5, 3.0]), np.array([4.0, 9.0])))


@given(st.integers(-(10**6), 10**6))
def test_rounding_forgives_noise_of_a_billionth_and_no_more(n):
    assert f.ceil(Exact(n) + 1e-10) == n
    assert f.ceil(Exact(n) + 1e-8) == n + 1
    assert f.floor(Exact(n) - 1e-10) == n
    assert f.floor(Exact(n) - 1e-8) == n - 1


def test_where_and_divide_never_take_the_branch_that_is_not_meant():
    assert f.divide(Exact(1), Exact(0), -1.0) == -1
    assert f.where(Exact(1) > 0, Exact(3), 4.0) == 3
    assert f.power(Exact(0), Exact(0)) == 1


def test_functions_keep_fifty_digits():
    assert abs((f.exp(f.log(Exact(7))) - 7).value) < Decimal("1e-50")
    assert abs((f.power(f.power(Exact(2), 0.5), 2) - 2).value) < Decimal("1e-50")


def test_a_total_of_a_million_cents_is_exact():
    assert exact.total([Decimal("0.01")] * 1_000_000) == 10_000


def test_the_factors_of_the_engine_are_the_same_when_read_exactly():
    project = study()
    for approach in project.approaches:
        ctx, (floats, _) = exactly(project, approach), columns(project, approach, Typical())
        for term in (VOLUME, LIVE, BUILD, DISCOUNT, HIT_RATE, PRICE_LEVEL):
            read = np.array([float(x) for x in np.ravel(ctx[term])])
            np.testing.assert_allclose(read, np.ravel(floats[term]), rtol=1e-12, atol=1e-12)


def test_an_unknown_input_is_named_when_read_exactly():
    project = Project(approaches=(Prompting(id="p"),))
    with pytest.raises(UnknownInputError, match="input_price"):
        _ = exactly(project, project.approaches[0]).own.offer.input_price
