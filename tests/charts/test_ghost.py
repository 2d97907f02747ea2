"""The ghost of a state before: seen beside the state of now, never cut off, and told from it."""

from __future__ import annotations

import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import CHARTS, place_of
from ftvp_gui.charts.ghost import with_ghost
from ftvp_gui.charts.spec import Bar, ChartSpec, Line
from ftvp_gui.core.quantity import Fixed
from tests.studies import study, with_quantity

STYLE = NumberStyle()


@pytest.fixture(scope="module")
def answers():  # type: ignore[no-untyped-def]
    analyst = Analyst(200)
    few = with_quantity(study(), ("workload", "volume"), Fixed(value=10_000))
    many = with_quantity(study(), ("workload", "volume"), Fixed(value=900_000))
    return analyst.answer(few), analyst.answer(many)


def spec(id: str, answer) -> ChartSpec:  # type: ignore[no-untyped-def]
    return CHARTS[place_of(id)].make(answer, STYLE, None)


def test_that_lines_have_thin_dashed_ones_beside_them_and_the_axis_holds_both(answers) -> None:  # type: ignore[no-untyped-def]
    few, many = answers
    now, before = spec("cumulative", few), spec("cumulative", many)
    made = with_ghost(now, before, "A", STYLE)
    ghosts = [line for line in made.of(Line) if line.dashed]
    assert [line.name for line in ghosts] == ["A: Prompting", "A: Fine-tuning"]
    assert made.y.hi >= max(float(max(line.y)) for line in made.of(Line))
    assert "A" in made.note
    assert set(now.marks) <= set(made.marks)


def test_that_bars_have_an_outline_that_says_the_sum(answers) -> None:  # type: ignore[no-untyped-def]
    few, many = answers
    made = with_ghost(spec("where", many), spec("where", few), "A", STYLE)
    outlines = [bar for bar in made.of(Bar) if bar.id.startswith("ghost")]
    assert [bar.segments[0].tip.split(":")[0] for bar in outlines] == ["A, Prompting", "A, Fine-tuning"]


@pytest.mark.parametrize("id", ["cumulative", "where", "tornado", "difference"])
def test_that_the_same_state_has_no_ghost_and_another_chart_is_none(id, answers) -> None:  # type: ignore[no-untyped-def]
    few, _ = answers
    own = spec(id, few)
    assert with_ghost(own, own, "A", STYLE) is own
    assert with_ghost(own, spec("factors", few), "A", STYLE) is own
