from __future__ import annotations

import numpy as np
import pytest
from pydantic import ValidationError
from scipy.stats import spearmanr

from ftvp_gui.analysis.sensitivity import Tornado
from ftvp_gui.core.draw import Changed, Head, Sample
from ftvp_gui.core.edits import removed
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.together import Direction, Strength, Together, dormant, stream_at, ties
from tests.studies import every_kind, study, with_quantity

VOLUME, GROWTH = ("workload", "volume"), ("workload", "growth")
MINUTES = ("approaches", "t", "labelling", "minutes")
RUNS = ("approaches", "t", "retraining", "runs")


def moving(*paths: Path, project: Project | None = None, strength: Strength = Strength.STRONGLY) -> Project:
    base = study() if project is None else project
    group = Together(id=f"g{len(base.together)}", paths=paths, strength=strength)
    return base.replace(together=(*base.together, group))


def column(project: Project, path: Path, table: Sample) -> np.ndarray:
    stream = stream_at(project, path)
    assert stream is not None
    values = table.tied(ties(project)).values(path, at(project, path).quantity, stream)
    assert isinstance(values, np.ndarray)
    return values


def test_that_a_place_draws_from_the_stream_that_the_engine_reads_for_it() -> None:
    project = every_kind()
    read = {
        path: stream for costs in evaluate(project, Sample(100)).approaches for path, stream in costs.streams.items()
    }
    assert len(read) > 100
    assert {path: stream_at(project, path) for path in read} == read


@pytest.mark.parametrize(
    "path", [("team", "nobody"), ("approaches", "x", "labelling", "minutes"), ("workload", "months")]
)
def test_that_a_place_without_an_amount_has_no_stream(path: Path) -> None:
    assert stream_at(study(), path) is None


@pytest.mark.parametrize(("strength", "rank"), [(Strength.SOMEWHAT, 0.4), (Strength.STRONGLY, 0.8)])
def test_that_inputs_that_move_together_are_drawn_so(strength: Strength, rank: float) -> None:
    project, sample = moving(VOLUME, MINUTES, strength=strength), Sample(5_000)
    reached = spearmanr(column(project, VOLUME, sample), column(project, MINUTES, sample)).statistic
    assert reached == pytest.approx(rank, abs=0.04)
    np.testing.assert_array_equal(np.sort(column(project, MINUTES, sample)), np.sort(column(study(), MINUTES, sample)))


def test_that_the_first_falls_as_the_others_rise_where_they_are_opposite() -> None:
    group = Together(id="g", paths=(VOLUME, GROWTH, MINUTES), direction=Direction.OPPOSITE)
    (tie,) = ties(study().replace(together=(group,)))
    assert tie.ranks == ((), (-0.4,), (-0.4, 0.4))


def test_that_groups_with_an_input_in_common_hang_together() -> None:
    project = moving(GROWTH, MINUTES, project=moving(VOLUME, GROWTH), strength=Strength.SOMEWHAT)
    (tie,) = ties(project)
    assert tie.ranks == ((), (0.8,), (0.0, 0.4))


def test_that_all_else_is_drawn_as_before() -> None:
    before, after = (evaluate(project, Sample(500)) for project in (study(), moving(MINUTES, RUNS)))
    np.testing.assert_array_equal(before["p"].cost, after["p"].cost)
    drawn = zip(before["t"].drivers, before["t"].present, after["t"].present, strict=True)
    assert [name for name, mine, theirs in drawn if (mine != theirs).any()] == ["retraining"]


def test_that_what_is_certain_or_gone_lies_dormant() -> None:
    project = moving(VOLUME, MINUTES)
    assert ties(with_quantity(project, VOLUME, Fixed(value=9.0))) == ()
    without = removed(project, "t")
    assert without.together == project.together
    assert dormant(without, without.together[0]) == (MINUTES,)
    assert ties(without) == ()


def test_that_kept_costs_are_not_taken_for_those_of_inputs_that_move_together() -> None:
    memo, sample = Memo(), Sample(200)
    projects = (study(), moving(MINUTES, RUNS), moving(VOLUME, GROWTH), study())
    for project in projects:
        kept, fresh = evaluate(project, sample, memo), evaluate(project, Sample(200))
        for id in ("p", "t"):
            np.testing.assert_array_equal(kept[id].cost, fresh[id].cost)


def test_that_every_reader_of_draws_sees_them_move_together() -> None:
    project, sample = moving(MINUTES, RUNS), Sample(1_000)
    whole = evaluate(project, sample)["t"].cost
    np.testing.assert_allclose(evaluate(project, Head(sample, 100))["t"].cost, whole[:100])
    same = Changed(sample, {VOLUME: lambda column: column})
    np.testing.assert_array_equal(evaluate(project, same)["t"].cost, whole)
    book = ledger(project, project.approach("t"), sample)
    assert book.present.sum() == pytest.approx(whole.mean())


def test_that_the_tornado_sees_what_rises_with_an_input() -> None:
    """With the volume's scores alone the gap at P90 would be the same; growth that comes with it widens the bar."""
    sample = Sample(5_000)
    widths = []
    for project in (study(), moving(VOLUME, GROWTH)):
        swings = Tornado(sample).swings(evaluate(project, sample), "p", "t")
        widths.append(next(swing.width for swing in swings if swing.path == VOLUME))
    assert widths[1] > 1.2 * widths[0]


@pytest.mark.parametrize("paths", [(VOLUME,), (VOLUME, VOLUME)])
def test_that_one_input_alone_moves_together_with_nothing(paths: tuple[Path, ...]) -> None:
    with pytest.raises(ValidationError):
        Together(id="g", paths=paths)
