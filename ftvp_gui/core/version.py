"""A named version of a study, kept whole inside it; packed, because there are many and one is read at a time."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from ftvp_gui.core.model import Model

MOST = 50
"""Versions that a study keeps; a packed one has some ten thousand characters."""


class Version(Model):
    """The project as it was on a day. `packed` is a whole project file, which `store.versions` reads."""

    id: str = Field(min_length=1)
    name: str
    note: str = ""
    day: dt.date
    app: str
    packed: str = Field(repr=False)
