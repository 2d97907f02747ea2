"""What the deep analyses found, for files: plain values for programs, words and a table for reports."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any

import numpy as np

from ftvp_gui.analysis.finding import Finding
from ftvp_gui.charts.words import cell, heading, sentence
from ftvp_gui.core.text import Text
from ftvp_gui.export.report import Report


@dataclass(frozen=True)
class Told:
    """A finding in words: sentences, the table's columns and rows as written, which columns hold numbers, and what is
    left out."""

    sentences: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    note: str


def told(report: Report, finding: Finding) -> Told:
    """A finding as a report tells it."""
    style, table = report.style, finding.table
    return Told(
        sentences=tuple(sentence(text, style) for text in finding.sentences),
        columns=tuple(heading(each, style) for each in table.columns) if table is not None else (),
        rows=tuple(tuple(cell(value, style) for value in row.cells) for row in table.rows) if table is not None else (),
        numeric=tuple(table.numeric(place) for place in range(len(table.columns))) if table is not None else (),
        note="" if finding.note is None else sentence(finding.note, style),
    )


def documents(report: Report) -> dict[str, Any] | None:
    """Every finding by its id: its sentences, its table and its numbers as plain values; None where none were made."""
    if report.answer.findings is None:
        return None
    return {finding.id: _document(report, finding) for finding in report.answer.findings}


def _document(report: Report, finding: Finding) -> dict[str, Any]:
    words = told(report, finding)
    return {
        "sentences": list(words.sentences),
        "table": {"columns": list(words.columns), "rows": [list(row) for row in words.rows]},
        "note": words.note,
        "values": {name: _plain(report, value) for name, value in finding.values().items()},
    }


def _plain(report: Report, value: Any) -> Any:
    """A value as JSON has it; a number that is none, or is beyond all numbers, is null."""
    if value is None or (isinstance(value, str) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool | np.bool_):
        return bool(value)
    if isinstance(value, int | np.integer):
        return int(value)
    if isinstance(value, float | np.floating):
        return float(f"{value:.12g}") if math.isfinite(value) else None
    return _composed(report, value)


def _composed(report: Report, value: Any) -> Any:
    if isinstance(value, Text):
        return sentence(value, report.style)
    if isinstance(value, np.ndarray):
        return _plain(report, value.tolist())
    if isinstance(value, Mapping):
        return {_key(key): _plain(report, each) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(report, getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, frozenset | set):
        return sorted(_plain(report, each) for each in value)
    if isinstance(value, list | tuple):
        return [_plain(report, each) for each in value]
    raise TypeError(f"a finding has a value of no known kind: {type(value).__name__}")


def _key(key: Any) -> str:
    return "/".join(key) if isinstance(key, tuple) else str(key.value if isinstance(key, Enum) else key)
