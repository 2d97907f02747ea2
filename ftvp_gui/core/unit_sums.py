"""What one unit of money comes to, spread over the months by each timing; what stands still is spread once.

A factor that is an amount times another factor, as the requests of a month are the volume times the growth, is taken
apart: money is spread by the other factor and multiplied by the amount at the end. So nothing is spread anew while the
volume is dragged, but where it bends a cost.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ftvp_gui.core.amounts import Amounts
from ftvp_gui.core.context import Context, Term, Timing
from ftvp_gui.core.formula import Value
from ftvp_gui.core.moving import Held, Still
from ftvp_gui.core.normal import Array
from ftvp_gui.core.spread import Products, Spreader


class UnitSums:
    """For each timing what one unit of money comes to, at its worth today and plainly; (timing, row).

    Filled block by block; the drivers' amounts come to it afterwards, for all rows at once.
    """

    def __init__(self, made: Amounts, months: int, rows: int, still: Still | None) -> None:
        apart = [taken_apart(timing) for timing in made.by_timing]
        self._timings = [timing for timing, _ in apart]
        self._amounts: list[Value] = [sum(slot.values()) for slot in made.by_timing.values()]
        self.worth, self.plain = np.zeros((2, len(apart), rows))
        self._held: Held | None = None
        self._first = True
        resting: Sequence[int] = ()
        if still is not None:
            self._first = still.held is None
            self._held = still.held = still.held or self._hold(made, rows, still)
            resting = self._held.resting
            self.worth[resting], self.plain[resting] = self._held.worth, self._held.plain
        self._groups = []
        # Those that nothing was taken out of come first: their total is what the others are added to.
        for times in dict.fromkeys((None, *(times for _, times in apart))):
            places = [place for place, (_, own) in enumerate(apart) if own is times]
            still_ones = [place for place in places if place in resting]
            moving = [place for place in places if place not in resting]
            self._groups.append(_Group(times, self._chosen(still_ones), self._chosen(moving)))
            if self._held is not None and self._first and still_ones:
                self._held.totals[times] = np.zeros((months, rows))

    def _chosen(self, places: list[int]) -> _Chosen:
        return places, Products(self._timings[place] for place in places)

    def _hold(self, made: Amounts, rows: int, still: Still) -> Held:
        """Room for the sums of the timings that stand still, empty as yet."""
        resting = [
            place
            for place, slot in enumerate(made.by_timing.values())
            if not still.moving.timing(self._timings[place])
            and all(still.rests(made.drivers[index][0]) for index in slot)
        ]
        worth, plain = np.zeros((2, len(resting), rows))
        return Held(resting, {}, worth, plain)

    def add(self, block: Context, rows: slice) -> Array:
        """Spread all amounts over the months of a block; their totals, (month, row)."""
        total = np.zeros((block.months, rows.stop - rows.start))
        for group in self._groups:
            spread = total if group.times is None else np.zeros_like(total)
            self._add_resting(block, rows, group, spread)
            self._add(block, rows, group.moving, spread)
            if group.times is not None and group.times.times is not None:
                spread *= group.times.times(block)
                total += spread
        return total

    def times(self, ctx: Context) -> None:
        """Multiply what was spread by the amounts that were taken out of it; `ctx` has all rows."""
        for group in self._groups:
            if group.times is not None and group.times.times is not None:
                places = [*group.resting[0], *group.moving[0]]
                self.worth[places] *= group.times.times(ctx)
                self.plain[places] *= group.times.times(ctx)

    def _add_resting(self, block: Context, rows: slice, group: _Group, total: Array) -> None:
        places, held = group.resting[0], self._held
        if held is None or not places:
            return
        if self._first:
            self._add(block, rows, group.resting, total)
            held.totals[group.times][:, rows] = total
            held.worth[:, rows] = self.worth[held.resting, rows]
            held.plain[:, rows] = self.plain[held.resting, rows]
        else:
            total += held.totals[group.times][:, rows]

    def _add(self, block: Context, rows: slice, chosen: _Chosen, total: Array) -> None:
        """Spread the money of some timings over the months of a block, and add it to a total, (month, row)."""
        places, products = chosen
        spreader = Spreader(block, rows.stop - rows.start, products, total)
        for index, place in enumerate(places):
            amount = self._amounts[place]
            sums = spreader.add(index, amount[rows] if np.ndim(amount) else amount)
            self.worth[place, rows], self.plain[place, rows] = sums


_Chosen = tuple[list[int], Products]
"""Some timings by their places among all, and the tree of their products."""


class _Group:
    """The timings that the same factor was taken out of, or none."""

    def __init__(self, times: Term | None, resting: _Chosen, moving: _Chosen) -> None:
        self.times, self.resting, self.moving = times, resting, moving


def taken_apart(timing: Timing) -> tuple[Timing, Term | None]:
    """A timing by whose product money is spread, and the factor whose amount is then multiplied to it."""
    times = next((term for term in timing if term.of is not None), None)
    return tuple(term.of if term is times and term.of is not None else term for term in timing), times
