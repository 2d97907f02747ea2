"""One number of a price list and where it comes from; it reads no files."""

from __future__ import annotations

import datetime as dt

from pydantic import Field, model_validator

from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.model import Model
from ftvp_gui.core.quantity import Fixed, Range


class Sourced(Model):
    """Where a statement comes from: `source` in words, the `page` without "https://", and the day it was true."""

    source: str = Field(min_length=3)
    page: str = ""
    as_of: dt.date | None
    grade: Grade

    def provenance(self) -> Provenance:
        """The same for an input of a project."""
        source = f"{self.source} ({self.page})" if self.page else self.source
        return Provenance(source=source, grade=self.grade, as_of=self.as_of)


class Price(Sourced):
    """One number of a price list, in US dollars unless the field that holds it says otherwise.

    `low` and `high` are P10 and P90 where sources disagree or the price is moving, else both are the value.
    """

    value: float = Field(ge=0)
    low: float = Field(ge=0)
    high: float = Field(ge=0)
    note: str = ""

    @model_validator(mode="after")
    def _in_order(self) -> Price:
        certain = self.low == self.value == self.high
        if not certain and not 0 < self.low < self.value < self.high:
            raise ValueError("low, value and high must rise from above 0, or all three must be the same number")
        return self

    def estimate(self) -> Estimate:
        """One value where there is no spread, else a range."""
        provenance = self.provenance()
        if self.low == self.high:
            return Estimate(quantity=Fixed(value=self.value), provenance=provenance, note=self.note)
        spread = Range(low=self.low, likely=self.value, high=self.high)
        return Estimate(quantity=spread, provenance=provenance, note=self.note)
