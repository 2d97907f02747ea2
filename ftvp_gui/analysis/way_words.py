"""A way between two states in sentences and as a table: where the gap stood and stands, and what moved it most."""

from __future__ import annotations

from collections.abc import Iterator

from ftvp_gui.analysis.finding import FoundTable, Row
from ftvp_gui.analysis.steps import Step, Way, largest
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Mean
from ftvp_gui.core.text import Figure, Text, say

TOLD = 3
"""So many inputs are told in sentences; the table has them all."""


def sentences(project: Project, way: Way, ends: tuple[Text, Text]) -> Iterator[Text]:
    """Where the gap stood and stands, then the inputs that moved it most, the largest first.

    `ends` name the two states: "Before" and "Now".
    """
    yield _ends(project, way, *ends)
    clear = largest(way.steps)
    for step in clear[:TOLD]:
        yield _step(project, way, step)
    if way.steps and not clear:
        yield say("way.nothing", "No input moved it by more than the calculation can tell apart.")
    elif len(clear) > TOLD:
        yield say("way.more", "{count} more inputs moved it by less; the table has them.", count=len(clear) - TOLD)


def table(project: Project, way: Way) -> FoundTable:
    """Every step: the input, its place, its values, what it moved."""
    best = project.approach(way.best).name
    heads = ["Input", "Where", "Before", "After"]
    if way.rival is not None:
        heads.append(f"{project.approach(way.rival).name} minus {best}")
    heads.append(f"Cost of {best}")
    return FoundTable(tuple(heads), tuple(_row(step) for step in way.steps))


def _row(step: Step) -> Row:
    gaps = () if step.gap is None else (money(step.gap.value, step.gap.se),)
    moved = money(step.cost.value, step.cost.se)
    return Row((step.label, step.owner or None, step.before, step.after, *gaps, moved), step.path or None)


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
    values: dict[str, str | int | Figure | Text] = {
        "label": step.label,
        "size": money(abs(step.moved.value), step.moved.se),
    }
    if step.before is not None and step.after is not None:
        values["input"] = say(
            "way.input",
            "{label} ({owner}), {before} → {after}",
            label=step.label,
            owner=step.owner,
            before=step.before,
            after=step.after,
        )
    else:
        values["input"] = step.label
    if way.rival is None:
        up = step.moved.value > 0
        return (
            say("way.dearer", "{input}: {size} more.", **values)
            if up
            else say("way.cheaper", "{input}: {size} less.", **values)
        )
    favoured = project.approach(way.best if step.moved.value > 0 else way.rival).name
    return say("way.step", "{input}: {size} in favour of {favoured}.", favoured=favoured, **values)
