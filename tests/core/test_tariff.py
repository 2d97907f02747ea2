"""Every price structure by hand, to the cent: through the engine where a driver has it, and through a bill."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import numpy as np
import pytest

from ftvp_gui.core.bill import bill, total
from ftvp_gui.core.declare import matters
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.model import at, put
from ftvp_gui.core.price_sheet import price_sheet
from ftvp_gui.core.result import Costs
from ftvp_gui.core.tariff.hosting import HostingBasis
from ftvp_gui.core.tariff.tokens import LongRequests
from ftvp_gui.core.tariff.training import TrainingBasis
from ftvp_gui.core.usage import Usage
from tests.studies import P, T, certain, fixed, only, study, typical

CENT = 0.005
OFFER, RUN, SERVER = (*P, "offer"), (*T, "training"), (*T, "hosting")
OFFER_T = (*T, "offer")


def year(kind: str, driver: str, values: dict, switches: dict | None = None, months: int = 12) -> Costs:
    """A year of one driver, certain, live at once; 10,000 requests a month."""
    project = only(kind, driver)
    project = project.replace(workload=project.workload.replace(months=months, start=dt.date(2027, 1, 1)))
    for path, value in {(*OFFER, "caching"): False, **(switches or {})}.items():
        if path[1] == kind:
            project = put(project, path, value)
    return typical(fixed(project, {("workload", "volume"): 10_000, **values}))


def cost(*args, **more) -> float:
    return float(year(*args, **more).cost[0])


# Tokens: 1,250 + 800 in at $1/M, 200 out at $5/M: $0.00305 a request, $366.00 a year.


@pytest.mark.parametrize("multiple", ["markup", "region"])
def test_a_mark_up_and_a_region_multiply_every_token(multiple):
    assert cost("p", "requests", {(*OFFER, multiple): 1.1}) == pytest.approx(402.60, abs=CENT)


def test_a_batch_discount_is_given_on_the_share_that_can_wait_only():
    # 40 % at half price: 366 x (1 - 0.4 x 0.5)
    assert cost("p", "requests", {(*OFFER, "batch_share"): 0.4}) == pytest.approx(292.80, abs=CENT)
    assert cost("p", "requests", {(*OFFER, "batch_price"): 0.0}) == pytest.approx(366.00, abs=CENT)


def test_batch_and_cache_multiply_and_no_token_is_counted_twice():
    # A cache that is always hit: (500 + 1,550 x 0.1)/M + 1,000/M = $0.001655; x 120,000 x 0.75
    values = {(*OFFER, "cache_seconds"): 2_592_000, (*OFFER, "batch_share"): 0.5}
    switches = {(*OFFER, "caching"): True}
    assert cost("p", "requests", values, switches) == pytest.approx(0.001655 * 120_000 * 0.75, abs=CENT)


@pytest.mark.parametrize(
    ("rule", "limit", "expected"),
    [
        (LongRequests.SAME, 1_000, 366.00),
        # 2,050 tokens of input: all at $2, output at $7.50: 0.0041 + 0.0015
        (LongRequests.WHOLE, 2_049, 672.00),
        (LongRequests.WHOLE, 2_050, 366.00),
        # 50 tokens more at $1 more: + 0.00005 x 120,000
        (LongRequests.BEYOND, 2_000, 372.00),
        # 1,050 more, of them 550 of the fixed prompt
        (LongRequests.BEYOND, 1_000, 492.00),
        (LongRequests.BEYOND, 3_000, 366.00),
    ],
)
def test_long_requests_cost_more_as_a_whole_or_beyond_the_limit(rule, limit, expected):
    switches = {(*OFFER, "long_requests"): rule}
    assert cost("p", "requests", {(*OFFER, "long_limit"): limit}, switches) == pytest.approx(expected, abs=CENT)


def test_a_cache_kept_by_the_hour_is_always_hit_and_paid_by_size():
    # (500 + 1,550 x 0.1 + 1,000)/M x 120,000 = $198.60; 1,550/M x $4.50 x 730 h x 12 = $61.10 for each of two tasks
    values = {(*OFFER, "cache_storage"): 4.5, ("workload", "tasks"): 2}
    switches = {(*OFFER, "caching"): True, (*OFFER, "cache_kept"): True}
    assert cost("p", "requests", values, switches) == pytest.approx(198.60 + 2 * 61.101, abs=CENT)


def test_a_prompt_too_short_for_the_cache_is_not_kept_by_the_hour():
    values = {(*OFFER, "cache_least"): 2_000}
    switches = {(*OFFER, "caching"): True, (*OFFER, "cache_kept"): True}
    assert cost("p", "requests", values, switches) == pytest.approx(366.00, abs=CENT)


def test_shorter_answers_save_output_only():
    # 200 x 0.6 = 120 tokens out: 0.00205 + 0.0006
    assert cost("p", "requests", {(*P, "requests", "shorter"): 0.4}) == pytest.approx(318.00, abs=CENT)


def test_three_answers_per_request_cost_three_calls():
    assert cost("p", "requests", {(*P, "requests", "samples"): 3}) == pytest.approx(1_098.00, abs=CENT)


def test_an_evaluation_pays_for_all_answers_and_for_the_region_but_never_by_batch():
    # 10 runs x 300 items x 3 x $0.00305 x 1.1 = $30.195
    values = {
        (*P, "evaluation", "minutes"): 0,
        (*P, "evaluation", "runs"): 10,
        (*P, "evaluation", "monthly_runs"): 0,
        (*P, "evaluation", "judge"): 0,
        (*P, "requests", "samples"): 3,
        (*OFFER, "region"): 1.1,
        (*OFFER, "batch_share"): 1.0,
    }
    assert cost("p", "evaluation", values) == pytest.approx(30.195, abs=CENT)


def test_the_hit_rate_rises_month_by_month_as_the_volume_grows():
    project = put(only("p", "requests"), ("workload", "months"), 12)
    growing = fixed(project, {("workload", "volume"): 1_000, ("workload", "growth"): 0.3})
    _, book, _ = ledger(growing, growing.approaches[0], Typical())
    per_request = book[0] / (1_000 * 1.3 ** np.arange(12))
    assert (np.diff(per_request) < 0).all()


# Training: 800 tokens x 1,000 examples x 3 epochs = 2.4 M at $0.60: $1.44.


@pytest.mark.parametrize(
    ("values", "switches", "expected"),
    [
        ({"multiple": 0.5}, {}, 0.72),
        ({"further": 2.5}, {}, 3.94),
        ({"least_fee": 4.0}, {}, 4.00),
        ({"most_fee": 1.0}, {}, 1.00),
        ({"least_fee": 4.0, "most_fee": 3.0}, {}, 3.00),
        # + 80,000 tokens x 3 passes at $0.60
        ({}, {"validation_billed": True}, 1.584),
        ({"validation_share": 0.5, "evaluations": 2}, {"validation_billed": True}, 1.92),
        # 2,000 x 1,000 x 3 = 6 M
        ({"longest": 2_000}, {"padded": True}, 3.60),
        ({"longest": 2_000, "most_tokens": 1_500}, {"padded": True}, 2.70),
        ({"most_tokens": 500}, {}, 0.90),
        ({"most_tokens": 5_000}, {}, 1.44),
        ({"hour_price": 100, "hours": 4}, {"basis": TrainingBasis.HOURS}, 400.00),
        ({"hour_price": 100, "hours": 1.234, "further": 7}, {"basis": TrainingBasis.HOURS}, 130.00),
        ({"hour_price": 100, "hours": 1.236}, {"basis": TrainingBasis.HOURS}, 124.00),
        ({"hour_price": 100, "hours": 1.2345, "hour_step": 0}, {"basis": TrainingBasis.HOURS}, 123.45),
        ({"hour_price": 100, "hours": 60, "most_fee": 5_000}, {"basis": TrainingBasis.HOURS}, 5_000.00),
        ({"hour_price": 2.5, "hours": 3, "gpus": 8}, {"basis": TrainingBasis.GPU_HOURS}, 60.00),
        ({"further": 2.0}, {"basis": TrainingBasis.FREE}, 2.00),
    ],
)
def test_a_training_run_costs_what_its_price_structure_says(values, switches, expected):
    inputs = {(*RUN, name): value for name, value in values.items()}
    plain = {(*RUN, name): value for name, value in switches.items()}
    assert cost("t", "training", inputs, plain) == pytest.approx(expected, abs=CENT / 10)


def test_a_run_by_the_hour_without_a_price_is_a_gap_and_never_free():
    costs = year("t", "training", {}, {(*RUN, "basis"): TrainingBasis.HOURS})
    assert [gap.path for gap in costs.gaps] == [(*RUN, "hour_price")]
    assert not costs.costed


# Hosting: one server at $2 an hour, 730 hours a month: $1,460.00.


@pytest.mark.parametrize(
    ("values", "switches", "expected"),
    [
        ({}, {}, 17_520.00),
        ({"month_hours": 720}, {}, 17_280.00),
        ({"adapters": 4}, {}, 4_380.00),
        ({"least": 2}, {}, 35_040.00),
        ({}, {"basis": HostingBasis.MODEL_UNITS}, 17_520.00),
        # $0.05 x 60 x 8,760 h
        ({"fine_rate": 0.05}, {"basis": HostingBasis.MINUTES}, 26_280.00),
        # $0.0005 x 3,600 x 2 GPUs x 8,760 h
        ({"fine_rate": 0.0005, "gpus": 2}, {"basis": HostingBasis.GPU_SECONDS}, 31_536.00),
        # 3 models at $2 and 10 GB at $0.10 each a month
        ({"storage": 2.0, "gigabyte": 0.1, "gigabytes": 10, "models": 3, "rate": 0.0}, {}, 108.00),
        # 200 busy hours of which 1 - exp(-50 an hour x 15/60) = 0.999996 awake
        ({"busy_hours": 200}, {"scale_to_zero": True}, 200 * 2 * 12 * (1 - np.exp(-12.5))),
        # A term of 12 months is used up after a year.
        ({}, {"commitment": 12}, 17_520.00),
        # Three terms of 5 months: 15 months are paid.
        ({}, {"commitment": 5}, 21_900.00),
    ],
)
def test_servers_cost_what_their_price_structure_says(values, switches, expected):
    inputs = {(*SERVER, "rate"): 2.0, (*SERVER, "storage"): 0.0}
    inputs |= {(*SERVER, name): value for name, value in values.items()}
    plain = {(*SERVER, name): value for name, value in switches.items()}
    assert cost("t", "hosting", inputs, plain) == pytest.approx(expected, abs=CENT)


def test_a_server_that_stops_when_idle_costs_by_how_often_it_is_asked():
    # One request an hour in 200 busy hours, 15 minutes idle: 200 x (1 - exp(-0.25)) = 44.24 h at $2
    values = {
        (*SERVER, "rate"): 2.0,
        (*SERVER, "storage"): 0.0,
        (*SERVER, "busy_hours"): 200,
        ("workload", "volume"): 200,
    }
    stops = {(*SERVER, "scale_to_zero"): True}
    assert cost("t", "hosting", values, stops, months=1) == pytest.approx(88.48, abs=CENT)
    assert cost("t", "hosting", {**values, ("workload", "volume"): 0}, stops) == 0.0


def test_committed_servers_stay_paid_while_the_work_shrinks():
    # 6.85, 3.42, 1.71, 0.86 requests a second in the busiest hour, one server each: 7, 4, 2, 1 servers; terms of two.
    values = {
        (*SERVER, "rate"): 1.0,
        (*SERVER, "storage"): 0.0,
        (*SERVER, "capacity"): 1.0,
        ("workload", "growth"): -0.5,
        ("workload", "peak"): 4,
        ("workload", "volume"): 4_500_000,
    }
    assert cost("t", "hosting", values, months=4) == pytest.approx((7 + 4 + 2 + 1) * 730, abs=CENT)
    committed = {(*SERVER, "commitment"): 2}
    assert cost("t", "hosting", values, committed, months=4) == pytest.approx((7 + 7 + 2 + 2) * 730, abs=CENT)


def test_tokens_that_are_included_in_the_server_are_not_billed():
    project = fixed(only("t", "requests", "hosting"), {(*SERVER, "rate"): 2.0})
    billed, included = (
        typical(put(project, (*SERVER, "replaces_tokens"), on)).present[:, 0].tolist() for on in (False, True)
    )
    assert billed[0] > 0
    assert included == [0.0, billed[1]]
    off = put(put(project, (*SERVER, "replaces_tokens"), True), (*SERVER, "enabled"), False)
    assert typical(off).present[:, 0].tolist() == [billed[0]]


# Bills of the same structures, where use is said instead of computed.


def tuned(values: dict, switches: dict | None = None):
    """The price sheet of the study's tuned model with other prices."""
    project = fixed(study(), values)
    for path, value in (switches or {}).items():
        project = put(project, path, value)
    return price_sheet(project.approach("t"))


