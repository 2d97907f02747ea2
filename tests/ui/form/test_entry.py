from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.core.declare import AmountSpec, amount_spec
from ftvp_gui.core.drivers.serving import PromptedTokens
from ftvp_gui.core.quality import Quality
from ftvp_gui.core.quantity import Chance, Fixed, Measured, Pert, Pool, Quantity, Range, Triangular, Unknown, Whole
from ftvp_gui.core.strategy import Strategy
from ftvp_gui.core.workload import Workload
from ftvp_gui.ui.form.entry import entry_of, quantity_of, said
from ftvp_gui.ui.form.parse import Writing
from ftvp_gui.ui.form.shapes import Entry, EntryError, Shape

ENGLISH = Writing()
GERMAN = Writing(",", ".")
REQUESTS = amount_spec(Workload, "volume")
SHARE = amount_spec(Quality, "review_share")
GROWTH = amount_spec(Workload, "growth")
BUDGET = amount_spec(Strategy, "upfront_budget")
SHOTS = amount_spec(PromptedTokens, "shots")


def read(
    *texts: str, spec: AmountSpec = REQUESTS, shape: Shape = Shape.PLAIN, current: Quantity | None = None
) -> Quantity:
    before = current if current is not None else spec.default.quantity if spec.default is not None else Unknown()
    return quantity_of(Entry(shape, texts), spec, ENGLISH, before)


def fault(*texts: str, **named: Any) -> EntryError:
    with pytest.raises(EntryError) as caught:
        read(*texts, **named)
    return caught.value


positive = st.floats(1e-6, 1e9)
shares = st.floats(1e-6, 1.0 - 1e-6)


def rising(values: st.SearchStrategy[float]) -> st.SearchStrategy[list[float]]:
    return st.lists(values, min_size=3, max_size=3, unique=True).map(sorted)


quantities = st.one_of(
    positive.map(lambda value: Fixed(value=value)),
    rising(positive).map(lambda v: Range(low=v[0], likely=v[1], high=v[2])),
    rising(positive).map(lambda v: Pert(least=v[0], likely=v[1], most=v[2])),
    rising(positive).map(lambda v: Triangular(least=v[0], likely=v[1], most=v[2])),
    st.tuples(shares, rising(positive)).map(
        lambda c: Chance(chance=c[0], range=Range(low=c[1][0], likely=c[1][1], high=c[1][2]))
    ),
)
share_quantities = st.one_of(
    shares.map(lambda value: Fixed(value=value)),
    rising(shares).map(lambda v: Range(low=v[0], likely=v[1], high=v[2], most=1.0)),
    st.integers(1, 10**6).flatmap(lambda n: st.integers(0, n).map(lambda hits: Measured(hits=hits, trials=n))),
)


@given(quantity=quantities, writing=st.sampled_from([ENGLISH, GERMAN]))
def test_that_what_a_row_shows_reads_back_as_the_same_quantity(quantity: Quantity, writing: Writing) -> None:
    assert quantity_of(entry_of(quantity, REQUESTS, writing), REQUESTS, writing, quantity) == quantity


@given(quantity=share_quantities, writing=st.sampled_from([ENGLISH, GERMAN]))
def test_that_a_share_reads_back_as_the_same_quantity(quantity: Quantity, writing: Writing) -> None:
    assert quantity_of(entry_of(quantity, SHARE, writing), SHARE, writing, quantity) == quantity


@pytest.mark.parametrize("quantity", [Unknown(), Fixed(value=3)])
def test_that_an_open_limit_reads_back(quantity: Quantity) -> None:
    assert quantity_of(entry_of(quantity, BUDGET, ENGLISH), BUDGET, ENGLISH, quantity) == quantity


def test_one_value_or_three() -> None:
    assert read("", "1.2M", "") == Fixed(value=1.2e6)
    assert read("30k", "100k", "200k") == Range(low=3e4, likely=1e5, high=2e5)
    assert read("", "45", "", spec=SHARE) == Fixed(value=0.45)


def test_that_an_empty_row_is_unknown_only_where_that_is_an_answer() -> None:
    assert read("", "", "", spec=BUDGET) == Unknown()
    error = fault("", "", "")
    assert (str(error), error.waiting) == ("This needs a number.", True)


def test_that_a_whole_number_stays_whole() -> None:
    assert read("", "7", "", spec=SHOTS) == Whole(of=Fixed(value=7))
    assert str(fault("", "7.5", "", spec=SHOTS)) == "This must be a whole number."


def test_that_a_range_keeps_the_bounds_it_had() -> None:
    own = Range(low=0.2, likely=0.3, high=0.4, least=0.1, most=0.5)
    assert read("21", "30", "40", spec=SHARE, current=own) == own.replace(low=0.21)
    assert str(fault("21", "30", "60", spec=SHARE, current=own)) == "P90 must be below 50 %, the most that is possible."


