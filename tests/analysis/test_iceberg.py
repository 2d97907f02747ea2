"""The iceberg: step 0 is the arithmetic of a price list, the last step the whole cost, and nothing is lost between."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.iceberg import LIST, OTHERS, SINGLE, SPREAD, Iceberg, find
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.bill import total
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Unknown
from ftvp_gui.core.together import ties
from ftvp_gui.core.typical_bill import typical_bill
from ftvp_gui.store.examples import examples, open_example
from tests.studies import P, T, certain, fixed, only, study, with_quantity

SERVERS = {"hosting", "commitment", "storage", "storage_size"}
EXAMPLES = [each.id for each in examples()]


def answered(project: Project, draws: int = 500) -> tuple[Answer, Iceberg]:
    analyst = Analyst(draws)
    answer = analyst.answer(project)
    found = find(Ground(answer, analyst.sample.tied(ties(project))))
    assert found is not None
    return answer, found


@cache
def example(id: str) -> tuple[Answer, Iceberg]:
    return answered(open_example(id), 200)


def test_that_step_0_of_a_simple_study_is_the_arithmetic_of_its_price_list() -> None:
    # 1,000 requests a month for 12 months, 1,000 tokens in and 500 out, at $1 and $5 a million.
    project = fixed(
        only("p", "requests"),
        {
            ("workload", "volume"): 1_000,
            ("workload", "input_tokens"): 700,
            ("workload", "output_tokens"): 500,
            (*P, "requests", "instructions"): 300,
            (*P, "requests", "shots"): 0,
        },
    )
    project = project.replace(workload=project.workload.replace(months=12))
    _, found = answered(project)
    assert [step.id for step in found.steps] == [LIST]
    by_hand = 12 * 1_000 * (1_000 * 1.0 + 500 * 5.0) / 1e6
    assert found.steps[0].totals["p"] == pytest.approx(by_hand, abs=1e-9)
    assert found.curves[0, 0, 0] == pytest.approx(by_hand / 12)


@pytest.mark.parametrize("id", EXAMPLES)
def test_that_step_0_is_the_bill_of_the_typical_case_to_the_cent(id: str) -> None:
    """What a price sheet charges for tokens and the training run, whatever is charged besides."""
    project = open_example(id)
    _, found = example(id)
    checked = 0
    for approach in project.approaches:
        listed = found.listed.get(approach.id, {})
        if not {"requests", "training"} & set(listed) or not _by_provider(approach):
            continue
        lines = [line for line in typical_bill(project, approach) if line.code not in SERVERS]
        rate = project.money.per_usd.quantity.typical()
        assert float(total(lines)) * rate == pytest.approx(sum(listed.values()), abs=0.005)
        assert found.steps[0].totals[approach.id] == pytest.approx(sum(listed.values()), abs=0.005)
        checked += 1
    assert checked or all(not _by_provider(approach) for approach in project.approaches)


def _by_provider(approach: Approach) -> bool:
    """Whether one provider's sheet charges for all that is named of it; own GPUs and systems of several have none."""
    return isinstance(getattr(approach, "offer", None), Offer) and not any(approach.parts())


@pytest.mark.parametrize("id", EXAMPLES)
def test_that_the_steps_add_up_to_the_whole_expected_cost_and_its_course(id: str) -> None:
    answer, found = example(id)
    last = found.steps[-1]
    sums = dict.fromkeys(found.ids, 0.0)
    for number, step in enumerate(found.steps):
        for place, one in enumerate(found.ids):
            sums[one] += step.added[one]
            assert step.totals[one] == pytest.approx(sums[one], rel=1e-9, abs=1e-6)
            assert found.curves[number, place, -1] == pytest.approx(step.totals[one], rel=1e-9, abs=1e-6)
    for place, costs in enumerate(answer.result.costed):
        assert last.totals[costs.id] == pytest.approx(float(costs.cost.mean()), rel=1e-9)
        np.testing.assert_allclose(found.curves[-1, place], costs.cumulative.mean(axis=1), rtol=1e-9, atol=1e-6)
    assert last.month == answer.month or last.month is not None
    if answer.month is not None and last.month is not None:
        assert (last.month.cheaper, last.month.than) == (answer.month.cheaper, answer.month.than)
        assert (last.month.month or 0.0) == pytest.approx(answer.month.month or 0.0)


@pytest.mark.parametrize("id", EXAMPLES)
def test_that_every_cost_is_revealed_once_and_hidden_ones_the_largest_first(id: str) -> None:
    answer, found = example(id)
    for costs in answer.result.costed:
        revealed = [name for step in found.steps if step.id != SPREAD for name in step.drivers.get(costs.id, ())]
        paid = {name for name, money in costs.by_driver.items() if money != 0}
        assert len(revealed) == len(set(revealed))
        assert paid <= set(revealed)
    hidden = [step for step in found.steps if step.layer is Layer.HIDDEN]
    single = [max(abs(value) for value in step.added.values()) for step in hidden if step.id != OTHERS]
    assert single == sorted(single, reverse=True)
    assert len(single) <= SINGLE + 1
    order = [list(Layer).index(step.layer) for step in found.steps]
    assert order == sorted(order)


def test_that_where_nothing_is_uncertain_nor_discounted_the_list_needs_no_second_step() -> None:
    project = fixed(certain(study()), {("money", "discount_rate"): 0.0})
    ids = [step.id for step in answered(project)[1].steps]
    assert SPREAD not in ids
    assert SPREAD in [step.id for step in answered(study())[1].steps]


def test_that_a_step_says_what_it_adds_and_until_when_who_is_ahead() -> None:
    _, found = example("5-long-prompt-often")
    said = {step.id: sentence(step.sentence, NumberStyle()).replace("\u00a0", " ") for step in found.steps}
    assert said["Re-training"].startswith(
        "Re-training: +$21,000 for Fine-tuning. Now Fine-tuning is cheaper until month"
    )
    assert said["Re-training"].endswith("then Prompting, cached.")
    assert said[LIST].startswith("The price list, tokens and training: Prompting, cached $23,000")


def test_that_a_third_approach_that_is_cheapest_so_far_is_named() -> None:
    _, found = example("9-prompt-now-tune-later")
    first = sentence(found.steps[0].sentence, NumberStyle())
    assert first.endswith("Cheapest of all so far: Tuning from the start.")


def test_that_one_approach_alone_has_its_steps_without_a_crossover() -> None:
    project = study().replace(approaches=(study().approach("p"),))
    _, found = answered(project)
    assert all(step.month is None for step in found.steps)
    assert "So far" in sentence(found.steps[0].sentence, NumberStyle())


def test_that_an_approach_whose_price_is_unknown_stands_in_no_step_and_none_at_all_is_no_iceberg() -> None:
    project = with_quantity(study(), (*T, "training", "price"), Unknown())
    _, found = answered(project)
    assert found.ids == ("p",)
    analyst = Analyst(200)
    none = with_quantity(project, (*P, "offer", "input_price"), Unknown())
    assert find(Ground(analyst.answer(none), analyst.sample)) is None


def test_that_files_have_the_steps_but_not_the_course_of_every_month() -> None:
    values = example(EXAMPLES[0])[1].values()
    assert "steps" in values
    assert "curves" not in values
