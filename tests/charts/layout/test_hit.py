"""A pointer finds the place it means."""

from __future__ import annotations

import pytest

from ftvp_gui.charts.layout.advance import text_width
from ftvp_gui.charts.layout.hit import box_of, place_at
from ftvp_gui.charts.layout.sheet import Sheet, lay_out
from ftvp_gui.charts.readout import Place, places
from ftvp_gui.charts.spec import ChartSpec
from tests.charts.demo_specs import DEMOS, cumulative, difference, factors, plane, regions, tornado, where_money_goes


def _laid(spec: ChartSpec, width: float = 690, height: float = 420) -> tuple[Sheet, tuple[Place, ...]]:
    return lay_out(spec, width, height, text_width), places(spec)


@pytest.mark.parametrize(
    "name", ["cumulative", "money_two", "tornado", "factors", "difference", "plane", "budgets", "regions"]
)
def test_that_the_middle_of_every_place_finds_it(name: str) -> None:
    sheet, found = _laid(DEMOS[name], 1400, 800)
    for i, place in enumerate(found):
        assert place_at(sheet, found, sheet.x.at(place.x), sheet.y.at(place.y)) == i


def test_that_a_month_is_met_anywhere_above_it() -> None:
    sheet, found = _laid(cumulative(2))
    x = sheet.x.at(14.2)
    assert {place_at(sheet, found, x, y) for y in (sheet.plot.top, sheet.plot.bottom)} == {14}


def test_that_a_row_is_met_beside_its_bar_and_on_its_name() -> None:
    sheet, found = _laid(tornado())
    assert place_at(sheet, found, 20, sheet.y.at(3.5)) == 3
    assert place_at(sheet, found, sheet.plot.right, sheet.y.at(3.5)) == 3


def test_that_a_heading_means_nothing() -> None:
    sheet, found = _laid(factors())
    assert place_at(sheet, found, 20, sheet.y.at(0.3)) is None


def test_that_outside_the_plot_nothing_is_met() -> None:
    for spec in (cumulative(2), where_money_goes(2), difference(), tornado()):
        sheet, found = _laid(spec)
        assert place_at(sheet, found, sheet.plot.right - 5, sheet.plot.top - 10) is None
        assert place_at(sheet, found, sheet.plot.right + 40, sheet.plot.top + 20) is None
    sheet, found = _laid(where_money_goes(2))
    assert place_at(sheet, found, sheet.plot.left - 20, sheet.plot.top + 20) is None
    assert place_at(sheet, found, sheet.x.at(1.0), sheet.y.at(0)) is None


def test_that_a_sliver_is_met_from_close_by() -> None:
    sheet, found = _laid(where_money_goes(2))
    last = max(range(len(found)), key=lambda i: -found[i].y)
    below = sheet.y.at(found[last].y) + 4
    assert place_at(sheet, found, sheet.x.at(found[last].x), below) == last


def test_that_an_empty_chart_has_nothing_to_meet() -> None:
    sheet, found = _laid(DEMOS["empty"])
    assert place_at(sheet, found, 100, 100) is None


def test_that_a_place_covers_its_bar() -> None:
    sheet, found = _laid(tornado())
    box = box_of(sheet, found[0])
    assert (box.left, box.right) == pytest.approx((sheet.x.at(-182_000), sheet.x.at(240_000)))
    sheet, found = _laid(where_money_goes(1))
    assert box_of(sheet, found[0]).bottom == pytest.approx(sheet.y.at(0))
    sheet, found = _laid(difference())
    assert box_of(sheet, found[0]).width == pytest.approx(sheet.plot.width / 48)
    sheet, found = _laid(cumulative(1))
    assert box_of(sheet, found[0]).width == 0


def test_that_a_spot_is_met_from_near_and_not_from_afar() -> None:
    sheet, found = _laid(plane())
    x, y = sheet.x.at(found[0].x), sheet.y.at(found[0].y)
    assert place_at(sheet, found, x + 12, y - 12) == 0
    assert place_at(sheet, found, x, y + 60) is None
    assert box_of(sheet, found[0]).holds(x, y)


def test_that_a_spot_of_a_map_covers_its_share_of_the_plot() -> None:
    sheet, found = _laid(regions())
    box = box_of(sheet, found[12])
    assert box.width == pytest.approx(sheet.plot.width / 5)
    assert box.height == pytest.approx(sheet.plot.height / 5)
    assert box.holds(sheet.x.at(0), sheet.y.at(0))
    corner = box_of(sheet, found[0])
    assert (corner.left, corner.top) == (pytest.approx(sheet.plot.left), pytest.approx(sheet.plot.top))
