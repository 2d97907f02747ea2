"""Training data: too few, more than there are, gone through too often, or labelled by a teacher that knows no more."""

from __future__ import annotations

from collections.abc import Iterable

from ftvp_gui.core.checks.notice import Case, Notice, number, warning
from ftvp_gui.core.drivers.data import EXAMPLES_USED
from ftvp_gui.core.drivers.teacher import TeacherLabels
from ftvp_gui.core.drivers.training import TrainingRun
from ftvp_gui.core.text import Figure
from ftvp_gui.core.units import Unit

FEW = 50.0
"""Examples per task below which tuning seldom shows anything."""
MANY_EPOCHS = 10.0


def examples(case: Case) -> Iterable[Notice]:
    """More examples are needed than exist and could be had; or there are very few."""
    if not case.system.tunes:
        return
    ctx, path = case.ctx, case.path("labelling", "examples")
    needed, used = number(case.system.examples_needed(ctx)), number(ctx[EXAMPLES_USED])
    if used < needed * (1.0 - 1e-9):
        yield warning(
            path,
            "examples",
            "{name} needs {needed}, but only {used} exist or can be labelled: it trains on those.",
            name=case.name,
            needed=Figure(needed, Unit.ITEMS),
            used=Figure(used, Unit.ITEMS),
        )
    each = used / number(ctx.workload.tasks)
    if each < FEW:
        yield warning(
            path,
            "few",
            "{name} trains on {each} per task: with fewer than 50, tuning seldom beats a prompt.",
            name=case.name,
            each=Figure(each, Unit.ITEMS),
        )


def epochs(case: Case) -> Iterable[Notice]:
    """The same examples are gone through so often that the model learns them by heart."""
    if not isinstance(getattr(case.system, "training", None), TrainingRun) or not hasattr(case.own.training, "epochs"):
        return
    times = number(case.own.training.epochs)
    if times > MANY_EPOCHS:
        yield warning(
            case.path("training", "epochs"),
            "epochs",
            "{name} goes through its examples {times}: it will know them by heart and do worse on others.",
            name=case.name,
            times=Figure(times, Unit.TIMES),
        )


def teacher(case: Case) -> Iterable[Notice]:
    """The teacher's terms are unconfirmed, or it is no better than the model that is to learn from it."""
    labelling = getattr(case.system, "labelling", None)
    if not isinstance(labelling, TeacherLabels) or not labelling.enabled:
        return
    if not labelling.allowed:
        text = "{name}: nobody has confirmed that the teacher's terms allow training on its answers."
        yield warning(case.path("labelling", "allowed"), "terms", text, name=case.name)
    knows, base = number(case.own.labelling.accuracy), number(case.own.learning.untuned)
    if knows <= base:
        yield warning(
            case.path("labelling", "accuracy"),
            "teacher",
            "{name}: the teacher is right in {knows} of cases, its pupil untaught in {base}: nothing to learn.",
            name=case.name,
            knows=Figure(knows, Unit.SHARE),
            base=Figure(base, Unit.SHARE),
        )
