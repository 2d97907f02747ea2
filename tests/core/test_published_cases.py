"""Published worked examples through the product's own engine: inputs go in, the published figure comes out."""

from __future__ import annotations

import datetime as dt

import numpy as np
import numpy_financial
import pytest

from ftvp_gui.analysis import break_even
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import put
from ftvp_gui.core.offer import HIT_RATE
from tests.studies import P, T, certain, fixed, off, only, study, typical


def training(tokens: float, epochs: float, usd_per_mtok: float) -> float:
    """The engine's price of one run over one example of that many tokens."""
    values = {
        ("workload", "input_tokens"): tokens,
        ("workload", "output_tokens"): 0.0,
        (*T, "requests", "instructions"): 0.0,
        (*T, "labelling", "examples"): 1,
        (*T, "training", "epochs"): epochs,
        (*T, "training", "price"): usd_per_mtok,
    }
    return float(typical(fixed(only("t", "training"), values)).cost[0])


def test_a_hundred_thousand_tokens_three_times_at_eight_dollars_cost_two_forty():
    """OpenAI's fine-tuning guide, gpt-3.5-turbo."""
    assert training(100_000, 3, 8.0) == pytest.approx(2.40, rel=1e-3)


def test_a_million_tokens_twice_at_two_dollars_cost_four():
    """Microsoft's fine-tuning cost page, GPT-4.1 global; validation tokens are not billed."""
    assert training(1_000_000, 2, 2.0) == pytest.approx(4.0, rel=1e-3)


def test_a_job_below_the_least_fee_costs_the_fee_and_storage_is_paid_per_month():
    """Mistral's warning box: at least $4 a job, $2 a month for each stored model."""
    values = {(*T, "training", "least_fee"): 4.0, (*T, "hosting", "storage"): 2.0, (*T, "hosting", "rate"): 0.0}
    project = fixed(only("t", "training", "hosting"), values)
    project = project.replace(workload=project.workload.replace(months=12))
    costs = typical(project)
    by_name = dict(zip(costs.drivers, costs.present[:, 0], strict=True))
    assert by_name == pytest.approx({"training": 4.0, "hosting": 24.0})


def test_a_month_of_a_hosted_tuned_model_is_mostly_hosting():
    """Microsoft's worked month: $1.70 an hour for 720 hours, 20 M tokens in at $1.10, 40 M out at $4.40: $1,422."""
    values = {
        ("workload", "volume"): 1_000,
        ("workload", "input_tokens"): 20_000,
        ("workload", "output_tokens"): 40_000,
        ("workload", "hours_in_month"): 720,
        ("workload", "peak"): 1.0,
        (*T, "requests", "instructions"): 0.0,
        (*T, "offer", "input_price"): 1.1,
        (*T, "offer", "output_price"): 4.4,
        (*T, "hosting", "rate"): 1.7,
        (*T, "hosting", "storage"): 0.0,
    }
    project = fixed(only("t", "requests", "hosting"), values)
    costs = typical(project.replace(workload=project.workload.replace(months=1)))
    by_name = dict(zip(costs.drivers, costs.present[:, 0], strict=True))
    assert by_name == pytest.approx({"requests": 198.0, "hosting": 1_224.0}, rel=1e-4)
    assert costs.cost[0] == pytest.approx(1_422.0, rel=1e-4)


def test_a_model_unit_all_month_dwarfs_training_and_storage():
    """Bedrock, Cohere Command-Light: 3 M trained tokens at $1, $1.95 storage, one unit at $8.56 for 730 hours."""
    values = {
        ("workload", "input_tokens"): 3e6,
        ("workload", "output_tokens"): 0.0,
        ("workload", "volume"): 0.0,
        (*T, "requests", "instructions"): 0.0,
        (*T, "labelling", "examples"): 1,
        (*T, "training", "epochs"): 1.0,
        (*T, "training", "price"): 1.0,
        (*T, "hosting", "rate"): 8.56,
        (*T, "hosting", "storage"): 1.95,
    }
    project = fixed(only("t", "training", "hosting"), values)
    costs = typical(project.replace(workload=project.workload.replace(months=1)))
    assert costs.cost[0] == pytest.approx(6_253.75, rel=1e-4)


