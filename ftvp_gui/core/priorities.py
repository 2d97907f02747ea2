"""What counts beside money, and how much: a person's own weights. They move no sum, only the ranking by priorities."""

from __future__ import annotations

from typing import ClassVar

from pydantic import model_validator

from ftvp_gui.core.declare import number
from ftvp_gui.core.section import Section

EQUAL = 20
MOST = 100


def _weight(label: str, help: str) -> int:
    weight: int = number(label, EQUAL, ge=0, le=MOST, help=f"{help} Assumed: equal until you say otherwise.")
    return weight


class Priorities(Section):
    """How much each of these matters to you. Only the proportions count: 40 and 20 say the same as 2 and 1. The weights
    move no cost; they rank the approaches under “Your priorities”."""

    title: ClassVar[str] = "Priorities"

    cost: int = _weight("Low cost", "What is spent over all months. Wrong answers and waiting are weighed below.")
    speed: int = _weight("Speed", "How soon it is live.")
    customisation: int = _weight("Customisation", "How well it does exactly your task: the accuracy of its answers.")
    data_risk: int = _weight("Little data needed", "How far the examples that it needs are within reach.")
    lock_in: int = _weight("Freedom to leave", "How little it costs to move to another provider.")

    @model_validator(mode="after")
    def _something_matters(self) -> Priorities:
        if not any(self.weights):
            raise ValueError("one of the priorities must be more than 0")
        return self

    @property
    def weights(self) -> tuple[int, ...]:
        """The weights as entered, in the order of the fields."""
        return tuple(getattr(self, name) for name in type(self).model_fields)

    @property
    def equal(self) -> bool:
        """Whether all matter the same, as is assumed until somebody says otherwise."""
        return len(set(self.weights)) == 1