def test_examples_are_billed_by_their_lengths_cut_or_padded():
    lengths = (100, 200, 900)
    used = Usage(runs=1, row_lengths=lengths, epochs=2)
    plain = {(*RUN, "price"): 1_000.0}
    assert total(bill(tuned(plain), used)) == Decimal("2.4")
    assert total(bill(tuned({**plain, (*RUN, "most_tokens"): 400}), used)) == Decimal("1.4")
    assert total(bill(tuned(plain, {(*RUN, "padded"): True}), used)) == Decimal("5.4")
    assert total(bill(tuned({**plain, (*RUN, "most_tokens"): 400}, {(*RUN, "padded"): True}), used)) == Decimal("2.4")


def test_padding_needs_the_number_of_examples():
    sheet = tuned({(*RUN, "longest"): 500}, {(*RUN, "padded"): True})
    assert bill(sheet, Usage(runs=1, rows=1_000, training_tokens=200_000, epochs=1))[0].quantity == Decimal("0.5")
    with pytest.raises(ValueError, match="how many examples"):
        bill(sheet, Usage(runs=1, training_tokens=200_000))


def test_a_least_fee_and_a_limit_are_lines_of_their_own():
    sheet = tuned({(*RUN, "least_fee"): 4.0, (*RUN, "most_fee"): 3.0})
    lines = bill(sheet, Usage(runs=2, training_tokens=1_000_000, epochs=1))
    assert [(line.code, line.amount) for line in lines] == [
        ("training", Decimal("1.2")),
        ("least_fee", Decimal("6.8")),
        ("fee_limit", Decimal(-2)),
    ]


