"""A chart as data: frozen marks, axes and words; it knows no colours, no pixels, no Qt and no engine.

Numbers are plain floats in the unit of their axis (money in whole currency units, months from the project start,
shares from 0 to 1). Series may be tuples or one-dimensional numpy arrays; specs compare equal either way.
Colour is a role (`Tone`), resolved by the painter with the palette of the theme in use.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from ftvp_gui.charts.format import NumberStyle

Series: TypeAlias = Sequence[float] | npt.NDArray[np.float64]


class AxisKind(StrEnum):
    """What an axis counts; it decides how values are written and which way the axis runs."""

    MONEY = "money"
    MONTH = "month"
    SHARE = "share"
    COUNT = "count"
    CATEGORY = "category"


class Shade(StrEnum):
    """Which of an approach's colours a mark wears."""

    LINE = "line"
    BAND = "band"
    NAMED = "named"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Tone:
    """A colour by role: the approach's slot (0..7), or None for neutral ink, and a shade."""

    slot: int | None = None
    shade: Shade = Shade.LINE


NEUTRAL = Tone()


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis: what it counts, its fixed range and its labelled ticks.

    `ticks` are (position, text). A category axis on y runs downward, one unit per row, and may carry `headings`,
    (position, text) set in bold above a group of rows.
    """

    kind: AxisKind
    label: str = ""
    lo: float = 0.0
    hi: float = 1.0
    ticks: tuple[tuple[float, str], ...] = ()
    headings: tuple[tuple[float, str], ...] = ()


class _WithSeries:
    """Equality by value for marks that may hold numpy arrays."""

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(_same(getattr(self, f.name), getattr(other, f.name)) for f in fields(self))  # type: ignore[arg-type]

    def __hash__(self) -> int:
        return hash((type(self), getattr(self, "id", "")))


def _same(a: Any, b: Any) -> bool:
    if isinstance(a, np.ndarray) or isinstance(b, np.ndarray):
        return bool(np.array_equal(np.asarray(a, dtype=float), np.asarray(b, dtype=float), equal_nan=True))
    return bool(a == b)


@dataclass(frozen=True, eq=False)
class Band(_WithSeries):
    """A filled range between `lo` and `hi` over `x`; all three have one length."""

    x: Series
    lo: Series
    hi: Series
    tone: Tone
    name: str = ""
    id: str = ""


@dataclass(frozen=True, eq=False)
class Line(_WithSeries):
    """A line over `x`; `label` is set beside its right end, `heavy` marks the line to read first."""

    x: Series
    y: Series
    tone: Tone
    label: str = ""
    name: str = ""
    id: str = ""
    heavy: bool = True
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """One piece of a bar from `lo` to `hi` along the value axis.

    `tip` is said in the read-out in place of name and amount; `outlined` (no fill) shows a credit.
    """

    id: str
    name: str
    lo: float
    hi: float
    tone: Tone
    tip: str = ""
    outlined: bool = False

    @property
    def value(self) -> float:
        """The amount the segment stands for; a credit counts as negative."""
        size = abs(self.hi - self.lo)
        return -size if self.outlined else size


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of stacked segments at `at` on the category axis; `total_text` is set at its far end.

    `whisker` marks the sampling error of the whole: its two ends on the value axis.
    """

    at: float
    segments: tuple[Segment, ...]
    total_text: str = ""
    id: str = ""
    name: str = ""
    thickness: float = 0.68
    horizontal: bool = False
    whisker: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class RangeBar:
    """One row of a tornado: the result at the input's low and high end, with both ends in words.

    The part on the lower side of `split` wears `below`, the rest `above`, so a bar that can flip the answer shows both.
    `tip` is said in the read-out in place of the two ends.
    """

    id: str
    name: str
    at: float
    low: float
    high: float
    low_text: str
    high_text: str
    below: Tone
    above: Tone
    split: float = 0.0
    tip: str = ""
    thickness: float = 0.62


@dataclass(frozen=True, eq=False)
class Columns(_WithSeries):
    """A histogram: `heights[i]` stands between `edges[i]` and `edges[i + 1]`; sides of `split` wear two tones."""

    edges: Series
    heights: Series
    below: Tone
    above: Tone
    split: float = 0.0
    name: str = ""
    id: str = ""