@pytest.mark.parametrize(
    ("texts", "spec", "sentence", "cells"),
    [
        (("", "abc", ""), REQUESTS, "“abc” is not a number. Write it like 1,200, 1.2k or 3.5M.", (1,)),
        (("1", "abc", "3"), REQUESTS, "P50: “abc” is not a number. Write it like 1,200, 1.2k or 3.5M.", (1,)),
        (("60k", "50k", "70k"), REQUESTS, "P10 (60,000) must be below P50 (50,000).", (0, 1)),
        (("1", "5", "3"), REQUESTS, "P50 (5) must be below P90 (3).", (1, 2)),
        (("5", "5", "5"), REQUESTS, "The three are equal: clear P10 and P90 for a single value.", (0, 1, 2)),
        (("", "120", ""), SHARE, "This must be at most 100 %.", (1,)),
        (("1", "50", "120"), SHARE, "P90 must be at most 100 %.", (2,)),
        (("0", "50", "60"), SHARE, "P10 must be above 0 %, the least that is possible.", (0,)),
        (("1", "50", "100"), SHARE, "P90 must be below 100 %, the most that is possible.", (2,)),
        (("", "-1", ""), REQUESTS, "This must be at least 0.", (1,)),
        (("", "-60", ""), GROWTH, "This must be at least −50 %.", (1,)),
    ],
)
def test_faults_are_said_where_they_are(
    texts: tuple[str, ...], spec: AmountSpec, sentence: str, cells: tuple[int, ...]
) -> None:
    error = fault(*texts, spec=spec)
    assert (str(error), error.cells, error.waiting) == (sentence, cells, False)


@pytest.mark.parametrize(
    ("texts", "sentence", "cells"),
    [
        (("5", "7", ""), "P90 still to be entered; or clear P10 for a single value.", (2,)),
        (("", "7", "9"), "P10 still to be entered; or clear P90 for a single value.", (0,)),
        (("5", "", "9"), "P50 still to be entered.", (1,)),
        (("5", "", ""), "P50 and P90 still to be entered.", (1, 2)),
    ],
)
def test_that_what_is_not_finished_is_asked_for_and_not_called_wrong(
    texts: tuple[str, ...], sentence: str, cells: tuple[int, ...]
) -> None:
    error = fault(*texts)
    assert (str(error), error.cells, error.waiting) == (sentence, cells, True)


def test_minimum_most_likely_maximum() -> None:
    assert read("1", "1", "3", shape=Shape.PERT) == Pert(least=1, likely=1, most=3)
    assert read("1", "1", "3", shape=Shape.TRIANGULAR) == Triangular(least=1, likely=1, most=3)
    assert str(fault("2", "1", "3", shape=Shape.PERT)) == "Minimum (2) may not be above Most likely (1)."
    assert str(fault("2", "2", "2", shape=Shape.PERT)).startswith("Minimum and maximum are equal")
    assert str(fault("", "1", "", shape=Shape.PERT)) == "Minimum and Maximum still to be entered."


def test_measured_shares() -> None:
    assert read("38", "40", spec=SHARE, shape=Shape.MEASURED) == Measured(hits=38, trials=40)
    assert str(fault("41", "40", spec=SHARE, shape=Shape.MEASURED)).startswith("41 out of 40 cannot be")
    assert str(fault("1.5", "40", spec=SHARE, shape=Shape.MEASURED)) == "Found must be a whole number from 0 on."
    assert str(fault("0", "0", spec=SHARE, shape=Shape.MEASURED)) == "Out of must be a whole number from 1 on."


def test_chance_of_a_range() -> None:
    quantity = read("20", "1", "2", "3", shape=Shape.CHANCE)
    assert quantity == Chance(chance=0.2, range=Range(low=1, likely=2, high=3))
    assert str(fault("120", "1", "2", "3", shape=Shape.CHANCE)) == "Chance must lie between 0 % and 100 %."
    assert fault("20", "1", "5", "3", shape=Shape.CHANCE).cells == (2, 3)


def test_that_pooled_opinions_are_shown_by_their_percentiles_and_stay_as_they_are() -> None:
    pool = Pool(opinions=(Fixed(value=100), Fixed(value=200)))
    entry = entry_of(pool, REQUESTS, ENGLISH)
    assert entry.shape is Shape.POOL
    assert quantity_of(entry, REQUESTS, ENGLISH, pool) is pool


@pytest.mark.parametrize(
    ("quantity", "spec", "words"),
    [
        (Unknown(), BUDGET, "not set"),
        (Fixed(value=0.45), SHARE, "45 %"),
        (Range(low=50_000, likely=100_000, high=200_000), REQUESTS, "50,000 / 100,000 / 200,000"),
        (Measured(hits=38, trials=40), SHARE, "38 out of 40"),
        (Chance(chance=0.2, range=Range(low=1, likely=2, high=3)), REQUESTS, "20 % chance of 1 / 2 / 3"),
    ],
)
def test_quantities_in_words(quantity: Quantity, spec: AmountSpec, words: str) -> None:
    assert said(quantity, spec, ENGLISH) == words
