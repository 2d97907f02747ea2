"""Sharing out a way over its changes: published games, and the law that the parts add up to the whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.analysis.attribution import EXACT, State, both_ways, in_order, remembered, shapley, shared_out
from ftvp_gui.core.normal import Array


def _game(seed: int) -> tuple[dict[State, Array], object]:
    generator = np.random.default_rng(seed)
    known: dict[State, Array] = {}

    def value(state: State) -> Array:
        if state not in known:
            known[state] = generator.normal(size=2) * 1e6
        return known[state]

    return known, value


def test_that_the_airport_game_gives_its_published_charges() -> None:
    """Littlechild and Owen (1973): each aircraft pays its share of every stretch of the runway that it needs."""
    needs = (1.0, 2.0, 3.0)
    charges = shapley(lambda state: np.array(max((needs[k] for k in state), default=0.0)), 3)
    assert charges == pytest.approx([1 / 3, 1 / 3 + 1 / 2, 1 / 3 + 1 / 2 + 1])


def test_that_the_glove_game_gives_the_single_glove_four_sixths() -> None:
    """One left glove, two right ones, a pair is worth 1: 4/6, 1/6, 1/6 (Shapley's standard example)."""
    shares = shapley(lambda state: np.array(float(0 in state and len(state) > 1)), 3)
    assert shares == pytest.approx([4 / 6, 1 / 6, 1 / 6])


@given(st.integers(0, 10_000), st.integers(0, 7))
def test_that_the_parts_add_up_to_the_whole_however_they_are_shared_out(seed: int, changes: int) -> None:
    _, value = _game(seed)
    whole = value(frozenset(range(changes))) - value(frozenset())
    order = list(np.random.default_rng(seed).permutation(changes))
    for parts in (in_order(value, order), both_ways(value, changes), shared_out(value, changes)):
        assert parts.shape == (changes, 2)
        assert parts.sum(axis=0) == pytest.approx(whole if changes else [0.0, 0.0], rel=1e-9, abs=1e-6)


@given(st.integers(0, 10_000))
def test_that_two_orders_are_all_orders_of_two(seed: int) -> None:
    _, value = _game(seed)
    assert both_ways(value, 2) == pytest.approx(shapley(value, 2), rel=1e-9)


@given(st.integers(0, 10_000), st.integers(1, 5))
def test_that_changes_that_do_not_meet_have_their_own_effect_in_every_way(seed: int, changes: int) -> None:
    own = np.random.default_rng(seed).normal(size=changes) * 1e3

    def value(state: State) -> Array:
        return np.array(sum(own[k] for k in state))

    for parts in (in_order(value, list(range(changes))[::-1]), both_ways(value, changes), shapley(value, changes)):
        assert parts == pytest.approx(own)


def test_that_few_changes_are_taken_in_all_orders_and_many_in_two() -> None:
    for changes, most in ((EXACT, 2**EXACT), (EXACT + 3, 2 * (EXACT + 3))):
        known, value = _game(changes)
        shared_out(value, changes)
        assert len(known) == most


def test_that_a_state_is_worked_out_once() -> None:
    asked: list[State] = []

    def value(state: State) -> Array:
        asked.append(state)
        return np.array(1.0)

    kept = remembered(value)
    kept(frozenset({1}))
    kept(frozenset({1}))
    assert asked == [frozenset({1})]


@pytest.mark.parametrize("order", [(0, 0), (1, 2), (0, 2)])
def test_that_an_order_that_leaves_out_a_change_is_refused(order: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="every change once"):
        in_order(lambda _: np.array(0.0), order)
