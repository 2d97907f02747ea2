"""When to switch from a prompted to a tuned system: at which fixed month, or later, by what is seen by then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.staging import FIRST_REQUESTS, SEEN, Plan, Quantity, plan
from ftvp_gui.analysis.switch_words import noted, said, tabled
from ftvp_gui.analysis.trigger import Threshold, trigger
from ftvp_gui.analysis.waiting import FixedMonth, review
from ftvp_gui.core.draw import Head
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Costs, Mean, mean_of

EVERY_MONTH = 36
"""The longest horizon of which every month is computed; of longer ones a grid, refined around the cheapest."""
MOST, FEWEST = 4_000, 1_500
"""Draws, nested in the whole sample, on which months and reviews are computed: fewer where the horizon is longer, so
that the time that it takes hardly grows with it."""
REVIEWS = 12
"""At most about so many reviews."""


@dataclass(frozen=True)
class Watch:
    """The trigger: the quantity to watch, its threshold at each review, and what watching it alone is worth.

    `above`: begin above the thresholds, else below. `worth` is against the best fixed plan, money.
    """

    quantity: Quantity
    above: bool
    months: tuple[int, ...]
    thresholds: tuple[Threshold, ...]
    worth: Mean

    @property
    def share(self) -> float:
        """The share of futures that cross it at some review."""
        return sum(each.share for each in self.thresholds)


@dataclass(frozen=True, eq=False, kw_only=True)
class Waiting(Finding):
    """When the tuned system should take over. All money is expected present cost, of everything, over all months.

    `months` are take-over months, `curve` their costs, `apart` what each costs more than the best (paired draws). At
    month 0 there is no prompted stage. `best` is None where never to switch costs least. `option` is what reviews are
    worth against the best fixed plan, at least 0. `foreseen` is what perfect foresight would pay, which nobody can.
    """

    id: ClassVar[str] = "waiting"

    approach: str
    """The staged approach; where it is put together here, the tuned one that takes over."""
    first: str
    then: str
    formed: bool
    """Whether the plan is put together here, because the project has no staged approach."""
    priced: bool
    """Whether wrong answers have a price."""
    ready: float
    """Months that the tuned system's project takes in half of futures, begun at once."""
    months: tuple[int, ...]
    curve: tuple[Mean, ...]
    apart: tuple[Mean, ...]
    possible: tuple[bool, ...]
    """Whether the first training is then in time, with the certainty asked for."""
    never: Mean
    now: Mean
    best: int | None
    best_cost: Mean
    alike: tuple[int, ...]
    """The months whose cost cannot be told from that of the best."""
    reviews: tuple[int, ...]
    option: Mean
    reviewed: Mean
    """The expected cost where it is decided at the reviews."""
    begins: tuple[float, ...]
    """The share of futures in which the tuned system's project begins at each review."""
    foreseen: float
    watch: Watch | None

    @property
    def clear(self) -> bool:
        """Whether waiting is worth anything that can be told from 0."""
        return clear(self.option)

    @property
    def every(self) -> int:
        """Months from one review to the next."""
        return self.reviews[1] - self.reviews[0] if len(self.reviews) > 1 else 1


def clear(worth: Mean) -> bool:
    """Whether a worth is more than can be explained by the sampling error."""
    return worth.value > max(0.0, 2 * worth.se)


def find(ground: Ground) -> Waiting | None:
    """When to switch; None where the project has no prompted and tuned system that can be costed."""
    staged = plan(ground.result, ground.check)
    if staged is None:
        return None
    fixed = _Fixed(staged, ground)
    reviewed = _Reviewed(staged, fixed)
    best = fixed.best
    found = Waiting(
        approach=staged.about,
        first=staged.staged.first.name,
        then=staged.staged.then.name,
        formed=staged.formed,
        priced=ground.project.quality.error_cost.known,
        ready=float(np.median(staged.ready(0, fixed.table))),
        months=fixed.months,
        curve=tuple(fixed.cost(month) for month in fixed.months),
        apart=tuple(fixed.apart(month) for month in fixed.months),
        possible=tuple(fixed.in_time[month] for month in fixed.months),
        never=fixed.cost(staged.months),
        now=fixed.cost(0),
        best=best if best < staged.months else None,
        best_cost=fixed.cost(best),
        alike=tuple(month for month in fixed.months if fixed.in_time[month] and _told_apart(fixed.apart(month))),
        reviews=reviewed.months,
        option=reviewed.option,
        reviewed=Mean(fixed.cost(best).value - reviewed.option.value, fixed.cost(best).se),
        begins=reviewed.begins,
        foreseen=fixed.cost(best).value - reviewed.foresight,
        watch=reviewed.watch(),
    )
    return replace(found, sentences=said(found), table=tabled(found), note=noted(found))


def _told_apart(apart: Mean) -> bool:
    return apart.value <= 2 * apart.se


