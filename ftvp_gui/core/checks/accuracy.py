"""Accuracies that contradict each other, a pilot that cannot be right, and an aim that is out of reach."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from ftvp_gui.core.approaches.prompting import PromptedAccuracy
from ftvp_gui.core.checks.notice import Case, Notice, note, number, warning
from ftvp_gui.core.learning import LearningCurve
from ftvp_gui.core.quantity import Measured
from ftvp_gui.core.text import Figure
from ftvp_gui.core.units import Unit

CLOSE = 2.0
"""The largest pilot should have at least so many times the examples of the smallest."""
SMALL_TEST = 30
"""A pilot's accuracy that was measured on fewer items than this says little."""


def ceilings(case: Case) -> Iterable[Notice]:
    """The start lies above the ceiling, or the ceiling below what is needed."""
    for section, kind, start, id, text in _CEILINGS:
        if not isinstance(getattr(case.system, section, None), kind):
            continue
        x = getattr(case.own, section)
        begin, top = number(getattr(x, start)), number(x.ceiling)
        if begin > top:
            yield warning(
                case.path(section, start),
                id,
                text,
                name=case.name,
                begin=Figure(begin, Unit.SHARE),
                top=Figure(top, Unit.SHARE),
            )
        yield from _out_of_reach(case, section, top)


_CEILINGS = (
    (
        "accuracy",
        PromptedAccuracy,
        "plain",
        "plain",
        "{name}: a plain prompt reaches {begin}, more than the best that prompting can reach ({top}).",
    ),
    (
        "learning",
        LearningCurve,
        "untuned",
        "untuned",
        "{name}: its model reaches {begin} untuned, more than with endless examples ({top}).",
    ),
)


def _out_of_reach(case: Case, section: str, top: float) -> Iterable[Notice]:
    passes_on = case.ctx.parent is not None and case.ctx.parent.approach.takes_over(case.ctx.role) is not None
    if passes_on or not case.ctx.strategy.knows("accuracy"):
        return
    needed = number(case.ctx.strategy.accuracy)
    if top < needed:
        yield warning(
            case.path(section, "ceiling"),
            "ceiling",
            "{name} can never be as accurate as needed: at best {top}, needed are {needed}.",
            name=case.name,
            top=Figure(top, Unit.SHARE),
            needed=Figure(needed, Unit.SHARE),
        )


def pilot(case: Case) -> Iterable[Notice]:
    """Points of a pilot that fall with more examples, lie close together, or rest on a small test."""
    curve = getattr(case.system, "learning", None)
    if not isinstance(curve, LearningCurve):
        return
    x, names = case.own.learning, ("1", "2", "3")
    known = [n for n in names if x.knows(f"pilot_{n}") and x.knows(f"accuracy_{n}")]
    points = sorted((number(getattr(x, f"pilot_{n}")), number(getattr(x, f"accuracy_{n}")), n) for n in known)
    if any(after[1] < before[1] for before, after in pairwise(points)):
        text = "{name}: its pilot gets worse with more examples; check the points, or the curve will be flat."
        yield warning(case.path("learning", f"accuracy_{points[-1][2]}"), "pilot_falls", text, name=case.name)
    if len(points) > 1 and points[-1][0] < CLOSE * max(points[0][0], 1.0):
        text = "{name}: the points of its pilot lie so close together that they say little about more examples."
        yield note(case.path("learning", f"pilot_{points[-1][2]}"), "pilot_close", text, name=case.name)
    for n in known:
        quantity = getattr(curve, f"accuracy_{n}").quantity
        if isinstance(quantity, Measured) and quantity.trials < SMALL_TEST:
            text = "{name}: a point of its pilot rests on {count} test items; take at least 30."
            path = case.path("learning", f"accuracy_{n}")
            yield note(path, "pilot_small", text, name=case.name, count=quantity.trials)
