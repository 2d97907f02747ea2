from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.ui.form.parse import NotANumberError, Writing, read, write

ENGLISH = Writing(".", ",")
GERMAN = Writing(",", ".")
FRENCH = Writing(",", "\u202f")
SWISS = Writing(".", "\u2019")
WRITINGS = [ENGLISH, GERMAN, FRENCH, SWISS]

numbers = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e290, max_value=1e290)


@given(value=numbers, writing=st.sampled_from(WRITINGS))
def test_that_a_written_number_reads_back_as_itself(value: float, writing: Writing) -> None:
    assert read(write(value, writing), writing) == value


@given(value=numbers, writing=st.sampled_from(WRITINGS))
def test_that_a_written_share_reads_back_as_itself(value: float, writing: Writing) -> None:
    assert read(write(value, writing, percent=True), writing, percent=True) == value


@given(text=st.text(max_size=30), writing=st.sampled_from(WRITINGS), percent=st.booleans())
def test_that_any_text_is_a_finite_number_or_a_sentence(text: str, writing: Writing, percent: bool) -> None:
    try:
        said, value = "", read(text, writing, percent=percent)
    except NotANumberError as error:
        said, value = str(error), 0.0
    assert abs(value) < float("inf")
    assert not said or said.endswith(".")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.2M", 1_200_000),
        ("1.2 m", 1_200_000),
        ("30k", 30_000),
        ("2bn", 2e9),
        ("1,000", 1000),
        ("1 000", 1000),
        ("1\u202f000\u202f000", 1e6),
        ("1'000", 1000),
        ("12,34,567", 1_234_567),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,5", 1.5),
        ("0,500", 0.5),
        (".5", 0.5),
        ("5.", 5),
        ("-3", -3),
        ("\u22123", -3),
        ("$1,200", 1200),
        ("1200 EUR", 1200),
        ("CHF 12", 12),
        ("1e5", 1e5),
        ("007", 7),
    ],
)
def test_numbers_as_people_type_them(text: str, value: float) -> None:
    assert read(text, ENGLISH) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.000", 1000), ("1,5", 1.5), ("1.5", 1.5), ("1.200.000", 1.2e6), ("1,2M", 1.2e6), ("1.2M", 1.2e6)],
)
def test_numbers_where_the_comma_is_decimal(text: str, value: float) -> None:
    assert read(text, GERMAN) == value


@pytest.mark.parametrize(
    ("text", "value"), [("45", 0.45), ("45 %", 0.45), ("45%", 0.45), ("0.45", 0.0045), ("7", 0.07)]
)
def test_that_a_share_is_always_typed_in_per_cent(text: str, value: float) -> None:
    assert read(text, percent=True) == value


def test_that_a_ratio_may_be_typed_in_per_cent_too() -> None:
    assert read("120 %", ratio=True) == 1.2
    assert read("1.2", ratio=True) == 1.2


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("abc", "“abc” is not a number. Write it like 1,200, 1.2k or 3.5M."),
        ("", "This is empty."),
        ("12 34", "“12 34” looks like several numbers."),
        ("1,2,3", "“1,2,3” is not a number"),
        ("5 %", "This is no share: leave out the % sign."),
        ("1e999", "This number is too large."),
        ("12 apples", "“12 apples” is not a number."),
        ("--3", "“--3” is not a number."),
    ],
)
def test_that_nonsense_gets_a_sentence(text: str, start: str) -> None:
    with pytest.raises(NotANumberError, match=r"\.$") as caught:
        read(text, ENGLISH)
    assert str(caught.value).startswith(start)


def test_that_a_number_with_two_readings_is_asked_about() -> None:
    with pytest.raises(NotANumberError, match="two ways: write 1500 or 1,500"):
        read("1.500", FRENCH)


@pytest.mark.parametrize("text", ["", "-", "1e", ".", "-."])
def test_that_the_start_of_a_number_is_told_from_nonsense(text: str) -> None:
    with pytest.raises(NotANumberError) as caught:
        read(text, ENGLISH)
    assert caught.value.half


def test_that_the_unit_may_be_typed_too() -> None:
    assert read("40 h", units=("h",)) == 40
    assert read("3 m", units=("min", "m")) == 3
    with pytest.raises(NotANumberError):
        read("40 kg", units=("h",))


@pytest.mark.parametrize(
    ("value", "text"),
    [(1_200_000, "1,200,000"), (0.0005, "0.0005"), (-2.5, "\u22122.5"), (0, "0"), (1e20, "1e20"), (999, "999")],
)
def test_numbers_as_they_are_written(value: float, text: str) -> None:
    assert write(value, ENGLISH) == text


def test_that_shares_are_written_in_per_cent_without_rounding_noise() -> None:
    assert write(0.07, percent=True) == "7"
    assert write(0.0005, percent=True) == "0.05"
    assert write(0.07, GERMAN, percent=True) == "7"
