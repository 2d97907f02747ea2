"""Who is the best over what a point of accuracy is worth."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.worth_finding import Worth, find
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Unknown
from tests.studies import P, T, every_kind, fixed, study, with_quantity

TRADE = {
    (*T, "learning", "untuned"): 0.94,
    (*T, "learning", "ceiling"): 0.99,
    (*P, "accuracy", "plain"): 0.7,
    (*P, "accuracy", "ceiling"): 0.8,
    ("workload", "volume"): 1_000,
}
"""A better and dearer tuned model."""


def ground(project: Project) -> Ground:
    analyst = Analyst(1_000)
    return Ground(analyst.answer(project), analyst.sample)


def worth(base: Ground) -> Worth:
    found = find(base)
    assert found is not None
    return found


def test_that_the_best_passes_on_at_the_price_of_a_point_and_there_both_lose_alike() -> None:
    found = worth(ground(fixed(study(), TRADE)))
    first, second = found.reaches
    assert (first.id, second.id) == ("p", "t")
    assert first.high == second.low
    assert second.high is None
    at = int(np.argmin(np.abs(found.worth - second.low.value)))
    assert found.worth[at] == pytest.approx(second.low.value)
    assert found.losses[at, 0] == pytest.approx(found.losses[at, 1], rel=1e-6)
    assert all((best == "p") == (k < second.low.value) for k, best in zip(found.worth, found.best, strict=True)
               if k != found.worth[at])  # fmt: skip


def test_that_the_entered_worth_is_what_wrong_answers_cost_by_point() -> None:
    # Every month alike, no discount, no review: a point of all requests times the price of an error.
    plain = {
        **TRADE,
        ("quality", "review_share"): 0.0,
        ("money", "discount_rate"): 0.0,
        ("quality", "error_cost"): 2.0,
    }
    base = ground(fixed(study(), plain))
    requests = [base.result[id].requests.mean() for id in base.ids]
    entered = worth(base).entered
    assert entered is not None
    assert 2.0 * min(requests) / 100 * 0.95 <= entered <= 2.0 * max(requests) / 100 * 1.05


def test_that_at_the_entered_worth_the_best_is_the_one_of_the_verdict() -> None:
    for volume in (1_000.0, 100_000.0, 3_000_000.0):
        base = ground(fixed(study(), {**TRADE, ("workload", "volume"): volume, ("quality", "error_cost"): 1.0}))
        found = worth(base)
        at = int(np.argmin(np.abs(found.worth - (found.entered or 0.0))))
        assert found.best[at] == base.ids[int(base.costs.mean(axis=0).argmin())]


def test_that_without_a_price_of_errors_no_worth_is_entered() -> None:
    found = worth(ground(with_quantity(fixed(study(), TRADE), ("quality", "error_cost"), Unknown())))
    assert found.entered is None
    assert "Your cost" not in " ".join(sentence(text, NumberStyle()) for text in found.sentences)


def test_that_the_curves_begin_at_nothing_and_rise_through_all_turns() -> None:
    found = worth(ground(every_kind()))
    assert found.worth[0] == 0.0
    assert np.all(np.diff(found.worth) > 0)
    assert all(one.high == other.low for one, other in pairwise(found.reaches))
    np.testing.assert_allclose(found.acceptability.sum(axis=1), 1.0)


def test_that_every_sentence_is_complete() -> None:
    found = worth(ground(every_kind()))
    assert all("{" not in sentence(text, NumberStyle()) for text in found.sentences)
    assert found.table is not None
    assert all(len(row.cells) == len(found.table.columns) for row in found.table.rows)


def test_that_one_approach_has_nothing_to_be_worth_more() -> None:
    assert find(ground(study().replace(approaches=study().approaches[:1]))) is None
