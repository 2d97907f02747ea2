"""Distillation: a larger model labels the examples, a smaller one is tuned on them."""

from __future__ import annotations

from typing import ClassVar, Literal

from ftvp_gui.core.approach import NAME_HELP
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.context import Context
from ftvp_gui.core.declare import words
from ftvp_gui.core.drivers.teacher import TeacherLabels, label_accuracy
from ftvp_gui.core.formula import Value, minimum


class Distillation(FineTuning):
    """A larger model labels your examples, and a small model is tuned on what it says."""

    title: ClassVar[str] = "Distillation"

    kind: Literal["distillation"] = "distillation"  # type: ignore[assignment]
    name: str = words("Name", "Distillation", help=NAME_HELP)

    labelling: TeacherLabels = TeacherLabels()  # type: ignore[assignment]

    def held_out(self, ctx: Context) -> Value:
        """No better than its labels, however many there are."""
        return minimum(super().held_out(ctx), label_accuracy(ctx.own.labelling))
