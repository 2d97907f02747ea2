"""A driver that the program does not know: one class, and one field of an approach. It must be everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import amount, assumed
from ftvp_gui.core.driver import Driver, Family
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import EACH_LIVE_MONTH
from ftvp_gui.core.units import Unit


class Insurance(Driver):
    """A policy against what the model says."""

    title: ClassVar[str] = "Insurance"
    family: ClassVar[Family] = Family.PEOPLE

    premium: Estimate = amount("Premium", Unit.MONEY_PER_MONTH, (1_000, 9_000, 40_000), source=assumed("a test"))

    def flows(self, x: Inputs, ctx: Context) -> Iterable[Flow]:
        yield Flow(x.premium, EACH_LIVE_MONTH)


class Insured(Prompting):
    """Prompting with a policy."""

    insurance: Insurance = Insurance()
