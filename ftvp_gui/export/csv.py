"""The ledger as CSV (RFC 4180, UTF-8): one line per approach, driver and month; text can never run as a formula."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator

from ftvp_gui.core.driver import Driver
from ftvp_gui.export.comparison import missing
from ftvp_gui.export.ledger import Book, books
from ftvp_gui.export.report import Report

HEADINGS = (
    "approach",
    "approach id",
    "driver",
    "family",
    "layer",
    "month",
    "month starts",
    "nominal",
    "present value",
    "currency",
    "remark",
)
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write(report: Report) -> bytes:
    """The ledger of the report. Months count from 1; a driver that cannot be costed has one line without amounts.

    Amounts have six decimals, so that their sums are the totals to the cent.
    """
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(HEADINGS)
    for book in books(report):
        table.writerows(_lines(report, book))
        table.writerows(_unknown(report, book))
    return out.getvalue().encode()


def safe(text: str) -> str:
    """Text that a spreadsheet shows and never computes: an apostrophe goes before anything that could be a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_DANGEROUS) or text.startswith(_DANGEROUS) else text


def _lines(report: Report, book: Book) -> Iterator[list[str]]:
    start = report.answer.project.workload.start
    for name, nominal, present in zip(book.drivers, book.nominal, book.present, strict=True):
        words = _words(book, book.approach.driver(name))
        for month, (paid, worth) in enumerate(zip(nominal, present, strict=True)):
            day = _months_later(start, month).isoformat()
            yield [*words, str(month + 1), day, _amount(paid), _amount(worth), report.currency, ""]


def _unknown(report: Report, book: Book) -> Iterator[list[str]]:
    costs = report.answer.result[book.approach.id]
    labels = {
        gap.driver: unknown.label
        for unknown in missing(report, costs)
        for gap in costs.gaps
        if gap.path == unknown.path
    }
    for name, label in labels.items():
        remark = safe(f"not costed: “{label}” is unknown")
        yield [*_words(book, book.approach.driver(name)), "", "", "", "", report.currency, remark]


def _words(book: Book, driver: Driver) -> list[str]:
    texts = (book.approach.name, book.approach.id, driver.title, driver.family.value, driver.layer.value)
    return [safe(text) for text in texts]


def _amount(value: float) -> str:
    text = f"{value:.6f}"
    return "0.000000" if text == "-0.000000" else text


def _months_later(start: dt.date, months: int) -> dt.date:
    """The first day of the project's month, held at the 28th so that every month has it."""
    years, month = divmod(start.month - 1 + months, 12)
    return start.replace(year=start.year + years, month=month + 1, day=min(start.day, 28))
