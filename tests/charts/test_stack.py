"""Amounts pile up without gaps."""

from __future__ import annotations

import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.charts.spec import Shade, Tone
from ftvp_gui.charts.stack import Piece, pile

TONE = Tone(0, Shade.NAMED)


@given(st.lists(st.floats(min_value=0.01, max_value=1e12), max_size=12), st.booleans())
def test_that_the_pile_is_as_high_as_its_pieces_together(values: list[float], downward: bool) -> None:
    segments = pile([Piece(str(i), "n", v) for i, v in enumerate(values)], TONE, downward=downward)
    total = sum(s.value for s in segments)
    assert math.isclose(total, sum(values), rel_tol=1e-6, abs_tol=1e-6)
    ends = sorted((s.lo, s.hi) for s in segments)
    assert all(math.isclose(a[1], b[0], rel_tol=1e-9, abs_tol=1e-9) for a, b in pairwise(ends))
    assert all((s.hi <= 1e-9) if downward else (s.lo >= 0) for s in segments)


def test_that_the_largest_piece_lies_next_to_the_waterline() -> None:
    segments = pile([Piece("a", "A", 1), Piece("b", "B", 5)], TONE, downward=True)
    assert [(s.id, s.lo, s.hi) for s in segments] == [("b", -5, 0), ("a", -6, -5)]


def test_that_nothing_and_the_unknown_make_no_segment() -> None:
    assert pile([Piece("a", "A", 0.0), Piece("b", "B", math.nan)], TONE) == ()


def test_that_a_credit_follows_last_with_an_outline() -> None:
    segments = pile([Piece("credit", "Credit", -2), Piece("a", "A", 5)], TONE)
    assert [(s.id, s.lo, s.hi, s.outlined) for s in segments] == [("a", 0, 5, False), ("credit", 5, 7, True)]
    assert sum(s.value for s in segments) == 3
