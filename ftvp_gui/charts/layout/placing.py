"""Setting lines of text at a spot: baselines and the boxes they cover; it decides no spots."""

from __future__ import annotations

from collections.abc import Sequence

from ftvp_gui.charts.layout.shapes import Anchor, Box, Ink, Plate, Role, Words
from ftvp_gui.charts.layout.typesetting import Size, Typesetter

# Half the height of capitals and figures: what is centred by eye is centred on them.
HALF_CAPITAL = 0.365


def line(
    setter: Typesetter,
    text: str,
    x: float,
    middle: float,
    size: Size,
    anchor: Anchor = Anchor.START,
    role: Role = Ink.INK,
    bold: bool = False,
) -> Words:
    """One line of text whose middle is at `middle`."""
    width, half = setter.width(text, size, bold), setter.leading(size) / 2
    left = {Anchor.START: x, Anchor.MIDDLE: x - width / 2, Anchor.END: x - width}[anchor]
    box = Box(left, middle - half, left + width, middle + half)
    return Words(text, x, middle + HALF_CAPITAL * setter.pixels(size), size, box, anchor, role, bold)


def block(
    setter: Typesetter,
    lines: Sequence[str],
    x: float,
    top: float,
    size: Size,
    anchor: Anchor = Anchor.START,
    role: Role = Ink.INK,
    bold: bool = False,
) -> tuple[Words, ...]:
    """Lines of text below each other, the first one's box at `top`."""
    step = setter.leading(size)
    return tuple(line(setter, t, x, top + (i + 0.5) * step, size, anchor, role, bold) for i, t in enumerate(lines))


def hull(words: Sequence[Words]) -> Box:
    """The box around some lines of text; there must be at least one."""
    return Box(
        min(w.box.left for w in words),
        min(w.box.top for w in words),
        max(w.box.right for w in words),
        max(w.box.bottom for w in words),
    )


def plate(box: Box) -> Plate:
    """A patch of ground a little wider than the words on it."""
    return Plate(Box(box.left - 3, box.top, box.right + 3, box.bottom))