def test_a_commitment_that_is_left_early_is_billed_to_its_end():
    sheet = tuned({(*SERVER, "rate"): 2.0, (*SERVER, "storage"): 0.0}, {(*SERVER, "commitment"): 6})
    months = [Usage(month=month, hours=720, month_hours=720) for month in range(4)]
    lines = bill(sheet, months)
    assert [line.code for line in lines] == ["hosting"] * 4 + ["commitment"]
    assert total(lines) == 6 * 720 * 2
    assert total(bill(sheet, [*months, *(Usage(month=m, hours=720) for m in (4, 5))])) == 6 * 720 * 2


def test_busy_hours_and_requests_say_how_long_a_stopping_server_runs():
    sheet = tuned({(*SERVER, "rate"): 2.0, (*SERVER, "idle_minutes"): 15}, {(*SERVER, "scale_to_zero"): True})
    (line,) = bill(sheet, Usage(requests=200, busy_hours=200, hours=730, hit_rate=0))[-1:]
    assert float(line.amount) == pytest.approx(88.48, abs=CENT)
    (said,) = bill(sheet, Usage(hours=730, awake_hours=10))
    assert said.amount == 20


def test_minutes_and_gpu_seconds_are_billed_in_their_own_unit():
    minutes = tuned({(*SERVER, "fine_rate"): 0.05}, {(*SERVER, "basis"): HostingBasis.MINUTES})
    (line,) = bill(minutes, Usage(hours=2, replicas=3))
    assert (line.unit, line.quantity, line.unit_price, line.amount) == ("minute", 360, Decimal("0.05"), 18)


