"""What changed: what each input that was edited made of the difference, since the project was saved."""

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
    made = waterfall("change", tr(TITLE), answer.project, found.way, (tr("Before"), tr("Now")), style, previous)
    return replace(made, summary=" ".join(sentence(text, style) for text in found.sentences))


def _empty(answer: Answer, found: Change | None, style: NumberStyle) -> str:
    if answer.findings is None:
        return tr("Being worked out…")
    if found is None or not (found.inputs or found.arrived or found.gone):
        return tr(
            "Nothing that moves money has changed since the project was saved. Edit a number to see what it moves."
        )
    if found.way is not None:
        return tr("What has changed moves neither of the two leading approaches.")
    return " ".join(sentence(text, style) for text in found.sentences)