@dataclass(frozen=True, eq=False)
class Regions(_WithSeries):
    """A plane cut into regions of a few tones, under everything else.

    `cells` are rows of equal height from `bottom` to `top`, in each a byte for every column from `left` to `right`:
    the position of its tone in `tones`. The spots to rest on stand at `x` and `y`: there `x_texts` and `y_texts` say
    the two values, and `texts` (row, column) what holds for both together.
    """

    left: float
    right: float
    bottom: float
    top: float
    cells: tuple[bytes, ...]
    tones: tuple[Tone, ...]
    x: Series
    y: Series
    x_texts: tuple[str, ...]
    y_texts: tuple[str, ...]
    texts: tuple[tuple[str, ...], ...]
    name: str = ""
    id: str = ""

    def tone_at(self, x: float, y: float) -> Tone:
        """The tone of the region at a spot, or of the nearest one."""
        row = int(len(self.cells) * (y - self.bottom) / (self.top - self.bottom))
        cells = self.cells[min(max(row, 0), len(self.cells) - 1)]
        column = int(len(cells) * (x - self.left) / (self.right - self.left))
        return self.tones[cells[min(max(column, 0), len(cells) - 1)]]


@dataclass(frozen=True, slots=True)
class Point:
    """A dot with a short label, such as the crossover."""

    x: float
    y: float
    label: str = ""
    tone: Tone = NEUTRAL
    id: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A thing on a plane: a dot, and a cross to the ends of its range in either direction.

    `tip` is said in the read-out; `quiet` draws it thin and small, for what is not to be read first.
    """

    id: str
    name: str
    x: float
    y: float
    across: tuple[float, float]
    upright: tuple[float, float]
    tone: Tone
    label: str = ""
    tip: str = ""
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class VerticalMark:
    """A thin upright line over the whole plot with its label at the top, such as a dated event; `quiet`: in the ink
    of the axes. `between` two places on y it is drawn there only."""

    x: float
    label: str = ""
    tone: Tone = NEUTRAL
    emphasised: bool = False
    dashed: bool = False
    quiet: bool = False
    id: str = ""
    between: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class HorizontalMark:
    """A level line over the whole plot, such as the waterline, with words above and below it."""

    y: float
    above: str = ""
    below: str = ""
    tone: Tone = NEUTRAL
    emphasised: bool = False
    dashed: bool = False
    id: str = ""


class Corner(StrEnum):
    """Where a free text stands inside the plot."""

    TOP_LEFT = "top_left"
    TOP_RIGHT = "top_right"
    BOTTOM_LEFT = "bottom_left"
    BOTTOM_RIGHT = "bottom_right"


@dataclass(frozen=True, slots=True)
class TextMark:
    """A few words in a corner of the plot, such as "prompting is cheaper in 83 %"."""

    text: str
    corner: Corner
    tone: Tone = NEUTRAL
    id: str = ""


Mark: TypeAlias = (
    Band | Line | Bar | RangeBar | Columns | Regions | Point | Spot | VerticalMark | HorizontalMark | TextMark
)


@dataclass(frozen=True, slots=True)
class Grip:
    """A place that can be dragged to say what is wanted there: along x, or along y where `upright`.

    `id` says what it stands for, "/"-joined; `name` says it in words.
    """

    id: str
    name: str
    x: float
    y: float
    upright: bool = False


@dataclass(frozen=True)
class ChartSpec:
    """One whole chart.

    `summary` is the sentence a screen reader says. `empty`, when set, is shown in place of the marks and says what
    to do next. `note` stands under the plot. `style` writes the numbers of the read-outs.
    """

    id: str
    title: str
    summary: str
    x: Axis
    y: Axis
    marks: tuple[Mark, ...] = ()
    note: str = ""
    empty: str | None = None
    style: NumberStyle = field(default_factory=NumberStyle)
    grips: tuple[Grip, ...] = ()

    def of(self, *kinds: type[Any]) -> tuple[Any, ...]:
        """The marks of the given classes, in drawing order."""
        return tuple(mark for mark in self.marks if isinstance(mark, kinds))


def as_tuples(spec: ChartSpec) -> ChartSpec:
    """The same chart with every numpy series as a tuple of floats, for printing and for stored expectations."""
    return replace(spec, marks=tuple(_plain(mark) for mark in spec.marks))


def _plain(mark: Mark) -> Mark:
    changed: dict[str, Any] = {
        f.name: tuple(float(v) for v in value)
        for f in fields(mark)
        if isinstance(value := getattr(mark, f.name), np.ndarray)
    }
    return replace(mark, **changed) if changed else mark


def structure(spec: ChartSpec) -> tuple[object, ...]:
    """What must be equal for a painter to keep its items and only set new numbers."""
    return (spec.id, spec.x.kind, spec.y.kind, spec.empty is None, tuple(_shape(mark) for mark in spec.marks))


def _shape(mark: Mark) -> tuple[object, ...]:
    if isinstance(mark, Bar):
        return (Bar, mark.id, mark.horizontal, tuple((s.id, s.tone, s.outlined) for s in mark.segments))
    if isinstance(mark, (RangeBar, Columns)):
        return (type(mark), mark.id, mark.below, mark.above)
    if isinstance(mark, Regions):
        return (Regions, mark.id, mark.tones)
    return (type(mark), mark.id, mark.tone, getattr(mark, "heavy", None), getattr(mark, "dashed", None))
