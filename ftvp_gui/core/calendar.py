"""Dates as months of the project."""

from __future__ import annotations

import datetime as dt


def months_between(start: dt.date, date: dt.date) -> float:
    """Months from one date to another, days as 31sts; negative where the date lies before the start."""
    return (date.year - start.year) * 12 + date.month - start.month + (date.day - start.day) / 31
