"""The report as one HTML file: charts and style inside, nothing from outside, no script; the same bytes every time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ftvp_gui import resources
from ftvp_gui.analysis.advice import Advice
from ftvp_gui.charts import format as written
from ftvp_gui.charts.gallery import CHARTS, ChartKind, Group
from ftvp_gui.charts.palette import OKABE_ITO, Palette, Theme, palette
from ftvp_gui.charts.spec import AxisKind, ChartSpec, Shade, Tone
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.draw import TRUNCATION
from ftvp_gui.core.presented import Presented, lock_of
from ftvp_gui.core.text import Text
from ftvp_gui.export.absent import absent, counted
from ftvp_gui.export.breakdown import breakdowns
from ftvp_gui.export.comparison import limits, measures
from ftvp_gui.export.figures import key_figures
from ftvp_gui.export.findings import Told, told
from ftvp_gui.export.register import chapters
from ftvp_gui.export.report import Report
from ftvp_gui.export.stake import stake
from ftvp_gui.export.svg import svg
from ftvp_gui.language import literal, tr

TEMPLATE = "report.html.j2"
WIDE, NARROW = (880, 420), (360, 340)
"""Sizes of the charts for pages and for phones, in pixels; both are in the file and the width of the page chooses."""


@dataclass(frozen=True)
class Picture:
    """One chart, drawn for pages and for phones, with its heading and what it says in words; `empty`: why it is not.

    `told` is the finding that it pictures.
    """

    title: str
    summary: str
    empty: str = ""
    wide: str = ""
    narrow: str = ""
    told: Told | None = None


@dataclass(frozen=True)
class Chapter:
    """The pictures that answer one question."""

    title: str
    pictures: tuple[Picture, ...]


def write(report: Report) -> bytes:
    """The report as UTF-8."""
    # Loaded when a report is written: a start of the program that writes none does without it.
    import jinja2

    folder = jinja2.FileSystemLoader(resources.path("report"))
    page = jinja2.Environment(
        loader=folder, autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined
    )
    return page.get_template(TEMPLATE).render(**_content(report)).encode()


def specs(report: Report) -> Iterator[tuple[ChartKind, ChartSpec]]:
    """The charts of the gallery, in its order; those of deep analyses only where these found something."""
    for kind in CHARTS:
        if kind.finding is None or report.answer.found(kind.finding) is not None:
            yield kind, kind.make(report.answer, report.style, None)


def _pictured(report: Report) -> list[Chapter]:
    by_group: dict[Group, list[Picture]] = {}
    for kind, spec in specs(report):
        found = None if kind.finding is None else report.answer.found(kind.finding)
        picture = _picture(spec, None if found is None else told(report, found))
        by_group.setdefault(kind.group, []).append(picture)
    return [Chapter(tr(group.value), tuple(pictures)) for group, pictures in by_group.items()]


def _content(report: Report) -> dict[str, Any]:
    answer = report.answer
    project = answer.project
    return {
        "about": project.about,
        "facts": _facts(report),
        "headline": _said(report, answer.verdict.headline),
        "figures": [
            {"title": _said(report, f.title), "figure": _said(report, f.figure), "meaning": _said(report, f.meaning)}
            for f in key_figures(answer)
        ],
        "reasons": [_said(report, text) for text in answer.verdict.reasons],
        "cautions": [_said(report, text) for text in answer.verdict.cautions],
        "advice": told(report, advice).sentences if (advice := answer.found(Advice)) is not None else (),
        "approaches": [{"name": a.name, "colour": a.colour} for a in project.approaches],
        "measures": measures(report),
        "limits": limits(report),
        "certainty": written.share(answer.result.limits.certainty, report.locale),
        "pictured": _pictured(report),
        "breakdowns": breakdowns(report),
        "notices": [_said(report, text) for text in (*report.remarks(), *(n.text for n in report.notices()))],
        "absent": absent(report),
        "absent_counted": counted(report),
        "stake": stake(report),
        "chapters": chapters(report),
        "basis": _basis(report),
        "light": _inks(palette(Theme.LIGHT)),
        "dark": _inks(palette(Theme.DARK)),
        "version": report.version,
    }


def _said(report: Report, text: Text) -> str:
    return sentence(text, report.style)


def _facts(report: Report) -> list[str]:
    """The line under the title: for whom, by whom, when, which scenario, over which time."""
    project = report.answer.project
    work = project.workload
    facts = [
        tr("For {client}", client=project.about.client) if project.about.client else "",
        tr("By {author}", author=project.about.author) if project.about.author else "",
        _date(report.made_on) if report.made_on else "",
        tr("Scenario: {scenario}", scenario=report.scenario.name) if report.scenario else "",
        tr("{months} months from {date}", months=work.months, date=_date(work.start)),
        tr("Money in {currency}", currency=report.currency),
        _presented(lock_of(project)),
        tr("Names replaced by labels") if report.redacted else "",
    ]
    return [fact for fact in facts if fact]


def _presented(lock: Presented | None) -> str:
    if lock is None:
        return ""
    day = _date(lock.day)
    if lock.to:
        return tr("Locked as presented on {day} to {to}", day=day, to=lock.to)
    return tr("Locked as presented on {day}", day=day)


def _date(day: dt.date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    literal("January"),
    literal("February"),
    literal("March"),
    literal("April"),
    literal("May"),
    literal("June"),
    literal("July"),
    literal("August"),
    literal("September"),
    literal("October"),
    literal("November"),
    literal("December"),
)


def _basis(report: Report) -> list[tuple[str, str]]:
    """With what the numbers are made, for whoever wants to make them again."""
    basis = report.answer.project.basis
    prices = basis.prices or tr("entered by hand")
    if basis.priced_on:
        prices += tr(", as of {priced_on}", priced_on=basis.priced_on.isoformat())
    return [
        (tr("Futures drawn"), f"{report.draws:,}"),
        (tr("Seed of the draws"), f"{report.seed}"),
        (
            tr("Truncation"),
            tr(
                "Each input is drawn between its P{TRUNCATION} and its P{number}",
                TRUNCATION=f"{TRUNCATION * 100:g}",
                number=f"{100 - TRUNCATION * 100:g}",
            ),
        ),
        (tr("Money"), tr("Worth at the start of the project; what is paid in a month counts from its middle")),
        (tr("Prices of models"), prices),
        (tr("Program"), tr("ftvp {version}", version=report.version)),
    ]


def _picture(spec: ChartSpec, told: Told | None) -> Picture:
    if spec.empty is not None:
        return Picture(spec.title, spec.summary, spec.empty, told=told)
    wide, narrow = (
        # Two drawings of one chart in one page: their ids must differ.
        svg(replace(spec, id=f"{spec.id}-{size[0]}"), size[0], _height(spec, size), type_scale=scale, with_title=False)
        for size, scale in ((WIDE, 1.15), (NARROW, 1.0))
    )
    return Picture(spec.title, spec.summary, wide=wide, narrow=narrow, told=told)


def _height(spec: ChartSpec, size: tuple[int, int]) -> int:
    """Taller where many rows stand one below another."""
    rows = len(spec.y.ticks) if spec.y.kind is AxisKind.CATEGORY else 0
    return max(size[1], 130 + 34 * rows)


def _inks(inks: Palette) -> dict[str, Any]:
    """The colours of a theme for the style sheet: of the page, and of every approach."""
    # On a dark page a thin bar in the deep shade would drown.
    deep = Shade.LINE if inks.theme is Theme.DARK else Shade.HIDDEN
    return {
        "paper": inks.background.hex,
        "ink": inks.ink.hex,
        "muted": inks.muted.hex,
        "grid": inks.grid.hex,
        "raised": inks.raised.hex,
        "accent": inks.accent.hex,
        "apart": inks.colour(Tone(None, Shade.NAMED)).hex,
        "approaches": [
            {
                "text": inks.text(Tone(slot)).hex,
                "fill": inks.colour(Tone(slot, Shade.NAMED)).hex,
                "deep": inks.colour(Tone(slot, deep)).hex,
            }
            for slot in range(len(OKABE_ITO))
        ],
    }
