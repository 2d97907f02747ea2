"""Whose uncertainty it is: each input's share of how far the difference scatters, alone and together with others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.ground import NESTED, Ground
from ftvp_gui.analysis.sensitivity import Swing
from ftvp_gui.analysis.sobol import total_order
from ftvp_gui.core.draw import Sample, Table
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.quantity import Quantity
from ftvp_gui.core.result import Mean, Result
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit

LEADING = 12
"""So many inputs are looked at: those that explain most alone."""


@dataclass(frozen=True)
class InputShare:
    """One input's shares of the variance of the difference: alone (`first`) and with what it does with others."""

    path: Path
    label: str
    owner: str
    first: Mean
    total: Mean
    luck: bool

    @property
    def clear(self) -> bool:
        """Whether its share stands out of the sampling error."""
        return self.total.value > 2 * self.total.se or self.first.value > 2 * self.first.se


@dataclass(frozen=True, eq=False, kw_only=True)
class Indices(Finding):
    """The shares of the leading inputs, the largest first; `alone` is what all inputs explain one by one, in sum."""

    id: ClassVar[str] = "indices"

    inputs: tuple[InputShare, ...]
    alone: float


class Exchanged(Table):
    """A table in which one stream is drawn anew, from another table; everything else keeps its draws."""

    def __init__(self, base: Table, other: Table, stream: str) -> None:
        self._base, self._other, self._stream = base, other, stream
        self.rows = base.rows

    def values(self, path: Path, quantity: Quantity, stream: str) -> Array | float:
        column = self._base.values(path, quantity, stream)
        if stream != self._stream or not np.ndim(column):
            return column
        anew: Array = np.asarray(self._other.values(path, quantity, stream))
        return anew[: self.rows]


def find(ground: Ground) -> Indices | None:
    """The shares for the difference between the best and the runner-up; None where nothing is uncertain."""
    if ground.pair is None or not ground.answer.swings:
        return None
    leading = sorted(ground.answer.swings, key=lambda swing: (-swing.share, -swing.width))[:LEADING]
    totals = _totals(ground, leading)
    rows = ground.result.rows
    inputs = [_share(swing, total, rows) for swing, total in zip(leading, totals, strict=True)]
    inputs.sort(key=lambda each: (-max(each.first.value, each.total.value), each.path))
    shown = tuple(each for each in inputs if each.clear)
    if not shown:
        return None
    alone = sum(swing.share for swing in ground.answer.swings if swing.clear)
    return Indices(
        sentences=tuple(_sentences(shown)),
        table=_table(shown),
        note=say("indices.note", _NOTE),
        inputs=shown,
        alone=min(alone, 1.0),
    )


_NOTE = (
    "For the expert: first-order and total (Sobol) indices of the difference. An input may scatter it widely and yet "
    "never change who is the cheaper, so this is no list of what to find out first."
)


def _totals(ground: Ground, leading: list[Swing]) -> list[Mean]:
    project, streams = ground.only_pair(), _streams(ground.result)
    other = Sample(NESTED, ground.sample.seed + 1)
    base = _gap(ground.evaluate(project))
    exchanged = [
        _gap(ground.evaluate(project, Exchanged(ground.nested, other, streams[swing.path]))) for swing in leading
    ]
    found = total_order(base, np.stack(exchanged))
    return [Mean(float(value), float(se)) for value, se in zip(found.values, found.errors, strict=True)]


def _streams(result: Result) -> dict[Path, str]:
    return {path: stream for costs in result.costed for path, stream in costs.streams.items()}


def _gap(result: Result) -> Array:
    best, rival = result.approaches
    return rival.cost - best.cost


def _share(swing: Swing, total: Mean, rows: int) -> InputShare:
    # The error of a share of variance explained, for a normal output: 2 r (1 - r^2) / sqrt(n), r its root.
    error = 2.0 * float(np.sqrt(swing.share)) * (1.0 - swing.share) / float(np.sqrt(rows))
    return InputShare(swing.path, swing.label, swing.owner, Mean(swing.share, error), total, swing.luck)


def _sentences(inputs: tuple[InputShare, ...]) -> Iterable[Text]:
    first = inputs[0]
    yield say(
        "indices.first",
        "{label} ({owner}) accounts for {alone} of how far the difference scatters by itself, and for {whole} with "
        "what it does together with other inputs.",
        label=first.label,
        owner=first.owner,
        alone=_figure(first.first),
        whole=_figure(first.total),
    )
    yield say(
        "indices.no_decision",
        "How far an input scatters the difference is not how much it matters to the choice: see what is worth finding "
        "out.",
    )


def _figure(share: Mean) -> Figure:
    return Figure(min(max(share.value, 0.0), 1.0), Unit.SHARE)


def _table(inputs: tuple[InputShare, ...]) -> FoundTable:
    rows = tuple(
        Row(
            (
                f"{each.label} ({each.owner})",
                _figure(each.first),
                _figure(each.total),
                Figure(each.total.se, Unit.SHARE),
            ),
            each.path,
        )
        for each in inputs
    )
    return FoundTable((wording("Input"), wording("Alone"), wording("With others"), wording("Give or take")), rows)
