"""The person's own priorities: the ranking that they give, and which priorities would make each approach the first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np

from ftvp_gui.analysis.exit_cost import exit_cost
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.scales import Scale, scales, standing
from ftvp_gui.analysis.weighing import Acceptability, Weighed, acceptability, weighed
from ftvp_gui.core.normal import Array
from ftvp_gui.core.priorities import Priorities
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import Figure, Text, say, wording
from ftvp_gui.core.units import Unit

CRITERIA = tuple(Priorities.model_fields)
WORDS = {
    "cost": "low cost",
    "speed": "speed",
    "customisation": "customisation",
    "data_risk": "needing little data",
    "lock_in": "freedom to leave",
}
STANDS = (
    wording("Spent"),
    wording("Live after"),
    wording("Right answers"),
    wording("Data needed, of reach"),
    wording("To leave"),
)
"""What stands in the columns of the priorities."""
PLAIN = 0.03
"""A central weight this far from an equal share is told as what speaks for an approach, or against it."""
LEAD = 0.02
"""An approach leads in a priority where no other scores this much more."""
NEVER = 0.01
"""An approach that is first under no more of the priorities than this, or all but this, is not told apart further."""


@dataclass(frozen=True, eq=False, kw_only=True)
class PriorityRanking(Finding):
    """How the person's weights rank the approaches, and what all weights say. Values are 0 to 1, higher is better.

    `standing` is what each approach comes to in the units of the scales, (approach, criterion); `ranking` has the ids,
    best first; `close` says that the first two cannot be told apart; `by_cost` is what the verdict recommends.
    """

    id: ClassVar[str] = "priorities"

    ids: tuple[str, ...]
    criteria: tuple[str, ...]
    scales: tuple[Scale, ...]
    weights: tuple[float, ...]
    assumed: bool
    standing: Array
    scores: Weighed
    values_of: tuple[float, ...]
    ranking: tuple[str, ...]
    close: bool
    by_cost: str | None
    by_all_weights: Acceptability

    def reweighed(self, project: Project) -> PriorityRanking:
        """The same under the weights that a project has now: nothing but the ranking and its words is worked out."""
        return _told(self, project)

    def values(self) -> Mapping[str, Any]:
        """The numbers for files, without the covariances behind the errors."""
        return {**super().values(), "scores": self.scores.mean}


def find(ground: Ground) -> PriorityRanking | None:
    """Rank the approaches by priorities; None where none can be costed."""
    if not ground.ids:
        return None
    fixed = scales(ground.result)
    stand = []
    for costs in ground.result.costed:
        ground.check()
        stand.append(standing(ground.project, costs, exit_cost(ground.project, costs.id, ground.sample)))
    places = np.stack(stand, axis=1)
    scored = np.stack([scale.score(places[:, :, index]) for index, scale in enumerate(fixed)], axis=2)
    ground.check()
    found = PriorityRanking(
        ids=ground.ids,
        criteria=CRITERIA,
        scales=fixed,
        weights=(),
        assumed=True,
        standing=places.mean(axis=0),
        scores=weighed(scored),
        values_of=(),
        ranking=(),
        close=False,
        by_cost=ground.answer.verdict.recommended,
        by_all_weights=acceptability(scored),
        note=_note(fixed),
    )
    return _told(found, ground.project)


def shares(weights: Priorities) -> Array:
    """The weights as parts of the whole; (criterion,)."""
    entered = np.array(weights.weights, dtype=float)
    parts: Array = entered / entered.sum()
    return parts


def _told(found: PriorityRanking, project: Project) -> PriorityRanking:
    weights = shares(project.priorities)
    values = found.scores.values(weights)
    order = [int(index) for index in np.argsort(-values, kind="stable")]
    close = len(order) > 1 and _close(found, weights, values, order[0], order[1])
    ranked = replace(
        found,
        weights=tuple(float(weight) for weight in weights),
        assumed=project.priorities.equal,
        values_of=tuple(float(value) for value in values),
        ranking=tuple(found.ids[index] for index in order),
        close=close,
    )
    return replace(ranked, sentences=tuple(_sentences(ranked, project)), table=_table(ranked, project))


def _close(found: PriorityRanking, weights: Array, values: Array, first: int, second: int) -> bool:
    return bool(values[first] - values[second] <= 2 * found.scores.error(weights, first, second) + 1e-9)


def _sentences(found: PriorityRanking, project: Project) -> Iterable[Text]:
    names = {id: project.approach(id).name for id in found.ids}
    if len(found.ids) > 1:
        yield _first(found, names)
        if not found.close and found.by_cost not in (None, found.ranking[0]):
            yield say(
                "priorities.verdict",
                "The verdict stands on expected cost and your limits alone: it names {other}.",
                other=names[str(found.by_cost)],
            )
        for id in found.ranking:
            yield favoured(found, id, names[id])
    else:
        yield say("priorities.alone", "Add another approach to see which one your priorities favour.")


def _first(found: PriorityRanking, names: Mapping[str, str]) -> Text:
    best, second = (names[id] for id in found.ranking[:2])
    if found.assumed:
        if found.close:
            return say(
                "priorities.equal_close",
                "With all priorities equal, which is assumed, {best} and {second} cannot be told apart. Enter yours "
                "under Priorities.",
                best=best,
                second=second,
            )
        return say(
            "priorities.equal",
            "With all priorities equal, which is assumed, {best} comes first, then {second}. Enter yours under "
            "Priorities.",
            best=best,
            second=second,
        )
    if found.close:
        return say(
            "priorities.close",
            "Under your priorities {best} and {second} cannot be told apart.",
            best=best,
            second=second,
        )
    return say("priorities.first", "Under your priorities {best} comes first, then {second}.", best=best, second=second)


def favoured(found: PriorityRanking, id: str, name: str) -> Text:
    """Which priorities make an approach the first, in a sentence."""
    place = found.ids.index(id)
    first = float(found.by_all_weights.ranks[place, 0])
    if first >= 1.0 - NEVER:
        return say(
            "priorities.always", "{name} comes first under nearly all priorities, whatever matters to you.", name=name
        )
    if first <= NEVER:
        return say("priorities.never", "{name} comes first under no priorities, or hardly any.", name=name)
    share, leading = Figure(first, Unit.SHARE), _leads(found, place)
    favours = [index for index in _heavy(found, place, 1.0) if index in leading]
    against = _heavy(found, place, -1.0)
    if favours:
        return say(
            "priorities.when",
            "{name} comes first under {share} of all possible priorities: when {what} weighs most.",
            name=name,
            share=share,
            what=_either(found, favours),
        )
    if not leading:
        return say(
            "priorities.leads_nowhere",
            "{name} comes first under {share} of all possible priorities, though it leads in none of them.",
            name=name,
            share=share,
        )
    if against:
        return say(
            "priorities.unless",
            "{name} comes first under {share} of all possible priorities, least of all when {what} weighs most.",
            name=name,
            share=share,
            what=_either(found, against),
        )
    return say(
        "priorities.any",
        "{name} comes first under {share} of all possible priorities, whichever weighs most.",
        name=name,
        share=share,
    )


def _leads(found: PriorityRanking, place: int) -> frozenset[int]:
    """The priorities in which no other approach is expected to score clearly more."""
    means = found.scores.mean
    return frozenset(int(index) for index in np.flatnonzero(means[place] >= means.max(axis=0) - LEAD))


def _heavy(found: PriorityRanking, place: int, sign: float) -> list[int]:
    """The priorities that weigh clearly more (sign 1) or less (-1) than their equal share where the approach is first:
    the one that does so most, and a second one where it does so nearly as much."""
    more = sign * (found.by_all_weights.central[place] - 1.0 / len(found.criteria))
    first, second = (int(index) for index in np.argsort(-more, kind="stable")[:2])
    if more[first] <= PLAIN:
        return []
    return [first, second] if more[second] > max(PLAIN, 0.6 * more[first]) else [first]


def _either(found: PriorityRanking, heavy: list[int]) -> Text:
    words = [WORDS[found.criteria[index]] for index in heavy]
    if len(words) == 1:
        return say("priorities.one", "{first}", first=words[0])
    return say("priorities.two", "{first} or {second}", first=words[0], second=words[1])


def _table(found: PriorityRanking, project: Project) -> FoundTable:
    """What each approach comes to in each priority, and how it scores."""
    rows = []
    for id in found.ranking:
        place = found.ids.index(id)
        stands = (
            Figure(float(value), scale.unit, 2)
            for value, scale in zip(found.standing[place], found.scales, strict=True)
        )
        cells: tuple[str | Figure, ...] = (
            project.approach(id).name,
            Figure(found.values_of[place] * 100.0, Unit.COUNT, 2),
            Figure(float(found.by_all_weights.ranks[place, 0]), Unit.SHARE),
            *stands,
        )
        rows.append(Row(cells, ("approaches", id)))
    return FoundTable((wording("Approach"), wording("Score"), wording("First under"), *STANDS), tuple(rows))


def _note(fixed: tuple[Scale, ...]) -> Text:
    cost, speed, customisation, data, leaving = fixed
    return say(
        "priorities.scales",
        "Each priority is scored from 0 to 100 %. 100 %: nothing spent, live at once, every answer right, no examples "
        "needed, nothing to pay to leave. 0 %: {cost} spent{cost_by}, live after {speed}{speed_by}, {customisation} of "
        "answers right{customisation_by}, twice the examples within reach needed{data_by}, {leaving} to leave (a part "
        "of the first sum, assumed). Spending counts neither wrong answers nor waiting: accuracy and speed do.",
        cost=Figure(cost.worst, cost.unit, 2),
        cost_by=_by_whom(cost, "twice the budget", "a round sum"),
        speed=Figure(speed.worst, speed.unit, 2),
        speed_by=_by_whom(speed, "twice the deadline", ""),
        customisation=Figure(customisation.worst, customisation.unit),
        customisation_by=_by_whom(customisation, "twice the errors allowed", ""),
        data_by=_by_whom(data, "", "5,000 beyond those at hand"),
        leaving=Figure(leaving.worst, leaving.unit, 2),
    )


def _by_whom(scale: Scale, own: str, instead: str) -> str:
    """Where the end of a scale comes from, in brackets."""
    words = ", ".join(part for part in (instead, "assumed") if part) if scale.assumed else own
    return f" ({words})" if words else ""
