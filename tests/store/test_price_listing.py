"""Searching the list of base models."""

from __future__ import annotations

import datetime as dt

from ftvp_gui.store.price_listing import search
from ftvp_gui.store.prices import quote

TODAY = dt.date(2026, 11, 22)


def test_every_word_must_occur_in_the_provider_or_the_name() -> None:
    found = search("Google flash LITE", 20, on=TODAY)
    assert found
    for each in found:
        named = f"{each.provider_name} {each.model} {each.name}".casefold()
        assert all(word in named for word in ("google", "flash", "lite"))


def test_an_exact_name_comes_first_then_makers_before_resellers() -> None:
    found = search("gpt-4o", 30, on=TODAY)
    assert (found[0].provider, found[0].model) == ("openai", "gpt-4o")
    assert search("claude-haiku-5-5", 5, on=TODAY)[0].provider == "anthropic"


def test_the_newest_of_a_family_comes_first() -> None:
    found = search("anthropic sonnet", 3, on=TODAY)
    assert found[0].model == "claude-sonnet-5-5"


def test_a_listing_has_the_prices_of_the_day_and_the_announced_shutdown() -> None:
    today, later = (search("gemini-3.8-flash", 1, on=day)[0] for day in (TODAY, dt.date(2027, 1, 1)))
    assert (today.input, later.input) == (0.75, 1.5)
    assert search("gpt-4o", 1, on=TODAY)[0].retires == dt.date(2027, 1, 14)


def test_nothing_found_and_a_limit_are_kept() -> None:
    assert search("no such model anywhere", 5, on=TODAY) == []
    assert len(search("", 7, on=TODAY)) == 7


def test_every_model_of_the_list_can_be_quoted() -> None:
    listed = search("", 100_000, on=TODAY)
    assert len(listed) > 1_500
    for each in listed:
        found = quote(each.provider, each.model, TODAY, 1, today=TODAY)
        assert (found.input, found.output) == (each.input, each.output), each


def test_that_models_for_any_task_come_first_and_the_newest_of_them() -> None:
    models = [each.model for each in search("", 400, on=TODAY) if each.provider == "openai"]
    assert models[0].startswith("gpt-6.1")
    general = models[: models.index("gpt-5.5")]
    assert not [model for model in general if "image" in model or "audio" in model or "realtime" in model]
    assert models.index("gpt-5.5") < models.index("gpt-realtime") < models.index("gpt-4o")
