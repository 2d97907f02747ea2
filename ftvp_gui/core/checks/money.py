"""Currency, wages, discount rate, inflation, budgets, and how old the prices are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from ftvp_gui.core.checks.notice import Case, Notice, note, number, warning
from ftvp_gui.core.money import Currency, Terms
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.result import Result
from ftvp_gui.core.team import Team
from ftvp_gui.core.text import Figure
from ftvp_gui.core.units import Unit

HIGH = 0.3
OLD = 90
"""Days after which prices are called old."""
_WAGES = ("engineer", "prompter", "expert", "operator", "annotator", "reviewer")


def currency(result: Result) -> Iterable[Notice]:
    """Another currency than the price lists', without its rate or with wages that mean dollars."""
    project = result.project
    money = project.money
    if money.currency is Currency.USD:
        return
    named = money.currency.value
    if money.per_usd.quantity == Fixed(value=1.0) or money.rate_date is None:
        text = "Price lists are in US dollars: enter what a dollar costs in {currency}, and the day of that rate."
        yield warning(("money", "per_usd"), "rate", text, currency=named)
    if all(getattr(project.team, role).quantity == getattr(Team(), role).quantity for role in _WAGES):
        text = "Wages are still the defaults, which mean US dollars; the project is in {currency}."
        yield warning(("team", "engineer"), "wages", text, currency=named)


def discounting(result: Result) -> Iterable[Notice]:
    """A rate of nothing or of a loan shark; or one that does not even make up for inflation."""
    project = result.project
    money = project.money
    rate, inflation = money.discount_rate.quantity.typical(), money.inflation.quantity.typical()
    path = ("money", "discount_rate")
    if rate == 0:
        yield note(path, "discount_none", "The discount rate is 0: money in years counts like money today.")
    elif rate > HIGH:
        text = "The discount rate is {rate}: costs of later years hardly count, which favours whatever pays late."
        yield note(path, "discount_high", text, rate=Figure(rate, Unit.SHARE_PER_YEAR))
    if money.terms is Terms.NOMINAL and inflation > 0 and rate < inflation:
        yield warning(
            path,
            "inflation",
            "Later amounts rise by {inflation} but are discounted by only {rate}: a nominal rate contains inflation.",
            inflation=Figure(inflation, Unit.SHARE_PER_YEAR),
            rate=Figure(rate, Unit.SHARE_PER_YEAR),
        )


def budget(case: Case) -> Iterable[Notice]:
    """What is expected to be spent before go-live is more than there is."""
    if case.ctx.scope or not case.costs.costed or not case.ctx.strategy.knows("upfront_budget"):
        return
    limit, expected = number(case.ctx.strategy.upfront_budget), float(case.costs.upfront.mean())
    if limit < expected:
        yield warning(
            ("strategy", "upfront_budget"),
            "budget",
            "{name} is expected to spend {expected} before go-live; the budget is {limit}.",
            name=case.name,
            expected=Figure(expected, Unit.MONEY, 2),
            limit=Figure(limit, Unit.MONEY, 2),
        )


def aged(project: Project, today: dt.date) -> tuple[Notice, ...]:
    """Prices that are old on a day; the core knows no clock, so the day is given."""
    age = project.basis.price_age(today)
    if age is None or age <= OLD:
        return ()
    ids = [approach.id for approach in project.approaches if isinstance(getattr(approach, "offer", None), Offer)]
    path = ("approaches", ids[0], "offer", "input_price") if ids else ("basis", "priced_on")
    text = "The prices of models are {days} days old: choose the models again to take newer ones."
    return (warning(path, "old_prices", text, days=age),)
