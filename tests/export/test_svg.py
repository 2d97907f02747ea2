"""Charts as SVG are valid, self-contained, safe, and the same every time."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from ftvp_gui.charts.layout.advance import text_width
from ftvp_gui.charts.layout.sheet import lay_out
from ftvp_gui.charts.palette import Theme, palette
from ftvp_gui.charts.spec import Line, Shade, Tone, as_tuples
from ftvp_gui.export.svg import FONTS, svg
from ftvp_gui.export.svg_text import escaped, number
from tests.charts.demo_specs import (
    DEMOS,
    cumulative,
    cumulative_negative,
    difference,
    regions,
    tornado,
    where_money_goes,
)

NS = "{http://www.w3.org/2000/svg}"


def _root(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)


def _texts(text: str) -> list[str]:
    return [element.text or "" for element in _root(text).iter(f"{NS}text")]


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("name", DEMOS)
def test_that_every_chart_is_valid_xml_in_every_theme(name: str, theme: Theme) -> None:
    root = _root(svg(DEMOS[name], 420, 260, theme=theme))
    assert root.tag == f"{NS}svg"
    assert root.get("viewBox") == "0 0 420 260"
    assert root[2].get("fill") == palette(theme).background.hex


@pytest.mark.parametrize("name", DEMOS)
def test_that_the_same_chart_gives_the_same_bytes(name: str) -> None:
    assert svg(DEMOS[name]) == svg(as_tuples(DEMOS[name]))


@pytest.mark.parametrize("name", DEMOS)
def test_that_nothing_is_fetched_from_outside(name: str) -> None:
    text = svg(DEMOS[name])
    assert re.findall(r"https?://[^\"]+", text) == ["http://www.w3.org/2000/svg"]
    assert "href" not in text
    assert "url(" not in text
    assert "@import" not in text


@pytest.mark.parametrize("name", DEMOS)
def test_that_no_coordinate_is_missing_or_endless(name: str) -> None:
    assert not re.search(r'="[^"]*\b(nan|inf)\b[^"]*"', re.sub(r"<(title|desc|text)[^>]*>[^<]*", "", svg(DEMOS[name])))


def test_that_a_screen_reader_finds_title_and_summary() -> None:
    root = _root(svg(cumulative(2)))
    assert root.get("role") == "img"
    named = root.get("aria-labelledby", "").split()
    assert [element.get("id") for element in root[:2]] == named
    assert root[0].text == "Cumulative cost"
    assert (root[1].text or "").startswith("Fine-tuning becomes cheaper")


def test_that_an_empty_chart_describes_itself_by_its_invitation() -> None:
    root = _root(svg(DEMOS["empty"]))
    assert root[1].text
    assert not list(root.iter(f"{NS}polyline"))


def test_that_hostile_text_stays_text() -> None:
    text = svg(DEMOS["hostile"], 1400, 800)
    root = _root(text)
    assert "<script" not in text
    assert any("<script>" in (element.text or "") for element in root.iter(f"{NS}text"))
    assert '"' not in root.get("aria-labelledby", "")
    assert escaped("a\x00<b>&\"'") == "a\ufffd&lt;b&gt;&amp;&quot;&#x27;"


def test_that_fonts_are_those_that_every_system_has() -> None:
    root = _root(svg(tornado()))
    assert root.get("font-family") == FONTS == "DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif"
    assert "tabular-nums" in root.get("style", "")


def test_that_each_approach_has_its_band_and_its_line_in_its_colour() -> None:
    inks = palette("light")
    root = _root(svg(cumulative(4)))
    lines = [line.get("stroke") for line in root.iter(f"{NS}polyline")]
    bands = [band.get("fill") for band in root.iter(f"{NS}polygon")]
    assert lines == [inks.colour(Tone(slot)).hex for slot in range(4)]
    assert bands == [inks.colour(Tone(slot, Shade.BAND)).hex for slot in range(4)]


def test_that_a_line_runs_through_its_numbers() -> None:
    spec = cumulative(1)
    (line,) = spec.of(Line)
    polyline = next(_root(svg(spec, 690, 420)).iter(f"{NS}polyline"))
    points = [tuple(map(float, pair.split(","))) for pair in (polyline.get("points") or "").split()]
    assert len(points) == len(line.x)
    heights = [y for _, y in points]
    assert heights == sorted(heights, reverse=True)


def test_that_each_segment_says_its_name_and_amount_on_hover() -> None:
    root = _root(svg(where_money_goes(2), 1400, 800))
    tips = [title.text or "" for rect in root.iter(f"{NS}rect") for title in rect.iter(f"{NS}title")]
    assert len(tips) == 16
    assert any(tip.startswith("Prompting: Tokens $212\u00a0k (39\u00a0%)") for tip in tips)


def test_that_a_credit_is_an_outline() -> None:
    root = _root(svg(where_money_goes(2, credit=True)))
    outlined = [rect for rect in root.iter(f"{NS}rect") if rect.get("fill") == "none"]
    assert len(outlined) == 2
    assert all(rect.get("stroke-dasharray") for rect in outlined)


def test_that_both_sides_of_a_distribution_wear_their_colours() -> None:
    inks = palette("light")
    fills = {rect.get("fill") for rect in _root(svg(difference())).iter(f"{NS}rect")}
    assert {inks.colour(Tone(0, Shade.NAMED)).hex, inks.colour(Tone(1, Shade.NAMED)).hex} <= fills


def test_that_regions_lie_under_the_line_in_their_tones() -> None:
    inks = palette(Theme.LIGHT)
    drawn = [element for element in _root(svg(regions())) if element.tag in (f"{NS}path", f"{NS}polyline")]
    assert [element.tag for element in drawn[:4]] == [*[f"{NS}path"] * 3, f"{NS}polyline"]
    cut = regions().marks[0]
    assert [element.get("fill") for element in drawn[:3]] == [inks.colour(tone).hex for tone in cut.tones]


def test_that_regions_cover_the_plot_without_a_seam() -> None:
    area = 0.0
    for element in _root(svg(regions())).iter(f"{NS}path"):
        for x0, y0, x1, y1 in re.findall(r"M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H", element.get("d", "")):
            area += abs(float(x1) - float(x0)) * abs(float(y1) - float(y0))
    plot = lay_out(regions(), 720, 400, text_width).plot
    whole = round(plot.width) * round(plot.height)
    assert area == pytest.approx(whole, rel=5e-3)


def test_that_a_bar_that_can_flip_the_answer_shows_both_colours() -> None:
    root = _root(svg(tornado(1)))
    bars = [rect for rect in root.iter(f"{NS}rect") if rect.find(f"{NS}title") is not None]
    assert len({bar.get("fill") for bar in bars}) == 2


def test_that_the_title_can_be_left_to_the_report() -> None:
    text = svg(cumulative(2), with_title=False)
    assert "Cumulative cost" not in _texts(text)
    assert _root(text)[0].text == "Cumulative cost"


def test_that_negative_money_lies_below_the_zero_line() -> None:
    assert "\u2212$50\u00a0k" in _texts(svg(cumulative_negative()))


def test_that_larger_type_is_larger() -> None:
    sizes = {float(element.get("font-size", 0)) for element in _root(svg(tornado(), type_scale=1.8)).iter(f"{NS}text")}
    assert max(sizes) == pytest.approx(27)


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "1"), (-0.001, "0"), (12.345, "12.35"), (0.5, "0.5"), (100.0, "100")]
)
def test_that_coordinates_are_short(value: float, text: str) -> None:
    assert number(value) == text
