"""Amounts spread over months: products of factors, sums for present values and budgets, sparse events."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.core.context import Context, Term, Timing
from ftvp_gui.core.formula import Value
from ftvp_gui.core.normal import Array
from ftvp_gui.core.timing import DISCOUNT

Places = NDArray[np.intp]


def factor(ctx: Context, timing: Timing, products: dict[Timing, Value] | None = None) -> Value:
    """The product of a timing's factors; (month, 1 | row). `products` keeps shorter ones for longer ones."""
    if len(timing) == 1:
        return ctx[timing[0]]
    kept = products if products is not None else {}
    if timing not in kept:
        kept[timing] = factor(ctx, timing[:-1], kept) * ctx[timing[-1]]
    return kept[timing]


class Spreader:
    """Spreads amounts over the months of one block of rows, and sums them up."""

    def __init__(self, block: Context, size: int) -> None:
        self.block, self.size = block, size
        self.total = np.zeros((block.months, size))
        self.discount = block[DISCOUNT]
        self.even = self.discount.shape[1] == 1
        self._weights = np.ones((2, block.months))
        if self.even:
            self._weights[0] = self.discount[:, 0]
        self._products: dict[Timing, Value] = {}
        self._cells: dict[str, tuple[Places, Places, Places]] = {}

    def add(self, timing: Timing, amount: Value) -> tuple[Array, Array]:
        """Add the flow to the totals; the present and the plain sum of its timing over months, each (1 | row,)."""
        if timing[-1].event and self.even:
            return self._add_events(timing, amount)
        spread = factor(self.block, timing, self._products)
        self.total += amount * spread
        if self.even:
            worth, plain = self._weights @ spread
            return worth, plain
        return (self.discount * spread).sum(axis=0), spread.sum(axis=0)

    def _add_events(self, timing: Timing, amount: Value) -> tuple[Array, Array]:
        """The same as a dense product, looked at only in the (month, row) cells in which the event happens."""
        cells, months, rows = self._where(timing[-1])
        spread = self._at(self.block[timing[-1]], cells, months)
        if len(timing) > 1:
            spread = spread * self._at(factor(self.block, timing[:-1], self._products), cells, months)
        self.total.ravel()[cells] += spread * (amount[rows] if np.ndim(amount) else amount)
        weighted = (spread * self.discount[months, 0], spread)
        worth, plain = (np.bincount(rows, weights, self.size).astype(float) for weights in weighted)
        return worth, plain

    def _where(self, event: Term) -> tuple[Places, Places, Places]:
        if event.id not in self._cells:
            happens = np.broadcast_to(self.block[event], self.total.shape)
            cells = np.flatnonzero(happens)
            months, rows = np.divmod(cells, self.size)
            self._cells[event.id] = (cells, months, rows)
        return self._cells[event.id]

    def _at(self, values: Array, cells: Places, months: Places) -> Array:
        found: Array = values.ravel()[cells] if values.shape[1] == self.size else values[months, 0]
        return found
