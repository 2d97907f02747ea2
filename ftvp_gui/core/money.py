"""Currency and the worth of money over time."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import ClassVar

from ftvp_gui.core.declare import Shared, amount, assumed, choice, day
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit


class Currency(StrEnum):
    """Currencies of a project, by ISO code."""

    USD = "USD"
    EUR = "EUR"
    GBP = "GBP"
    CHF = "CHF"
    JPY = "JPY"
    INR = "INR"
    CAD = "CAD"
    AUD = "AUD"
    SEK = "SEK"
    PLN = "PLN"
    BRL = "BRL"


class Terms(StrEnum):
    """In which money later amounts are stated; one switch for the whole project."""

    NOMINAL = "nominal"
    REAL = "real"


class Money(Section):
    """The currency of the project and the rate at which later money counts less."""

    title: ClassVar[str] = "Money"

    currency: Currency = choice("Currency", Currency.USD, help="All amounts but price lists are in this currency.")
    per_usd: Estimate = amount(
        "Price of one US dollar",
        Unit.CURRENCY_RATE,
        1.0,
        source=assumed("1 while the currency is USD"),
        bounds=(1e-6, 1e6),
        shared=Shared.PROJECT,
        help="Price lists are in US dollars; this converts them. Enter the rate yourself: nothing is fetched.",
    )
    rate_date: dt.date | None = day("Rate as of", None)
    discount_rate: Estimate = amount(
        "Discount rate",
        Unit.SHARE_PER_YEAR,
        0.10,
        source=assumed("judgement: a usual cost of capital"),
        bounds=(0.0, 1.0),
        shared=Shared.PROJECT,
        help="Money a year later counts this much less. Months use (1 + r) to the power 1/12.",
    )
    terms: Terms = choice(
        "Later amounts are",
        Terms.NOMINAL,
        help="Nominal: wages and other amounts rise with inflation, the discount rate contains it. Real: everything is "
        "in today's money, price lists in dollars lose worth with inflation, the discount rate is without it.",
    )
    inflation: Estimate = amount(
        "Inflation",
        Unit.SHARE_PER_YEAR,
        0.0,
        source=assumed("none until you enter it"),
        bounds=(-0.2, 1.0),
        shared=Shared.PROJECT,
        help="Yearly rise of wages and of all amounts but price lists, which stay as agreed until they are changed.",
    )
