"""How large a pilot: what measuring a share on n cases is worth before choosing, against what the cases cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ftvp_gui.analysis.evsi import chosen_after
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.information import Worth, benefits_of, conditional_gains, evppi, weighed
from ftvp_gui.analysis.pilot_trials import SET_UP_HOURS, Trial, trials
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Mean
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit

SIZES = (10, 20, 30, 50, 75, 100, 150, 200, 300, 400, 500, 750, 1_000, 1_500, 2_000, 3_000, 5_000)
POINTS = 400
"""Neighbouring draws of the share are taken together in so many points, so that all outcomes can be enumerated."""


def worth_of_cases(benefits: Array, x: Array, sizes: tuple[int, ...]) -> tuple[Worth, ...]:
    """What a sample of each size is worth before choosing, every case of it a hit with the chance x.

    `benefits` (draw, option), money; `x` (draw,), a share. The options' benefits given x come from a smooth curve
    through the draws; every outcome is enumerated. It rises with the size up to the worth of knowing x, EVPPI.
    """
    best = int(benefits.mean(axis=0).argmax())
    gains, fit = benefits - benefits[:, [best]], conditional_gains(benefits, x)
    group = np.empty(len(x), dtype=np.intp)
    points = min(POINTS, len(x))
    group[np.argsort(x, kind="stable")] = np.arange(len(x)) * points // len(x)
    size = np.bincount(group, minlength=points).astype(float)
    share = np.bincount(group, np.clip(x, 0.0, 1.0), minlength=points) / size
    means = np.stack([np.bincount(group, column, minlength=points) for column in fit.means.T], axis=1) / size[:, None]
    found = []
    for n in sizes:
        chosen = chosen_after(share, size / len(x), means, n)
        found.append(weighed(gains, fit, chosen[group]))
    return tuple(found)


@dataclass(frozen=True, eq=False)
class Curve:
    """One pilot at every size, money: what it is worth, its sampling error, and what it costs; (size,)."""

    trial: Trial
    sizes: Array
    worth: Array
    error: Array
    cost: Array

    @property
    def net(self) -> Array:
        """What is left of the worth; (size,)."""
        return self.worth - self.cost

    @property
    def best(self) -> int:
        """Where most is left."""
        return int(self.net.argmax())

    @property
    def pays(self) -> bool:
        """Whether the best size is worth more than it costs by more than the calculation can be wrong."""
        return bool(self.net[self.best] > 2 * self.error[self.best])


@dataclass(frozen=True)
class BestSize:
    """The best size of one pilot: what it costs and is worth there, money; `pays` where it is worth more, surely."""

    path: Path
    label: str
    owner: str
    cases: int
    cost: float
    worth: Mean
    pays: bool


@dataclass(frozen=True, eq=False, kw_only=True)
class Pilot(Finding):
    """The best pilot over its size, (size,) money; empty where nothing that can be tried is worth settling.

    `pilots` are all that were looked at, each at its best size, the best one first.
    """

    id: ClassVar[str] = "pilot"

    sizes: Array
    worth: Array
    error: Array
    cost: Array
    net: Array
    best: int | None
    pays: bool
    pilots: tuple[BestSize, ...]


def find(ground: Ground) -> Pilot | None:
    """The pilot that leaves most; None with fewer than two approaches."""
    if ground.pair is None:
        return None
    benefits = benefits_of(ground)
    curves = sorted(_curves(ground, benefits), key=lambda curve: (-float(curve.net.max()), curve.trial.path))
    if not curves:
        nothing = np.empty(0)
        text = say(
            "pilot.nothing", "No pilot pays: nothing that a sample of cases can measure is worth settling first."
        )
        return Pilot(
            sentences=(text,), note=_note(), sizes=nothing, worth=nothing, error=nothing, cost=nothing, net=nothing,
            best=None, pays=False, pilots=(),
        )  # fmt: skip
    first = curves[0]
    pilots = tuple(_at_best(curve) for curve in curves)
    return Pilot(
        sentences=tuple(_sentences(curves)),
        table=_table(pilots),
        note=_note(),
        sizes=first.sizes,
        worth=first.worth,
        error=first.error,
        cost=first.cost,
        net=first.net,
        best=int(first.sizes[first.best]),
        pays=first.pays,
        pilots=pilots,
    )


def _curves(ground: Ground, benefits: Array) -> Iterator[Curve]:
    """The pilots of all shares of which even full knowledge is worth more than nothing."""
    for trial in trials(ground):
        ground.check()
        if not evppi(benefits, trial.share).distinguishable:
            continue
        found = worth_of_cases(benefits, trial.share, tuple(round(trial.counted * size) for size in SIZES))
        sizes = np.array(SIZES, dtype=float)
        worth, error = (np.array(values) for values in zip(*((each.value, each.se) for each in found), strict=True))
        yield Curve(trial, sizes, worth, error, trial.fixed + trial.per_case * sizes)


def _at_best(curve: Curve) -> BestSize:
    i, trial = curve.best, curve.trial
    worth = Mean(float(curve.worth[i]), float(curve.error[i]))
    return BestSize(trial.path, trial.label, trial.owner, int(curve.sizes[i]), float(curve.cost[i]), worth, curve.pays)


def _sentences(curves: list[Curve]) -> Iterator[Text]:
    """The best pilot; and the best that builds nothing, where that one does and this one pays."""
    yield _sentence(curves[0])
    light = next((curve for curve in curves if curve.pays and not curve.trial.built), None)
    if light is not None and curves[0].trial.built:
        yield _sentence(light)


def _sentence(curve: Curve) -> Text:
    best = _at_best(curve)
    what = say(
        "pilot.built" if curve.trial.built else "pilot.measured",
        "Building “{owner}” first and trying it on {n} labelled items"
        if curve.trial.built
        else "A pilot of {n} labelled items on “{label}” ({owner})",
        n=Figure(best.cases, Unit.COUNT),
        label=best.label,
        owner=best.owner,
    )
    values = {"cost": Figure(best.cost, Unit.MONEY, 2), "worth": money(best.worth.value, best.worth.se)}
    if curve.pays:
        return say("pilot.pays", "{what} costs {cost} and is worth {worth}.", what=what, **values)
    if best.worth.value > best.cost:
        return say(
            "pilot.close",
            "{what} costs {cost} and is worth {worth}: too close to tell whether it pays.",
            what=what,
            **values,
        )
    return say("pilot.none", "No pilot pays. {what} costs {cost} and is worth only {worth}.", what=what, **values)


def _table(pilots: tuple[BestSize, ...]) -> FoundTable:
    rows = tuple(Row((pilot.label, pilot.owner, *_cells(pilot)), pilot.path) for pilot in pilots)
    return FoundTable(
        (
            wording("To measure"),
            wording("Where"),
            wording("Items"),
            wording("Costs"),
            wording("Is worth"),
            wording("Pays"),
        ),
        rows,
    )


def _cells(pilot: BestSize) -> tuple[Figure | Text | None, ...]:
    """The numbers of the best size; none where every size only costs."""
    if pilot.worth.value <= 2 * pilot.worth.se:
        return None, None, None, say("pilot.no", "no")
    pays = say("pilot.no", "no") if pilot.worth.value < pilot.cost else say("pilot.perhaps", "too close to tell")
    return (
        Figure(pilot.cases, Unit.COUNT),
        Figure(pilot.cost, Unit.MONEY, 2),
        money(pilot.worth.value, pilot.worth.se),
        say("pilot.yes", "yes") if pilot.pays else pays,
    )


def _note() -> Text:
    return say(
        "pilot.note",
        "Costs: an expert's time to label the items, the model's tokens, and {hours} hours of an engineer to set it up "
        "(assumed). Trying an approach costs its work before go-live besides, as if all of it were lost. The wait is "
        "not counted.",
        hours=Figure(SET_UP_HOURS, Unit.COUNT),
    )
