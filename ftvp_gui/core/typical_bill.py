"""The typical case of an approach as bills: what the engine counts with floats over draws, here exact by month."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.bill import LineItem, bill
from ftvp_gui.core.context import Context
from ftvp_gui.core.drivers.data import EXAMPLES_USED
from ftvp_gui.core.drivers.hosting import AWAKE, PAID_MONTHS, REPLICAS, billed_hours
from ftvp_gui.core.drivers.serving import answer_tokens, fresh_tokens, prefix, samples
from ftvp_gui.core.exact import Exact
from ftvp_gui.core.exact_reading import exactly
from ftvp_gui.core.formula import Value
from ftvp_gui.core.offer import HIT_RATE
from ftvp_gui.core.outcomes import each_call
from ftvp_gui.core.price_moves import PRICE_LEVEL, price_clock
from ftvp_gui.core.price_sheet import PriceSheet, price_sheet
from ftvp_gui.core.project import Project
from ftvp_gui.core.spread import factor
from ftvp_gui.core.timing import BUILD, LIVE, calls
from ftvp_gui.core.usage import Usage


def typical_bill(project: Project, approach: Approach) -> tuple[LineItem, ...]:
    """The bills of all months, in the month's dollars: tokens of requests, the training run, servers and storage.

    `UnknownInputError` names a price that is needed and unknown; `TypeError` is for an approach without an offer.
    """
    sheet = price_sheet(approach, project.workload.start)
    return bill(sheet, typical_usage(project, approach, sheet))


def typical_usage(project: Project, approach: Approach, sheet: PriceSheet) -> tuple[Usage, ...]:
    """What an approach uses month by month in the typical case, of what the sheet offers."""
    ctx = exactly(project, approach)
    amounts: dict[str, Value] = {"month_hours": ctx.workload.hours_in_month}
    if ctx.own.requests.enabled:
        amounts |= _requests(ctx)
    if sheet.training is not None:
        amounts |= _training(ctx)
    if sheet.hosting is not None:
        amounts |= _hosting(ctx)
    months = ({name: _at(value, month) for name, value in amounts.items()} for month in range(ctx.months))
    return tuple(Usage.model_validate({"month": month, **used}) for month, used in enumerate(months))


def _requests(ctx: Context) -> dict[str, Value]:
    work = ctx.workload
    reasoning = ctx.own.offer.reasoning_tokens
    found = {
        "requests": factor(ctx, each_call(ctx)) * calls(ctx) * samples(ctx),
        "input_tokens": fresh_tokens(ctx),
        "prefix_tokens": prefix(ctx),
        "output_tokens": answer_tokens(ctx) - reasoning,
        "reasoning_tokens": reasoning,
        "prompts": work.tasks,
        "cached_hours": ctx[LIVE] * work.hours_in_month,
        "price_level": ctx[PRICE_LEVEL],
        "priced_in": price_clock(ctx),
    }
    return found | ({"hit_rate": ctx[HIT_RATE]} if ctx.own.offer.caching else {})


def _training(ctx: Context) -> dict[str, Value]:
    """The run that ships, in parts: it is spread evenly over the preparation."""
    length = fresh_tokens(ctx) + prefix(ctx) + ctx.workload.output_tokens
    return {"runs": ctx[BUILD], "training_tokens": length * ctx[EXAMPLES_USED], "rows": ctx[EXAMPLES_USED]}


def _hosting(ctx: Context) -> dict[str, Value]:
    x, hours = ctx.own.hosting, billed_hours(ctx)
    found = {"hours": ctx[LIVE] * hours, "stored_months": ctx[LIVE], "replicas": ctx[REPLICAS]}
    if x.commitment:
        found["owed_hours"] = (ctx[PAID_MONTHS] - ctx[LIVE]) * hours
    elif x.scale_to_zero:
        found["awake_hours"] = ctx[AWAKE] * ctx[LIVE]
    return found


def _at(value: Any, month: int) -> Decimal:
    found = value[month, 0] if np.ndim(value) == 2 else value
    return Exact(found).value