# More of everything never costs less.


@pytest.mark.parametrize("rule", [LongRequests.SAME, LongRequests.BEYOND])
@pytest.mark.parametrize("name", ["requests", "input_tokens", "prefix_tokens", "output_tokens"])
def test_at_a_fixed_hit_rate_more_use_never_costs_less(name, rule):
    sheet = price_sheet(put(study(), (*OFFER, "long_requests"), rule).approach("p"))
    use = Usage(requests=1_000, input_tokens=199_000, prefix_tokens=800, output_tokens=90, hit_rate=Decimal("0.5"))
    bills = [total(bill(sheet, use.replace(**{name: at(use, (name,)) * k}))) for k in (1, 2, 3, 10)]
    assert bills == sorted(bills)


def test_a_whole_request_that_passes_the_limit_makes_the_bill_jump():
    sheet = price_sheet(put(study(), (*OFFER, "long_requests"), LongRequests.WHOLE).approach("p"))
    below, above = (total(bill(sheet, Usage(requests=1, input_tokens=tokens))) for tokens in (200_000, 200_001))
    assert (below, above) == (Decimal("0.2"), Decimal("0.400002"))


@pytest.mark.parametrize("values", [{}, {(*SERVER, "capacity"): 0.01}])
def test_more_servers_hours_and_models_never_cost_less(values):
    totals = []
    for volume in (1e3, 1e5, 1e7):
        project = fixed(study(), {**values, (*SERVER, "rate"): 2.0, ("workload", "volume"): volume})
        totals.append(float(evaluate(project, Typical())["t"].cost[0]))
    assert totals == sorted(totals)


