"""Labels are kept off each other."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.charts.layout.apart import Flag, Flown, flown, pushed_apart, thinned

wanted = st.lists(st.floats(0, 400), min_size=1, max_size=8)


@given(wanted)
def test_that_labels_pushed_apart_do_not_overlap_and_stay_inside(places: list[float]) -> None:
    sizes = [16.0] * len(places)
    found = sorted(pushed_apart(places, sizes, 0, 400))
    assert all(b - a >= 16 - 1e-6 for a, b in pairwise(found))
    assert found[0] >= 8 - 1e-6
    assert found[-1] <= 392 + 1e-6


@given(wanted)
def test_that_labels_keep_the_order_of_their_lines(places: list[float]) -> None:
    found = pushed_apart(places, [16.0] * len(places), -1_000, 1_000)
    order = sorted(range(len(places)), key=lambda i: (places[i], i))
    assert all(found[a] <= found[b] for a, b in pairwise(order))


def test_that_labels_with_room_are_not_moved() -> None:
    assert pushed_apart([50, 200, 100], [16, 16, 16], 0, 400) == (50, 200, 100)


def test_that_two_labels_at_one_place_share_the_push() -> None:
    assert pushed_apart([100, 100], [16, 16], 0, 400) == (92, 108)


def test_that_no_labels_need_no_places() -> None:
    assert pushed_apart([], [], 0, 1) == ()


flags = st.lists(st.builds(Flag, st.floats(0, 600), st.floats(20, 160)), max_size=5)


@given(flags)
def test_that_flown_flags_cover_neither_labels_nor_poles(found: list[Flag]) -> None:
    places = flown(found, 0, 600, 5, 10)
    up = [(flag, place) for flag, place in zip(found, places, strict=True) if place is not None]
    for i, (flag, place) in enumerate(up):
        assert 0 <= place.left <= place.left + flag.width <= 600 + 1e-6
        for other, there in up[i + 1 :]:
            if place.row == there.row:
                assert place.left + flag.width <= there.left or there.left + other.width <= place.left
            for mine, its, pole in ((place, flag, (other, there)), (there, other, (flag, place))):
                if pole[0].pole != its.pole and mine.row <= pole[1].row:
                    assert not mine.left < pole[0].pole < mine.left + its.width


def test_that_a_long_label_makes_way_for_the_pole_of_another() -> None:
    places = flown([Flag(100, 180), Flag(150, 60)], 50, 400, 3, 10)
    assert None not in places


def test_that_a_label_wider_than_the_room_is_not_flown() -> None:
    assert flown([Flag(100, 500), Flag(100, 20)], 0, 400, 3, 10) == (None, None)
    assert flown([Flag(100, 20), Flag(100, 500)], 0, 400, 3, 10) == (Flown(0, 90), None)


def test_that_crowded_ticks_are_thinned_evenly_and_zero_stays() -> None:
    places = [i * 20.0 for i in range(9)]
    assert thinned(places, [12.0] * 9, 4, keep=4) == tuple(range(9))
    assert thinned(places, [30.0] * 9, 4, keep=3) == (1, 3, 5, 7)
    assert thinned(places, [900.0] * 9, 4, keep=4) == (4,)
    assert thinned([], [], 4) == ()
