"""Text and numbers as they may stand in SVG; it knows no shapes."""

from __future__ import annotations

import re
from html import escape

# Characters that XML 1.0 forbids even when escaped.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def escaped(text: str) -> str:
    """Text safe between tags and in quoted attributes; what XML forbids becomes the replacement character."""
    return escape(_FORBIDDEN.sub("\ufffd", text), quote=True)


def number(value: float) -> str:
    """A coordinate with at most two decimals and no trailing zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
