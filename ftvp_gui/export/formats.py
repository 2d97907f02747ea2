"""The formats of reports by suffix. Adding one is a file here and its name in `FORMATS`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ftvp_gui.export import csv, html, json
from ftvp_gui.export.report import Report
from ftvp_gui.language import literal, tr


@dataclass(frozen=True)
class Format:
    """A kind of report: its suffix, what it is called, and the pure function that writes it.

    `deep`: it tells what the deep analyses find.
    """

    suffix: str
    title: str
    write: Callable[[Report], bytes]
    deep: bool


FORMATS: tuple[Format, ...] = (
    Format(".html", literal("Report"), html.write, deep=True),
    Format(".csv", literal("Ledger"), csv.write, deep=False),
    Format(".json", literal("Data"), json.write, deep=True),
)


def format_of(suffix: str) -> Format:
    """The format of a suffix, in any case; `KeyError` with a sentence that names the known ones."""
    for known in FORMATS:
        if known.suffix == suffix.lower():
            return known
    names = ", ".join(known.suffix for known in FORMATS)
    raise KeyError(
        tr("the format follows from the suffix, and “{suffix}” is none of {names}.", suffix=suffix, names=names)
    )
