"""What a pilot can try: the shares that labelled cases measure, and what cases cost by the project's own numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

import numpy as np

from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.information import column, options
from ftvp_gui.core.accuracy import HELD_OUT
from ftvp_gui.core.approach import System
from ftvp_gui.core.context import Context, columns
from ftvp_gui.core.declare import Cases, amount_spec
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.normal import Array
from ftvp_gui.core.places import owner_title

SET_UP_HOURS = 8.0
"""An engineer's day to choose cases, run them and count: assumed, there is no source."""


@dataclass(frozen=True, eq=False)
class Trial:
    """A share that cases measure: its draws, (draw,), and the expected cost of a pilot, money, fixed and per case.

    `counted`: how many of the cases count, as a share: all, or those that are answered wrongly or rightly. `built`: it
    is the accuracy of a whole approach, which must be built before it can be tried; else an input.
    """

    path: Path
    label: str
    owner: str
    built: bool
    share: Array
    counted: float
    fixed: float
    per_case: float


def trials(ground: Ground) -> Iterator[Trial]:
    """The inputs that a sample measures, and the accuracy of every approach that can be built and tried.

    What rests on a number that nobody has entered is left out.
    """
    among = options(ground)
    contexts = {id: columns(ground.project, ground.project.approach(id), ground.sample)[0] for id in among}
    for paths in ground.streams.values():
        path = next((path for path in paths if path[0] != "approaches" or path[1] in contexts), None)
        if path is not None and amount_spec(at(ground.project, path[:-1]), path[-1]).sampled is not None:
            with suppress(UnknownInputError):
                yield _of_input(ground, path, contexts)
    for ctx in contexts.values():
        if isinstance(ctx.approach, System):
            with suppress(UnknownInputError):
                yield _of_approach(ground, ctx, contexts)


def _of_input(ground: Ground, path: Path, contexts: Mapping[str, Context]) -> Trial:
    ctx, some = _owner(contexts, path), next(iter(contexts.values()))
    spec = amount_spec(at(ground.project, path[:-1]), path[-1])
    return Trial(
        path=path,
        label=spec.label,
        owner=owner_title(ground.project, path),
        built=False,
        share=column(ground, path),
        counted=1.0 if ctx is None else _counted(ctx, spec.sampled),
        fixed=_set_up(some),
        per_case=_review(some) if ctx is None else _labelling(contexts) + _mean(ctx.approach.request_price(ctx)),
    )


def _of_approach(ground: Ground, ctx: Context, contexts: Mapping[str, Context]) -> Trial:
    return Trial(
        path=(*ctx.path, "evaluation", "items"),
        label="Accuracy once built",
        owner=ctx.approach.name,
        built=True,
        share=np.broadcast_to(np.asarray(ctx[HELD_OUT], dtype=float), (ground.sample.rows,)),
        counted=1.0,
        fixed=_set_up(ctx) + _mean(ground.result[ctx.approach.id].upfront),
        per_case=_labelling(contexts) + _mean(ctx.approach.request_price(ctx)),
    )


def _counted(ctx: Context, cases: Cases | None) -> float:
    """The expected share of cases that count, by the accuracy of the system that answers them."""
    if cases is Cases.RIGHT:
        return _mean(ctx[HELD_OUT])
    return 1.0 - _mean(ctx[HELD_OUT]) if cases is Cases.WRONG else 1.0


def _owner(contexts: Mapping[str, Context], path: Path) -> Context | None:
    """The context of the system that an input belongs to; None where it belongs to none."""
    if path[0] != "approaches":
        return None
    ctx = contexts[path[1]]
    for step in path[2:]:
        if step not in dict(ctx.approach.parts()):
            break
        ctx = ctx.part(step)
    return ctx


def _labelling(contexts: Mapping[str, Context]) -> float:
    """Expected cost of an expert's time for one case, as for a test item; the dearest system's, for in some it is spent
    already."""
    systems = [
        system
        for ctx in contexts.values()
        for system in ctx.systems()
        if "evaluation" in dict(system.approach.drivers())
    ]
    times = [_mean(system.own.evaluation.minutes * system.workload.complexity) for system in systems]
    some = next(iter(contexts.values()))
    return max(times) / 60.0 * _mean(some.team.expert) if times else _review(some)


def _set_up(ctx: Context) -> float:
    return SET_UP_HOURS * _mean(ctx.team.engineer)


def _review(ctx: Context) -> float:
    """Expected cost of checking a case that is finished: a reviewer's time."""
    return _mean(ctx.quality.review_minutes / 60.0 * ctx.team.reviewer)


def _mean(value: Value) -> float:
    return float(np.mean(value))
