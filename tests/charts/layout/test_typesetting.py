"""Text is broken where words allow and cut only where nothing else helps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.charts.layout.advance import text_width
from ftvp_gui.charts.layout.typesetting import ELLIPSIS, Size, Typesetter

SETTER = Typesetter(text_width)
MONO = Typesetter(lambda text, size, bold: 10.0 * len(text))


@given(st.text(max_size=80), st.floats(20, 400), st.integers(1, 3))
def test_that_no_line_is_wider_than_its_room(text: str, room: float, most: int) -> None:
    lines = SETTER.broken(text, Size.LABEL, room, most)
    assert len(lines) <= most
    assert all(SETTER.width(line, Size.LABEL) <= room for line in lines)


def test_that_lines_break_at_spaces_and_behind_hyphens() -> None:
    assert MONO.broken("fine-tuning, managed", Size.LABEL, 120, 3) == ("fine-tuning,", "managed")
    assert MONO.broken("fine-tuning", Size.LABEL, 60, 2) == ("fine-", "tuning")


def test_that_no_break_spaces_hold_a_number_together() -> None:
    assert MONO.broken("saves $1.2\u00a0M", Size.LABEL, 90, 2) == ("saves", "$1.2\u00a0M")


def test_that_a_minus_is_never_left_behind() -> None:
    assert MONO.broken("about -5 %", Size.LABEL, 60, 3) == ("about", "-5 %")


def test_that_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert MONO.broken("one two three four", Size.LABEL, 80, 2) == ("one two", "three f" + ELLIPSIS)
    assert MONO.broken("unbreakable", Size.LABEL, 50, 1) == ("unbr" + ELLIPSIS,)


def test_that_no_room_leaves_no_text() -> None:
    assert MONO.cut("word", Size.LABEL, 5) == ""
    assert MONO.broken("", Size.LABEL, 50, 2) == ()


def test_that_the_type_scale_scales_all_sizes() -> None:
    big = Typesetter(text_width, 1.8)
    for size in Size:
        assert big.pixels(size) == pytest.approx(1.8 * SETTER.pixels(size))
        assert big.width("word", size) == pytest.approx(1.8 * SETTER.width("word", size))


def test_that_figures_are_all_equally_wide() -> None:
    assert len({text_width(figure, 12) for figure in "0123456789"}) == 1


def test_that_marks_set_over_letters_take_no_room_and_wide_letters_take_a_whole_one() -> None:
    assert text_width("e\u0301", 10) == text_width("e", 10)
    assert text_width("数", 10) >= 10
    assert text_width("Ж", 10) > 5
