"""Base-model prices out of genai-prices: per month of the horizon, offline."""

from __future__ import annotations

import datetime as dt
import socket
import time
from importlib.metadata import version
from typing import Any

import pytest

from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.context import Context
from ftvp_gui.core.inputs import SymbolReader
from ftvp_gui.core.offer import PriceStep
from ftvp_gui.core.project import Project
from ftvp_gui.core.workload import Workload
from ftvp_gui.store import prices
from ftvp_gui.store.errors import worded
from ftvp_gui.store.prices import PriceError, Quote, price_date, price_stamp, quote

TODAY = dt.date(2026, 11, 22)
START = dt.date(2026, 12, 1)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a price was looked up over the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def of(provider: str, model: str, start: dt.date = START, months: int = 36) -> Quote:
    return quote(provider, model, start, months, today=TODAY)


@pytest.mark.parametrize(
    ("provider", "model", "input", "output", "read", "write"),
    [
        ("openai", "gpt-6-luna", 0.1, 0.5, 0.1, 1.25),
        ("openai", "gpt-4o", 2.5, 10, 0.5, None),
        ("anthropic", "claude-haiku-5-5", 0.1, 0.5, 0.1, 1.25),
        ("anthropic", "claude-sonnet-5-5", 2, 10, 0.05, 1.25),
        ("google", "gemini-3.5-flash-lite", 0.3, 2.5, 0.1, None),
    ],
)
def test_prices_per_million_and_cache_against_fresh_input(
    provider: str, model: str, input: float, output: float, read: float, write: float | None
) -> None:
    found = of(provider, model)
    assert (found.input, found.output, found.cache_read, found.cache_write) == (input, output, read, write)
    assert all(isinstance(value, float) for value in (found.input, found.output, found.cache_read))


def test_a_model_without_a_cache_price_has_none() -> None:
    found = of("together", "Qwen/Qwen3.5-9B")
    assert (found.cache_read, found.cache_write) == (None, None)


def test_an_announced_rise_is_a_step_on_its_day() -> None:
    found = of("google", "gemini-3.8-flash")
    assert (found.input, found.output) == (0.75, 3.75)
    assert found.steps == (PriceStep(since=dt.date(2027, 1, 1), input=1.5, output=7.5),)


def test_a_rise_before_the_start_is_the_price_and_no_step() -> None:
    before, after = of("google", "gemini-4-argon", TODAY), of("google", "gemini-4-argon", START)
    assert (before.input, before.output) == (2, 10)
    assert before.steps == (PriceStep(since=dt.date(2026, 12, 1), input=4, output=20),)
    assert (after.input, after.output, after.steps) == (4, 20, ())


def test_a_rise_after_the_horizon_is_left_out() -> None:
    assert of("google", "gemini-3.8-flash", dt.date(2026, 11, 1), 1).steps == ()


@pytest.mark.parametrize("day", [1, 15, 30, 31])
def test_a_step_is_found_from_any_day_of_a_month(day: int) -> None:
    start = dt.date(2026, 10, day)
    steps = of("google", "gemini-3.8-flash", start, 12).steps
    assert [step.since for step in steps] == [dt.date(2027, 1, 1)]


def test_the_step_falls_into_the_month_that_the_engine_counts() -> None:
    found = of("google", "gemini-3.8-flash", START)
    approach = Prompting(id="p")
    project = Project(workload=Workload(start=START), approaches=(approach,))
    assert Context(project, approach, SymbolReader()).month_of(found.steps[0].since) == 1.0


def test_prices_that_change_with_the_hour_are_the_mean_of_the_day_and_say_so() -> None:
    found = of("deepseek", "deepseek-flash")
    assert 0.15 < found.input < 0.3
    assert found.steps == ()
    assert "from 0.15 to 0.3" in worded(found.notes[0])


def test_a_price_that_jumps_with_the_length_of_the_request_says_so() -> None:
    found = of("openai", "gpt-6-luna")
    assert found.tier is not None
    assert (found.tier.above, found.tier.input, found.tier.output) == (272_000, 0.2, 0.75)
    assert "272000 input tokens" in worded(found.notes[0])


def test_the_rates_are_those_that_the_package_bills() -> None:
    from genai_prices import Usage, calc_price

    for provider, model in (("openai", "gpt-6.1-sol"), ("google", "gemini-3.8-flash"), ("mistral", "mistral-large-4")):
        for when in (dt.date(2026, 12, 15), dt.date(2027, 2, 15)):
            bill = calc_price(
                Usage(input_tokens=1_000, output_tokens=1_000),
                model,
                provider_id=provider,
                genai_request_timestamp=dt.datetime(when.year, when.month, when.day, 12, tzinfo=dt.UTC),
            )
            found = of(provider, model, when)
            assert found.input + found.output == pytest.approx(float(bill.total_price) * 1_000)


def test_a_dated_snapshot_is_found_under_its_model() -> None:
    assert of("openai", "gpt-4o-2024-08-06").model == "gpt-4o"


@pytest.mark.parametrize(("provider", "model"), [("openai", "gpt-9-nova"), ("acme", "gpt-6-luna"), ("openai", "")])
def test_an_unknown_model_is_answered_with_what_to_do(provider: str, model: str) -> None:
    with pytest.raises(PriceError) as caught:
        of(provider, model)
    assert f"“{model}” at “{provider}”" in str(caught.value)
    assert "enter the prices yourself" in str(caught.value)


def test_a_model_that_is_not_sold_by_tokens_is_refused() -> None:
    with pytest.raises(PriceError, match="not sold by input and output tokens"):
        of("openai", "text-embedding-3-small")


def test_the_stamp_names_package_version_and_release_day() -> None:
    found = of("openai", "gpt-6-luna")
    assert price_stamp() == f"genai-prices {found.package_version}"
    assert found.priced == f"{price_stamp()}, {found.as_of}"
    assert found.as_of == price_date(TODAY)


def test_the_release_day_of_the_installed_price_list_is_noted() -> None:
    assert version(prices.PACKAGE) in prices.RELEASED


def test_an_unknown_release_counts_as_of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prices, "RELEASED", {})
    assert of("openai", "gpt-6-luna").as_of == TODAY


def test_ten_years_of_months_are_resolved_in_an_instant() -> None:
    of("google", "gemini-3.8-flash")
    began = time.perf_counter()
    of("google", "gemini-3.8-flash", START, 120)
    assert time.perf_counter() - began < 0.5
