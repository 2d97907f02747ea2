"""The learning curve: accuracy over examples, from a pilot's measured points where there are any.

The curve is ceiling - k (n0 + n)^-b. Without a pilot, k and b follow from the untuned accuracy and a stated steepness.
With pilot points the curve runs through them: each draw takes its own accuracies inside their sampling errors, so that
the errors of the points become the uncertainty of the curve. Two or three points give the steepness by least squares
over log(ceiling - accuracy) against log(n0 + n); one point keeps the stated steepness.
"""

from __future__ import annotations

from typing import Any, ClassVar

from ftvp_gui.core.context import Context
from ftvp_gui.core.declare import Cases, amount, assumed, flag
from ftvp_gui.core.drivers.data import EXAMPLES_USED
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, doublings, exp, log, maximum, minimum, power, where
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.scaling import gains_of_doubling
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit

_CUTS = gains_of_doubling()

LEAST_LEFT = 1e-4
"""A measured accuracy lies at least so far below the ceiling, so that its logarithm exists."""
HEADROOM = 0.25
"""Of the errors that the best point of a pilot leaves, endless examples can undo at least this part."""
APART = 1e-9
"""Points nearer to each other than this tell no steepness."""

_PILOT = assumed("no pilot until you enter one")


def _examples(which: str) -> Any:
    return amount(
        f"Pilot {which}: examples",
        Unit.ITEMS,
        None,
        source=_PILOT,
        bounds=(0, 1e8),
        help="Examples per task that the pilot was trained on; 0 for the untuned model.",
    )


def _accuracy(which: str) -> Any:
    return amount(
        f"Pilot {which}: accuracy",
        Unit.SHARE,
        None,
        source=_PILOT,
        help="On held-out examples. As kind choose “Measured”, so many of so many: that is its sampling error.",
        sampled=Cases.ALL,
    )


class LearningCurve(Section):
    """How accuracy grows with examples: fast at first, ever slower towards a ceiling. Enter two or three points of a
    pilot, and the curve runs through them instead of through what is stated here."""

    title: ClassVar[str] = "Accuracy"

    untuned: Estimate = amount(
        "Accuracy before tuning",
        Unit.SHARE,
        (0.5, 0.65, 0.8),
        source=assumed("this decides the result: measure the untuned base on your own task"),
        help="The base model of the tuned one with the same short prompt, on held-out examples. A good "
        "prompt was worth a few hundred examples in one study of tuning (Le Scao and Rush 2021: median 285, from -424 "
        "to 3,506 by task).",
        sampled=Cases.ALL,
    )
    ceiling: Estimate = amount(
        "Accuracy with endless examples",
        Unit.SHARE,
        (0.90, 0.95, 0.985),
        source=assumed("this decides the result: a pilot with a few hundred examples tells more than any default"),
    )
    half: Estimate = amount(
        "Examples until the curve bends",
        Unit.ITEMS,
        (40, 100, 300),
        bounds=(1, 1e6),
        source=assumed("judgement"),
    )
    steepness: Estimate = amount(
        "Steepness",
        Unit.TIMES,
        (0.1, 0.35, 0.7),
        bounds=(0.01, 5.0),
        source=assumed("judgement: exponents of 0.07 to 0.35 are published for loss; accuracy may rise faster"),
        help=f"Diminishing returns. In published trials twice the examples cut the loss that was left "
        f"by {_CUTS[0]:.0%} to {_CUTS[1]:.0%} (Zhang et al. 2024).",
    )
    pilot_1: Estimate = _examples("A")
    accuracy_1: Estimate = _accuracy("A")
    pilot_2: Estimate = _examples("B")
    accuracy_2: Estimate = _accuracy("B")
    pilot_3: Estimate = _examples("C")
    accuracy_3: Estimate = _accuracy("C")
    per_complexity: Estimate = amount(
        "Lost when complexity doubles",
        Unit.POINTS,
        (0.002, 0.01, 0.04),
        bounds=(0.0, 1.0),
        source=assumed("judgement: rules are learned rather than read, so less is lost than by a prompt"),
        help="Against the accuracies above at complexity 1. Pilot points are measured at your complexity, so nothing "
        "is lost there.",
    )
    measured: bool = flag(
        "Measured on held-out examples",
        False,
        help="On: the accuracy comes from a pilot on held-out examples, so the generalisation gap is already in it. "
        "Pilot points always are.",
    )

    def held_out(self, ctx: Context) -> Value:
        """Accuracy at the number of examples trained on; a share."""
        x = ctx.own.learning
        per_task = ctx[EXAMPLES_USED] / ctx.workload.tasks
        points = pilot_points(x)
        if points:
            return through(points, per_task, x)
        left = power(1.0 + per_task / x.half, 0.0 - x.steepness)
        reached = x.ceiling - maximum(0.0, x.ceiling - x.untuned) * left
        return reached - x.per_complexity * doublings(ctx.workload.complexity)


def pilot_points(x: Inputs) -> list[tuple[Value, Value]]:
    """The points of the pilot that are complete: examples and accuracy, as columns or symbols."""
    numbers = ("1", "2", "3")
    known = [n for n in numbers if x.knows(f"pilot_{n}") and x.knows(f"accuracy_{n}")]
    return [(getattr(x, f"pilot_{n}"), getattr(x, f"accuracy_{n}")) for n in known]


def counts_gap(x: Inputs) -> bool:
    """Whether the stated accuracy still lacks the generalisation gap: no pilot on held-out examples is behind it."""
    return not x.measured and not pilot_points(x)


def through(points: list[tuple[Value, Value]], examples: Value, x: Inputs) -> Value:
    """Accuracy at so many examples on the curve through the points; never above the ceiling nor falling with data."""
    best = points[0][1]
    for _, accuracy in points[1:]:
        best = maximum(best, accuracy)
    # What was measured is possible: a stated ceiling at or below it gives way.
    ceiling = maximum(x.ceiling, best + HEADROOM * (1.0 - best))
    across = [log(x.half + n) for n, _ in points]
    down = [log(maximum(LEAST_LEFT, ceiling - accuracy)) for _, accuracy in points]
    middle, level = _mean(across), _mean(down)
    slope = x.steepness
    if len(points) > 1:
        spread = _mean([(a - middle) * (a - middle) for a in across])
        falling = _mean([(a - middle) * (level - d) for a, d in zip(across, down, strict=True)])
        slope = where(spread > APART, maximum(0.0, falling / maximum(spread, APART)), x.steepness)
    return ceiling - minimum(ceiling, exp(level - slope * (log(x.half + examples) - middle)))


def _mean(values: list[Value]) -> Value:
    return sum(values[1:], values[0]) / float(len(values))
