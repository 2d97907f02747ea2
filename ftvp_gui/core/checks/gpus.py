"""What to look at where GPUs are one's own: what does not fit, what is too fast to be true, and what stands idle."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.checks.notice import Case, Notice, Severity
from ftvp_gui.core.gpu_memory import serving_memory, speed_limit, training_memory, used_share
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import Figure, Text, say
from ftvp_gui.core.units import Unit

LITTLE = 0.05
"""Used for less than this share of the time, GPUs are said to stand idle."""


def does_not_train(project: Project, approach: OwnGpu) -> Text | None:
    """Why a training run does not fit on its GPUs; None where it does or nothing is trained."""
    if not any(driver.enabled for driver in (approach.training, approach.repeats, approach.retraining)):
        return None
    found = training_memory(project, approach)
    return None if found.fits else _of(approach, found.text)


def does_not_answer(project: Project, approach: OwnGpu) -> Text | None:
    """Why a replica does not fit on its GPUs; None where it does."""
    found = serving_memory(project, approach)
    return None if found.fits else _of(approach, found.text)


def too_fast(project: Project, approach: OwnGpu) -> Text | None:
    """Why the reading speed cannot be; None where it can."""
    found = speed_limit(project, approach)
    return None if found is None else _of(approach, found)


def idle(project: Project, approach: OwnGpu) -> Text | None:
    """How little the GPUs work that are paid for all day; None where it is not little, or idle ones cost nothing."""
    used = used_share(project, approach)
    sleeps = approach.requests.to_zero and approach.gpus.getting is Getting.RENTED
    if used >= LITTLE or used == 0.0 or sleeps:
        return None
    return say(
        "notice.idle",
        "{name}: the GPUs work {used} of the time; the rest is paid and idle.",
        name=approach.name,
        used=Figure(used, Unit.SHARE),
    )


def _of(approach: OwnGpu, text: Text) -> Text:
    return say("notice.gpus", "{name}: {text}", name=approach.name, text=text)


Rule = Callable[[Project, OwnGpu], Text | None]

GRAVE: tuple[tuple[tuple[str, str], Rule], ...] = (
    (("training", "gpus"), does_not_train),
    (("requests", "gpus"), does_not_answer),
    (("requests", "reads"), too_fast),
)
"""Where to look, and the rule; then the numbers cannot be right."""
WORTH_A_LOOK: tuple[tuple[tuple[str, str], Rule], ...] = ((("requests", "least"), idle),)


def gpus(case: Case) -> Iterable[Notice]:
    """All of them, for a system on GPUs of one's own; what is unknown has a notice of its own."""
    if not isinstance(case.system, OwnGpu):
        return
    for severity, rules in ((Severity.WARNING, GRAVE), (Severity.NOTE, WORTH_A_LOOK)):
        for place, rule in rules:
            with suppress(UnknownInputError):
                if text := rule(case.project, case.system):
                    yield Notice(case.path(*place), severity, text)
