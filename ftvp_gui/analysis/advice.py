"""The end of the verdict, out of what the other analyses found: when it would be another one, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.next_step import Step, next_step
from ftvp_gui.core.text import Text

TURNS, CONDITION = "switching", ("switching.if", "switching.only")
"""The analysis that tells the conditions, and how the ids of its sentences begin that are conditions."""
FLIPS = 2
"""So many conditions are told beside the verdict; the rest stands with its chart."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Advice(Finding):
    """`flips`: the conditions under which the verdict turns, the likeliest first; `next_step`: the cheapest thing to
    do now, `step` its kind and `gain` what it is worth above its cost, money (of a question at most)."""

    id: ClassVar[str] = "advice"

    flips: tuple[Text, ...]
    next_step: Text
    step: Step
    gain: float


def find(ground: Ground, findings: Sequence[Finding]) -> Advice | None:
    """The advice; None where the analyses that it rests on found nothing."""
    verdict = ground.answer.verdict
    best = ground.project.approach(verdict.best).name if verdict.best is not None else ""
    # Here what Information, Pilot and Waiting found is given to `next_step` once they are there.
    found = next_step(verdict.status, best)
    if found is None:
        return None
    said = (text for each in findings if each.id == TURNS for text in each.sentences)
    flips = tuple(text for text in said if text.id.startswith(CONDITION))[:FLIPS]
    return Advice(sentences=(*flips, found.text), flips=flips, next_step=found.text, step=found.step, gain=found.gain)
