"""Amounts spread over months: products of factors, sums for present values and budgets, sparse events."""

from __future__ import annotations

from collections.abc import Iterable

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


class Products:
    """Many timings as a tree: each is a shorter one with one factor more, so that what they share is multiplied once.

    `ends` are the nodes of the timings, `nodes` the parent of each node (-1: none) and its last factor, and `done` says
    of each timing which products nobody needs after it, so that their memory, warm still, serves the next ones.
    """

    def __init__(self, timings: Iterable[Timing]) -> None:
        self.nodes: list[tuple[int, Term]] = []
        self.ends: list[int] = []
        places: dict[Timing, int] = {(): -1}
        for timing in timings:
            for length in range(1, len(timing) + 1):
                head = timing[:length]
                if head not in places:
                    places[head] = len(self.nodes)
                    self.nodes.append((places[head[:-1]], head[-1]))
            self.ends.append(places[timing])
        self.done = self._done()

    def _done(self) -> list[list[int]]:
        last: dict[int, int] = {}
        made: set[int] = set()
        for index, end in enumerate(self.ends):
            node = end
            while node >= 0 and node not in made:
                made.add(node)
                last[node] = index
                node = self.nodes[node][0]
            if node >= 0:
                last[node] = index
        done: list[list[int]] = [[] for _ in self.ends]
        for node, index in last.items():
            done[index].append(node)
        return done


class Spreader:
    """Spreads amounts over the months of one block of rows, and sums them up."""

    def __init__(self, block: Context, size: int, products: Products, total: Array | None = None) -> None:
        """`total` is added to; (month, row)."""
        self.block, self.size, self.products = block, size, products
        self.total = np.zeros((block.months, size)) if total is None else total
        self.discount = block[DISCOUNT]
        self.even = self.discount.shape[1] == 1
        self._weights = np.ones((2, block.months))
        if self.even:
            self._weights[0] = self.discount[:, 0]
        self._made: list[Value] = [None] * len(products.nodes)
        self._money = np.empty_like(self.total)
        self._cells: dict[str, tuple[Places, Places, Places, Array]] = {}

    def product(self, node: int) -> Value:
        """The product of a node's factors; (month, 1 | row)."""
        if self._made[node] is None:
            parent, term = self.products.nodes[node]
            last = self.block[term]
            self._made[node] = last if parent < 0 else self.product(parent) * last
        return self._made[node]

    def add(self, index: int, amount: Value) -> tuple[Array, Array]:
        """Add the flow of a timing, by its place among all, to the totals; the timings come in their order.

        Returns the present and the plain sum of the timing over months, each (1 | row,).
        """
        sums = self._add(self.products.ends[index], amount)
        for node in self.products.done[index]:
            self._made[node] = None
        return sums

    def _add(self, node: int, amount: Value) -> tuple[Array, Array]:
        parent, last = self.products.nodes[node]
        if last.event and self.even:
            return self._add_events(parent, last, amount)
        spread = self.product(node)
        self.total += np.multiply(amount, spread, out=self._money)
        if self.even:
            worth, plain = self._weights @ spread
            return worth, plain
        return (self.discount * spread).sum(axis=0), spread.sum(axis=0)

    def _add_events(self, parent: int, event: Term, amount: Value) -> tuple[Array, Array]:
        """The same as a dense product, looked at only in the (month, row) cells in which the event happens."""
        cells, months, rows, spread = self._where(event)
        if parent >= 0:
            spread = spread * self._at(self.product(parent), cells, months)
        self.total.ravel()[cells] += spread * (amount[rows] if np.ndim(amount) else amount)
        weighted = (spread * self.discount[months, 0], spread)
        worth, plain = (np.bincount(rows, weights, self.size).astype(float) for weights in weighted)
        return worth, plain

    def _where(self, event: Term) -> tuple[Places, Places, Places, Array]:
        if event.id not in self._cells:
            happens = np.broadcast_to(self.block[event], self.total.shape)
            # Of truth values the places are found in a fifth of the time that it takes of numbers.
            cells = np.flatnonzero(happens != 0.0)
            months, rows = np.divmod(cells, self.size)
            self._cells[event.id] = (cells, months, rows, self._at(self.block[event], cells, months))
        return self._cells[event.id]

    def _at(self, values: Array, cells: Places, months: Places) -> Array:
        found: Array = values.ravel()[cells] if values.shape[1] == self.size else values[months, 0]
        return found
