"""Staged plans of a project through the engine: what each month of the take-over costs, and what is seen by then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ftvp_gui.core.accuracy import ACCURACY
from ftvp_gui.core.approach import Approach, System
from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.context import Context, columns
from ftvp_gui.core.draw import Changed, Held, Table
from ftvp_gui.core.edits import combined
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.price_moves import INPUT_PRICE, PRICE_LEVEL
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.result import Costs, Result
from ftvp_gui.core.timing import GO_LIVE, LEAD, VOLUME
from ftvp_gui.core.units import Unit

FORMED = "prompt-now-tune-later"
"""The id of a staged approach that is made for the analysis, in a project that has none."""
HALVINGS = 20
"""A hundred months are found to the ten-thousandth."""


@dataclass(frozen=True)
class Quantity:
    """Something that is seen while the first system runs: an id, what it is called, its unit."""

    id: str
    label: str
    unit: Unit


REQUESTS = Quantity("requests", "Requests in the month before", Unit.REQUESTS_PER_MONTH)
FIRST_REQUESTS = Quantity("first_requests", "Requests in the first full month", Unit.REQUESTS_PER_MONTH)
RIGHT = Quantity("right", "Right answers of the first system", Unit.SHARE)
PRICE = Quantity("price", "Input price of the first system", Unit.USD_PER_MTOK)
SEEN = (REQUESTS, RIGHT, PRICE, FIRST_REQUESTS)
"""What a review looks at. The requests of the first month tell growth from size, and are no trigger of their own."""


@dataclass(frozen=True, eq=False)
class Plan:
    """A project with one staged approach and nothing else; `formed` where the project has none of its own.

    `about` is the id of the project's own approach that it is shown as: itself, or the tuned one.
    """

    project: Project
    formed: bool
    about: str
    check: Callable[[], None]

    @cached_property
    def staged(self) -> Staged:
        """The staged approach."""
        (only,) = self.project.approaches
        assert isinstance(only, Staged)
        return only

    @cached_property
    def month_path(self) -> Path:
        """Where the month of the take-over stands."""
        return ("approaches", self.staged.id, "month")

    @property
    def months(self) -> int:
        """Months compared."""
        return int(self.project.workload.months)

    def take_over(self, month: float | Array, table: Table) -> Costs:
        """Costs where the tuned system takes over in a month: the same for all rows, or one a row.

        0: tuned from the start; the months compared or more: prompted for ever.
        """
        self.check()
        value = np.broadcast_to(np.asarray(month, dtype=float), (table.rows,))
        return evaluate(self.project, Changed(Held(table), {self.month_path: lambda _: value})).approaches[0]

    def ready(self, month: int, table: Table) -> Array:
        """The earliest month in which the tuned system can take over if its project begins in this month or later.

        (row,). The more has been logged by the take-over, the fewer examples are left to label: the lead time falls
        with that month, in one step where the log holds all, so it can pay to begin a little later. Found by halving.
        """
        self.check()
        earliest = np.full(table.rows, float(month))
        latest = earliest + self._lead(earliest, table)
        for _ in range(HALVINGS):
            middle = 0.5 * (earliest + latest)
            late = middle - self._lead(middle, table) >= month
            earliest, latest = np.where(late, earliest, middle), np.where(late, middle, latest)
        return latest

    def _lead(self, month: Array, table: Table) -> Array:
        """Months that the tuned system's project takes where it takes over in these months; (row,)."""
        ctx, _ = columns(self.project, self.staged, Changed(table, {self.month_path: _set(month)}))
        lead = np.array(np.broadcast_to(ctx.part("then")[LEAD], (table.rows,)), dtype=float)
        ctx.release()
        return lead

    def begun(self, month: int, table: Table) -> Costs:
        """Costs where it is decided in a month that the tuned system takes over as soon as it can."""
        # At 0 there would be no prompting stage at all; that is a plan of its own.
        return self.take_over(np.maximum(self.ready(month, table), 1e-6), table)

    def seen(self, reviews: tuple[int, ...], table: Table) -> Array:
        """What is seen of each `SEEN` at the beginning of the months of review, in (review, row, quantity).

        Before the first system has been live for a whole month nothing is seen: nan.
        """
        self.check()
        never = np.full(table.rows, float(self.months))
        ctx, _ = columns(self.project, self.staged, Changed(table, {self.month_path: _set(never)}))
        first = ctx.part("first")
        shape = (self.months, table.rows)
        monthly = [np.broadcast_to(each, shape) for each in (ctx[VOLUME], first[ACCURACY], _price(first))]
        since = np.ceil(np.broadcast_to(np.asarray(first[GO_LIVE], dtype=float), (table.rows,)) - 1e-9)
        ctx.release()
        found = np.full((len(reviews), table.rows, len(SEEN)), np.nan)
        rows = np.arange(table.rows)
        for place, month in enumerate(reviews):
            live = since + 1 <= month
            if month > 0:
                for quantity, values in enumerate(monthly):
                    found[place, live, quantity] = values[month - 1, live]
            began = np.minimum(since, self.months - 1).astype(int)
            found[place, live, len(monthly)] = monthly[0][began[live], rows[live]]
        return found


def _set(value: Array) -> Callable[[Array | float], Array | float]:
    return lambda _: value


def _price(first: Context) -> Array | float:
    """Input price of the month per million tokens; 0 where the system has no price list."""
    offer = getattr(first.approach, "offer", None)
    if not isinstance(offer, Offer):
        return 0.0
    if offer.steps:
        return np.asarray(first[INPUT_PRICE])
    return np.asarray(first.own.offer.input_price * first[PRICE_LEVEL])


def plan(result: Result, check: Callable[[], None] = lambda: None) -> Plan | None:
    """The staged approach of the project, the cheapest of several; else one of its cheapest prompted and tuned systems.

    Only what can be costed counts; None where there is no such pair.
    """
    project = result.project
    ranked = sorted(result.costed, key=lambda costs: float(costs.cost.mean()))
    approaches = [project.approach(costs.id) for costs in ranked]
    own = next((each for each in approaches if isinstance(each, Staged)), None)
    if own is not None:
        return Plan(_alone(project, own), False, own.id, check)
    systems = [each for each in approaches if isinstance(each, System)]
    first = next((each for each in systems if not each.tunes), None)
    then = next((each for each in systems if each.tunes), None)
    if first is None or then is None:
        return None
    return Plan(_alone(project, _formed(project, first, then)), True, then.id, check)


def _alone(project: Project, staged: Staged) -> Project:
    """The project with the staged approach only, its month certain, for it is a decision here."""
    return project.replace(approaches=(staged.replace(month=staged.month.replace(quantity=Fixed(value=0.0))),))


def _formed(project: Project, first: Approach, then: Approach) -> Staged:
    """A staged approach of copies of two, with the draws that they have in the project."""
    id = FORMED
    while id in {each.id for each in project.approaches}:
        id += "-"
    made = combined(project, Staged, {"first": first.id, "then": then.id}, id).approaches[-1]
    assert isinstance(made, Staged)
    return made