def conditional() -> list:
    """Every price field that only matters with some choice, in the state in which it does not."""
    base = certain(study())
    off = [(*P, "offer", "caching"), (*T, "offer", "caching")]
    for path in off:
        base = put(base, path, False)
    sections = [(*P, "offer"), OFFER_T, RUN, SERVER]
    return [
        (base, (*path, name))
        for path in sections
        for name in type(at(base, path)).model_fields
        if not matters(at(base, path), name)
    ]


@pytest.mark.parametrize(
    ("base", "path"), conditional(), ids=lambda value: ".".join(value) if isinstance(value, tuple) else ""
)
def test_a_field_that_the_form_hides_moves_no_money(base, path):
    value = at(base, path)
    changed = put(base, path, not value) if isinstance(value, bool) else fixed(base, {path: 7.0})
    before, after = evaluate(base, Typical()), evaluate(changed, Typical())
    assert [costs.cost[0] for costs in after.approaches] == [costs.cost[0] for costs in before.approaches]


def test_the_form_hides_what_belongs_to_a_choice_that_is_not_made():
    section = study().approach("t").training  # type: ignore[attr-defined]
    assert not matters(section, "longest")
    padded = section.replace(padded=True)
    assert matters(padded, "longest")
    assert not matters(padded.replace(basis=TrainingBasis.HOURS), "longest")
    assert matters(padded, "least_fee")
