"""Two at once: every point of the map is the project with both inputs set, and its line is a tie."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.two_way import POINTS, TwoWay, between, find, flipped, two_way
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.normal import cdf
from ftvp_gui.core.project import Project
from tests.studies import P, T, certain, contested, fixed, study

VOLUME, PLAIN = ("workload", "volume"), (*P, "accuracy", "plain")


def _ground(project: Project, draws: int = 500) -> Ground:
    analyst = Analyst(draws)
    return Ground(analyst.answer(project), analyst.sample)


@cache
def _mapped() -> tuple[Ground, TwoWay]:
    ground = _ground(contested())
    return ground, two_way(ground, VOLUME, PLAIN)


@pytest.mark.parametrize(("column", "row"), [(0, 0), (3, 11), (14, 7)])
def test_that_a_point_of_the_map_is_the_project_with_both_set(column, row):
    ground, found = _mapped()
    values = {VOLUME: float(found.x.values[column]), PLAIN: float(found.y.values[row])}
    exact = ground.clamped(values, ground.sample).gap(found.rival, found.best).mean()
    assert found.gaps[row, column] == pytest.approx(exact, rel=1e-9)


def test_that_the_middle_of_the_map_is_where_the_person_stands():
    _, found = _mapped()
    assert found.x.marks[POINTS // 2] == 0.0
    assert found.x.values[POINTS // 2] == pytest.approx(contested().workload.volume.quantity.typical())
    low, _, high = contested().workload.volume.quantity.ends()
    assert np.interp(found.x.cross, found.x.marks, found.x.values) == pytest.approx([low, high], rel=0.15)


def test_that_on_the_line_the_two_tie():
    ground, found = _mapped()
    assert found.lines
    # Straight between two points of the map: a tie to within the bend of the curve from one to the next.
    step = np.abs(np.diff(found.gaps, axis=0)).max() + np.abs(np.diff(found.gaps, axis=1)).max()
    xs, ys = found.lines[0]
    for k in (0, len(xs) // 2, -1):
        values = {
            VOLUME: float(np.interp(xs[k], found.x.marks, found.x.values)),
            PLAIN: float(np.interp(ys[k], found.y.marks, found.y.values)),
        }
        exact = ground.clamped(values, ground.sample).gap(found.rival, found.best).mean()
        assert abs(exact) < 0.2 * step


def test_that_turning_the_map_on_its_side_changes_nothing():
    ground, found = _mapped()
    turned = two_way(ground, PLAIN, VOLUME)
    np.testing.assert_allclose(turned.gaps, found.gaps.T, rtol=1e-9)
    assert turned.flipped == pytest.approx(found.flipped)


def test_that_inputs_of_different_approaches_add_up():
    ground = _ground(study())
    found = two_way(ground, (*P, "upkeep", "hours"), (*T, "work", "hours"))
    rows = found.gaps - found.gaps[:1]
    np.testing.assert_allclose(rows, np.broadcast_to(rows[:, :1], rows.shape), atol=1e-6 * np.abs(found.gaps).max())


def test_that_the_default_takes_the_two_that_move_it_most():
    ground = _ground(study())
    found = find(ground)
    clear = [swing.path for swing in ground.answer.swings if swing.clear]
    assert (found.x.path, found.y.path) == (clear[0], clear[1])
    again = find(_ground(study()))
    assert np.array_equal(found.gaps, again.gaps)


def test_that_an_input_without_a_range_is_shown_in_multiples():
    ground = _ground(fixed(study(), {VOLUME: 10_000.0}), 200)
    found = two_way(ground, VOLUME, PLAIN)
    assert found.x.cross is None
    assert [found.x.values[0], found.x.values[-1]] == pytest.approx([2_000, 50_000])
    assert np.isnan(found.flipped)


def test_that_one_input_is_not_mapped_against_itself():
    ground, _ = _mapped()
    with pytest.raises(ValueError, match="one"):
        two_way(ground, VOLUME, VOLUME)


def test_that_there_is_no_map_without_two_uncertain_inputs_or_two_approaches():
    assert find(_ground(certain(study()), 100)) is None
    assert find(_ground(study().replace(approaches=study().approaches[:1]), 100)) is None


def test_that_a_map_that_is_called_off_stops():
    ground = _ground(study(), 200)
    with pytest.raises(AbandonedError):
        two_way(Ground(ground.answer, ground.sample, lambda: False), VOLUME, PLAIN)


def test_that_the_flipped_part_counts_the_draws_where_the_map_is_negative():
    marks = np.linspace(-3, 3, 61)
    across, upward = np.meshgrid(marks, marks)
    sample = Sample(10_000)
    x, y = sample.scores("x"), sample.scores("y")
    assert flipped(marks, marks, across - 1, x, y) == pytest.approx(float(cdf(1.0)), abs=2e-3)
    assert flipped(marks, marks, across + upward - 1, x, y) == pytest.approx(np.mean(x + y < 1), abs=2e-3)
    # Two that move together are both high more often.
    assert flipped(marks, marks, 1 - np.minimum(across, upward), x, x) > flipped(
        marks, marks, 1 - np.minimum(across, upward), x, y
    )
    assert flipped(marks, marks, np.ones_like(across), x, y) == 0.0


def test_that_between_points_the_map_is_straight():
    x, y = np.array([0.0, 1.0, 3.0]), np.array([0.0, 2.0])
    values = 2 * x[None, :] + 3 * y[:, None]
    assert between(x, y, values, np.array([0.5, 2.0]), np.array([0.5, 1.5])) == pytest.approx(
        np.array([[2.5, 5.5], [5.5, 8.5]])
    )


def test_that_the_table_holds_the_map_at_the_ends_of_both_ranges():
    ground, found = _mapped()
    low, middle, high = contested().workload.volume.quantity.ends()
    assert found.table is not None
    assert len(found.table.rows) == 3
    y = contested().approaches[0].accuracy.plain.quantity.ends()
    for row, volume in zip(found.table.rows, (low, middle, high), strict=True):
        for cell, plain in zip(row.cells[1:], y, strict=True):
            exact = ground.clamped({VOLUME: volume, PLAIN: plain}, ground.sample).gap(found.rival, found.best).mean()
            assert cell.value == pytest.approx(exact, abs=0.03 * np.ptp(found.gaps))
    assert two_way(_ground(fixed(study(), {VOLUME: 10_000.0}), 100), VOLUME, PLAIN).table is None


def test_that_it_says_how_likely_the_other_is_the_cheaper_one():
    _, found = _mapped()
    told = [sentence(text, NumberStyle()).replace("\u00a0", " ") for text in found.sentences]
    assert "together lie where" in told[0]
    assert told[1].startswith("With both in their middle ")
