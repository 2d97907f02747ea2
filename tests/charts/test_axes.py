"""Axes carry nice ranges and written ticks."""

from __future__ import annotations

import pytest

from ftvp_gui.charts.axes import category_axis, count_axis, grouped_axis, money_axis, month_axis, share_axis
from ftvp_gui.charts.format import Locale, NumberStyle
from ftvp_gui.charts.spec import AxisKind

STYLE = NumberStyle(locale=Locale(space=" ", minus="-"))


def test_that_a_money_axis_reaches_over_the_data_and_says_its_ticks() -> None:
    axis = money_axis("cost", 0, 430_000, STYLE)
    assert (axis.lo, axis.hi) == (0, 500_000)
    assert [text for _, text in axis.ticks] == ["$0", "$100 k", "$200 k", "$300 k", "$400 k", "$500 k"]


def test_that_a_money_axis_holds_on_to_the_one_before_it() -> None:
    first = money_axis("cost", 0, 430_000, STYLE)
    assert money_axis("cost", 0, 300_000, STYLE, previous=first) == first
    assert money_axis("cost", 0, 510_000, STYLE, previous=first).hi > first.hi
    assert money_axis("cost", 0, 100_000, STYLE, previous=first).hi < first.hi


def test_that_an_axis_of_another_kind_is_nothing_to_hold_on_to() -> None:
    months = month_axis("months", 60)
    assert money_axis("cost", 0, 10, STYLE, previous=months).hi == pytest.approx(12)


def test_that_a_histogram_axis_can_end_at_its_edges() -> None:
    axis = money_axis("difference", -200_000, 400_000, STYLE, headroom=0)
    assert (axis.lo, axis.hi) == (-200_000, 400_000)


def test_that_both_sides_of_a_waterline_are_written_without_sign() -> None:
    axis = money_axis("cost", -200_000, 100_000, STYLE, absolute=True)
    assert all("-" not in text for _, text in axis.ticks)


def test_that_years_are_labelled_on_a_long_horizon() -> None:
    assert [text for _, text in month_axis("months", 60).ticks] == ["0", "12", "24", "36", "48", "60"]
    assert month_axis("months", 12, first=-4).ticks[0] == (-3, "-3")


def test_that_an_axis_of_no_months_still_has_length() -> None:
    assert month_axis("months", 0).hi == 1


def test_that_shares_are_ticked_at_quarters() -> None:
    assert [text for _, text in share_axis("", STYLE).ticks] == ["0 %", "25 %", "50 %", "75 %", "100 %"]


def test_that_counts_share_a_unit() -> None:
    assert [text for _, text in count_axis("", 0, 4, STYLE).ticks][:2] == ["0", "1"]


def test_that_names_stand_in_the_middle_of_their_slots() -> None:
    axis = category_axis(("a", "b"))
    assert axis.kind is AxisKind.CATEGORY
    assert axis.ticks == ((0.5, "a"), (1.5, "b"))
    assert category_axis(()).hi == 1


def test_that_rows_stand_under_their_headings() -> None:
    axis, places = grouped_axis((("Prompting", ("x", "y")), ("", ("z",))))
    assert axis.headings == ((0.5, "Prompting"),)
    assert places == ((1.5, 2.5), (3.5,))
    assert axis.hi == 4
