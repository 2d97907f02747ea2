"""How wide text is without a font at hand: the advances of DejaVu Sans; it must not be used where a font can be asked.

DejaVu Sans is the widest of the fonts that charts name, so what fits by this table fits in the others too.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

# Hundredths of the type size -> the characters that wide. Read from the font's own metrics.
_ADVANCES: Final = {
    28: "'ijlìíîïĩīĭįĵĺļł\u0131", 29: "IJÌÍÎÏĨĪĬĮİĴ", 32: " ,.\u00a0·‘’", 34: "/:;\\|¦ŀ", 35: "f", 36: "-", 38: "ľ",
    39: "()[]tţťŧ", 40: "!¡²³¹", 41: "rŕŗř", 46: '"', 47: "ªº", 50: "*_`§¨¯°–\u2002\u00b4\u00b8", 52: "szśŝşšźżž“”",
    53: "?¿", 55: "cçćĉċč", 56: "LĳĹĻĽĿŁ", 58: "Fkķĸ", 59: "vxyýÿĲŷ", 60: "PÞ", 61: "TYao«»ÝàáâãäåðòóôõöøāăąōŏőŢŤŦŶŸ",
    62: "eèéêëēĕėęě", 63: "ESbdghnpquÈÉÊËßñùúûüþďđĒĔĖĘĚĝğġģĥńņňŋŚŜŞŠũūŭůűų", 64: "$0123456789{}¢£¤¥µ¶€£₹",
    66: "KĶ", 68: "AVÀÁÂÃÄÅĀĂĄ", 69: "BRXZħŔŖŘŹŻŽ", 70: "CÇĆĈĊČ", 73: "UÙÚÛÜŨŪŬŮŰŲ", 75: "HNÑĤŃŅŇŊ",
    77: "DGÐĎĐĜĞĠĢ", 78: "&", 79: "OQÒÓÔÕÖØŌŎŐ", 81: "ŉ", 82: "wŵ", 83: "∞", 84: "#+<=>^~¬±×÷−≤≥→←↔", 86: "M",
    92: "Ħ", 95: "%", 97: "m¼½¾Æ", 98: "æ", 99: "WŴ₩", 100: "@©®—…", 102: "œ", 107: "Œ",
}  # fmt: skip
_OF: Final = {character: hundredths / 100 for hundredths, characters in _ADVANCES.items() for character in characters}
# Cyrillic, Greek and the like: between the wide and the narrow letters of the table.
_OTHER: Final = 0.78
_WIDE: Final = 1.05
_BOLD: Final = 1.17


@lru_cache(maxsize=4096)
def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width in pixels of one line of text set in `size` pixels; rather too wide than too narrow."""
    ems = sum(_OF.get(character) or _unlisted(character) for character in text)
    return ems * size * (_BOLD if bold else 1.0)


def _unlisted(character: str) -> float:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn"):
        return 0.0
    return _WIDE if unicodedata.east_asian_width(character) in ("W", "F") else _OTHER
