"""Every place of a chart has its words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ftvp_gui.charts.format import Locale, NumberStyle
from ftvp_gui.charts.readout import places, say, written
from ftvp_gui.charts.spec import AxisKind, ChartSpec, Line, Tone
from tests.charts.demo_specs import DEMOS, cumulative, difference, factors, plane, regions, tornado, where_money_goes

PLAIN = NumberStyle(locale=Locale(space=" ", minus="-"))


def _said(spec: ChartSpec, index: int) -> str:
    spec = replace(spec, style=PLAIN)
    return say(spec, places(spec)[index]).sentence()


@pytest.mark.parametrize("name", DEMOS)
def test_that_every_place_says_something(name: str) -> None:
    spec = DEMOS[name]
    for place in places(spec):
        said = say(spec, place)
        assert said.title
        assert said.rows


def test_that_an_empty_chart_has_no_places() -> None:
    assert places(DEMOS["empty"]) == ()


def test_that_a_month_names_each_approach_with_its_band() -> None:
    said = _said(cumulative(2), 30)
    assert said == (
        "month 30: Prompting $158,000 ($120 k to $220 k); Fine-tuning, managed $157,000 ($120 k to $220 k)"
        .replace("$158,000", "$158 k").replace("$157,000", "$157 k")
    )  # fmt: skip


def test_that_a_month_shows_its_dots_on_the_lines() -> None:
    spec = cumulative(2)
    dots = say(spec, places(spec)[10]).dots
    assert [x for x, _, _ in dots] == [10, 10]
    assert [tone for *_, tone in dots] == [Tone(0), Tone(1)]


def test_that_a_line_without_a_value_there_is_left_out() -> None:
    spec = cumulative(1)
    short = Line((0.0, 5.0), np.array([1.0, 2.0]), Tone(1), name="Short")
    gap = Line((0.0, 60.0), (np.nan, np.nan), Tone(2), name="Gap")
    spec = replace(spec, marks=(*spec.marks, short, gap))
    assert [row.name for row in say(spec, places(spec)[20]).rows] == ["Prompting"]


def test_that_a_segment_says_its_amount_and_its_share() -> None:
    assert _said(where_money_goes(2), 0) == "Prompting: Tokens $212 k (39 %)"


def test_that_segments_are_read_from_the_top() -> None:
    spec = where_money_goes(1)
    ys = [place.y for place in places(spec)]
    assert ys == sorted(ys, reverse=True)


def test_that_a_credit_says_a_negative_amount_and_no_share() -> None:
    spec = where_money_goes(1, credit=True)
    assert _said(spec, 0) == "Prompting: Provider credit -$40,000"


def test_that_a_row_says_the_result_at_both_ends_of_its_input() -> None:
    assert _said(tornado(), 0) == "Requests per month: 100 k -$182 k; 2.1 M $240 k"


def test_that_the_ends_wear_the_colour_of_their_side() -> None:
    spec = tornado()
    rows = say(spec, places(spec)[0]).rows
    bar = spec.marks[0]
    assert [row.tone for row in rows] == [bar.below, bar.above]


def test_that_a_column_says_its_range_and_its_share() -> None:
    assert _said(difference(), 20) == "$50,000 to $62,000: futures 5 %"


def test_that_a_tip_is_said_in_place_of_the_numbers() -> None:
    spec = tornado(1)
    told = replace(spec, marks=(replace(spec.marks[0], tip="Luck: no study can settle it."),))
    assert _said(told, 0) == "Requests per month: Luck: no study can settle it."
    spec = factors(1)
    bar = spec.marks[0]
    told = replace(spec, marks=(replace(bar, segments=(replace(bar.segments[0], tip="kept in 93 of 100"),)),))
    assert _said(told, 0) == "Prompting: kept in 93 of 100"


def test_that_a_map_is_read_row_by_row_from_its_upper_left():
    spec = regions()
    found = places(spec)
    assert len(found) == 25
    assert [(place.x, place.y) for place in (found[0], found[4], found[24])] == [(-2, 2), (2, 2), (2, -2)]
    assert _said(spec, 4) == "Requests 2, Cost 2: by $1.00"
    assert _said(spec, 20) == "Requests -2, Cost -2: by $1.00"


def test_that_a_spot_of_a_map_wears_the_tone_of_its_region():
    spec = regions()
    tones = spec.marks[0].tones
    said = [say(spec, place).rows[0].tone for place in places(spec)]
    assert (said[4], said[20], said[12]) == (tones[0], tones[1], tones[2])


def test_that_a_factor_says_its_chance() -> None:
    assert _said(factors(), 0) == "Prompting: Budget 93 %"


@pytest.mark.parametrize(
    ("kind", "text"),
    [(AxisKind.MONEY, "$2"), (AxisKind.SHARE, "200 %"), (AxisKind.MONTH, "month 2"), (AxisKind.COUNT, "2")],
)
def test_that_values_are_written_by_the_kind_of_their_axis(kind: AxisKind, text: str) -> None:
    assert written(kind, 2.0, PLAIN) == text


def test_that_a_plane_is_read_from_the_cheapest_spot_to_the_dearest() -> None:
    assert [place.id for place in places(plane())] == ["approach-0", "approach-1", "approach-2"]
    assert _said(plane(), 0) == "Prompting: 86 points for $120 k"
