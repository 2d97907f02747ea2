"""GPUs of one's own: what does not fit, what is too fast to be true, and what stands idle."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.checks.notice import Case, Notice, Severity
from ftvp_gui.core.gpu_checks import GRAVE, WORTH_A_LOOK
from ftvp_gui.core.inputs import UnknownInputError


def gpus(case: Case) -> Iterable[Notice]:
    """What `gpu_checks` finds; how idle GPUs are is known for a whole approach only, which has all requests."""
    if not isinstance(case.system, OwnGpu):
        return
    light = () if case.ctx.scope else WORTH_A_LOOK
    for severity, rules in ((Severity.WARNING, GRAVE), (Severity.NOTE, light)):
        for place, rule in rules:
            # What is unknown has a notice of its own.
            with suppress(UnknownInputError):
                if text := rule(case.project, case.system):
                    yield Notice(case.path(*place), severity, text)
