"""The margins that pages, headings and rows share, in pixels of the 8 px grid at a scale of 1."""

from __future__ import annotations

LEFT, RIGHT = 4, 4
"""Beside the sections of a page."""
BAR = 12
"""The room of the scroll bar at the right."""
INDENT = 20
"""From the chevron of a heading to its title, under which the rows stand."""
ROW_SPACE = 10
