"""When an approach is live, against how long is compared and by when it is needed."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ftvp_gui.core.checks.notice import Case, Notice, note, number, warning
from ftvp_gui.core.text import Figure
from ftvp_gui.core.units import Unit

SELDOM = 0.05


def horizon(case: Case) -> Iterable[Notice]:
    """Not live within the months compared in some futures, or live for less than half of them."""
    if case.ctx.scope:
        return
    months, lead = case.project.workload.months, float(np.median(case.costs.lead))
    late = float(np.mean(case.costs.lead >= months))
    if late > SELDOM:
        yield warning(
            ("workload", "months"),
            "never_live",
            "{name} is not live within {months} months in {share} of futures.",
            name=case.name,
            months=months,
            share=Figure(late, Unit.SHARE),
        )
    elif months < 2.0 * lead:
        yield note(
            ("workload", "months"),
            "horizon",
            "{name} takes {lead} to be live: {months} months are too short to show what it is worth.",
            name=case.name,
            lead=Figure(lead, Unit.MONTHS, 2),
            months=months,
        )


def deadline(case: Case) -> Iterable[Notice]:
    """It must be live sooner than it usually can be."""
    if case.ctx.scope or not case.ctx.strategy.knows("deadline"):
        return
    limit, lead = number(case.ctx.strategy.deadline), float(np.median(case.costs.lead))
    if limit < lead:
        yield warning(
            ("strategy", "deadline"),
            "deadline",
            "{name} usually takes {lead} to be live, more than the {limit} there are.",
            name=case.name,
            lead=Figure(lead, Unit.MONTHS, 2),
            limit=Figure(limit, Unit.MONTHS, 2),
        )