class _Fixed:
    """Every take-over month on the nested draws, and the leading plans on the whole sample, from which the level of
    all others is taken: differences between plans need far fewer draws than their level does."""

    def __init__(self, staged: Plan, ground: Ground) -> None:
        self.never = staged.months
        draws = MOST * EVERY_MONTH // self.never
        self.table = Head(ground.sample, min(MOST, max(FEWEST, draws)))
        self._staged, self._certainty = staged, ground.result.limits.certainty
        self.costs: dict[int, Array] = {}
        self.in_time: dict[int, bool] = {}
        stride = 1 if self.never <= EVERY_MONTH else -(-self.never // EVERY_MONTH)
        for month in (*range(0, self.never, stride), self.never):
            self._add(month)
        for month in range(max(1, self._least() - stride + 1), min(self.never, self._least() + stride)):
            self._add(month)
        leading = sorted({0, self._least(), self.never})
        self._whole = {month: staged.take_over(month, ground.sample).cost for month in leading}
        possible = [month for month in leading if self.in_time[month]]
        self.best = min(possible, key=lambda month: float(self._whole[month].mean()))

    def _add(self, month: int) -> None:
        if month not in self.costs:
            costs = self._staged.take_over(month, self.table)
            self.costs[month], self.in_time[month] = costs.cost, self.timely(costs)

    def timely(self, costs: Costs) -> bool:
        """Whether the first training is done before the provider takes none any more, as surely as is asked for."""
        return float(np.mean(costs.trained_in_time)) >= self._certainty - 1e-12

    def _least(self) -> int:
        possible = [month for month in self.costs if self.in_time[month]]
        return min(possible, key=lambda month: float(self.costs[month].mean()))

    @property
    def months(self) -> tuple[int, ...]:
        """The take-over months, without never."""
        return tuple(sorted(month for month in self.costs if month < self.never))

    @property
    def possible(self) -> FixedMonth:
        """The plans that can be kept to."""
        rows = [self.costs[month] for month in self.months if self.in_time[month]]
        never = self.costs[self.never]
        return FixedMonth(np.stack(rows) if rows else np.empty((0, len(never))), never)

    def apart(self, month: int) -> Mean:
        """What a month costs more than the best, over the same draws."""
        table = self._whole if month in self._whole else self.costs
        return mean_of(table[month] - table[self.best])

    def cost(self, month: int) -> Mean:
        """What a month costs."""
        if month in self._whole:
            return mean_of(self._whole[month])
        level, apart = mean_of(self._whole[self.best]), self.apart(month)
        return Mean(level.value + apart.value, float(np.hypot(level.se, apart.se)))


class _Reviewed:
    """Deciding at reviews, on the nested draws: what is seen, what beginning costs, and what the policy makes of it."""

    def __init__(self, staged: Plan, fixed: _Fixed) -> None:
        step = next((step for step in (1, 2, 3, 6) if step * REVIEWS >= staged.months), 12)
        self.months = tuple(range(0, staged.months, step))
        never = fixed.costs[staged.months]
        begin = np.empty((len(self.months), fixed.table.rows))
        for place, month in enumerate(self.months):
            costs = staged.begun(month, fixed.table)
            # Where training would come too late, prompting stays.
            begin[place] = costs.cost if fixed.timely(costs) else never
        # Before anything is seen, tuning without a prompted stage is the other way to begin.
        if fixed.in_time[0] and fixed.costs[0].mean() < begin[0].mean():
            begin[0] = fixed.costs[0]
        self._seen = staged.seen(self.months, fixed.table)
        self._policy = review(begin, never, self._seen)
        self._plans = np.concatenate([begin, never[None]])
        # The best that needs no reviews, of both families, so that only what is seen is paid for.
        every = np.concatenate([begin, fixed.possible.plans])
        self._fixed = min(every, key=lambda cost: float(cost.mean()))
        saved = mean_of(self._fixed - self._policy.cost)
        self.option = Mean(max(0.0, saved.value), saved.se)
        self.foresight = float((self._fixed - every.min(axis=0)).mean())
        self.begins = tuple(float(np.mean(self._policy.begins == place)) for place in range(len(self.months)))

    def watch(self) -> Watch | None:
        """The trigger; None where watching one number saves nothing that can be told from nothing."""
        watched = [place for place, quantity in enumerate(SEEN) if quantity is not FIRST_REQUESTS]
        found = trigger(self._policy.gain, self._plans, self._seen[:, :, watched])
        if found is None:
            return None
        worth = mean_of(self._fixed - found.cost)
        if not (clear(self.option) and clear(worth)):
            return None
        return Watch(
            quantity=SEEN[watched[found.quantity]],
            above=found.above,
            months=tuple(self.months[cut.review] for cut in found.thresholds),
            thresholds=found.thresholds,
            worth=worth,
        )
