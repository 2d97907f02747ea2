"""Pictures of charts for the help: of one example, answered on the preview slice when the first is asked for; no Qt."""

from __future__ import annotations

from functools import cache

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.gallery import CHARTS, place_of
from ftvp_gui.charts.palette import Theme
from ftvp_gui.export.svg import svg
from ftvp_gui.store.examples import open_example

EXAMPLE = "3-banking-intents"


def picture(id: str, theme: Theme, width: int, height: int) -> str:
    """A chart of the example as SVG; `KeyError` where there is no chart of that id."""
    answer = _answer()
    spec = CHARTS[place_of(id)].make(answer, NumberStyle(currency=answer.project.money.currency.value), None)
    return svg(spec, width, height, theme=theme)


@cache
def _answer() -> Answer:
    project = open_example(EXAMPLE)
    return Analyst(project.basis.draws, project.basis.seed, preview=True).answer(project)
