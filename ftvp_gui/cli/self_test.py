"""The self-test: every example opened, costed, drawn and reported, and the window painted without a display."""

from __future__ import annotations

import tempfile
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from xml.etree import ElementTree

from ftvp_gui.cli import files
from ftvp_gui.cli.failure import CommandError
from ftvp_gui.cli.screen import Screen
from ftvp_gui.cli.studies import first_example, report_of
from ftvp_gui.language import tr
from ftvp_gui.store.examples import Example, examples


def run(screen: Screen) -> None:
    """Say line by line what went well; `CommandError` at the first thing that did not."""
    first = first_example()
    with tempfile.TemporaryDirectory(prefix="ftvp-self-test-") as name:
        for example in examples():
            _try(example, Path(name), deep=example is first)
        if find_spec("PySide6") is None:
            print(tr("{value}not tested: PySide6 is not installed", value=f"{'window':<28}"))
        else:
            _window(first, screen, Path(name))
    print(tr("All is well."))


def _try(example: Example, folder: Path, *, deep: bool) -> None:
    began = perf_counter()
    place = folder / example.id
    place.mkdir()
    report = report_of(example.path, deep=deep)
    if not report.answer.result.costed:
        raise CommandError(tr("Self-test: no approach of the example “{id}” can be costed.", id=example.id))
    reports = list(files.write_reports(report, place))
    charts = list(files.write_charts(report, place))
    for chart in charts:
        ElementTree.parse(chart)
    if any(path.stat().st_size == 0 for path in (*reports, *charts)):
        raise CommandError(tr("Self-test: a report on the example “{id}” came out empty.", id=example.id))
    print(
        tr(
            "{id}{count} charts, {count_2} reports, {number} s",
            id=f"{example.id:<28}",
            count=len(charts),
            count_2=len(reports),
            number=f"{perf_counter() - began:.1f}",
        )
    )


def _window(example: Example, screen: Screen, folder: Path) -> None:
    began = perf_counter()
    place = folder / "window"
    place.mkdir()
    pages = screen.pictures(report_of(example.path).answer.project, place)
    if not pages or any(page.stat().st_size == 0 for page in pages):
        raise CommandError(tr("Self-test: the window painted nothing."))
    print(
        tr(
            "{value}{count} pictures, {number} s",
            value=f"{'window':<28}",
            count=len(pages),
            number=f"{perf_counter() - began:.1f}",
        )
    )
