"""An input of the model: its quantity, where the number comes from, and what its author wants to say about it."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from ftvp_gui.core.model import Model
from ftvp_gui.core.quantity import AnyQuantity, Unknown


class Grade(StrEnum):
    """How far a number can be trusted, best first."""

    MEASURED = "measured"
    OFFICIAL = "official"
    SECONDARY = "secondary"
    ASSUMED = "assumed"


class Provenance(Model):
    """Where a number comes from. `as_of` is the day for which the source states it; None: undated."""

    source: str
    grade: Grade
    as_of: dt.date | None = None


class Estimate(Model):
    """What is believed about one input. Only the quantity moves money; the rest is the trail."""

    quantity: AnyQuantity
    provenance: Provenance
    note: str = ""
    owner: str = ""

    @property
    def known(self) -> bool:
        """Whether there is a number at all."""
        return not isinstance(self.quantity, Unknown)
