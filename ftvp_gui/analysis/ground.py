"""What the deep analyses stand on: the answer, the draws behind it, and evaluations of changed cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.draw import Changed, Head, Held, Sample, Table
from ftvp_gui.core.driver import Family
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Unknown
from ftvp_gui.core.result import Costs, Result

if TYPE_CHECKING:
    from ftvp_gui.analysis.answer import Answer

Made = TypeVar("Made")

NESTED = 1_000
"""Draws of the smaller sample, nested in the whole one, that grids and searches are evaluated on."""


@dataclass(frozen=True)
class Asked:
    """What a person asks of an answer besides: an earlier state and a scenario to hold it against, the sides of a map.

    `before` is None where there is nothing before; `scenario` is an id, empty for the first one; `sides` are the inputs
    across and up the map, None for the two that move the difference most; `after` is the state that `before` is held
    against, None for the one answered.
    """

    before: Project | None = None
    scenario: str = ""
    sides: tuple[Path, Path] | None = None
    after: Project | None = None


NOTHING = Asked()


@dataclass(frozen=True, eq=False)
class Ground:
    """An answer with its sample, in which what moves together does so. Everything asked of it is about the same draws
    that the verdict stands on.

    `go_on` is asked before every evaluation; `AbandonedError` where it says no.
    """

    answer: Answer
    sample: Sample
    go_on: Callable[[], bool] = lambda: True
    asked: Asked = NOTHING
    _made: dict[Callable[[Ground], Any], Any] = field(default_factory=dict, repr=False)

    def once(self, make: Callable[[Ground], Made]) -> Made:
        """What a function makes of this ground, made when it is first asked for: several analyses may stand on it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    @property
    def project(self) -> Project:
        """The project that was answered."""
        return self.answer.project

    @property
    def result(self) -> Result:
        """Its result on the whole sample."""
        return self.answer.result

    @property
    def pair(self) -> tuple[str, str] | None:
        """The approaches that differences are taken between: the best and the runner-up; None with fewer than two."""
        return self.answer.pair

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The approaches whose totals mean something, in the order of the project."""
        return tuple(costs.id for costs in self.result.costed)

    @cached_property
    def costs(self) -> Array:
        """Present cost of those approaches; (draw, approach), money."""
        return np.stack([costs.cost for costs in self.result.costed], axis=1)

    @cached_property
    def costs_but_errors(self) -> Array:
        """The same costs without the price of their wrong answers, for analyses that give quality a worth of its own;
        (draw, approach), money.

        The wrong answers of today's way until go-live stay in: no approach's accuracy speaks of them.
        """
        quality = self.project.quality
        if not quality.error_cost.known:
            return self.costs
        unpriced = quality.replace(error_cost=quality.error_cost.replace(quantity=Unknown()))
        bare = self.evaluate(self.project.replace(quality=unpriced), self.sample)
        waited = [_delay(self.result[id], self.project) - _delay(bare[id], self.project) for id in self.ids]
        return np.stack([bare[id].cost + more for id, more in zip(self.ids, waited, strict=True)], axis=1)

    @cached_property
    def nested(self) -> Table:
        """The first thousand draws of the sample."""
        return Head(self.sample, NESTED)

    @cached_property
    def streams(self) -> dict[str, tuple[Path, ...]]:
        """The uncertain inputs that the costs of the costed approaches hang on: their places, by stream."""
        found: dict[str, list[Path]] = {}
        for costs in self.result.costed:
            for path, stream in costs.streams.items():
                places = found.setdefault(stream, [])
                if path not in places:
                    places.append(path)
        return {stream: tuple(places) for stream, places in found.items()}

    def check(self) -> None:
        """`AbandonedError` where the work is called off."""
        if not self.go_on():
            raise AbandonedError

    def evaluate(self, project: Project, table: Table | None = None) -> Result:
        """Evaluate another project, on the nested draws unless another table is given.

        Draws that move together do so as in the project answered, even where the other one lacks some of its inputs;
        a project that says otherwise of what moves together has its own way.
        """
        self.check()
        table = self.nested if table is None else table
        return evaluate(project, Held(table) if project.together == self.project.together else table)

    def clamped(
        self, values: Mapping[Path, float], table: Table | None = None, project: Project | None = None
    ) -> Result:
        """The project with some inputs at one value in every row and all other draws as they are, on the nested draws.

        Only inputs that are known can be clamped.
        """
        base = self.nested if table is None else table
        changes = {path: _constant(value) for path, value in values.items()}
        return self.evaluate(self.project if project is None else project, Changed(base, changes))

    def only_pair(self) -> Project:
        """The project with nothing but the best approach and the runner-up; `ValueError` where there is no pair."""
        if self.pair is None:
            raise ValueError("there is nothing to compare")
        return self.project.replace(approaches=tuple(self.project.approach(id) for id in self.pair))


def _delay(costs: Costs, project: Project) -> Array:
    """Present cost of waiting for go-live; (draw,)."""
    approach = project.approach(costs.id)
    rows = [n for n, name in enumerate(costs.drivers) if approach.driver(name).family is Family.DELAY]
    return np.asarray(costs.present[rows].sum(axis=0))


def _constant(value: float) -> Callable[[Array | float], Array | float]:
    return lambda _: value
