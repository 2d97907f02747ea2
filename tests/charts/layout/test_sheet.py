"""No word in any chart lies over another or outside its picture, whatever the size."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ftvp_gui.charts.axes import category_axis, grouped_axis, money_axis
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.layout.advance import text_width
from ftvp_gui.charts.layout.shapes import Box, Plate, Rule, Words
from ftvp_gui.charts.layout.sheet import Sheet, lay_out, line_width
from ftvp_gui.charts.spec import (
    Bar,
    ChartSpec,
    Corner,
    HorizontalMark,
    Line,
    Point,
    Segment,
    Spot,
    TextMark,
    Tone,
    VerticalMark,
)  # fmt: skip
from tests.charts.demo_specs import (
    DEMOS,
    budgets,
    cumulative,
    cumulative_negative,
    difference,
    factors,
    plane,
    tornado,
    where_money_goes,
)

SIZES = ((300, 200), (420, 260), (560, 340), (690, 420), (400, 700), (900, 300), (1400, 800))


def _sheet(spec: ChartSpec, width: float = 690, height: float = 420, scale: float = 1.0) -> Sheet:
    return lay_out(spec, width, height, text_width, type_scale=scale)


def _words(sheet: Sheet) -> list[Words]:
    return [shape for shape in sheet.before if isinstance(shape, Words) and shape.text]


def _texts(sheet: Sheet) -> list[str]:
    return [words.text for words in _words(sheet)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", DEMOS)
def test_that_words_lie_neither_over_each_other_nor_outside(name: str, size: tuple[int, int]) -> None:
    for scale in (1.0, 1.8) if size[0] >= 900 else (1.0,):
        sheet = _sheet(DEMOS[name], *size, scale)
        words, picture = _words(sheet), Box(-0.5, -0.5, size[0] + 0.5, size[1] + 0.5)
        assert [w.text for w in words if not w.box.within(picture)] == []
        pairs = [(a.text, b.text) for i, a in enumerate(words) for b in words[i + 1 :] if a.box.meets(b.box, -1.5)]
        assert pairs == []


@pytest.mark.parametrize("name", DEMOS)
def test_that_the_plot_keeps_room_for_the_data(name: str) -> None:
    for size in ((420, 260), (1400, 800)):
        plot = _sheet(DEMOS[name], *size).plot
        assert plot.width >= 0.4 * size[0]
        if name not in ("hostile", "tornado_three"):
            assert plot.height >= 0.25 * size[1]


def test_that_labels_stand_at_the_ends_of_their_lines_in_their_order() -> None:
    spec = cumulative(4)
    sheet = _sheet(spec, 1400, 800)
    ends = {line.label: sheet.y.at(float(line.y[-1])) for line in spec.of(Line)}
    placed = {words.text: (words.box.top + words.box.bottom) / 2 for words in _words(sheet) if words.text in ends}
    assert sorted(ends, key=ends.__getitem__) == sorted(placed, key=placed.__getitem__)
    assert max(abs(placed[name] - ends[name]) for name in ends) < 24


def test_that_a_crossover_is_marked_and_named() -> None:
    assert "month\u00a030" in _texts(_sheet(cumulative(2)))


def test_that_a_point_outside_the_plot_is_left_out() -> None:
    spec = cumulative(2)
    far = replace(spec, marks=(*spec.marks, Point(400, 1.0, "month 400")))
    assert "month 400" not in _texts(_sheet(far))


def test_that_dated_events_stand_above_the_plot() -> None:
    sheet = _sheet(cumulative(2))
    for text in ("base model shuts down 2027-01", "re-training"):
        words = next(w for w in _words(sheet) if w.text == text)
        assert words.box.bottom <= sheet.plot.top


def test_that_an_event_outside_the_months_takes_no_room() -> None:
    spec = cumulative(2, months=6)
    bare = replace(spec, marks=tuple(mark for mark in spec.marks if not isinstance(mark, VerticalMark)))
    assert _sheet(spec).plot == _sheet(bare).plot
    assert "re-training" not in _texts(_sheet(spec))


def test_that_the_waterline_has_its_words_on_both_sides() -> None:
    sheet = _sheet(where_money_goes(2), 1400, 800)
    level = sheet.y.at(0)
    above = next(w for w in _words(sheet) if w.text == "named by everyone")
    below = next(w for w in _words(sheet) if w.text == "hidden")
    assert above.box.bottom <= level <= below.box.top


def test_that_big_segments_are_named_and_slivers_are_not() -> None:
    texts = " ".join(_texts(_sheet(where_money_goes(2), 1400, 800)))
    assert "Wrong answers\u2002$84,000" in texts
    assert "Hosting" not in texts


def test_that_each_bar_carries_its_total() -> None:
    texts = _texts(_sheet(where_money_goes(4)))
    assert {bar.total_text for bar in where_money_goes(4).of(Bar)} <= set(texts)


def test_that_input_values_stand_at_the_side_of_their_end() -> None:
    sheet = _sheet(tornado(), 1400, 800)
    by_text = {words.text: words for words in _words(sheet)}
    assert by_text["9 %"].box.right <= sheet.x.at(-92_000)
    assert by_text["2 %"].box.left >= sheet.x.at(160_000)


def test_that_rows_too_many_for_the_height_are_counted_in_the_note() -> None:
    sheet = _sheet(tornado(), 420, 260)
    assert "more rows need a larger picture." in " ".join(_texts(sheet))
    assert max(rect.y1 for rect in sheet.rects) <= 8
    assert len({rect.id for rect in sheet.rects}) == len([t for t in _texts(sheet) if t in _row_names(sheet)])


@pytest.mark.parametrize("height", range(140, 420, 20))
def test_that_no_heading_stands_without_a_row_below_it(height: int) -> None:
    y, places = grouped_axis([(f"Group {n}", ("first", "second")) for n in range(5)])
    bars = tuple(Bar(at, (Segment("a", "A", 0.0, 1.0, Tone(0)),), horizontal=True) for group in places for at in group)
    sheet = _sheet(ChartSpec("rows", "Rows", "", money_axis("cost", 0, 1, NumberStyle()), y, bars), 500, height)
    rows = [words.text for words in sorted(_words(sheet), key=lambda words: words.box.top)]
    rows = [text for text in rows if text.startswith("Group") or text in ("first", "second")]
    assert rows[-1] in ("first", "second")


def test_that_one_row_name_too_long_does_not_cut_the_others() -> None:
    spec = tornado(6)
    long = "Steepness (Prompt now, tune in a year → Tuning from the log of the first year of work: Accuracy) " * 2
    names = [f"The best that prompting can reach, number {place} (Prompting for good)" for place in range(5)]
    ticks = tuple((at, name) for (at, _), name in zip(spec.y.ticks, [long, *names], strict=True))
    sheet = _sheet(replace(spec, y=replace(spec.y, ticks=ticks)), 690, 420)
    assert sum("…" in text for text in _texts(sheet)) == 1


def _row_names(sheet: Sheet) -> set[str]:
    return {text for words in _words(sheet) if words.box.left == 8 and words.box.top > sheet.plot.top - 2
            for text in (words.text,) if words.box.bottom <= sheet.plot.bottom + 2}  # fmt: skip


def test_that_few_rows_do_not_swell() -> None:
    sheet = _sheet(tornado(3), 1400, 800)
    assert sheet.plot.height <= 3 * 56


def test_that_the_value_line_at_zero_is_drawn_stronger_than_the_grid() -> None:
    sheet = _sheet(cumulative_negative())
    zero = [rule for rule in sheet.behind if isinstance(rule, Rule) and abs(rule.y1 - sheet.y.at(0)) < 1e-6]
    assert [rule.role.value for rule in zero] == ["axis"]


def test_that_every_chart_has_something_to_stand_on() -> None:
    sheet = _sheet(difference())
    assert any(isinstance(r, Rule) and r.y1 == r.y2 == sheet.plot.bottom for r in sheet.behind)


def test_that_an_empty_chart_says_what_to_do_and_nothing_else() -> None:
    texts = _texts(_sheet(DEMOS["empty"]))
    assert texts[0] == "Cumulative cost"
    assert " ".join(texts[1:]) == DEMOS["empty"].empty


def test_that_a_title_can_be_left_to_the_page_around() -> None:
    with_it = lay_out(factors(), 690, 420, text_width)
    without = lay_out(factors(), 690, 420, text_width, with_title=False)
    assert "Does it fit?" not in _texts(without)
    assert without.plot.top < with_it.plot.top


def test_that_stacked_segments_are_set_apart_by_one_pixel_but_slivers_are_kept_whole() -> None:
    spec = where_money_goes(2)
    sheet = _sheet(spec, 420, 260)
    for rect, segment in zip(sheet.rects, [s for bar in spec.of(Bar) for s in bar.segments], strict=True):
        pixels = abs(sheet.y.at(segment.hi) - sheet.y.at(segment.lo))
        left = abs(sheet.y.at(rect.y1) - sheet.y.at(rect.y0))
        assert left == pytest.approx(pixels - 1 if pixels > 3 else pixels, abs=1e-6)


def test_that_margins_do_not_tremble_with_the_digits() -> None:
    spec = cumulative(2)
    other = replace(spec, y=replace(spec.y, ticks=tuple((at, text.replace("4", "1")) for at, text in spec.y.ticks)))
    assert _sheet(spec).plot == _sheet(other).plot


def test_that_names_too_long_for_their_slots_stand_on_two_levels() -> None:
    sheet = _sheet(where_money_goes(4), 420, 260)
    tops = {words.box.top for words in _words(sheet) if words.box.top >= sheet.plot.bottom}
    assert len(tops) == 3


def test_that_a_level_line_alone_is_enough_of_a_chart() -> None:
    spec = replace(where_money_goes(1), marks=(HorizontalMark(0.0, "above", "below"),), x=category_axis(()))
    assert {"above", "below"} <= set(_texts(_sheet(spec)))


def test_that_lines_grow_with_the_type_but_less() -> None:
    assert line_width(True, 1.0) == pytest.approx(2.4)
    assert 2.4 < line_width(True, 1.8) < 2.4 * 1.8
    assert line_width(False, 0.5) == pytest.approx(1.4)


def test_that_words_in_a_lower_corner_stand_on_a_plate_in_the_plot() -> None:
    spec = cumulative(2)
    marks = (*spec.marks, TextMark("left", Corner.BOTTOM_LEFT), TextMark("right", Corner.BOTTOM_RIGHT))
    sheet = _sheet(replace(spec, marks=marks))
    found = {words.text: words for words in _words(sheet)}
    assert found["left"].box.within(sheet.plot)
    assert found["right"].box.right == pytest.approx(sheet.plot.right)
    plates = [shape.box for shape in sheet.before if isinstance(shape, Plate)]
    assert any(found["left"].box.within(box) for box in plates)


def test_that_a_lying_bar_below_zero_has_its_total_on_the_left() -> None:
    axis = money_axis("saving", -100, 0, NumberStyle())
    bar = Bar(0.5, (Segment("a", "A", -90, 0, Tone(0)),), "-$90", horizontal=True)
    sheet = _sheet(replace(tornado(1), x=axis, marks=(bar,)))
    total = next(words for words in _words(sheet) if words.text == "-$90")
    assert total.box.right <= sheet.x.at(-90)
    assert total.box.left >= sheet.plot.left


def test_that_segments_of_a_lying_stack_are_named_inside() -> None:
    axis = money_axis("cost", 0, 100, NumberStyle())
    parts = (Segment("a", "Tokens", 0, 60, Tone(0)), Segment("b", "Hosting", 60, 90, Tone(1)))
    sheet = _sheet(replace(tornado(1), x=axis, marks=(Bar(0.5, parts, horizontal=True),)))
    tokens = next(words for words in _words(sheet) if words.text.startswith("Tokens"))
    assert sheet.x.at(0) < tokens.box.left < tokens.box.right < sheet.x.at(60)
    assert sheet.rects[0].x1 < sheet.rects[1].x0


def test_that_the_arms_of_a_spot_reach_its_range_and_end_with_the_plot() -> None:
    sheet = _sheet(plane())
    first = next(mark for mark in plane().marks if isinstance(mark, Spot))
    level, upright = (
        next(rule for rule in sheet.before if isinstance(rule, Rule) and rule.role == first.tone and flat(rule))
        for flat in (lambda rule: rule.y1 == rule.y2, lambda rule: rule.x1 == rule.x2)
    )
    assert level.x1 == pytest.approx(sheet.x.at(first.across[0]))
    assert level.x2 == sheet.plot.right
    assert sorted((upright.y1, upright.y2)) == pytest.approx(sorted(sheet.y.at(end) for end in first.upright))


def test_that_a_long_label_of_a_spot_gives_way_to_its_name() -> None:
    wide, narrow = (_texts(_sheet(plane(), *size)) for size in ((1400, 800), (300, 300)))
    assert "Prompting, $2,500 an extra point" in wide
    assert "Prompting" in narrow


def test_that_a_mark_between_rows_crosses_those_rows_only() -> None:
    sheet = _sheet(budgets())
    mark = next(mark for mark in budgets().marks if isinstance(mark, VerticalMark))
    (rule,) = (r for r in sheet.before if isinstance(r, Rule) and r.x1 == r.x2 == pytest.approx(sheet.x.at(mark.x)))
    assert (rule.y1, rule.y2) == pytest.approx(tuple(sheet.y.at(end) for end in mark.between or ()))
    assert rule.y1 > sheet.y.at(3.5)
