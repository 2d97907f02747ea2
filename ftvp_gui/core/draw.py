"""Streams of draws: a sliced Latin hypercube per stream id, the same on every machine and after every edit.

Each stream permutes one shared table of strata. The permutation comes from a hash of the stream's id alone
(blake2b -> raw PCG64 -> argsort), so an edit elsewhere leaves it untouched, and the preview is slice one of the sample.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.quantity import Quantity, Strata
from ftvp_gui.core.tie import Tie, reordered

TRUNCATION = 0.001
"""Draws stay between the P0.1 and the P99.9 of every input: an assumption, stated in every report."""
SLICES = 5


def strata(draws: int) -> Strata:
    """The middles of `draws` equally likely strata, inside the truncation."""
    return Strata(TRUNCATION + (1 - 2 * TRUNCATION) * (np.arange(draws) + 0.5) / draws)


def permutation(stream: str, seed: int, draws: int, slices: int) -> NDArray[np.int32]:
    """Which stratum each draw takes; (draw,). Every slice of draws / slices is itself a Latin hypercube."""
    digest = hashlib.blake2b(f"{seed}/{stream}".encode(), digest_size=16).digest()
    generator = np.random.PCG64(int.from_bytes(digest, "little"))
    size = draws // slices
    # Which stratum of each neighbourhood goes to which slice: one of all orders of the slices, by lot.
    orders = _orders(slices)
    within = orders[(generator.random_raw(size) % np.uint64(len(orders))).astype(np.intp)]
    order = np.argsort(generator.random_raw(draws).reshape(slices, size), axis=1)
    strata = np.concatenate([order[s] * slices + within[order[s], s] for s in range(slices)])
    return strata.astype(np.int32)


@cache
def _orders(slices: int) -> NDArray[np.intp]:
    return np.array(list(permutations(range(slices))), dtype=np.intp)


class Table:
    """The cases to evaluate: `values(path, quantity, stream)` gives one column, a float or an array of shape (row,)."""

    rows: int

    def values(self, path: Path, quantity: Quantity, stream: str) -> Array | float:
        """The column of one input."""
        raise NotImplementedError(f"{type(self).__name__} gives no columns")

    def tied(self, ties: tuple[Tie, ...]) -> Table:
        """The same cases with the draws of some streams moving together; itself where it has no draws."""
        return self


class Sample(Table):
    """Draws of every uncertain input; columns are kept until their quantity changes."""

    def __init__(self, draws: int = 10_000, seed: int = 1, *, preview: bool = False) -> None:
        if draws < 1:
            raise ValueError("a sample needs at least one draw")
        self.draws, self.seed = draws, seed
        self.slices = SLICES if draws % SLICES == 0 and draws >= 100 else 1
        self.rows = draws // self.slices if preview else draws
        self._strata = strata(draws)
        self._orders: dict[str, NDArray[np.int32]] = {}
        self._columns: dict[Path, tuple[str, Quantity, Array]] = {}
        self._tied: Tied | None = None

    def tied(self, ties: tuple[Tie, ...]) -> Sample:
        """The sample with these ties; the same object as long as they stay the same. Without ties: this one."""
        if not ties:
            return self
        if self._tied is None or self._tied.ties != ties:
            self._tied = Tied(self, ties)
        return self._tied

    def order(self, stream: str) -> NDArray[np.int32]:
        """The stratum of each row of a stream; (row,)."""
        if stream not in self._orders:
            self._orders[stream] = permutation(stream, self.seed, self.draws, self.slices)[: self.rows]
        return self._orders[stream]

    def scores(self, stream: str) -> Array:
        """The normal score of each row of a stream; (row,)."""
        return self._strata.z[self.order(stream)]

    def values(self, path: Path, quantity: Quantity, stream: str) -> Array | float:
        if quantity.certain:
            return quantity.typical()
        kept = self._columns.get(path)
        if kept is None or kept[0] != stream or (kept[1] is not quantity and kept[1] != quantity):
            column = quantity.values(self._strata)[self.order(stream)]
            self._columns[path] = kept = (stream, quantity, column)
        return kept[2]


class Tied(Sample):
    """A sample in which some streams move together: their columns are re-ordered, all others are the base's own."""

    def __init__(self, base: Sample, ties: tuple[Tie, ...]) -> None:
        self.draws, self.seed, self.slices, self.rows = base.draws, base.seed, base.slices, base.rows
        self._base, self._strata, self.ties = base, base._strata, ties
        self._of = {stream: tie for tie in ties for stream in tie.streams}
        self._orders, self._columns = {}, {}

    def tied(self, ties: tuple[Tie, ...]) -> Sample:
        return self if ties == self.ties else self._base.tied(ties)

    def order(self, stream: str) -> NDArray[np.int32]:
        tie = self._of.get(stream)
        if tie is None:
            return self._base.order(stream)
        if stream not in self._orders:
            scores, orders = zip(
                *((self._base.scores(each), self._base.order(each)) for each in tie.streams), strict=True
            )
            self._orders.update(reordered(tie, scores, orders, self.draws // self.slices))
        return self._orders[stream]

    def values(self, path: Path, quantity: Quantity, stream: str) -> Array | float:
        return (
            super().values(path, quantity, stream) if stream in self._of else self._base.values(path, quantity, stream)
        )


class Typical(Table):
    """The typical case: every uncertain input at its median. One row."""

    rows = 1

    def values(self, path: Path, quantity: Quantity, stream: str) -> Array | float:
        return quantity.typical()


class Changed(Table):
    """Another table with some columns changed: a tornado end, a grid, a break-even search."""

    def __init__(
        self, base: Table, changes: Mapping[Path, Callable[[Array | float], Array | float]], *, repeat: int = 1
    ) -> None:
        """`changes` maps a column of the base, repeated `repeat` times over, to the new column of rows * repeat."""
        self._base, self._changes, self._repeat = base, changes, repeat
        self.rows = base.rows * repeat

    def tied(self, ties: tuple[Tie, ...]) -> Table:
        base = self._base.tied(ties)
        return self if base is self._base else Changed(base, self._changes, repeat=self._repeat)

    def values(self, path: Path, quantity: Quantity, stream: str) -> Array | float:
        column = self._base.values(path, quantity, stream)
        if self._repeat > 1 and np.ndim(column):
            column = np.tile(column, self._repeat)
        change = self._changes.get(path)
        return column if change is None else change(column)


class Head(Table):
    """The first rows of another table: a smaller sample nested in it."""

    def __init__(self, base: Table, rows: int) -> None:
        self._base, self.rows = base, min(rows, base.rows)

    def tied(self, ties: tuple[Tie, ...]) -> Table:
        base = self._base.tied(ties)
        return self if base is self._base else Head(base, self.rows)

    def values(self, path: Path, quantity: Quantity, stream: str) -> Array | float:
        column = self._base.values(path, quantity, stream)
        return column[: self.rows] if isinstance(column, np.ndarray) and column.ndim else column


class Held(Table):
    """Another table with the ties that it has, whatever project is evaluated on it."""

    def __init__(self, base: Table) -> None:
        self._base, self.rows = base, base.rows

    def values(self, path: Path, quantity: Quantity, stream: str) -> Array | float:
        return self._base.values(path, quantity, stream)
