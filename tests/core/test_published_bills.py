"""Published worked examples as bills: the provider's own numbers go in, the published figure comes out, to the cent."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from ftvp_gui.core.bill import bill, total
from ftvp_gui.core.drivers.hosting import Hosting
from ftvp_gui.core.drivers.training import TrainingRun
from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.exact import Exact
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.price_sheet import PriceSheet
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.tariff import thresholds
from ftvp_gui.core.tariff.hosting import HostingBasis
from ftvp_gui.core.tariff.training import TrainingBasis
from ftvp_gui.core.tokens import billable_tokens, padded_tokens, usual_epochs
from ftvp_gui.core.usage import Usage


def known(value: float) -> Estimate:
    return Estimate(quantity=Fixed(value=value), provenance=Provenance(source="published", grade=Grade.OFFICIAL))


def training(**fields: Any) -> PriceSheet:
    values = {name: known(value) if isinstance(value, float) else value for name, value in fields.items()}
    return PriceSheet(training=TrainingRun().replace(**values))


def test_openai_a_hundred_thousand_tokens_three_times_at_eight_dollars():
    """OpenAI's fine-tuning guide, gpt-3.5-turbo."""
    lines = bill(training(price=8.0), Usage(runs=1, training_tokens=100_000, epochs=3))
    assert total(lines) == Decimal("2.40")


def test_openai_cookbook_toy_set():
    """Chat_finetuning_data_prep: 5 examples, 8,242 tokens, one of 8,032 cut at 4,096: 4,306 billable, 20 epochs."""
    lengths = [8_032, 53, 52, 53, 52]
    assert sum(lengths) == 5 * 1_648.4
    assert billable_tokens(lengths, 4_096) == 4_306
    assert usual_epochs(len(lengths)) == 20
    sheet = training(price=1_000_000.0, most_tokens=4_096.0)
    (line,) = bill(sheet, Usage(runs=1, row_lengths=tuple(lengths), epochs=usual_epochs(5)))
    assert line.quantity * 1_000_000 == 86_120


@pytest.mark.parametrize(
    ("examples", "epochs"),
    [(3, 25), (4, 25), (5, 20), (10, 10), (20, 5), (33, 3), (34, 3), (100, 3), (8_333, 3), (8_334, 2), (12_500, 2),
     (12_501, 1), (30_000, 1)],
)  # fmt: skip
def test_openai_cookbook_rule_of_epochs(examples, epochs):
    assert usual_epochs(examples) == epochs


def test_no_examples_have_no_epochs_and_no_tokens():
    with pytest.raises(ValueError, match="without an example"):
        usual_epochs(0)
    assert billable_tokens([]) == padded_tokens([]) == 0


def test_azure_supervised_run_of_a_million_tokens_twice_without_validation():
    """Microsoft's cost page, GPT-4.1 global: $4.00; its validation file of 40,000 tokens is not billed."""
    used = Usage(runs=1, training_tokens=1_000_000, epochs=2, validation_tokens=40_000, evaluations=2)
    assert total(bill(training(price=2.0), used)) == Decimal("4.00")
    assert total(bill(training(price=2.0, validation_billed=True), used)) == Decimal("4.16")


def test_azure_reinforcement_run_by_the_hour_stops_at_its_limit():
    """Microsoft's cost page: 4 hours at $100; a job pauses at $5,000, that is after 50 hours."""
    sheet = training(basis=TrainingBasis.HOURS, hour_price=100.0, most_fee=5_000.0)
    assert total(bill(sheet, Usage(runs=1, training_hours=4))) == Decimal("400.00")
    assert total(bill(sheet, Usage(runs=1, training_hours=50))) == 5_000
    assert total(bill(sheet, Usage(runs=1, training_hours=80))) == 5_000
    assert thresholds.hours_until_limit(Exact(5_000), 100) == 50


def test_azure_month_of_a_hosted_model():
    """Microsoft's cost page: 20 M tokens in at $1.10, 40 M out at $4.40, $1.70 for 720 hours: $1,422.00."""
    sheet = PriceSheet(
        offer=Offer(input_price=known(1.1), output_price=known(4.4), caching=False), hosting=Hosting(rate=known(1.7))
    )
    used = Usage(requests=1_000, input_tokens=20_000, output_tokens=40_000, hours=720)
    lines = {line.code: line.amount for line in bill(sheet, used)}
    assert lines == {"input": 22, "output": 176, "hosting": 1_224}
    assert sum(lines.values()) == 1_422


def test_mistral_least_fee_and_storage():
    """Mistral's warning box: at least $4 a job, $2 a month for each model; three models kept for a year: $72."""
    sheet = training(price=1.0, least_fee=4.0).replace(hosting=Hosting(storage=known(2.0)))
    job = Usage(runs=1, training_tokens=1_200_000, epochs=1)
    assert total(bill(sheet, job)) == Decimal("4.00")
    assert total(bill(sheet, [Usage(month=month, stored_months=1, models=3) for month in range(12)])) == 72


