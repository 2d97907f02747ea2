"""Dates as people type and read them: "2026-12-01", "1.12.2026", "1 Dec 2026", "Dec 2026"; no Qt."""

from __future__ import annotations

import datetime as dt
import re

from ftvp_gui.language import tr

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FORMS = (
    re.compile(r"^(?P<y>\d{4})-(?P<m>\d{1,2})(?:-(?P<d>\d{1,2}))?$"),
    re.compile(r"^(?P<d>\d{1,2})\.\s*(?P<m>\d{1,2})\.\s*(?P<y>\d{4})$"),
    re.compile(r"^(?:(?P<d>\d{1,2})\.?\s+)?(?P<name>[a-z]{3,9})\.?,?\s+(?P<y>\d{4})$", re.IGNORECASE),
    re.compile(r"^(?P<name>[a-z]{3,9})\.?\s+(?P<d>\d{1,2}),?\s+(?P<y>\d{4})$", re.IGNORECASE),
)
_FULL = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


class NotADayError(ValueError):
    """What was typed is no date; the message says how to write one."""


def read(text: str) -> dt.date:
    """The day that a person means; a month alone is its first day.

    Raises
    ------
    NotADayError
        for anything else, also for a date with slashes, whose order differs by country.
    """
    for form in _FORMS:
        match = form.match(text.strip())
        if match is not None:
            parts = match.groupdict()
            month = _month(parts["name"], text) if parts.get("name") else int(parts["m"])
            try:
                return dt.date(int(parts["y"]), month, int(parts["d"] or 1))
            except ValueError as error:
                raise NotADayError(tr("“{text}” is not in the calendar.", text=text.strip())) from error
    raise _no_date(text)


def write(day: dt.date) -> str:
    """The day as a person reads it: "1 Dec 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year:04d}"


def _month(name: str, text: str) -> int:
    low = name.lower()
    for number, full in enumerate(_FULL, start=1):
        if full.startswith(low):
            return number
    raise _no_date(text)


def _no_date(text: str) -> NotADayError:
    return NotADayError(tr("“{text}” is not a date. Write it like 2026-12-01 or 1 Dec 2026.", text=text.strip()))
