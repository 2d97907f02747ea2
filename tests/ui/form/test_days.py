from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.ui.form.days import NotADayError, read, write


@given(day=st.dates(min_value=dt.date(1000, 1, 1)))
def test_that_a_written_day_reads_back(day: dt.date) -> None:
    assert read(write(day)) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-01", dt.date(2026, 12, 1)),
        (" 2026-12 ", dt.date(2026, 12, 1)),
        ("1.12.2026", dt.date(2026, 12, 1)),
        ("1 Dec 2026", dt.date(2026, 12, 1)),
        ("14 january 2027", dt.date(2027, 1, 14)),
        ("Dec 2026", dt.date(2026, 12, 1)),
        ("December 5, 2026", dt.date(2026, 12, 5)),
    ],
)
def test_days_as_people_type_them(text: str, day: dt.date) -> None:
    assert read(text) == day


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12/01/2026", "is not a date. Write it like 2026-12-01 or 1 Dec 2026."),
        ("soon", "is not a date."),
        ("1 Foo 2026", "is not a date."),
        ("2026-02-30", "“2026-02-30” is not in the calendar."),
    ],
)
def test_that_what_is_no_day_gets_a_sentence(text: str, said: str) -> None:
    with pytest.raises(NotADayError) as caught:
        read(text)
    assert said in str(caught.value)
