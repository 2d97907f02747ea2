"""The separators of a Qt locale for the parser, at the edge between Qt and plain code."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from ftvp_gui.ui.form.parse import Writing


def writing_of(locale: QLocale) -> Writing:
    """How numbers are typed in this locale."""
    return _writing(locale.decimalPoint(), locale.groupSeparator())


@lru_cache(maxsize=32)
def _writing(decimal: str, group: str) -> Writing:
    # French and others group by a narrow space; one that is typed as any space reads the same.
    return Writing(decimal, group or "\u202f")
