"""A cost driver: one declaration of inputs and the flows of money that they cause."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar

from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import flag
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.section import Section


class Family(StrEnum):
    """What kind of work or event causes a cost; the order of forms, ledgers and charts."""

    DATA = "Data"
    TRAINING = "Training"
    SERVING = "Serving"
    PROMPTING = "Prompting"
    EVALUATION = "Evaluation"
    PEOPLE = "People"
    CHANGE = "Change"
    ERRORS = "Errors"
    DELAY = "Delay"


class Layer(StrEnum):
    """Where a cost shows: named by everyone, hidden below the waterline, or a consequence shown apart."""

    NAMED = "named"
    HIDDEN = "hidden"
    CONSEQUENCE = "consequence"


class Driver(Section):
    """One cost of an approach. A subclass declares its inputs and `flows`; its docstring is the help people read."""

    family: ClassVar[Family]
    hidden: ClassVar[bool] = True

    enabled: bool = flag("Counted", True)

    @property
    def layer(self) -> Layer:
        """Errors and delay are consequences; the rest is named by everyone or hidden."""
        if self.family in (Family.ERRORS, Family.DELAY):
            return Layer.CONSEQUENCE
        return Layer.HIDDEN if self.hidden else Layer.NAMED

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        """The money that this driver moves."""
        raise NotImplementedError(f"{type(self).__name__} declares no flows")

    def lead(self, x: Inputs, ctx: Context) -> Value:
        """Months of work before go-live that this driver causes."""
        return 0.0

    def accuracy_loss(self, x: Inputs, ctx: Context) -> Value:
        """Accuracy lost in production against the approach's held-out accuracy, as a share."""
        return 0.0

    def answer_time(self, x: Inputs, ctx: Context) -> Value | None:
        """Seconds until the answer to one call; None where this driver does not say."""
        return None

    def drift(self, x: Inputs, ctx: Context) -> Value:
        """Accuracy lost per month since the last training or prompt revision, as a share."""
        return 0.0
