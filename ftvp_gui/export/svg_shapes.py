"""The furniture of a chart - words, rules, plates and dots - as SVG elements; it knows no data."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from ftvp_gui.charts.layout.shapes import Anchor, Dot, Plate, Rule, Shape, Words, line_colour, text_colour
from ftvp_gui.charts.layout.typesetting import Typesetter
from ftvp_gui.charts.palette import Palette
from ftvp_gui.export.svg_text import escaped, number


def shapes(items: Iterable[Shape], setter: Typesetter, inks: Palette) -> Iterator[str]:
    """One element for each shape, in order."""
    for item in items:
        if isinstance(item, Words):
            yield _words(item, setter, inks)
        elif isinstance(item, Rule):
            yield _rule(item, inks)
        elif isinstance(item, Plate):
            yield _plate(item, inks)
        else:
            yield _dot(item, inks)


def _words(words: Words, setter: Typesetter, inks: Palette) -> str:
    anchor = "" if words.anchor is Anchor.START else f' text-anchor="{words.anchor.value}"'
    weight = ' font-weight="bold"' if words.bold else ""
    return (
        f'<text x="{number(words.x)}" y="{number(words.y)}" font-size="{number(setter.pixels(words.size))}"'
        f'{anchor}{weight} fill="{text_colour(words.role, inks).hex}">{escaped(words.text)}</text>'
    )


def _rule(rule: Rule, inks: Palette) -> str:
    dashes = ' stroke-dasharray="4 3"' if rule.dashed else ""
    x1, y1, x2, y2 = rule.x1, rule.y1, rule.x2, rule.y2
    # A hairline through the middles of pixels stays one pixel wide.
    if x1 == x2:
        x1 = x2 = math.floor(x1) + 0.5
    else:
        y1 = y2 = math.floor(y1) + 0.5
    return (
        f'<line x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}"'
        f' stroke="{line_colour(rule.role, inks).hex}" stroke-width="{number(rule.width)}"{dashes}/>'
    )


def _plate(plate: Plate, inks: Palette) -> str:
    box = plate.box
    return (
        f'<rect x="{number(box.left)}" y="{number(box.top)}" width="{number(box.width)}"'
        f' height="{number(box.height)}" fill="{inks.background.hex}" fill-opacity="0.86"/>'
    )


def _dot(dot: Dot, inks: Palette) -> str:
    return (
        f'<circle cx="{number(dot.x)}" cy="{number(dot.y)}" r="{number(dot.radius)}"'
        f' fill="{line_colour(dot.role, inks).hex}" stroke="{inks.background.hex}" stroke-width="1.5"/>'
    )
