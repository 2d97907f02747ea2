"""What a sum is made of: the drivers of an approach, and the difference of two approaches driver by driver."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ftvp_gui.core.approach import titled
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.model import Path
from ftvp_gui.core.result import Costs, Mean, Result, mean_of


@dataclass(frozen=True)
class Item:
    """One driver in the sum: its expected present money, or None where it is unknown or not counted."""

    path: Path
    title: str
    layer: Layer
    value: Mean | None
    counted: bool


@dataclass(frozen=True)
class Total:
    """The expected present cost of an approach, of one layer or of one part of it, and all that it is made of; money.

    The items' values add up to `expected`. The spread and the cost of a right answer are the whole approach's.
    """

    id: str
    name: str
    layer: Layer | None
    whole: bool
    expected: Mean
    low: float
    high: float
    successes: float
    per_success: float
    items: tuple[Item, ...]
    complete: bool


@dataclass(frozen=True)
class Difference:
    """One kind of cost in two approaches: expected present money in each, None where one has no such cost."""

    title: str
    first: float | None
    second: float | None
    paths: tuple[Path, ...]

    @property
    def more(self) -> float:
        """What the second costs above the first."""
        return (self.second or 0.0) - (self.first or 0.0)


def total(result: Result, id: str, layer: Layer | None = None, scope: tuple[str, ...] = ()) -> Total:
    """The make-up of a total, dearest first; of the part that `scope` leads to, or of the whole.

    `KeyError` where the result has no such approach or the approach no such part.
    """
    costs, approach = result[id], result.project.approach(id)
    part, inside = approach.inner(scope), "".join(f"{role}." for role in scope)
    rows = [
        index
        for index, (name, own) in enumerate(zip(costs.drivers, costs.layers, strict=True))
        if name.startswith(inside) and layer in (None, own)
    ]
    items = [
        Item(
            ("approaches", id, *name.split(".")),
            titled(approach, name),
            driver.layer,
            _value(costs, name),
            driver.enabled,
        )
        for name, driver in approach.all_drivers()
        if layer in (None, driver.layer) and name.startswith(inside)
    ]
    low, high = (float(value) for value in np.quantile(costs.cost, (0.1, 0.9)))
    return Total(
        id=id,
        name=part.name,
        layer=layer,
        whole=layer is None and not scope,
        expected=mean_of(costs.present[rows].sum(axis=0)),
        low=low,
        high=high,
        successes=float(costs.successes.mean()),
        per_success=costs.cost_per_success(),
        items=tuple(sorted(items, key=lambda item: -item.value.value if item.value else 0.0)),
        complete=costs.costed,
    )


def differences(result: Result, first: str, second: str) -> tuple[Difference, ...]:
    """What the second approach costs above the first, by kind of cost, the largest first; they add up to the gap."""
    mine, theirs = _by_title(result, first), _by_title(result, second)
    found = [
        Difference(
            title,
            mine[title][0] if title in mine else None,
            theirs[title][0] if title in theirs else None,
            (*mine.get(title, (0.0, ()))[1], *theirs.get(title, (0.0, ()))[1]),
        )
        for title in dict.fromkeys([*mine, *theirs])
    ]
    return tuple(sorted(found, key=lambda each: -abs(each.more)))


def _value(costs: Costs, name: str) -> Mean | None:
    return mean_of(costs.present[costs.drivers.index(name)]) if name in costs.drivers else None


def _by_title(result: Result, id: str) -> dict[str, tuple[float, tuple[Path, ...]]]:
    """Expected present money by the title of the cost; an approach inside another may have a cost of the same kind."""
    costs, approach = result[id], result.project.approach(id)
    sums: dict[str, tuple[float, tuple[Path, ...]]] = {}
    for name, present in zip(costs.drivers, costs.present, strict=True):
        so_far, paths = sums.get(title := approach.driver(name).title, (0.0, ()))
        sums[title] = so_far + float(present.mean()), (*paths, ("approaches", id, *name.split(".")))
    return sums
