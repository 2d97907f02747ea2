"""What changed: what each input that was edited made of the difference, between two states of the project."""

from __future__ import annotations

from dataclasses import replace

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.change import Change
from ftvp_gui.charts.axes import category_axis
from ftvp_gui.charts.floating import waterfall
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Axis, AxisKind, ChartSpec
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr

TITLE = title_of("change")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """The expected difference as it was, a bar for each input that differs, and the difference now."""
    found = answer.found(Change)
    if found is None or found.way is None or not found.way.steps:
        axes = Axis(AxisKind.MONEY), category_axis([])
        return ChartSpec("change", tr(TITLE), "", *axes, empty=_empty(answer, found, style), style=style)
    ends = tr("Before"), sentence(found.end, style)
    made = waterfall("change", tr(TITLE), answer.project, found.way, ends, style, previous)
    return replace(made, summary=" ".join(sentence(text, style) for text in found.sentences))


def _empty(answer: Answer, found: Change | None, style: NumberStyle) -> str:
    if answer.awaits(Change):
        return tr("Being worked out…")
    if found is None or not (found.inputs or found.arrived or found.gone):
        return tr("Nothing that moves money has changed between the two states. Edit a number to see what it moves.")
    if found.way is not None:
        return tr("What has changed moves neither of the two leading approaches.")
    return " ".join(sentence(text, style) for text in found.sentences)
