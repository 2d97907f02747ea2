from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.core import formula as f
from ftvp_gui.core import formula_words as w
from ftvp_gui.core.expression import Symbol
from ftvp_gui.core.units import Unit


def symbol(label: str, value: float) -> Symbol:
    return Symbol("symbol", (), label, Unit.COUNT, (label,), value)


FORMULAS = [
    lambda a, b: a + b * 2 - a / b,
    lambda a, b: (a + b) * (a - b),
    lambda a, b: f.power(a, b) - f.minimum(a, b) + f.maximum(a, 3),
    lambda a, b: f.where(a > b, a, b) + f.ceil(a / b) - f.floor(a / b),
    lambda a, b: f.exp(0.0 - a) + f.log(b),
    lambda a, b: f.divide(a, b - b, 7.0) + f.divide(a, b, 7.0),
    lambda a, b: f.where(a <= 2, 1.0, 0.0) * 3 + f.where(b >= 9, a, -a) + 2**a,
]


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_gives_the_same_number_over_arrays_over_floats_and_over_symbols(formula):
    a, b = 2.5, 4.0
    over_arrays = formula(np.array([a, a]), np.array([b, b]))
    assert np.ptp(over_arrays) == 0
    assert w.number(formula(symbol("a", a), symbol("b", b))) == pytest.approx(float(over_arrays[0]), rel=1e-14)
    assert float(formula(np.float64(a), np.float64(b))) == pytest.approx(float(over_arrays[0]), rel=1e-14)


def test_words_keep_the_brackets_that_matter():
    a, b = symbol("hours", 2), symbol("wage", 3)
    assert w.in_words(a * (b + 1)) == "hours × (wage + 1)"
    assert w.in_words(a * b + 1) == "hours × wage + 1"
    assert w.in_words(a / (b * 2)) == "hours ÷ (wage × 2)"
    assert w.in_words(a - (b - 1)) == "hours − (wage − 1)"
    assert w.in_words(f.minimum(a, b) * 2) == "(the smaller of hours and wage) × 2"


def test_words_can_be_filled_with_numbers():
    a, b = symbol("hours", 2), symbol("wage", 3)
    assert w.in_words(a * b, {id(a): "2 h", id(b): "$3"}) == "2 h × $3"


def test_multiplying_by_one_and_adding_nothing_leave_no_trace_in_words():
    assert w.in_words(1.0 * symbol("hours", 2) + 0.0) == "hours"


def test_a_formula_may_not_branch_on_an_uncertain_value():
    with pytest.raises(TypeError, match="where"):
        bool(symbol("a", 1) > 0)


def test_rounding_forgives_noise_of_a_billionth():
    assert f.ceil(3.0000000001) == 3
    assert f.ceil(3.00001) == 4
    assert f.floor(2.9999999999) == 3


def test_nothing_to_the_power_of_nothing_is_one():
    assert f.power(0.0, 0.0) == 1.0


def test_where_guards_the_branch_that_is_not_taken():
    assert f.divide(np.array([1.0, 4.0]), np.array([0.0, 2.0]), -1.0).tolist() == [-1.0, 2.0]


def test_months_accumulate_and_remember():
    months = np.array([[1.0], [0.0], [2.0]])
    assert f.cumulative(months).ravel().tolist() == [1, 1, 3]
    assert f.previous(months).ravel().tolist() == [0, 1, 0]


def test_a_formula_lists_each_input_once_in_reading_order():
    a, b = symbol("a", 1), symbol("b", 2)
    assert [s.label for s in w.symbols(b * a + b)] == ["b", "a"]


def test_the_highest_so_far_is_never_given_up():
    assert f.highest(np.array([[1.0], [3.0], [2.0]])).ravel().tolist() == [1, 3, 3]


def test_a_value_comes_back_after_a_lag_that_may_differ_by_draw():
    months = np.array([[5.0, 5.0], [7.0, 7.0], [0.0, 0.0], [1.0, 1.0]])
    assert f.earlier(months, 1.0).T.tolist() == [[0, 5, 7, 0], [0, 5, 7, 0]]
    assert f.earlier(months, np.array([1.2, 3.0])).T.tolist() == [[0, 0, 5, 7], [0, 0, 0, 5]]
    assert f.earlier(months[:, :1], np.array([1.0, 2.0])).T.tolist() == [[0, 5, 7, 0], [0, 0, 5, 7]]
    assert f.earlier(months, 1e9).max() == 0


def test_operations_over_months_have_words():
    assert w.in_words(f.highest(symbol("need", 1))) == "the greatest so far of need"
    assert w.in_words(f.earlier(symbol("need", 1), symbol("life", 2))) == "need as it was life months before"