def test_bedrock_first_month_with_a_model_unit():
    """Cohere Command-Light: 3 M tokens at $0.001 a thousand, $1.95 storage, one unit at $8.56 for 730 hours."""
    sheet = training(price=1.0).replace(
        hosting=Hosting(basis=HostingBasis.MODEL_UNITS, rate=known(8.56), storage=known(1.95))
    )
    used = Usage(runs=1, training_tokens=3_000_000, epochs=1, hours=730, stored_months=1)
    lines = {line.code: line.amount for line in bill(sheet, used)}
    assert lines == {"training": 3, "hosting": Decimal("6248.80"), "storage": Decimal("1.95")}
    assert total(bill(sheet, used)) == Decimal("6253.75")


@pytest.mark.parametrize(("write", "least"), [(1.25, 0.2173913043478261), (2.0, 0.5263157894736842)])
def test_anthropic_hit_rate_from_which_caching_pays(write, least):
    assert float(thresholds.hit_rate_that_pays(Exact(0.1), Exact(write))) == pytest.approx(least, rel=1e-12)
    offer = Offer(input_price=known(1.0), output_price=known(0.0), cache_write=known(write))
    at_least = thresholds.hit_rate_that_pays(Exact(0.1), Exact(write)).value
    used = Usage(requests=1_000_000, prefix_tokens=2_000, hit_rate=at_least)
    assert float(total(bill(PriceSheet(offer=offer), used))) == pytest.approx(2_000, rel=1e-12)


@pytest.mark.parametrize(
    ("requests", "hit"), [(1_000, 0.10929388282635222), (10_000, 0.6857000227015086), (100_000, 0.9999905931656473)]
)
def test_poisson_hit_rate_of_five_minutes_in_a_month_of_720_hours(requests, hit):
    sheet = PriceSheet(offer=Offer(input_price=known(1.0), output_price=known(0.0)))
    lines = bill(sheet, Usage(requests=requests, prefix_tokens=2_000, month_hours=720))
    read = next(line.quantity for line in lines if line.code == "cache_read")
    assert float(read) == pytest.approx(hit * requests * 0.002, rel=1e-12)


@pytest.mark.parametrize(
    ("train", "sum_", "turbo", "gpt4"),
    [
        (0.66, 0.813, 10.501193317422437, 1.7654139360706165),
        (1.11, 1.263, 17.661097852028643, 2.9691052561187643),
        (2.32, 2.473, 36.91328560063644, 6.205697472248227),
    ],
)
def test_distilled_summaries_pay_back_their_training(train, sum_, turbo, gpt4):
    """Instructor's chain of density: 20 summaries cost $0.153 tuned, $1.41 with GPT-4 Turbo, $7.63 with GPT-4."""
    tuned = 0.153 / 20
    sheet = training(basis=TrainingBasis.FREE, further=train).replace(
        offer=Offer(input_price=known(7.65), output_price=known(0.0))
    )
    assert float(total(bill(sheet, Usage(runs=1, requests=20, input_tokens=1_000)))) == pytest.approx(sum_)
    assert thresholds.requests_that_pay(train, 1.41 / 20, tuned) == pytest.approx(turbo)
    assert thresholds.requests_that_pay(train, 7.63 / 20, tuned) == pytest.approx(gpt4)


def test_a_demo_that_pays_back_four_hundred_dollars():
    """Hosted at $15 a thousand requests, tuned at $2: 30,769 requests."""
    assert thresholds.requests_that_pay(400, 0.015, 0.002) == pytest.approx(30_769.23076923077)
    assert thresholds.requests_that_pay(400, 0.002, 0.015) == float("inf")


@pytest.mark.parametrize(("mix", "tokens"), [(1.0, 900), (0.1, 9_000)])
def test_prompt_length_from_which_a_tuned_mark_up_pays(mix, tokens):
    """gpt-4o-mini at $0.15 and $0.60, tuned at twice that: 300 in, 100 out, a tuned prompt of 100 tokens."""
    prices = {"input_price": Exact(0.15), "output_price": Exact(0.6), "markup": 2}
    length = thresholds.prompt_that_pays(**prices, fresh=300, output=100, tuned=100, mix=mix)
    assert length == tokens
    base = Offer(input_price=known(0.15), output_price=known(0.6), caching=False)
    one = Usage(requests=1, input_tokens=300, output_tokens=100)
    prompted = total(bill(PriceSheet(offer=base), one.replace(prefix_tokens=900)))
    tuned = total(bill(PriceSheet(offer=base.replace(markup=known(2.0))), one.replace(prefix_tokens=100)))
    assert prompted == tuned
