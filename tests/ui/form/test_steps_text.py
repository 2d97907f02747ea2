from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.core.offer import PriceStep
from ftvp_gui.ui.form.shapes import EntryError
from ftvp_gui.ui.form.steps_text import read, written

prices = st.integers(0, 100_000).map(lambda cents: cents / 100)
steps = st.lists(
    st.builds(PriceStep, since=st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)), input=prices, output=prices),
    unique_by=lambda step: step.since,
    max_size=4,
).map(lambda found: tuple(sorted(found, key=lambda step: step.since)))


@given(steps)
def test_what_is_written_reads_back_the_same(found):
    assert read(written(found)) == found


def test_spaces_order_and_a_missing_comma_do_not_matter():
    found = read(" 2027-07-01:2 in 10 out ;2027-01-01 : 1.5 in,7.5 out;")
    assert [step.since.month for step in found] == [1, 7]
    assert found[0].output == 7.5


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("soon", "“soon” is not understood"),
        ("2027-13-01: 1 in, 2 out", "“2027-13-01” is no date"),
        ("2027-01-01: 1.2.3 in, 2 out", "are no numbers"),
        ("2027-01-01: 1 in, 2 out; 2027-01-01: 3 in, 4 out", "the same date"),
        ("2027-01-01: -1 in, 2 out", "is not understood"),
    ],
)
def test_what_is_not_understood_says_which_part_and_how_to_write_it(text, says):
    with pytest.raises(EntryError, match=says):
        read(text)
