"""From the base to one scenario, input by input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.steps import Way, way
from ftvp_gui.analysis.way_words import sentences, table
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project, Scenario
from ftvp_gui.core.scenario import with_scenario
from ftvp_gui.core.text import say

_BASE = say("waterfall.base", "In the base")


@dataclass(frozen=True, eq=False, kw_only=True)
class ScenarioWay(Finding):
    """The way from the base to a scenario; `scenario` is its id, `name` its name."""

    id: ClassVar[str] = "waterfall"

    scenario: str
    name: str
    way: Way


def find(ground: Ground) -> ScenarioWay | None:
    """The way to the scenario that is looked at, on the whole sample; None without one, or without an approach that
    can be costed in both."""
    chosen = looked_at(ground.project, ground.asked.scenario)
    judged = ground.answer.verdict
    if chosen is None or judged.best is None:
        return None
    try:
        changed = with_scenario(ground.project, chosen.id)
    except ValueError:
        return None
    ground.check()
    costed = {costs.id for costs in evaluate(changed, Typical()).costed}
    ids = [id for id in (judged.best, judged.runner_up) if id in costed]
    if not ids or ids[0] is None:
        return None
    pair = (ids[0], ids[1] if len(ids) > 1 else None)
    made = way(ground.project, changed, pair, ground.sample, one_after_the_other=True, go_on=ground.go_on)
    return ScenarioWay(
        sentences=tuple(sentences(ground.project, made, (_BASE, say("waterfall.in", "In “{name}”", name=chosen.name)))),
        table=table(made),
        note=say(
            "waterfall.note",
            "The values of “{scenario}” are put in force one after the other, in the order of the form; what an input "
            "makes of it hangs on those before it.",
            scenario=chosen.name,
        ),
        scenario=chosen.id,
        name=chosen.name,
        way=made,
    )


def looked_at(project: Project, id: str) -> Scenario | None:
    """The scenario with this id, else the first one; None where the project has none."""
    found = (each for each in project.scenarios if each.id == id)
    return next(found, project.scenarios[0] if project.scenarios else None)
