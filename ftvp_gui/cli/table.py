"""An evaluation as text for a terminal: verdict, figures, the approaches side by side, reasons, notices."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ftvp_gui.analysis.advice import Advice
from ftvp_gui.charts.words import sentence
from ftvp_gui.cli.failure import one_line
from ftvp_gui.core.text import Text
from ftvp_gui.export.absent import absent, counted
from ftvp_gui.export.comparison import Row, limits, measures
from ftvp_gui.export.figures import key_figures
from ftvp_gui.export.report import Report, plain
from ftvp_gui.language import inside, tr

WIDTH = 96


def table(report: Report) -> str:
    """The whole text, ending in a line break."""
    report = replace(report, locale=plain())
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    answer = report.answer
    project = answer.project
    yield one_line(project.about.name)
    yield one_line(
        tr(
            "{months} months from {start}, in {currency}, {draws} draws, seed {seed}",
            months=project.workload.months,
            start=project.workload.start.isoformat(),
            currency=report.currency,
            draws=f"{report.draws:,}",
            seed=report.seed,
        )
        + (tr(", scenario {scenario}", scenario=report.scenario.name) if report.scenario else "")
    )
    yield ""
    yield from _wrapped(_said(report, answer.verdict.headline))
    yield ""
    for figure in key_figures(answer):
        head = f"{_said(report, figure.title):<16}{_said(report, figure.figure):<16}"
        yield from _wrapped(_said(report, figure.meaning), head, " " * 32)
    if project.approaches:
        yield ""
        yield from _columns(
            [one_line(approach.name) for approach in project.approaches], measures(report), limits(report)
        )
    yield from _list(tr("Why"), [_said(report, text) for text in answer.verdict.reasons])
    yield from _list(tr("To bear in mind"), [_said(report, text) for text in answer.verdict.cautions])
    if (advice := answer.found(Advice)) is not None:
        yield from _list(tr("What would change it, and what to do next"), [_said(report, t) for t in advice.sentences])
    notices = [*report.remarks(), *(notice.text for notice in report.notices())]
    yield from _list(tr("To look at"), [_said(report, text) for text in notices])
    if answer.not_entered:
        yield ""
        yield from _wrapped(counted(report))
    for group in absent(report):
        costs = (f"{line.label} ({inside(line.state) if line.state else line.why})" for line in group.lines)
        yield from _wrapped(one_line(f"{tr(group.title)}: {'; '.join(costs)}"), "- ", "  ")


def _columns(names: Sequence[str], rows: Sequence[Row], kept: Sequence[Row]) -> Iterator[str]:
    """Measures to the left, one column an approach; limits that are missed wear a mark."""
    body = [(row.label, [cell.text for cell in row.cells]) for row in rows]
    body += [
        (tr("Keeps: {row}", row=inside(row.label)), [f"{cell.text}{' !' if cell.missed else ''}" for cell in row.cells])
        for row in kept
    ]
    label = max(len(text) for text, _ in body)
    widths = [max(len(name), *(len(cells[index]) for _, cells in body)) for index, name in enumerate(names)]
    for first, cells in [("", list(names)), *body]:
        yield f"{first:<{label}}  " + "  ".join(f"{text:>{width}}" for text, width in zip(cells, widths, strict=True))
    if any(cell.missed for row in kept for cell in row.cells):
        yield tr("! kept less often than asked for")


def _list(title: str, sentences: Sequence[str]) -> Iterator[str]:
    if sentences:
        yield ""
        yield title
    for text in sentences:
        yield from _wrapped(text, "- ", "  ")


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)


def _said(report: Report, text: Text) -> str:
    return one_line(sentence(text, report.style))
