"""A confirmation: somebody says that a cost which is not entered is nothing indeed."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from ftvp_gui.core.model import Model


class Absence(StrEnum):
    """Why a cost does not count."""

    OFF = "off"
    ZERO = "zero"
    UNKNOWN = "unknown"


class Confirmation(Model):
    """That the cost at a path is nothing. It holds while the cost is absent in the way that was confirmed (`was`); its
    `path` uses ids, so that it lies dormant while its approach is gone."""

    path: tuple[str, ...] = Field(min_length=1)
    was: Absence
    note: str = ""
    owner: str = ""
