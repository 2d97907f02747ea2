"""What the answer can show: the overview, every chart, the table; and the groups that the tabs offer them in. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.charts.gallery import CHARTS, Group
from ftvp_gui.language import literal

OVERVIEW_TITLE, TABLE_TITLE = literal("Overview"), literal("Table")
VIEWS = (OVERVIEW_TITLE, *(kind.title for kind in CHARTS), TABLE_TITLE)
"""Every view, by its title; a view is spoken of by its place here."""


@dataclass(frozen=True)
class ViewGroup:
    """Views that answer one question, under one tab."""

    title: str
    views: tuple[int, ...]


def _groups() -> tuple[ViewGroup, ...]:
    charts = {group: tuple(i + 1 for i, kind in enumerate(CHARTS) if kind.group is group) for group in Group}
    between = tuple(ViewGroup(group.value, views) for group, views in charts.items() if views)
    return ViewGroup(OVERVIEW_TITLE, (0,)), *between, ViewGroup(TABLE_TITLE, (len(VIEWS) - 1,))


GROUPS = _groups()
"""Every view is in one of them."""


def group_of(view: int) -> int:
    """The place in `GROUPS` of the group that has a view; `IndexError` where there is no such view."""
    for place, group in enumerate(GROUPS):
        if view in group.views:
            return place
    raise IndexError(view)
