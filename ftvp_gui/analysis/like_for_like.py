"""Like for like: how much of the gap between two approaches is the base model, and how much the technique."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from ftvp_gui.analysis.aspects import Aspect, Kind, split
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.base_model import confounded
from ftvp_gui.core.normal import Array
from ftvp_gui.core.result import Mean, mean_of
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.third import third_name


@dataclass(frozen=True)
class Part:
    """One part of the gap: what the runner-up costs more by it; expected present money."""

    id: str
    label: str
    value: Mean


@dataclass(frozen=True)
class Share:
    """What one aspect makes of the gap, by what it is paid for and in all; expected present money."""

    aspect: Aspect
    bill: Mean
    people: Mean
    quality: Mean
    whole: Mean


@dataclass(frozen=True, eq=False, kw_only=True)
class LikeForLike(Finding):
    """The gap from `first` (the best) to `second` (the runner-up) in parts that add up to it; expected present money.

    `parts` are five at most: base model, technique and caching by their bills, then people's wages and the money of
    wrong answers and waiting, whichever aspect moves it.
    `shares` is the same money by aspect. `confounded`: base model and technique differ at once.
    """

    id: ClassVar[str] = "like_for_like"

    first: str
    second: str
    start: Mean
    end: Mean
    gap: Mean
    parts: tuple[Part, ...]
    shares: tuple[Share, ...]
    confounded: bool


ORDER = (Aspect.BASE, Aspect.TECHNIQUE, Aspect.CACHING)
"""In which the aspects are told."""

DUST = 1e-12
"""Sums are exact to about so much of their size."""

LABELS = {
    Aspect.BASE: "Base model and its prices",
    Aspect.TECHNIQUE: "Technique",
    Aspect.CACHING: "Caching",
    Kind.PEOPLE: "People's work",
    Kind.QUALITY: "Wrong answers and waiting",
}


def find(ground: Ground) -> LikeForLike | None:
    """The gap between the best and the runner-up in parts; None where there are not two."""
    if ground.pair is None:
        return None
    first, second = (ground.project.approach(id) for id in ground.pair)
    found, parts, why = split(ground, first, second)
    scale = max(abs(float(costs.cost.mean())) for costs in (ground.result[id] for id in ground.pair))
    shares = tuple(_share(aspect, part, scale) for aspect, part in zip(found, parts, strict=True))
    gap = mean_of(parts.sum(axis=(0, 1)))
    mixed = confounded(first, second)
    add = third_name(ground.project, ground.pair) if mixed else None
    return LikeForLike(
        sentences=tuple(_sentences(first, second, gap, shares, mixed)),
        table=_table(shares),
        proposal=None if add is None else say("like.add", "Add “{third}” as a third approach", third=add),
        note=why[0] if why else say("like.assumed", _ASSUMED),
        first=first.id,
        second=second.id,
        start=ground.result[first.id].expected(),
        end=ground.result[second.id].expected(),
        gap=gap,
        parts=tuple(_parts(found, parts, scale)),
        shares=shares,
        confounded=mixed,
    )


_ASSUMED = (
    "Assumed: on the other's model a technique undoes the same part of the model's errors. What two aspects do "
    "together is shared between them."
)


_SPLIT = {
    2: "From {first} to {second}: {part0}, {part1}.",
    3: "From {first} to {second}: {part0}, {part1}, {part2}.",
}


def _mean(values: Array, scale: float) -> Mean:
    """The mean of some draws; what is no more than rounding of sums of that size is nothing."""
    found = mean_of(values)
    return Mean(0.0, 0.0) if abs(found.value) < DUST * scale and found.se < DUST * scale else found


def _share(aspect: Aspect, part: Array, scale: float) -> Share:
    bill, people, quality = (_mean(kind, scale) for kind in part)
    return Share(aspect, bill, people, quality, _mean(part.sum(axis=0), scale))


def _parts(found: tuple[Aspect, ...], parts: Array, scale: float) -> Iterable[Part]:
    for aspect in ORDER:
        if aspect in found:
            yield Part(aspect.value, LABELS[aspect], _mean(parts[found.index(aspect), 0], scale))
    for place, kind in ((1, Kind.PEOPLE), (2, Kind.QUALITY)):
        yield Part(kind.value, LABELS[kind], _mean(parts[:, place].sum(axis=0), scale))


def _sentences(first: Approach, second: Approach, gap: Mean, shares: tuple[Share, ...], mixed: bool) -> Iterable[Text]:
    names = {"first": first.name, "second": second.name}
    if len(shares) > 1:
        told = sorted(shares, key=lambda share: -abs(share.whole.value))
        values = {f"part{place}": _moves(share.aspect, share.whole) for place, share in enumerate(told)}
        yield say(f"like.split{len(told)}", _SPLIT[len(told)], **names, **values)
    if mixed:
        yield say(
            "like.confounded",
            "{first} and {second} differ in base model as well as in technique, so how much is which rests on what is "
            "assumed of either model in the other's place: measure it in a third approach.",
            **names,
        )
    largest = max(shares, key=lambda share: abs(share.quality.value))
    if abs(largest.quality.value) > 2 * largest.quality.se:
        yield say(
            "like.quality",
            "Wrong answers and waiting weigh in: by them alone, {part}.",
            part=_moves(largest.aspect, largest.quality),
        )
    if abs(gap.value) <= 2 * gap.se:
        yield say("like.even", "In all the two cost the same as far as the calculation can tell.")


def _moves(aspect: Aspect, value: Mean) -> Text:
    """ "the base model adds $64 k" """
    named = say(f"like.the_{aspect.name.lower()}", _NAMED[aspect])
    return say("like.part", "{aspect} {moves}", aspect=named, moves=_verb(value))


_NAMED = {Aspect.BASE: "the base model", Aspect.TECHNIQUE: "the technique", Aspect.CACHING: "caching"}


def _verb(value: Mean) -> Text:
    if abs(value.value) <= 2 * value.se:
        return say("like.nothing", "makes no difference that can be told")
    amount = money(abs(value.value), value.se)
    if value.value > 0:
        return say("like.adds", "adds {amount}", amount=amount)
    return say("like.saves", "saves {amount}", amount=amount)


def _table(shares: tuple[Share, ...]) -> FoundTable:
    rows = []
    for share in shares:
        sums = (share.bill, share.people, share.quality, share.whole)
        rows.append(Row((say(f"like.{share.aspect.name.lower()}", LABELS[share.aspect]), *map(_cell, sums))))
    return FoundTable(
        (
            wording("What differs"),
            wording("Bills"),
            wording("People"),
            wording("Wrong answers and waiting"),
            wording("In all"),
        ),
        tuple(rows),
    )


def _cell(value: Mean) -> Figure:
    return money(value.value, value.se)
