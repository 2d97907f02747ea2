"""Copies of a study without names by suffix: a report, the ledger, data, the project, all charts; no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ftvp_gui.analysis.answer import answer
from ftvp_gui.core.project import Project
from ftvp_gui.export.formats import format_of
from ftvp_gui.export.html import specs
from ftvp_gui.export.redaction import Redaction
from ftvp_gui.export.report import Report
from ftvp_gui.export.svg import svg
from ftvp_gui.language import tr
from ftvp_gui.store import envelope, project_file

CHARTS = ".svg"


def kinds() -> dict[str, str]:
    """What each kind of copy is called, by its suffix."""
    return {
        ".html": tr("Report"),
        ".csv": tr("Ledger"),
        ".json": tr("Data"),
        project_file.SUFFIX: tr("Project to work on"),
        CHARTS: tr("All charts, a drawing each"),
    }


def copies(path: Path, project: Project, names: Redaction, today: dt.date) -> Iterator[tuple[Path, bytes]]:
    """The files of a copy, each with its content; its suffix is one of `kinds`."""
    clean = names.project(project)
    suffix = path.suffix.lower()
    if suffix == project_file.SUFFIX:
        yield path, envelope.encode(clean, path)
    elif suffix == CHARTS:
        report = Report(answer(clean, deep=True), today, redacted=True)
        for place, (_, spec) in enumerate(specs(report), start=1):
            drawn = svg(replace(spec, style=report.style)).encode()
            yield path.with_name(f"{path.stem}-{place}-{spec.id}{CHARTS}"), drawn
    else:
        wanted = format_of(suffix)
        yield path, wanted.write(Report(answer(clean, deep=wanted.deep), today, redacted=True))
