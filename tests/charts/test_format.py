"""Numbers are written as people write them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.charts import format as written
from ftvp_gui.charts.format import Locale

PLAIN = Locale(space=" ", minus="-")
GERMAN = Locale(
    decimal=",",
    group=".",
    space=" ",
    minus="-",
    currency_after=True,
    thousand="Tsd.",
    million="Mio.",
    month="Monat {month}",
)


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (1_234_567, 2, "$1.2 M"), (-340_000, 2, "-$340 k"), (0, 2, "$0"), (12_345, 3, "$12,300"), (99_960, 3, "$100 k"),
        (999_600, 3, "$1 M"), (950, 2, "$950"), (1.5, 2, "$1.50"), (0.0123, 2, "$0.012"), (1e12, 2, "$1 tn"),
        (3.3e15, 2, "$3,300 tn"), (2.5e9, 2, "$2.5 bn"), (-0.0, 2, "$0"), (-1e12, 2, "-$1 tn"), (math.inf, 2, "$∞"),
        (-math.inf, 2, "-$∞"),
    ],
)  # fmt: skip
def test_that_money_is_written_short(value: float, digits: int, text: str) -> None:
    assert written.money(value, digits=digits, locale=PLAIN) == text


def test_that_currencies_keep_their_sign_or_their_code() -> None:
    assert written.money(12_300, "EUR", 3, PLAIN) == "€12,300"
    assert written.money(12_300, "CHF", 3, PLAIN) == "CHF 12,300"


def test_that_another_language_writes_its_own_way() -> None:
    assert written.money(1_234_567, "EUR", 3, GERMAN) == "1,23 Mio. €"
    assert written.money(-12_345, "EUR", 3, GERMAN) == "-12.300 €"
    assert written.month(14, GERMAN) == "Monat 14"


def test_that_the_unknown_is_said_and_never_written_as_zero() -> None:
    for value in (None, math.nan):
        said = {written.money(value), written.count(value), written.share(value), written.month(value)}
        assert said == {"unknown"}


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.45, "45 %"), (0, "0 %"), (1, "100 %"), (0.004, "0.4 %"), (0.996, "99.6 %"), (0.0001, "< 0.1 %"),
     (0.99999, "> 99.9 %"), (-0.2, "-20 %")],
)  # fmt: skip
def test_that_a_share_says_none_or_all_only_when_it_is(value: float, text: str) -> None:
    assert written.share(value, PLAIN) == text


@pytest.mark.parametrize(
    ("value", "text"), [(1_200_000, "1.2 M"), (12_300, "12,000"), (7, "7"), (-3, "-3"), (0.5, "0.5")]
)
def test_that_counts_are_written_short(value: float, text: str) -> None:
    assert written.count(value, locale=PLAIN) == text


def test_that_written_numbers_never_break_over_two_lines() -> None:
    assert " " not in written.money(-340_000) + written.share(0.4) + written.month(14) + written.count(2e6)
    assert written.money(-340_000) == "\u2212$340\u00a0k"


def test_that_the_ticks_of_an_axis_share_one_unit_and_one_number_of_decimals() -> None:
    assert written.money_ticks((0, 5e5, 1e6, 1.5e6), locale=PLAIN) == ("$0", "$0.5 M", "$1.0 M", "$1.5 M")
    assert written.money_ticks((0, 0.2, 0.4), locale=PLAIN) == ("$0", "$0.20", "$0.40")
    assert written.count_ticks((0, 50_000, 100_000), locale=PLAIN) == ("0", "50 k", "100 k")


def test_that_ticks_on_both_sides_of_a_waterline_carry_no_sign() -> None:
    assert written.money_ticks((-200, 0, 200), locale=PLAIN, absolute=True) == ("$200", "$0", "$200")
    assert written.money_ticks((-200, 0, 200), locale=PLAIN) == ("-$200", "$0", "$200")


def test_that_a_range_with_equal_ends_is_one_number() -> None:
    assert written.between("$1", "$1") == "$1"
    assert written.between("$1", "$2") == "$1 to $2"


@given(st.floats(min_value=-1e15, max_value=1e15, allow_nan=False), st.integers(1, 5))
def test_that_rounding_keeps_the_asked_for_digits(value: float, digits: int) -> None:
    assert written.rounded(value, digits) == pytest.approx(value, rel=0.51 * 10 ** (1 - digits), abs=1e-300)
    assert "e" not in written.money(value, digits=digits)
