"""Discounts of the person's own price book, as the lists show them; no Qt."""

from __future__ import annotations

from ftvp_gui.language import literal, tr
from ftvp_gui.store.book_entry import Discount

OWN = literal("your price book")
"""What marks a row whose prices the person has entered or negotiated."""


def marked(provider: str) -> str:
    """The provider of such a row."""
    return f"{provider} \N{MIDDLE DOT} {tr(OWN)}"


def agreed(discount: Discount) -> str:
    """A discount in a sentence."""
    until = tr(" until {valid_until}", valid_until=discount.valid_until) if discount.valid_until is not None else ""
    covers = ", ".join(each.value for each in discount.covers)
    return tr(
        "{percent} % off {covers}{until}, from your price book.",
        percent=f"{discount.percent:g}",
        covers=covers,
        until=until,
    )


def less(value: float | None, discount: Discount | None) -> float | None:
    """A price without the discount."""
    return value if value is None or discount is None else value * discount.factor
