"""Keeping words off each other: labels pushed apart on a line, flags packed in rows, ticks thinned; numbers only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise


def pushed_apart(wanted: Sequence[float], sizes: Sequence[float], lo: float, hi: float) -> tuple[float, ...]:
    """Centres as near to the wanted ones as they can be without overlap, inside `lo`..`hi`.

    Where all together are too long for the room they are spread evenly and do overlap; the caller sees to it before.
    """
    order = sorted(range(len(wanted)), key=lambda i: (wanted[i], i))
    clusters: list[tuple[float, float, list[int]]] = []  # start, length, members
    for i in order:
        clusters.append((wanted[i] - sizes[i] / 2, sizes[i], [i]))
        clusters[-1] = _clamped(clusters[-1], lo, hi)
        while len(clusters) > 1 and clusters[-2][0] + clusters[-2][1] > clusters[-1][0] + 1e-9:
            members = clusters[-2][2] + clusters[-1][2]
            clusters[-2:] = [_clamped(_merged(members, wanted, sizes), lo, hi)]
    placed = [0.0] * len(wanted)
    for start, _, members in clusters:
        at = start
        for i in members:
            placed[i] = at + sizes[i] / 2
            at += sizes[i]
    return tuple(placed)


def _merged(members: list[int], wanted: Sequence[float], sizes: Sequence[float]) -> tuple[float, float, list[int]]:
    """The cluster whose members deviate least, on average, from where they want to be."""
    offset, starts = 0.0, 0.0
    for i in members:
        starts += wanted[i] - sizes[i] / 2 - offset
        offset += sizes[i]
    return starts / len(members), offset, members


def _clamped(cluster: tuple[float, float, list[int]], lo: float, hi: float) -> tuple[float, float, list[int]]:
    start, length, members = cluster
    return max(lo, min(start, hi - length)), length, members


# The most places tried for one set of flags; a picture must not stall over its labels.
SEARCH_STEPS = 400


@dataclass(frozen=True, slots=True)
class Flag:
    """A label on a pole: the pole's x and the label's width."""

    pole: float
    width: float


@dataclass(frozen=True, slots=True)
class Flown:
    """Where a flag flies: its row counted from the plot upward, and the left end of its label."""

    row: int
    left: float


def flown(flags: Sequence[Flag], lo: float, hi: float, rows: int, gap: float) -> tuple[Flown | None, ...]:
    """A place for each flag such that no label covers another label or another flag's pole; None where there is none.

    Labels stay inside `lo`..`hi`; a pole reaches from the plot to its label's row. All flags are placed where a short
    search finds a way; where it does not, the later flags go without.
    """
    return _flown(tuple(flags), lo, hi, rows, gap)


@lru_cache(maxsize=64)
def _flown(flags: tuple[Flag, ...], lo: float, hi: float, rows: int, gap: float) -> tuple[Flown | None, ...]:
    """Kept, because while a number is dragged most flags stand still."""
    choices = [_choices(flag, lo, hi, rows, gap) for flag in flags]
    for count in range(len(flags), 0, -1):
        budget = [SEARCH_STEPS]
        found = _placed(flags[:count], choices, [], gap, budget)
        if found is not None:
            return (*found, *(None for _ in flags[count:]))
    return tuple(None for _ in flags)


def _choices(flag: Flag, lo: float, hi: float, rows: int, gap: float) -> tuple[Flown, ...]:
    """The places of one flag without regard to the others, the best first: low, and centred on its pole."""
    if flag.width > hi - lo:
        return ()
    lefts = (flag.pole - flag.width / 2, flag.pole + gap / 2, flag.pole - flag.width - gap / 2)
    inside = dict.fromkeys(max(lo, min(left, hi - flag.width)) for left in lefts)
    return tuple(Flown(row, left) for row in range(rows) for left in inside)


def _placed(
    flags: Sequence[Flag], choices: Sequence[tuple[Flown, ...]], placed: list[Flown], gap: float, budget: list[int]
) -> tuple[Flown, ...] | None:
    if len(placed) == len(flags):
        return tuple(placed)
    mine = flags[len(placed)]
    for choice in choices[len(placed)]:
        budget[0] -= 1
        if budget[0] < 0:
            return None
        if all(_clear(mine, choice, other, flying, gap) for other, flying in zip(flags, placed, strict=False)):
            found = _placed(flags, choices, [*placed, choice], gap, budget)
            if found is not None:
                return found
    return None


def _clear(flag: Flag, choice: Flown, other: Flag, flying: Flown, gap: float) -> bool:
    left, right = choice.left, choice.left + flag.width
    other_right = flying.left + other.width
    same_row = choice.row == flying.row and left < other_right + gap and flying.left < right + gap
    if flag.pole == other.pole:
        return not same_row
    covers_its_pole = choice.row <= flying.row and left - gap / 2 < other.pole < right + gap / 2
    is_crossed_by_mine = flying.row <= choice.row and flying.left - gap / 2 < flag.pole < other_right + gap / 2
    return not (same_row or covers_its_pole or is_crossed_by_mine)


def thinned(places: Sequence[float], sizes: Sequence[float], gap: float, keep: int = 0) -> tuple[int, ...]:
    """The indices of every k-th label with the smallest k at which none overlaps; the label `keep` stays in."""
    for k in range(1, len(places) + 1):
        kept = tuple(i for i in range(len(places)) if (i - keep) % k == 0)
        pairs = pairwise(kept)
        if all(abs(places[b] - places[a]) >= (sizes[a] + sizes[b]) / 2 + gap for a, b in pairs):
            return kept
    return ()
