"""A way between two states in sentences and as a table: where the gap stood and stands, and what moved it most."""

from __future__ import annotations

from collections.abc import Iterator

from ftvp_gui.analysis.finding import FoundTable, Row
from ftvp_gui.analysis.steps import Step, Way, largest
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Mean
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit

TOLD = 3
"""So many inputs are told in sentences; the table has them all."""


def sentences(project: Project, way: Way, ends: tuple[Text, Text]) -> Iterator[Text]:
    """Where the gap stood and stands, then the inputs that moved it most, the largest first.

    `ends` name the two states: "Before" and "Now".
    """
    yield _ends(project, way, *ends)
    clear = [step for step in largest(way.steps) if step.inputs == 1]
    told = clear[:TOLD]
    for step in told:
        yield _step(project, way, step)
    others = [step for step in way.steps if step not in told and step.moved.value != 0]
    if way.steps and not clear:
        yield say("way.nothing", "No single input moved it by more than the calculation can tell apart.")
    elif others:
        yield _others(project, way, others)


def table(way: Way) -> FoundTable:
    """Every step: the input, its values, what it moved in the difference of the two, and in the cost of the best."""
    heads = (
        wording("Input"),
        wording("Before → after"),
        *(() if way.rival is None else (wording("Difference"),)),
        wording("Cost"),
    )
    return FoundTable(heads, tuple(_row(step) for step in way.steps))


def _row(step: Step) -> Row:
    gaps = () if step.gap is None else (money(step.gap.value, step.gap.se),)
    name = f"{step.label} ({step.owner})" if step.owner else step.label
    return Row((name, _values(step), *gaps, money(step.cost.value, step.cost.se)), step.path or None)


def _values(step: Step) -> Text | None:
    if step.before is None or step.after is None:
        return None
    return say("way.values", "{before} → {after}", before=step.before, after=step.after)


def _others(project: Project, way: Way, steps: list[Step]) -> Text:
    """What the inputs that are not told make of it together."""
    count, value = sum(step.inputs for step in steps), sum(step.moved.value for step in steps)
    who = say("way.one_other", "One other input") if count == 1 else say("way.many", "{count} others", count=count)
    return _moved(project, way, who, value, Figure(abs(value), Unit.MONEY, 2))


def _moved(project: Project, way: Way, who: Text, value: float, size: Figure) -> Text:
    if way.rival is not None:
        favoured = project.approach(way.best if value > 0 else way.rival).name
        return say("way.step", "{who}: {size} in favour of {favoured}.", who=who, size=size, favoured=favoured)
    if value > 0:
        return say("way.dearer", "{who}: {size} more.", who=who, size=size)
    return say("way.cheaper", "{who}: {size} less.", who=who, size=size)


def _ends(project: Project, way: Way, was: Text, now: Text) -> Text:
    best = project.approach(way.best).name
    if way.rival is None or way.gap_before is None or way.gap_after is None:
        return say(
            "way.cost",
            "{was}: {best} costs {before} on average. {now}: {after}.",
            was=was,
            now=now,
            best=best,
            before=money(way.cost_before.value, way.cost_before.se),
            after=money(way.cost_after.value, way.cost_after.se),
        )
    return say(
        "way.gap",
        "{was}: {before}. {now}: {after}.",
        was=was,
        now=now,
        before=standing(best, project.approach(way.rival).name, way.gap_before),
        after=standing(best, project.approach(way.rival).name, way.gap_after),
    )


def standing(best: str, rival: str, gap: Mean) -> Text:
    """Which of two is the cheaper and by how much; `gap` is what the rival costs more."""
    if abs(gap.value) <= 2 * gap.se or gap.value == 0:
        return say("way.level", "{best} and {rival} cost the same", best=best, rival=rival)
    cheaper, dearer = (best, rival) if gap.value > 0 else (rival, best)
    return say(
        "way.ahead",
        "{cheaper} {gap} cheaper than {dearer}",
        cheaper=cheaper,
        dearer=dearer,
        gap=money(abs(gap.value), gap.se),
    )


def _step(project: Project, way: Way, step: Step) -> Text:
    said = _values(step)
    name = f"{step.label} ({step.owner})" if step.owner else step.label
    who = say("way.name", "{name}", name=name)
    if said is not None:
        who = say("way.input", "{name}, {values}", name=name, values=said)
    return _moved(project, way, who, step.moved.value, money(abs(step.moved.value), step.moved.se))
