from __future__ import annotations

import datetime as dt

from ftvp_gui.core.project import Basis


def test_the_age_of_prices_is_counted_in_days_and_unknown_stays_unknown():
    basis = Basis(prices="genai-prices 0.2.3", priced_on=dt.date(2026, 11, 10))
    assert basis.price_age(dt.date(2026, 11, 22)) == 12
    assert basis.price_age(dt.date(2026, 11, 1)) == 0
    assert Basis().price_age(dt.date(2026, 11, 22)) is None
