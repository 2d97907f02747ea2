"""Where it turns: the values of each input at which the expected gap between the two leading approaches is zero."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np

from ftvp_gui.analysis.break_even import VOLUME_PATH, VolumeBreakEven
from ftvp_gui.analysis.dial import REACH, Dial, uncertain
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.gap_along import GapAlong, Tie
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.roots import Kind
from ftvp_gui.analysis.set_inputs import Trials
from ftvp_gui.analysis.spider import spider
from ftvp_gui.analysis.switching_words import NOTE, said, tabled
from ftvp_gui.analysis.turns import Along, Turn
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.draw import Held
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.normal import Array, cdf
from ftvp_gui.core.places import owner_title
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Chance, Quantity, Whole

LEADING = 8
"""Inputs, those that move the gap most, that are searched on changed draws and polished on all draws."""
POINTS = 17
ROUGH = np.linspace(0.02, 0.98, 25)
"""The percentiles at which the curves of all other inputs are read off the draws."""
BESIDE_A_STEP = 1e-3
FEW: Array = np.empty(0)


@dataclass(frozen=True, eq=False, kw_only=True)
class Switching(Finding):
    """The leading inputs and the volume, those that most likely turn the answer first.

    `others` are further inputs that turn it, by their curves as read off the draws.
    """

    id: ClassVar[str] = "switching"

    best: str
    rival: str
    inputs: tuple[Along, ...]
    others: tuple[Path, ...]


def find(ground: Ground) -> Switching | None:
    """The turns along the leading inputs and along the volume; None where there is nothing to compare."""
    if ground.pair is None:
        return None
    best, rival = ground.pair
    pair = ground.only_pair()
    some, whole = Trials(pair, Held(ground.nested), ground.check), Trials(pair, Held(ground.sample), ground.check)
    gap = ground.result.gap(rival, best)
    places = shared_places(ground)
    ranked = [swing.path for swing in ground.answer.swings if swing.clear and swing.path in places]
    searched = dict.fromkeys(ranked[:LEADING])
    if VOLUME_PATH in places:
        searched[VOLUME_PATH] = None
    dials = [uncertain(ground.project, path, places[path]) for path in searched]
    found = [along(GapAlong(dial, some, whole, rival, best, gap), best, rival) for dial in dials]
    beyond = tuple(_volumes(ground, best, rival))
    if VOLUME_PATH in places:
        found = [_with(each, beyond) if each.path == VOLUME_PATH else each for each in found]
    elif VOLUME_PATH in ground.result[best].reads | ground.result[rival].reads:
        found.append(_certain(ground.project, VOLUME_PATH, beyond))
    inputs = tuple(sorted(found, key=_order))
    others = _others(ground, [path for path in ranked[LEADING:] if path not in searched], gap)
    names = {id: ground.project.approach(id).name for id in ground.pair}
    return Switching(
        best=best,
        rival=rival,
        inputs=inputs,
        others=others,
        sentences=tuple(said(inputs, len(others), names, best)),
        table=tabled(inputs, names),
        note=NOTE,
    )


def shared_places(ground: Ground) -> dict[Path, tuple[Path, ...]]:
    """The uncertain inputs of the two leading approaches: for each place all that share its uncertainty."""
    found: dict[str, list[Path]] = {}
    for id in ground.pair or ():
        for path, stream in ground.result[id].streams.items():
            places = found.setdefault(stream, [])
            if path not in places:
                places.append(path)
    return {path: tuple(places) for places in found.values() for path in places}


def along(search: GapAlong, best: str, rival: str) -> Along:
    """What turning one uncertain input does, from its P0.1 to its P99.9; `search` is of the rival above the best."""
    dial = search.dial
    marks = np.linspace(dial.low, dial.high, POINTS)
    curve = search.curve(marks)
    ties = search.ties(marks, curve)
    low, now, high = dial.quantity.ends()
    return Along(
        path=dial.path,
        places=dial.places,
        label=dial.label,
        owner=dial.owner,
        unit=dial.unit,
        luck=dial.luck,
        certain=False,
        low=low,
        now=now,
        high=high,
        turns=tuple(_turn(dial, tie, best, rival) for tie in ties),
        flipped=flipped(ties, int(np.sign(curve.means[POINTS // 2]))),
        percentiles=cdf(marks),
        gaps=curve.means,
        errors=curve.errors,
    )


def flipped(ties: Iterable[Tie], elsewhere: int) -> float:
    """The probability of a negative gap along a normal score with these ties; its sign is `elsewhere` without any."""
    share, start, sign = 0.0, 0.0, elsewhere
    for tie in ties:
        here = float(cdf(tie.mark))
        share += here - start if tie.before < 0 else 0.0
        start, sign = here, tie.after
    return share + (1.0 - start if sign < 0 else 0.0)


def _turn(dial: Dial, tie: Tie, best: str, rival: str) -> Turn:
    upward = tie.mark >= 0
    stepped = tie.kind is Kind.JUMPS and isinstance(dial.quantity, Whole | Chance)
    beside = (BESIDE_A_STEP if upward else -BESIDE_A_STEP) if stepped else 0.0
    # An error of more than one standard deviation of the input says no more than one of that size.
    error = min(tie.error, 1.0)
    return Turn(
        value=dial.value(tie.mark + beside),
        error=abs(dial.value(tie.mark + error) - dial.value(tie.mark - error)) / 2,
        kind=tie.kind,
        upward=upward,
        cheaper=best if (tie.after if upward else tie.before) > 0 else rival,
        chance=float(cdf(-abs(tie.mark))),
        percentile=float(cdf(tie.mark)),
        stepped=stepped,
    )


def _volumes(ground: Ground, best: str, rival: str) -> Iterator[Turn]:
    """The volumes at which the gap turns, found already, as far as a hundred times the usual."""
    quantity = ground.project.workload.volume.quantity
    for each in ground.answer.volumes or ():
        yield volume_turn(each, quantity, best if each.above == rival else rival)


def volume_turn(even: VolumeBreakEven, quantity: Quantity, below: str) -> Turn:
    """A break-even volume as a turn; `below` is the cheaper one below it."""
    upward = even.volume >= quantity.typical()
    percentile = float("nan") if quantity.certain else quantity.chance_below(even.volume)
    return Turn(
        value=even.volume,
        error=even.volume * min(even.error, 1.0),
        kind=even.kind,
        upward=upward,
        cheaper=even.above if upward else below,
        chance=1.0 - percentile if upward else percentile,
        percentile=percentile,
    )


def _with(each: Along, beyond: tuple[Turn, ...]) -> Along:
    """The volume with the turns beyond the ends of its range too."""
    far = tuple(turn for turn in beyond if turn.percentile < cdf(-REACH) or turn.percentile > cdf(REACH))
    return replace(each, turns=each.turns + far)


def _certain(project: Project, path: Path, turns: tuple[Turn, ...]) -> Along:
    owner = at(project, path[:-1])
    spec, quantity = amount_spec(owner, path[-1]), getattr(owner, path[-1]).quantity
    low, now, high = quantity.ends()
    title, nan = owner_title(project, path), float("nan")
    return Along(
        path, (path,), spec.label, title, spec.unit, spec.luck, True, low, now, high, turns, nan, FEW, FEW, FEW
    )


def _order(each: Along) -> tuple[float, float, Path]:
    """Those that most likely turn it first, then those that move it most."""
    likeliest = each.likeliest
    chance = 0.0 if likeliest is None else likeliest.chance if likeliest.chance >= 0 else 0.0
    width = float(np.ptp(each.gaps)) if len(each.gaps) else 0.0
    return -chance, -width, each.path


def _others(ground: Ground, paths: list[Path], gap: Array) -> tuple[Path, ...]:
    streams = {path: stream for id in ground.pair or () for path, stream in ground.result[id].streams.items()}
    smooth = [path for path in paths if _quantity(ground.project, path).smooth]
    if not smooth:
        return ()
    curves = spider(np.stack([ground.sample.scores(streams[path]) for path in smooth]), gap, ROUGH)
    turning = (curves.min(axis=1) < 0) & (curves.max(axis=1) > 0)
    return tuple(path for path, turns in zip(smooth, turning, strict=True) if turns)


def _quantity(project: Project, path: Path) -> Quantity:
    quantity: Quantity = getattr(at(project, path[:-1]), path[-1]).quantity
    return quantity
