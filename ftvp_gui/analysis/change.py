"""Why did the answer change: two states of a project, and what each input that differs made of the difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.steps import Way, way
from ftvp_gui.analysis.verdict import verdict
from ftvp_gui.analysis.way_words import sentences
from ftvp_gui.analysis.way_words import table as way_table
from ftvp_gui.core.difference import Differences, differences
from ftvp_gui.core.draw import Table
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result
from ftvp_gui.core.text import Text, say


@dataclass(frozen=True, eq=False, kw_only=True)
class Change(Finding):
    """What changed between two states. `way` is None where nothing differs, or no approach is costed in both.

    `best_before`, `best_after` are the approaches with the least expected cost among those that keep the limits;
    `inputs` counts what differs; `arrived`, `gone` name approaches that only one state has; `end` names the second
    state.
    """

    id: ClassVar[str] = "change"

    inputs: int
    arrived: tuple[str, ...]
    gone: tuple[str, ...]
    best_before: str | None
    best_after: str | None
    way: Way | None
    end: Text


NOW = say("change.now", "Now")


def find(ground: Ground) -> Change | None:
    """The change since what the answer is held against, or between two states before it; None without one."""
    before, after = ground.asked.before, ground.asked.after
    if before is None:
        return None
    if after is None:
        return change(before, ground.project, ground.sample, after_result=ground.result, go_on=ground.go_on)
    ground.check()
    return change(before, after, ground.sample, go_on=ground.go_on, end=say("change.after", "After"))


def change(
    before: Project,
    after: Project,
    table: Table,
    *,
    after_result: Result | None = None,
    go_on: Callable[[], bool] = lambda: True,
    end: Text = NOW,
) -> Change:
    """What changed from one project to another, both on the draws of one table.

    `after_result` is the second project's result on that table, if it is known; `end` names the second state.
    `AbandonedError` where `go_on` says no.
    """
    found = differences(before, after)
    names = {each.id: each.name for each in (*before.approaches, *after.approaches)}
    now = after_result if after_result is not None else evaluate(after, table)
    then = evaluate(before, table) if found else now
    best_before, best_after = verdict(then).best, verdict(now).best
    made = _way(before, after, then, now, table, go_on) if found else None
    arrived, gone = (tuple(names[id] for id in ids) for ids in (found.arrived, found.gone))
    return Change(
        sentences=tuple(_sentences(after, found, (best_before, best_after), names, made, end)),
        table=None if made is None else way_table(made),
        note=say(
            "change.note",
            "What an input makes of it is its mean over being changed early and late, so the parts add up exactly.",
        ),
        inputs=len(found.inputs),
        arrived=arrived,
        gone=gone,
        best_before=best_before,
        best_after=best_after,
        way=made,
        end=end,
    )


def _way(
    before: Project, after: Project, then: Result, now: Result, draws: Table, go_on: Callable[[], bool]
) -> Way | None:
    """The way in the gap between the two that lead now, as far as both states have and cost them."""
    judged = verdict(now)
    costed = {costs.id for costs in then.costed}
    ranked = sorted(now.costed, key=lambda costs: float(costs.cost.mean()))
    leading = [judged.best, judged.runner_up, *(costs.id for costs in ranked)]
    both = list(dict.fromkeys(id for id in leading if id is not None and id in costed))
    if not both:
        return None
    return way(before, after, (both[0], both[1] if len(both) > 1 else None), draws, go_on=go_on)


def _sentences(
    after: Project,
    found: Differences,
    best: tuple[str | None, str | None],
    names: dict[str, str],
    made: Way | None,
    end: Text,
) -> Iterator[Text]:
    if not found:
        yield say("change.nothing", "Nothing that moves money has changed.")
        return
    was, now = (None if id is None else names[id] for id in best)
    if was is not None and now is not None:
        if best[0] == best[1]:
            yield say("change.stays", "{now} stays the best choice by expected cost.", now=now)
        else:
            yield say("change.turned", "The best choice turned from {was} to {now}.", was=was, now=now)
    elif now is not None:
        yield say("change.first", "{now} is the best choice; before, nothing could be costed.", now=now)
    for id in found.arrived:
        yield say("change.arrived", "{name} is new: there is nothing to compare it with.", name=names[id])
    for id in found.gone:
        yield say("change.gone", "{name} is gone.", name=names[id])
    if made is not None:
        yield from sentences(after, made, (say("change.before", "Before"), end))
