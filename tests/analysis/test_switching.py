"""Where it turns: an input set to its flip point makes a tie, and everything said of a turn holds."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from ftvp_gui.analysis import switching
from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.break_even import VOLUME_PATH, VolumeBreakEven
from ftvp_gui.analysis.gap_along import Tie
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.roots import Kind
from ftvp_gui.analysis.switching import Switching, _quantity, flipped, volume_turn
from ftvp_gui.analysis.switching_words import odds
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import cdf
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Chance, Fixed, Range, Whole
from ftvp_gui.core.result import mean_of
from ftvp_gui.resources import path as resource
from ftvp_gui.store import project_file
from tests.studies import P, T, certain, fixed, study, with_quantity

EXAMPLES = ("2-classifications", "5-long-prompt-often", "9-prompt-now-tune-later")


def _ground(project: Project, draws: int = 400) -> Ground:
    analyst = Analyst(draws)
    return Ground(analyst.with_volumes(analyst.answer(project)), analyst.sample)


def _found(ground: Ground) -> Switching:
    found = switching.find(ground)
    assert found is not None
    return found


@cache
def _example(name: str) -> tuple[Ground, Switching]:
    project = project_file.read(resource("examples") / f"{name}.ftvp").project
    ground = _ground(project, 500)
    return ground, _found(ground)


def _gap_at(ground: Ground, found: Switching, path: Path, value: float) -> tuple[float, float]:
    values = next(_together(ground.project, each.places, value) for each in found.inputs if each.path == path)
    result = ground.clamped(values, ground.sample, ground.only_pair())
    gap = mean_of(result.gap(found.rival, found.best))
    return gap.value, gap.se


def _together(project: Project, places: tuple[Path, ...], value: float) -> dict[Path, float]:
    """Places that share an uncertainty take one value where they hold the same range, as they do in the examples."""
    assert len({_quantity(project, place) for place in places}) == 1
    return dict.fromkeys(places, value)


@pytest.mark.parametrize("name", EXAMPLES)
def test_that_an_input_at_its_flip_point_makes_a_tie(name):
    ground, found = _example(name)
    turns = [(each, turn) for each in found.inputs for turn in each.turns if turn.kind is Kind.CROSSES]
    assert turns
    for each, turn in turns:
        gap, se = _gap_at(ground, found, each.path, turn.value)
        assert abs(gap) <= 0.2 * se, each.name


@pytest.mark.parametrize("name", EXAMPLES)
def test_that_beyond_a_turn_the_named_one_is_the_cheaper(name):
    ground, found = _example(name)
    for each in found.inputs:
        for turn in each.turns:
            outward = max(turn.error, 0.05 * abs(turn.value))
            value = turn.value + (outward if turn.upward else -outward)
            if each.turns != (turn,) or value < ground.project.workload.volume.quantity.reach[0]:
                continue
            if not 0 < value < 1 and each.unit.percent:
                continue
            gap, _ = _gap_at(ground, found, each.path, value)
            assert (found.best if gap > 0 else found.rival) == turn.cheaper, each.name


@pytest.mark.parametrize("name", EXAMPLES)
def test_that_the_chance_beyond_is_that_of_the_draws(name):
    ground, found = _example(name)
    streams = {path: stream for stream, places in ground.streams.items() for path in places}
    for each in found.inputs:
        if each.certain:
            continue
        column = ground.sample.values(each.path, _quantity(ground.project, each.path), streams[each.path])
        for turn in each.turns:
            beyond = column > turn.value if turn.upward else column < turn.value
            assert np.mean(beyond) == pytest.approx(turn.chance, abs=3e-3)


def test_that_an_input_that_never_turns_it_says_so():
    ground = _ground(fixed(study(), {("quality", "error_cost"): 5.0}))
    found = _found(ground)
    never = [each for each in found.inputs if not each.turns]
    assert never
    for each in never:
        for value in (each.low, each.high):
            gap, _ = _gap_at(ground, found, each.path, value)
            assert (gap > 0) == (each.flipped == 0.0)


def test_that_a_whole_number_turns_at_a_step():
    base = certain(fixed(study(), {("quality", "error_cost"): 0.0}))
    path = (*P, "requests", "samples")
    whole = Whole(of=Range(low=2, likely=5, high=60, least=1.0, most=100.0))
    found = _found(_ground(with_quantity(fixed(base, {VOLUME_PATH: 60_000.0}), path, whole), 500))
    (samples,) = [each for each in found.inputs if each.path == path]
    (turn,) = samples.turns
    assert turn.kind is Kind.JUMPS
    assert turn.stepped
    assert turn.value == round(turn.value) > 2
    gaps = []
    for value in (turn.value - 1, turn.value):
        result = evaluate(fixed(base, {VOLUME_PATH: 60_000.0, path: value}), Sample(5))
        gaps.append(float(result.gap("p", "t").mean()))
    assert gaps[0] < 0 < gaps[1]


def test_that_what_may_be_nothing_turns_it_by_happening():
    base = certain(study())
    path = (*T, "collection", "hours")
    without = _ground(fixed(base, {path: 0.0}))
    best, rival = without.pair
    cheaper = without.result.gap(rival, best).mean()
    winner = fixed(base, {path: 0.0}) if best == "t" else None
    if winner is None:
        path = (*P, "writing", "hours")
    rare = Chance(chance=0.2, range=Range(low=50_000, likely=100_000, high=200_000))
    ground = _ground(with_quantity(base, path, rare))
    assert cheaper > 0
    (along,) = [each for each in _found(ground).inputs if each.path == path]
    (turn,) = along.turns
    assert turn.kind is Kind.JUMPS
    assert turn.chance == pytest.approx(0.2, abs=1e-3)


def test_that_the_same_study_turns_at_bit_identical_places():
    first, second = (_found(_ground(study(), 500)) for _ in range(2))
    assert [each.turns for each in first.inputs] == [each.turns for each in second.inputs]
    assert first.sentences == second.sentences


def test_that_a_search_that_is_called_off_stops():
    ground = _ground(study(), 200)
    with pytest.raises(AbandonedError):
        switching.find(Ground(ground.answer, ground.sample, lambda: False))


def test_that_one_approach_alone_has_no_turns():
    assert switching.find(_ground(study().replace(approaches=study().approaches[:1]), 200)) is None


def test_that_a_certain_volume_has_its_turn_without_odds():
    project = fixed(study(), {VOLUME_PATH: 200_000.0, ("quality", "error_cost"): 0.0})
    found = _found(_ground(project))
    (volume,) = [each for each in found.inputs if each.path == VOLUME_PATH]
    assert volume.certain
    assert all(np.isnan(turn.chance) for turn in volume.turns)


def test_that_a_volume_beyond_the_range_is_a_turn_with_no_chance():
    quantity = Range(low=100_000, likely=200_000, high=400_000)
    turn = volume_turn(VolumeBreakEven(50e6, "t", Kind.CROSSES, 0.1), quantity, "p")
    assert (turn.cheaper, turn.upward) == ("t", True)
    assert turn.chance < 1e-6
    below = volume_turn(VolumeBreakEven(100_000, "p", Kind.CROSSES, 0.1), quantity, "t")
    assert (below.cheaper, below.upward) == ("t", False)
    assert below.chance == pytest.approx(0.1, abs=1e-6)
    assert np.isnan(volume_turn(VolumeBreakEven(50e6, "t", Kind.CROSSES, 0.1), Fixed(value=1e5), "p").chance)


def test_that_the_flipped_part_adds_the_stretches_below_zero():
    crossing = [Tie(-1.0, Kind.CROSSES, -1, 1, 0.0), Tie(2.0, Kind.CROSSES, 1, -1, 0.0)]
    assert flipped(crossing, 1) == pytest.approx(float(cdf(-1.0) + cdf(-2.0)))
    assert flipped([], 1) == 0.0
    assert flipped([], -1) == 1.0


@pytest.mark.parametrize(
    ("chance", "text"),
    [
        (0.025, "a 1-in-40 case"),
        (0.1, "a 1-in-10 case"),
        (0.33, "a 1-in-3 case"),
        (0.0021, "a 1-in-500 case"),
        (0.07, "a 1-in-15 case"),
        (0.49, "about as likely as not"),
        (1e-5, "beyond the range that you gave"),
    ],
)
def test_that_odds_are_said_as_people_say_them(chance, text):
    assert sentence(odds(chance), NumberStyle()) == text


def test_that_sentences_say_condition_value_and_odds():
    _, found = _example("2-classifications")
    told = [sentence(text, NumberStyle()).replace("\u00a0", " ") for text in found.sentences]
    assert "becomes the cheaper one if “Cost of one wrong answer” (Quality and value) falls below $0.00" in told[0]
    assert "yours is $0.02 each, a 1-in-" in told[0]
