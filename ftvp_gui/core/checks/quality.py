"""What quality costs: nothing at all, nearly everything, or a check that does more harm than good."""

from __future__ import annotations

from collections.abc import Iterable

from ftvp_gui.core.accuracy import ACCURACY
from ftvp_gui.core.checks.notice import Case, Notice, listed, note, number, warning
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.drivers.people import Review
from ftvp_gui.core.outcomes import checking
from ftvp_gui.core.result import Result
from ftvp_gui.core.text import Figure
from ftvp_gui.core.units import Unit

MOST = 0.8
HALF = 0.5


def ignored(result: Result) -> Iterable[Notice]:
    """Neither a price of wrong answers nor a limit: how good an approach is then counts for nothing."""
    project = result.project
    if project.approaches and not project.quality.error_cost.known and not project.strategy.accuracy.known:
        text = "Quality does not count at all: enter the cost of a wrong answer, or the accuracy needed under Strategy."
        yield warning(("quality", "error_cost"), "no_quality", text)


def consequences(result: Result) -> Iterable[Notice]:
    """Errors and delay are nearly all of the cost."""
    shares: dict[str, float] = {}
    for costs in result.approaches:
        whole, apart = float(costs.cost.mean()), float(costs.layer(Layer.CONSEQUENCE).mean())
        if whole > 0 and apart > MOST * whole:
            shares[result.project.approach(costs.id).name] = apart / whole
    if shares:
        yield note(
            ("quality", "error_cost"),
            "consequences",
            "Wrong answers and delay are {share} of the cost or more: look at these inputs first ({name}).",
            share=Figure(min(shares.values()), Unit.SHARE),
            name=listed(list(shares)),
        )


def review(result: Result) -> Iterable[Notice]:
    """People read most answers, and that is most of the cost."""
    if result.project.quality.review_share.quantity.typical() < HALF:
        return
    shares: dict[str, float] = {}
    for costs in result.approaches:
        approach = result.project.approach(costs.id)
        reviews = [isinstance(approach.driver(name), Review) for name in costs.drivers]
        whole, spent = float(costs.cost.mean()), float(costs.present[reviews].sum(axis=0).mean())
        if whole > 0 and spent > HALF * whole:
            shares[approach.name] = spent / whole
    if shares:
        yield note(
            ("quality", "review_share"),
            "review",
            "People reading answers are {share} of the cost or more: a smaller sample may do ({name}).",
            share=Figure(min(shares.values()), Unit.SHARE),
            name=listed(list(shares)),
        )


def false_alarms(case: Case) -> Iterable[Notice]:
    """A check that stops more right answers than wrong ones."""
    x = checking(case.ctx)
    if x is None:
        return
    right = number(case.ctx[ACCURACY])
    wrong_stopped, right_stopped = (1.0 - right) * number(x.finds), right * number(x.false_alarms)
    if right_stopped > wrong_stopped:
        yield warning(
            case.path("checking", "false_alarms"),
            "false_alarms",
            "{name}: the check stops more right answers ({right}) than wrong ones ({wrong}).",
            name=case.name,
            right=Figure(right_stopped, Unit.SHARE),
            wrong=Figure(wrong_stopped, Unit.SHARE),
        )
