"""An approach: one way to do the work. Being a field of it is being a cost of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from ftvp_gui.core.context import Context, Timing
from ftvp_gui.core.declare import amount, assumed, words
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.drivers.serving import price_per_request
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit

NAME_HELP = "How this approach is called in charts and reports."


class Approach(Section):
    """What every approach has. `id` never changes; a duplicate keeps the `lineage`, and with it the draws."""

    kind: str
    id: str = Field(min_length=1, pattern=r"^[A-Za-z0-9_-]+$")
    lineage: str = ""
    name: str = words("Name", help=NAME_HELP)
    colour: int = Field(default=0, ge=0, le=7)

    approval: Estimate = amount(
        "Approval and release",
        Unit.MONTHS,
        (0.05, 0.25, 1.0),
        source=assumed("judgement: security, legal and release steps that no one can hurry"),
        help="Waiting time before go-live that is nobody's work: reviews, contracts, release windows.",
    )

    tunes: ClassVar[bool] = False
    """Whether a model is trained, so that examples are needed and training can be repeated."""

    @classmethod
    def summary(cls) -> str:
        """One sentence on what the approach is."""
        return (cls.__doc__ or "").strip().splitlines()[0]

    def drivers(self) -> Iterator[tuple[str, Driver]]:
        """The drivers by field name, in the order of declaration."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, Driver):
                yield name, value

    def sections(self) -> Iterator[tuple[str, Section]]:
        """The sections that are not drivers, by field name."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, Section) and not isinstance(value, Driver):
                yield name, value

    def held_out(self, ctx: Context) -> Value:
        """Accuracy on held-out examples at go-live, before over-fitting and drift; a share."""
        raise NotImplementedError(f"{type(self).__name__} states no accuracy")

    def moves(self, ctx: Context) -> bool:
        """Whether the work moves to a new model, and pays for it, when its model is shut down."""
        return False

    def training_ends(self, ctx: Context) -> Value:
        """Month until which the first training must be done; infinite where nothing is to be trained."""
        return float("inf")

    def review_finds(self, ctx: Context) -> Value:
        """Share of its wrong answers that a review finds and puts right."""
        return 0.0

    def months_since_training(self, ctx: Context) -> Value:
        """Months since the model was last trained, by month; 0 where nothing is trained."""
        return 0.0

    def examples_needed(self, ctx: Context) -> Value:
        """Labelled examples that the approach needs; 0 where it needs none."""
        return 0.0

    def run_cost(self, ctx: Context) -> Value:
        """Price of one training run at today's prices, in the project's currency."""
        raise NotImplementedError(f"{type(self).__name__} trains nothing")

    def run_moves(self, ctx: Context) -> Timing:
        """The factors by which later training runs cost more or less than today's."""
        return ()

    def request_price(self, ctx: Context) -> Value:
        """Today's price of one call of the model outside production, in the project's currency."""
        return price_per_request(ctx)
