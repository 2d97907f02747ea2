"""A chart as SVG: one function from a spec to text, the same bytes every time, with nothing from outside and no Qt."""

from __future__ import annotations

import re

from ftvp_gui.charts.layout.advance import text_width
from ftvp_gui.charts.layout.sheet import Sheet, lay_out
from ftvp_gui.charts.palette import Palette, Theme, palette
from ftvp_gui.charts.spec import ChartSpec
from ftvp_gui.export.svg_marks import marks
from ftvp_gui.export.svg_shapes import shapes
from ftvp_gui.export.svg_text import escaped, number

FONTS = "DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif"


def svg(
    spec: ChartSpec,
    width: float = 720,
    height: float = 400,
    *,
    theme: Theme | str = Theme.LIGHT,
    type_scale: float = 1.0,
    with_title: bool = True,
) -> str:
    """The chart as one self-contained SVG element of that size in pixels.

    `with_title` False leaves the title out of the picture (a report sets it as a heading) but not out of the
    element's description. Safe to put into an HTML page as it is.
    """
    sheet = lay_out(spec, width, height, text_width, type_scale=type_scale, with_title=with_title)
    return drawn(sheet, palette(theme))


def drawn(sheet: Sheet, inks: Palette) -> str:
    """A laid-out chart as SVG in the colours of a palette."""
    spec = sheet.spec
    name = re.sub(r"[^A-Za-z0-9_-]", "-", spec.id) or "chart"
    size = f'width="{number(sheet.width)}" height="{number(sheet.height)}"'
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {number(sheet.width)} {number(sheet.height)}"'
        f' role="img" aria-labelledby="{name}-title {name}-desc" font-family="{FONTS}"'
        f' style="font-variant-numeric: tabular-nums">'
    )
    parts = [
        opening,
        f'<title id="{name}-title">{escaped(spec.title)}</title>',
        f'<desc id="{name}-desc">{escaped(spec.summary or spec.empty or "")}</desc>',
        f'<rect {size} fill="{inks.background.hex}"/>',
        *shapes(sheet.behind, sheet.setter, inks),
        *marks(sheet, inks),
        *shapes(sheet.before, sheet.setter, inks),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"
