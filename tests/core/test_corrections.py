"""Totals that differ are told apart from rounding, and named with the corrections made since."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.corrections import (
    CORRECTIONS,
    Correction,
    Difference,
    differences,
    made_after,
    moved,
    rank,
    reasons,
)
from ftvp_gui.core.quantity import Unknown
from ftvp_gui.core.text import say
from tests.studies import P, sampled, study, with_quantity

IDLE = Correction("0.2.0", say("corrected.idle", "Idle GPUs are paid for."))
ROUNDS = Correction("0.10.0", say("corrected.rounds", "A failed run is paid for once."))
KNOWN = (IDLE, ROUNDS)


def said(difference: Difference) -> str:
    return sentence(moved(difference, "0.1.0"), NumberStyle())


@pytest.mark.parametrize(("app", "found"), [
    ("0.1.0", KNOWN), ("0.1.9", KNOWN), ("0.2.0", (ROUNDS,)), ("0.9.1", (ROUNDS,)), ("0.10.0", ()), ("1.0", ()),
])  # fmt: skip
def test_that_only_corrections_of_later_versions_count(app: str, found: tuple[Correction, ...]) -> None:
    assert made_after(app, KNOWN) == found


def test_that_corrections_stand_in_the_order_of_their_versions_and_are_sentences() -> None:
    for known in (CORRECTIONS, KNOWN):
        assert [rank(each.since) for each in known] == sorted(rank(each.since) for each in known)
        assert all(each.text.template.endswith(".") for each in known)


def test_that_the_same_totals_are_no_difference() -> None:
    result = sampled(study(), 200)
    assert differences(result.totals(), result) == ()


@pytest.mark.parametrize(("factor", "told"), [(1 + 1e-8, True), (1 - 1e-8, True), (1 + 1e-10, False), (2.0, True)])
def test_that_a_billionth_is_rounding_and_more_is_a_difference(factor: float, told: bool) -> None:
    result = sampled(study(), 200)
    now = result["t"].expected().value
    found = differences({**result.totals(), "t": now * factor}, result)
    assert found == ((Difference("t", "Fine-tuning", now * factor, now),) if told else ())


def test_that_an_unknown_total_is_never_a_number() -> None:
    unpriced = sampled(with_quantity(study(), (*P, "offer", "input_price"), Unknown()), 200)
    assert unpriced.totals()["p"] is None
    assert differences(unpriced.totals(), unpriced) == ()
    (found,) = differences({**unpriced.totals(), "p": 5.0}, unpriced)
    assert (found.before, found.after) == (5.0, None)
    assert said(found) == "The total of “Prompting” was $5 when ftvp 0.1.0 saved this file; it is unknown now."


def test_that_a_total_beyond_all_numbers_is_unknown() -> None:
    result = sampled(study(), 200)
    endless = dataclasses.replace(result["p"], present=np.full_like(result["p"].present, np.inf))
    assert dataclasses.replace(result, approaches=(endless, result["t"])).totals() == {**result.totals(), "p": None}


def test_that_an_approach_without_a_total_before_and_a_total_without_an_approach_are_passed_over() -> None:
    assert differences({"gone": 1.0}, sampled(study(), 200)) == ()


def test_that_nothing_then_and_something_now_is_a_difference() -> None:
    result = sampled(study(), 200)
    (found,) = differences({"p": 0.0}, result)
    assert said(found).startswith("The total of “Prompting” was $0 when")


@pytest.mark.parametrize(("before", "after", "words"), [
    (1_000_000.0, 1_500_000.0, ("$1 M", "$1.5 M")),
    (1_000_000.0, 1_000_001.0, ("$1 M", "$1.000001 M")),
    (123_456.78, 123_456.79, ("$123.45678 k", "$123.45679 k")),
    (0.0, 12.5, ("$0", "$12.50")),
])  # fmt: skip
def test_that_both_figures_have_as_many_digits_as_tell_them_apart(
    before: float, after: float, words: tuple[str, str]
) -> None:
    text = said(Difference("p", "Prompting", before, after)).replace("\N{NO-BREAK SPACE}", " ")
    assert text == f"The total of “Prompting” was {words[0]} when ftvp 0.1.0 saved this file; it is {words[1]} now."


def test_that_the_corrections_made_since_are_named() -> None:
    assert [sentence(text, NumberStyle()) for text in reasons("0.1.0", "0.10.0", KNOWN)] == [
        "Corrected in ftvp 0.2.0: Idle GPUs are paid for.",
        "Corrected in ftvp 0.10.0: A failed run is paid for once.",
    ]


def test_that_a_difference_that_nothing_explains_is_to_be_reported() -> None:
    (text,) = reasons("0.10.0", "0.11.0", KNOWN)
    assert sentence(text, NumberStyle()) == (
        "No corrected formula explains this: ftvp 0.11.0 computes otherwise than ftvp 0.10.0 did. Please report it."
    )


def test_that_a_file_of_a_newer_program_is_to_be_opened_there() -> None:
    (text,) = reasons("0.12.0", "0.11.0", KNOWN)
    assert "newer than this one (0.11.0)" in sentence(text, NumberStyle())
