"""Bills: their lines, their exact sums, and that the engine's floats say the same to a billionth."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.bill import bill, total
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.model import at, put
from ftvp_gui.core.offer import PriceStep
from ftvp_gui.core.price_sheet import PriceSheet, price_sheet
from ftvp_gui.core.project import Project
from ftvp_gui.core.tariff.hosting import HostingBasis
from ftvp_gui.core.tariff.tokens import LongRequests
from ftvp_gui.core.tariff.training import TrainingBasis
from ftvp_gui.core.typical_bill import typical_bill
from ftvp_gui.core.usage import Usage
from tests.studies import P, T, certain, every_kind, fixed, off, study

STUDY = study()
PROMPTED, TUNED = (price_sheet(STUDY.approach(id)) for id in "pt")
CALLS = Usage(requests=1_000, input_tokens=500, prefix_tokens=2_000, output_tokens=200, hit_rate=Decimal("0.75"))


def amounts(sheet: PriceSheet, usage) -> dict[str, str]:
    return {line.code: f"{line.amount.normalize():f}" for line in bill(sheet, usage)}


def test_the_lines_of_a_month_of_prompting_are_exact():
    # $1 in, $5 out: 0.5 M x 1; 2 M x 0.75 x 0.1; 2 M x 0.25 x 1.25; 0.2 M x 5
    assert amounts(PROMPTED, CALLS) == {"input": "0.5", "cache_read": "0.15", "cache_write": "0.625", "output": "1"}
    assert total(bill(PROMPTED, CALLS)) == Decimal("2.275")


def test_a_line_is_its_quantity_times_its_price_and_says_how_and_from_where():
    line = bill(PROMPTED, CALLS.replace(month=3))[1]
    assert (line.code, line.month, line.quantity, line.unit) == ("cache_read", 3, Decimal("1.5"), "1M tokens")
    assert line.unit_price == Decimal("0.1")
    assert line.amount == line.quantity * line.unit_price
    assert line.formula.startswith("requests ÷ 1,000,000 × tokens of the fixed prompt × ")
    assert line.formula.endswith(" × Cached input costs")
    offer = STUDY.approach("p").offer  # type: ignore[attr-defined]
    assert line.provenance == (offer.cache_read.provenance, offer.input_price.provenance)


def test_a_bill_of_several_months_is_the_bills_of_its_months():
    months = [CALLS.replace(month=month, requests=100 * month) for month in range(1, 5)]
    assert bill(PROMPTED, months) == tuple(line for month in months for line in bill(PROMPTED, month))


def test_a_tenth_of_a_dollar_ten_times_is_a_dollar():
    sheet = put(TUNED, ("hosting", "storage"), TUNED.hosting.storage.replace(quantity={"kind": "fixed", "value": 0.1}))  # type: ignore[union-attr]
    months = [Usage(month=month, stored_months=1) for month in range(10)]
    assert total(bill(sheet, months)) == 1


def test_the_hit_rate_follows_from_the_rate_of_requests():
    # 730 h: 1 - exp(-1,000 / 2,628,000 x 300) = 0.10788...; two prompts halve the rate of each.
    lines = bill(PROMPTED, CALLS.replace(hit_rate=None))
    read, written = (next(x.quantity for x in lines if x.code == code) for code in ("cache_read", "cache_write"))
    assert float(read) / 2 == pytest.approx(1 - np.exp(-1_000 / 2_628_000 * 300), rel=1e-12)
    assert read + written == pytest.approx(2)
    two = bill(PROMPTED, CALLS.replace(hit_rate=None, prompts=2))
    assert float(two[1].quantity) / 2 == pytest.approx(1 - np.exp(-500 / 2_628_000 * 300), rel=1e-12)


def test_announced_prices_hold_from_their_month_and_cached_prices_follow():
    step = PriceStep(since=dt.date(2027, 3, 1), input=2.0, output=10.0)
    sheet = put(PROMPTED, ("offer", "steps"), (step,)).replace(start=dt.date(2027, 1, 1))
    assert total(bill(sheet, CALLS.replace(month=1))) == Decimal("2.275")
    assert total(bill(sheet, CALLS.replace(month=2))) == Decimal("4.55")
    with pytest.raises(ValueError, match="month 0"):
        bill(put(PROMPTED, ("offer", "steps"), (step,)), CALLS)


def test_a_month_without_use_costs_nothing():
    assert bill(TUNED, Usage()) == ()


@pytest.mark.parametrize("name", ["requests", "output_tokens", "hours", "runs", "rows", "epochs", "models"])
def test_negative_use_is_refused(name):
    with pytest.raises(ValidationError, match="greater than or equal to 0"):
        Usage(**{name: -1})


@pytest.mark.parametrize("value", [-0.1, 1.1, float("nan")])
def test_a_hit_rate_that_is_no_share_is_refused(value):
    with pytest.raises(ValidationError):
        Usage(hit_rate=value)


def test_a_price_that_is_unknown_is_named_and_never_nothing():
    with pytest.raises(UnknownInputError, match=r"offer\.input_price"):
        bill(PriceSheet(), CALLS)


@pytest.mark.parametrize("usage", [Usage(runs=1), Usage(hours=1), Usage(stored_months=1)])
def test_what_a_sheet_does_not_offer_is_refused(usage):
    with pytest.raises(ValueError, match="offers no"):
        bill(PROMPTED, usage)


def test_an_approach_without_a_model_has_no_price_sheet():
    with pytest.raises(TypeError, match="no price sheet"):
        price_sheet(Approach(kind="bare", id="x"))


# The engine and the bill

COUNTS = {"requests", "training", "hosting"}
CODES = {
    "training": ("training", "validation", "training_fees", "least_fee", "fee_limit"),
    "hosting": ("hosting", "commitment", "storage", "storage_size"),
}
few = st.integers(1, 12)
share = st.integers(0, 20).map(lambda n: n / 20)
price = st.integers(0, 4_000).map(lambda n: n / 100)
multiple = st.integers(2, 80).map(lambda n: n / 20)


def offers(path):
    return st.fixed_dictionaries(
        {},
        optional={
            (*path, "input_price"): price,
            (*path, "output_price"): price,
            (*path, "markup"): multiple,
            (*path, "region"): multiple,
            (*path, "batch_share"): share,
            (*path, "batch_price"): share,
            (*path, "long_limit"): st.integers(100, 3_000),
            (*path, "long_input"): multiple.map(lambda m: 1 + m),
            (*path, "long_output"): multiple.map(lambda m: 1 + m),
            (*path, "cache_read"): share,
            (*path, "cache_write"): multiple,
            (*path, "cache_seconds"): st.integers(60, 90_000),
            (*path, "cache_least"): st.integers(0, 3_000),
            (*path, "cache_storage"): price,
            (*path, "reasoning_tokens"): st.integers(0, 900),
            (*path, "lifetime"): few,
            (*path, "price_decline"): share.map(lambda s: s * 0.9),
        },
    )


WORK = st.fixed_dictionaries(
    {("workload", "months"): st.integers(1, 24)},
    optional={
        ("workload", "volume"): st.sampled_from([0, 1, 900, 50_000, 3_000_000, 90_000_000]),
        ("workload", "growth"): st.integers(-30, 30).map(lambda n: n / 100),
        ("workload", "input_tokens"): st.integers(0, 4_000),
        ("workload", "failures"): share.map(lambda s: s / 2),
        ("workload", "tasks"): few,
        ("workload", "peak"): st.integers(1, 9),
        ("workload", "hours_in_month"): st.sampled_from([720, 730, 744]),
        ("money", "per_usd"): multiple,
        (*P, "requests", "samples"): few,
        (*P, "requests", "shorter"): share,
        (*P, "requests", "shots"): few,
        (*P, "approval"): price.map(lambda p: p / 4),
        (*T, "approval"): price.map(lambda p: p / 4),
    },
)
TRAINING = st.fixed_dictionaries(
    {(*T, "training", "hour_price"): price},
    optional={
        (*T, "training", "price"): price,
        (*T, "training", "epochs"): few,
        (*T, "training", "least_fee"): price,
        (*T, "training", "most_fee"): price,
        (*T, "training", "multiple"): multiple,
        (*T, "training", "further"): price,
        (*T, "training", "validation_share"): share,
        (*T, "training", "evaluations"): few,
        (*T, "training", "longest"): st.integers(1, 9_000),
        (*T, "training", "most_tokens"): st.integers(1, 2_000),
        (*T, "training", "hours"): price,
        (*T, "training", "hour_step"): st.sampled_from([0, 0.01, 0.25, 1]),
        (*T, "training", "gpus"): few,
        (*T, "labelling", "examples"): st.integers(1, 90_000),
    },
)
HOSTING = st.fixed_dictionaries(
    {(*T, "hosting", "fine_rate"): price},
    optional={
        (*T, "hosting", "rate"): price,
        (*T, "hosting", "gpus"): few,
        (*T, "hosting", "capacity"): few,
        (*T, "hosting", "least"): st.integers(0, 3),
        (*T, "hosting", "month_hours"): st.sampled_from([720, 730]),
        (*T, "hosting", "adapters"): few,
        (*T, "hosting", "busy_hours"): st.integers(1, 744),
        (*T, "hosting", "idle_minutes"): st.integers(0, 90),
        (*T, "hosting", "storage"): price,
        (*T, "hosting", "gigabyte"): price,
        (*T, "hosting", "gigabytes"): price,
        (*T, "hosting", "models"): few,
    },
)
DAYS = st.dates(dt.date(2026, 6, 1), dt.date(2029, 1, 1))
STEPS = st.lists(st.builds(PriceStep, since=DAYS, input=price, output=price), max_size=3).map(tuple)
SWITCHES = st.fixed_dictionaries(
    {},
    optional={
        (*P, "offer", "caching"): st.booleans(),
        (*P, "offer", "cache_kept"): st.booleans(),
        (*P, "offer", "long_requests"): st.sampled_from(LongRequests),
        (*P, "offer", "steps"): STEPS,
        (*P, "offer", "retires"): DAYS,
        (*P, "migration", "enabled"): st.booleans(),
        (*T, "offer", "caching"): st.booleans(),
        (*T, "offer", "long_requests"): st.sampled_from(LongRequests),
        (*T, "offer", "retires"): DAYS,
        (*T, "training", "basis"): st.sampled_from(TrainingBasis),
        (*T, "training", "validation_billed"): st.booleans(),
        (*T, "training", "padded"): st.booleans(),
        (*T, "hosting", "basis"): st.sampled_from(HostingBasis),
        (*T, "hosting", "replaces_tokens"): st.booleans(),
        (*T, "hosting", "scale_to_zero"): st.booleans(),
        (*T, "hosting", "commitment"): st.sampled_from([0, 0, 1, 3, 6, 36]),
    },
)


@st.composite
def changes(draw: st.DrawFn) -> dict:
    """Values for inputs, switches and dates of the study: any price structure."""
    found = {}
    for part in (WORK, TRAINING, HOSTING, offers((*P, "offer")), offers((*T, "offer")), SWITCHES):
        found |= draw(part)
    return found


def changed(found: dict) -> Project:
    project = certain(study())
    for path, value in found.items():
        if isinstance(at(project, path), Estimate):
            project = fixed(project, {path: value})
        else:
            project = put(project, path, value)
    return project


@settings(deadline=None, max_examples=100)
@given(changes())
def test_the_bill_and_the_engine_agree_to_a_billionth_by_driver_and_month(found):
    project = changed(found)
    for approach in project.approaches:
        names, book, _ = ledger(project, approach, Typical())
        lines = typical_bill(project, approach)
        billed = {name: np.zeros(project.workload.months) for name in COUNTS}
        for line in lines:
            driver = next((name for name, codes in CODES.items() if line.code in codes), "requests")
            billed[driver][line.month] += float(line.amount) * project.money.per_usd.quantity.typical()
        for name in COUNTS & set(names):
            counted = book[names.index(name)]
            np.testing.assert_allclose(billed[name], counted, rtol=1e-9, atol=1e-9 * max(1.0, np.abs(counted).max()))


def test_what_is_not_counted_is_not_billed():
    project = STUDY.replace(approaches=(off(STUDY.approach("t")),))
    assert typical_bill(project, project.approaches[0]) == ()


@pytest.mark.parametrize("kind", ["prompting", "fine_tuning", "retrieval", "retrieval_tuning", "distillation"])
def test_bill_and_engine_agree_for_every_kind_that_a_provider_serves(kind):
    project = certain(every_kind())
    approach = next(a for a in project.approaches if a.kind == kind)
    names, book, _ = ledger(project, approach, Typical())
    counted = sum(book[names.index(name)].sum() for name in COUNTS & set(names))
    billed = float(total(typical_bill(project, approach))) * project.money.per_usd.quantity.typical()
    assert billed == pytest.approx(counted, rel=1e-9)
