"""Which list a number of a project was taken from, read off its source: only such numbers may be priced anew."""

from __future__ import annotations

from enum import Enum

from ftvp_gui.core.estimate import Estimate, Provenance


class Origin(Enum):
    """The lists that prices come from; the value is how a source from that list begins."""

    PACKAGE = "genai-prices "
    CATALOGUE = "price catalogue: "
    BOOK = "your price book"


def origin(provenance: Provenance) -> Origin | None:
    """The list behind a source; None where a person, a file or a default stands behind it."""
    return next((each for each in Origin if provenance.source.startswith(each.value)), None)


def from_catalogue(estimate: Estimate) -> Estimate:
    """The estimate with a source that names the catalogue."""
    return _named(estimate, Origin.CATALOGUE.value)


def from_book(estimate: Estimate) -> Estimate:
    """The estimate with a source that names the person's own price book."""
    return _named(estimate, f"{Origin.BOOK.value}: ")


def _named(estimate: Estimate, beginning: str) -> Estimate:
    source = estimate.provenance.replace(source=f"{beginning}{estimate.provenance.source}")
    return estimate.replace(provenance=source)
