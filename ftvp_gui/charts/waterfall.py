"""From base to scenario: what each value of the scenario makes of the difference, one after the other."""

from __future__ import annotations

from dataclasses import replace

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.scenario_way import ScenarioWay
from ftvp_gui.analysis.scenarios import BASE
from ftvp_gui.charts.axes import category_axis
from ftvp_gui.charts.floating import waterfall
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import title_of
from ftvp_gui.charts.spec import Axis, AxisKind, ChartSpec
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr

TITLE = title_of("waterfall")


def chart(answer: Answer, style: NumberStyle, previous: ChartSpec | None = None) -> ChartSpec:
    """The expected difference in the base, a bar for each value of the scenario, and the difference in the scenario."""
    found = answer.found(ScenarioWay)
    if found is None or not found.way.steps:
        axes = Axis(AxisKind.MONEY), category_axis([])
        return ChartSpec("waterfall", tr(TITLE), "", *axes, empty=_empty(answer, found), style=style)
    made = waterfall("waterfall", tr(TITLE), answer.project, found.way, (BASE, found.name), style, previous)
    return replace(made, summary=" ".join(sentence(text, style) for text in found.sentences))


def _empty(answer: Answer, found: ScenarioWay | None) -> str:
    if not answer.project.scenarios:
        return tr("Make a scenario, under Scenarios at the left, to see what it changes and by which inputs.")
    if answer.awaits(ScenarioWay):
        return tr("Being worked out…")
    if found is None:
        return tr("Enter the missing prices, in the base and in the scenario, to see how the two differ.")
    return tr("“{found}” holds no value yet that differs from the base: put one in under Scenarios.", found=found.name)
