"""Axes with nice ranges and written ticks, one function a kind; it joins `scale` and `format` and draws nothing."""

from __future__ import annotations

from collections.abc import Sequence

from ftvp_gui.charts import format as written
from ftvp_gui.charts import scale
from ftvp_gui.charts.spec import Axis, AxisKind


def money_axis(
    label: str,
    lo: float,
    hi: float,
    style: written.NumberStyle,
    *,
    previous: Axis | None = None,
    zero: bool = True,
    absolute: bool = False,
    headroom: float = scale.HEADROOM,
) -> Axis:
    """A money axis around the data that keeps the range of `previous` while it can.

    `absolute` writes amounts below zero without their sign, for charts that measure away from a waterline.
    `headroom` is the share of the data's length that a new range leaves free; 0 for the edges of a histogram.
    """
    held = scale.hold(range_of(previous, AxisKind.MONEY), lo, hi, zero=zero, headroom=headroom)
    at = scale.ticks(held)
    texts = written.money_ticks(at, style.currency, style.locale, absolute=absolute)
    return Axis(AxisKind.MONEY, label, held.lo, held.hi, tuple(zip(at, texts, strict=True)))


def count_axis(
    label: str, lo: float, hi: float, style: written.NumberStyle, *, previous: Axis | None = None, zero: bool = True
) -> Axis:
    """An axis of plain numbers around the data that keeps the range of `previous` while it can."""
    held = scale.hold(range_of(previous, AxisKind.COUNT), lo, hi, zero=zero)
    at = scale.ticks(held)
    texts = written.count_ticks(at, style.locale)
    return Axis(AxisKind.COUNT, label, held.lo, held.hi, tuple(zip(at, texts, strict=True)))


def share_axis(label: str = "", style: written.NumberStyle | None = None, hi: float = 1.0) -> Axis:
    """An axis from 0 % to `hi`, ticked at quarters of it."""
    locale = (style or written.NumberStyle()).locale
    at = tuple(hi * k / 4 for k in range(5))
    return Axis(AxisKind.SHARE, label, 0.0, hi, tuple((p, written.share(p, locale)) for p in at))


def share_range_axis(
    label: str, lo: float, hi: float, style: written.NumberStyle, *, previous: Axis | None = None
) -> Axis:
    """An axis of shares around the data, which need not begin at 0, that keeps the range of `previous` while it can."""
    held = scale.hold(range_of(previous, AxisKind.SHARE), lo, hi, zero=False)
    ticks = tuple((at, _percent(at, style.locale)) for at in scale.ticks(held) if -1e-9 <= at <= 1.0 + 1e-9)
    return Axis(AxisKind.SHARE, label, held.lo, held.hi, ticks)


def _percent(share: float, locale: written.Locale) -> str:
    return written.count(round(share * 100, 6), 4, locale) + locale.space + "%"


def month_axis(label: str, months: int, first: int = 0) -> Axis:
    """An axis of months from the project start; whole years are labelled where the horizon allows."""
    step = scale.month_step(months - first)
    at = range(-(-first // step) * step, months + 1, step)
    ticks = tuple((float(m), str(m)) for m in at)
    return Axis(AxisKind.MONTH, label, float(first), float(max(months, first + 1)), ticks)


def category_axis(names: Sequence[str], label: str = "") -> Axis:
    """One unit for each name, its label at 0.5, 1.5, ..."""
    return Axis(
        AxisKind.CATEGORY, label, 0.0, float(max(len(names), 1)), tuple((i + 0.5, name) for i, name in enumerate(names))
    )


def grouped_axis(
    groups: Sequence[tuple[str, Sequence[str]]], label: str = ""
) -> tuple[Axis, tuple[tuple[float, ...], ...]]:
    """Rows under bold headings; returns the axis and, for each group, where its rows stand."""
    ticks: list[tuple[float, str]] = []
    headings: list[tuple[float, str]] = []
    places: list[tuple[float, ...]] = []
    at = 0.0
    for heading, names in groups:
        if heading:
            headings.append((at + 0.5, heading))
            at += 1.0
        places.append(tuple(at + i + 0.5 for i in range(len(names))))
        ticks.extend(zip(places[-1], names, strict=True))
        at += len(names)
    return Axis(AxisKind.CATEGORY, label, 0.0, max(at, 1.0), tuple(ticks), tuple(headings)), tuple(places)


def range_of(axis: Axis | None, kind: AxisKind) -> scale.Range | None:
    """The range behind an axis of that kind; None where there is none to hold on to."""
    if axis is None or axis.kind is not kind or len(axis.ticks) < 2:
        return None
    return scale.Range(axis.lo, axis.hi, axis.ticks[1][0] - axis.ticks[0][0])
