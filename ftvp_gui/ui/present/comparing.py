"""States side by side: who wins, what each approach costs, from when, and what was turned; as words, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts import format as written
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.difference import differences
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.ui.answer.figures import key_figures, style_of


@dataclass(frozen=True)
class Column:
    """One state: its name, its verdict, and its figures as (what, value), the same ones in the same order."""

    name: str
    verdict: str
    rows: tuple[tuple[str, str], ...]


def columns(states: Sequence[tuple[str, Answer]], study: Project) -> tuple[Column, ...]:
    """The states in the order given, each against the study; a room turns inputs, so all have the same approaches."""
    return tuple(_column(name, answer, study) for name, answer in states)


def _column(name: str, answer: Answer, study: Project) -> Column:
    style = style_of(answer)
    rows = [(figure.caption, figure.value) for figure in key_figures(answer)]
    totals = answer.result.totals()
    rows += [
        (approach.name, written.money(totals.get(approach.id), style.currency, 2, style.locale))
        for approach in answer.project.approaches
    ]
    turned = [
        f"{tr(each.label)}: {sentence(each.after_words, style)}" for each in differences(study, answer.project).inputs
    ]
    rows.append((tr("Turned"), "\n".join(turned) or tr("nothing")))
    return Column(name, sentence(answer.verdict.headline, style), tuple(rows))