@pytest.mark.parametrize(("volume", "hit"), [(1_000, 0.10929388), (10_000, 0.6857), (100_000, 0.99999059)])
def test_the_hit_rate_follows_from_the_request_rate(volume, hit):
    """Poisson arrivals, five minutes refreshed by every hit, 720 hours in a month."""
    project = fixed(only("p", "requests"), {("workload", "volume"): volume, ("workload", "hours_in_month"): 720})
    ctx, _ = columns(project, project.approaches[0], Typical())
    assert float(ctx[HIT_RATE][0, 0]) == pytest.approx(hit, rel=1e-3)


@pytest.mark.parametrize(("write", "least"), [(1.25, 0.21739130), (2.0, 0.52631579)])
def test_caching_is_neutral_at_the_published_break_even_hit_rate(write, least):
    """Anthropic's multipliers: reading 0.1, writing 1.25 for five minutes or 2 for an hour."""
    seconds = 300.0
    rate = -np.log(1 - least) / seconds
    values = {
        ("workload", "volume"): rate * 730 * 3600,
        (*P, "offer", "cache_write"): write,
        (*P, "offer", "cache_read"): 0.1,
    }
    cached = fixed(only("p", "requests"), values)
    plain = put(cached, (*P, "offer", "caching"), False)
    assert typical(cached).cost[0] == pytest.approx(typical(plain).cost[0], rel=1e-6)


def test_a_tuned_mark_up_of_two_pays_from_nine_hundred_tokens_of_prompt():
    """gpt-4o-mini at $0.15 / $0.60 against its tuned $0.30 / $1.20: 300 in, 100 out, a tuned prompt of 100 tokens."""
    values = {
        ("workload", "input_tokens"): 300,
        ("workload", "output_tokens"): 100,
        (*P, "requests", "shots"): 0,
        (*P, "requests", "instructions"): 900,
        (*P, "offer", "input_price"): 0.15,
        (*P, "offer", "output_price"): 0.60,
        (*T, "requests", "instructions"): 100,
        (*T, "offer", "input_price"): 0.30,
        (*T, "offer", "output_price"): 1.20,
    }
    prompted = put(only("p", "requests"), (*P, "offer", "caching"), False)
    tuned = put(only("t", "requests"), (*T, "offer", "caching"), False)
    pair = prompted.replace(approaches=(prompted.approaches[0], tuned.approaches[0]))
    result = evaluate(fixed(pair, values), Typical())
    assert result["p"].cost[0] == pytest.approx(result["t"].cost[0], rel=1e-3)


def test_a_one_time_cost_breaks_even_at_the_published_number_of_requests():
    """A published demo: $15 against $2 per thousand requests, $400 once: 30,769 requests."""
    project = study()
    approaches = (off(project.approach("p"), "requests"), off(project.approach("t"), "work", "requests"))
    values = {
        ("workload", "growth"): 0.0,
        ("workload", "failures"): 0.0,
        ("workload", "input_tokens"): 1_000,
        ("workload", "output_tokens"): 0,
        ("money", "discount_rate"): 0.0,
        ("team", "engineer"): 400,
        ("team", "engineer_hours"): 1e6,
        (*P, "requests", "instructions"): 0,
        (*P, "requests", "shots"): 0,
        (*T, "requests", "instructions"): 0,
        (*P, "offer", "input_price"): 15.0,
        (*T, "offer", "input_price"): 2.0,
        (*P, "offer", "lifetime"): 600,
        (*T, "offer", "lifetime"): 600,
        (*P, "approval"): 0.0,
        (*T, "approval"): 0.0,
        (*T, "work", "hours"): 1.0,
    }
    project = fixed(certain(project.replace(approaches=approaches)), values)
    project = project.replace(workload=project.workload.replace(months=1, start=dt.date(2027, 1, 1)))
    (root,) = break_even.volumes(project, Sample(100), "p", "t", rows=100)
    assert root.volume == pytest.approx(30_769.23, rel=1e-3)


def test_present_value_is_the_net_present_value_of_numpy_financial_at_the_monthly_rate_moved_to_mid_month():
    monthly = 1.1 ** (1 / 12) - 1
    for costs in evaluate(fixed(certain(study()), {("money", "discount_rate"): 0.1}), Typical()).approaches:
        expected = numpy_financial.npv(monthly, costs.total[:, 0]) * (1 + monthly) ** -0.5
        assert costs.cost[0] == pytest.approx(expected, rel=1e-12)


def test_a_thirty_six_month_annuity_in_mid_month():
    project = fixed(only("p", "monitoring"), {("money", "discount_rate"): 0.1, (*P, "monitoring", "monthly"): 1.0})
    assert typical(project).cost[0] == pytest.approx(31.310554143852286, rel=1e-12)
