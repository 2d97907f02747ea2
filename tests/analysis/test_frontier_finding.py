"""What a study pays for quality: unit, no double price for errors, and sentences that follow the sampling error."""

from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.frontier import Standing
from ftvp_gui.analysis.frontier_finding import Frontier, find
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.model import put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Unknown
from tests.studies import P, T, every_kind, fixed, study, with_quantity

GOOD = {(*T, "learning", "untuned"): 0.94, (*T, "learning", "ceiling"): 0.99, (*T, "overfitting", "shift"): 0.005}
POOR = {(*P, "accuracy", "plain"): 0.7, (*P, "accuracy", "ceiling"): 0.8}


def ground(project: Project) -> Ground:
    analyst = Analyst(1_000)
    return Ground(analyst.answer(project), analyst.sample)


def frontier(project: Project) -> Frontier:
    found = find(ground(project))
    assert found is not None
    return found


def said(found: Frontier) -> str:
    return " ".join(sentence(text, NumberStyle()) for text in found.sentences)


def test_that_a_better_and_dearer_approach_has_a_price_of_a_point() -> None:
    base = ground(fixed(study(), {**GOOD, **POOR, ("workload", "volume"): 1_000}))
    found = find(base)
    assert found is not None
    first, second = found.on
    assert (first.id, second.id) == ("p", "t")
    assert second.price is not None
    gain = 100 * (base.result["t"].accuracy - base.result["p"].accuracy)
    more = base.costs_but_errors[:, 1] - base.costs_but_errors[:, 0]
    assert second.price.value == pytest.approx(more.mean() / gain.mean())
    assert "Each extra point of accuracy with Fine-tuning instead of Prompting costs" in said(found)


def test_that_the_price_of_a_point_does_not_hang_on_the_price_of_an_error() -> None:
    project = fixed(study(), {**GOOD, **POOR, ("workload", "volume"): 1_000})
    unpriced = frontier(with_quantity(project, ("quality", "error_cost"), Unknown()))
    for cost in (0.5, 5.0):
        priced = frontier(fixed(project, {("quality", "error_cost"): cost}))
        assert priced.without_errors
        assert [option.cost for option in priced.options] == [option.cost for option in unpriced.options]
        assert [option.price for option in priced.options] == [option.price for option in unpriced.options]
        assert "without the price of wrong answers" in sentence(priced.note, NumberStyle())  # type: ignore[arg-type]
    assert not unpriced.without_errors


def test_that_every_error_is_left_out_and_all_else_stays() -> None:
    base = ground(every_kind())
    for place, id in enumerate(base.ids):
        costs = base.result[id]
        approach = base.project.approach(id)
        errors = ("wrong", "overfitting", "drift", "harder")
        kept = [n for n, name in enumerate(costs.drivers) if not name.endswith(errors)]
        np.testing.assert_allclose(base.costs_but_errors[:, place], costs.present[kept].sum(axis=0), rtol=1e-9)
        assert len(kept) < len(costs.drivers), approach.name


def test_that_wrong_answers_of_today_until_go_live_stay_in() -> None:
    project = put(study(), ("quality", "until_live"), UntilLive.AS_TODAY)
    base = ground(fixed(project, {("quality", "today_cost"): 0.3, ("quality", "error_cost"): 50.0}))
    for place, id in enumerate(base.ids):
        costs = base.result[id]
        delay = costs.present[costs.drivers.index("delay")]
        assert np.all(base.costs_but_errors[:, place] >= delay)


def test_that_the_worse_and_dearer_is_dominated() -> None:
    better = {(*P, "accuracy", "plain"): 0.95, (*P, "accuracy", "ceiling"): 0.99}
    worse = {(*T, "learning", "untuned"): 0.7, (*T, "learning", "ceiling"): 0.8}
    found = frontier(fixed(study(), {**better, **worse, ("workload", "volume"): 1_000}))
    assert [(option.id, option.standing) for option in found.options] == [
        ("p", Standing.ON),
        ("t", Standing.DOMINATED),
    ]
    assert found.options[1].by == ("p",)
    assert "Fine-tuning is dominated: Prompting is better and cheaper." in said(found)
    assert "nothing to trade off" in said(found)


def test_that_of_equal_quality_nothing_is_said_to_be_better() -> None:
    twin = study().approach("t")
    project = study().replace(approaches=(twin, twin.replace(id="p", lineage="t", name="Dear twin")))
    found = frontier(fixed(project, {(*P, "offer", "output_price"): 6.0}))
    assert "as good, as far as the calculation can tell, and cheaper" in said(found)


def test_that_a_gain_within_the_sampling_error_has_no_price() -> None:
    # Two approaches of one accuracy, each with luck of its own: they differ by chance alone.
    base = study().approach("p")
    project = study().replace(approaches=(base, base.replace(id="t", lineage="other", name="Another")))
    prices = {(*P, "offer", "input_price"): 1.0, (*P, "offer", "output_price"): 5.0}
    dearer = {(*T, "offer", "input_price"): 2.0, (*T, "offer", "output_price"): 9.0}
    found = frontier(fixed(project, {**prices, **dearer}))
    (second,) = (option for option in found.options if option.id == "t")
    assert not second.gains
    assert "Each extra point" not in said(found)


def test_that_one_approach_has_no_frontier() -> None:
    assert find(ground(study().replace(approaches=study().approaches[:1]))) is None
