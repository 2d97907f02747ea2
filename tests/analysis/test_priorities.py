from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis import decision
from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.moved import only_numbers_moved
from ftvp_gui.analysis.priorities import CRITERIA, PriorityRanking, find
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.edits import removed
from ftvp_gui.core.model import put
from ftvp_gui.core.priorities import Priorities
from ftvp_gui.core.project import Project
from tests.studies import P, T, every_kind, fixed, study


def found(project: Project, draws: int = 500) -> PriorityRanking:
    analyst = Analyst(draws)
    ranking = find(Ground(analyst.answer(project), analyst.sample))
    assert ranking is not None
    return ranking


def told(ranking: PriorityRanking) -> str:
    return " ".join(sentence(text, NumberStyle()) for text in ranking.sentences)


def only(**weights: int) -> Priorities:
    return Priorities(**{**dict.fromkeys(CRITERIA, 0), **weights})


@pytest.fixture(scope="module")
def ranking() -> PriorityRanking:
    return found(study())


def test_that_equal_weights_are_said_to_be_assumed(ranking: PriorityRanking) -> None:
    assert ranking.assumed
    assert told(ranking).startswith("With all priorities equal, which is assumed, Prompting comes first")
    assert not found(study().replace(priorities=Priorities(speed=40))).assumed


def test_that_a_priority_alone_ranks_by_its_scores(ranking: PriorityRanking) -> None:
    for index, criterion in enumerate(CRITERIA):
        alone = ranking.reweighed(study().replace(priorities=only(**{criterion: 7})))
        np.testing.assert_allclose(alone.values_of, ranking.scores.mean[:, index])
        assert alone.ranking[0] == alone.ids[int(np.argmax(ranking.scores.mean[:, index]))]


def test_that_only_proportions_count(ranking: PriorityRanking) -> None:
    few, many = (ranking.reweighed(study().replace(priorities=only(cost=k, speed=2 * k))) for k in (1, 30))
    assert few.values_of == pytest.approx(many.values_of)
    assert few.ranking == many.ranking


def test_that_it_is_told_which_priority_makes_an_approach_the_first() -> None:
    project = fixed(study(), {(*P, "accuracy", "plain"): 0.6, (*P, "accuracy", "ceiling"): 0.7})
    ranking = found(project)
    assert 0.05 < ranking.by_all_weights.ranks[1, 0] < 0.95
    assert "of all possible priorities: when customisation weighs most." in told(ranking)


def test_that_an_approach_that_is_best_in_all_is_first_whatever_matters_and_the_other_never() -> None:
    better = {(*P, "accuracy", "plain"): 0.995, (*P, "accuracy", "ceiling"): 0.999}
    ranking = found(fixed(study(), {**better, (*T, "labelling", "examples"): 9e5}))
    assert "Prompting comes first under nearly all priorities, whatever matters to you." in told(ranking)
    assert "Fine-tuning comes first under no priorities, or hardly any." in told(ranking)


def test_that_a_tie_is_called_one() -> None:
    twins = study()
    twin = twins.approach("p").replace(id="q", lineage="p", name="Twin")
    ranking = found(twins.replace(approaches=(twins.approach("p"), twin)))
    assert ranking.close
    assert "cannot be told apart" in told(ranking)


def test_that_the_verdict_is_named_where_it_differs() -> None:
    ranking = found(study().replace(priorities=only(speed=1)))
    assert ranking.by_cost is not None
    other = ranking.reweighed(study().replace(priorities=only(customisation=1)))
    differing = [each for each in (ranking, other) if each.ranking[0] != each.by_cost and not each.close]
    for each in (ranking, other):
        assert ("The verdict stands on expected cost" in told(each)) == (each in differing)


@pytest.mark.parametrize("ids", [("prompting",), tuple(a.id for a in every_kind().approaches)[:8]])
def test_that_any_number_of_approaches_is_ranked(ids: tuple[str, ...]) -> None:
    project = every_kind()
    for approach in project.approaches:
        if approach.id not in ids:
            project = removed(project, approach.id)
    ranking = found(project, 200)
    assert sorted(ranking.ranking) == sorted(ids)
    assert ranking.scores.mean.shape == (len(ids), len(CRITERIA))
    assert np.isfinite(ranking.scores.mean).all()
    np.testing.assert_allclose(ranking.by_all_weights.ranks.sum(axis=1), 1.0)
    assert ranking.table is not None
    assert len(ranking.table.rows) == len(ids)


def test_that_nothing_costed_is_nothing_ranked() -> None:
    analyst = Analyst(100)
    assert find(Ground(analyst.answer(Project()), analyst.sample)) is None


def test_that_the_same_study_is_ranked_the_same_every_time(ranking: PriorityRanking) -> None:
    again = found(study())
    np.testing.assert_array_equal(again.by_all_weights.ranks, ranking.by_all_weights.ranks)
    np.testing.assert_array_equal(again.by_all_weights.central, ranking.by_all_weights.central)
    assert again.sentences == ranking.sentences


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No other deep analysis is made: they take seconds."""
    monkeypatch.setattr(decision, "ANALYSES", (find,))


@pytest.mark.usefixtures("alone")
def test_that_an_edit_of_a_weight_ranks_anew_at_once() -> None:
    analyst = Analyst(200)
    before = analyst.decided(analyst.answer(study()))
    after = put(study(), ("priorities", "customisation"), 100)
    assert only_numbers_moved(study(), after)
    now: Answer = analyst.answer(after, before)
    first, second = (each.found(PriorityRanking) for each in (before, now))
    assert first is not None
    assert second is not None
    assert second.weights[CRITERIA.index("customisation")] > first.weights[CRITERIA.index("customisation")]
    assert told(second).startswith("Under your priorities")
    assert now.result["p"] is before.result["p"]


@pytest.mark.usefixtures("alone")
def test_that_nothing_is_worked_out_again_for_a_weight() -> None:
    """Neither in the preview nor by the worker, whose analyst is given no answer of before."""
    analyst = Analyst(200)
    before = analyst.decided(analyst.with_volumes(analyst.answer(study())))
    project = put(study(), ("priorities", "speed"), 90)
    for now in (analyst.answer(project, before), analyst.answer(project)):
        assert now.decided
        assert now.volumes == before.volumes
        assert analyst.decided(analyst.with_volumes(now)) is now
    other = analyst.answer(fixed(project, {("workload", "volume"): 5_000.0}))
    assert other.findings is None
    assert other.volumes is None
