"""An approach: one way to do the work. Being a field of it is being a cost of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pydantic import Field

from ftvp_gui.core.context import Context, Flow, Timing
from ftvp_gui.core.declare import amount, assumed, words
from ftvp_gui.core.driver import Driver
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

    tunes: ClassVar[bool] = False
    """Whether a model is trained, so that examples are needed and training can be repeated."""

    answers: ClassVar[bool] = True
    """Whether it answers requests itself, not only through the approaches inside it."""

    roles: ClassVar[Mapping[str, str]] = {}
    """What each part does, by field name, in a few words: "Answers first"."""

    ramps: ClassVar[bool] = True
    """Whether users come little by little after go-live; the way of today has all of them already."""

    @classmethod
    def summary(cls) -> str:
        """One sentence on what the approach is."""
        return (cls.__doc__ or "").strip().splitlines()[0]

    @classmethod
    def taken_as(cls, role: str, part: Approach) -> Approach:
        """An approach that stood alone, as it works in this kind's `role`."""
        return part

    def drivers(self) -> Iterator[tuple[str, Driver]]:
        """The drivers by field name, in the order of declaration."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, Driver):
                yield name, value

    def sections(self) -> Iterator[tuple[str, Section]]:
        """The sections that are neither drivers nor approaches of their own, by field name."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, Section) and not isinstance(value, Driver | Approach):
                yield name, value

    def parts(self) -> Iterator[tuple[str, Approach]]:
        """The approaches that work together in this one, by field name; most have none."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, Approach):
                yield name, value

    def all_drivers(self) -> Iterator[tuple[str, Driver]]:
        """The drivers of the approach and of the approaches inside it, by dotted name: "then.labelling"."""
        yield from self.drivers()
        for role, part in self.parts():
            for name, driver in part.all_drivers():
                yield f"{role}.{name}", driver

    def driver(self, name: str) -> Driver:
        """The driver of a dotted name; `KeyError` where there is none."""
        *roles, last = name.split(".")
        found = getattr(self.inner(tuple(roles)), last, None)
        if not isinstance(found, Driver):
            raise KeyError(name)
        return found

    def inner(self, scope: tuple[str, ...]) -> Approach:
        """The approach that a scope leads to from here: itself for the empty one. `KeyError` where there is none."""
        here: Approach = self
        for role in scope:
            found = getattr(here, role, None)
            if not isinstance(found, Approach):
                raise KeyError(".".join(scope))
            here = found
        return here

    def systems(self) -> Iterator[tuple[tuple[str, ...], Approach]]:
        """The approach and those inside it, outer ones first, each with the scope that leads to it."""
        yield (), self
        for role, part in self.parts():
            for scope, system in part.systems():
                yield (role, *scope), system

    def lead(self, ctx: Context) -> Value:
        """Months of preparation before it can be live."""
        return 0.0

    def held_out(self, ctx: Context) -> Value:
        """Accuracy on held-out examples at go-live, before over-fitting and drift; a share."""
        raise NotImplementedError(f"{type(self).__name__} states no accuracy")

    def moves(self, ctx: Context) -> bool:
        """Whether the work moves to a new model, and pays for it, when its model is shut down."""
        return False

    def move_lead(self, ctx: Context) -> Value:
        """Months that a move to a new model takes; () or (draw,)."""
        return 0.0

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
        """Price of one training run at today's prices, in the project's currency; 0 where nothing is trained."""
        return 0.0

    def run_moves(self, ctx: Context) -> Timing:
        """The factors by which later training runs cost more or less than today's."""
        return ()

    def computes_by_list(self, ctx: Context) -> bool:
        """Whether a price list in dollars says what training and calls cost; else it is money like any other."""
        return True

    def answering(self, share: Value, ctx: Context) -> Iterator[Flow]:
        """What answering all requests costs while it answers them, times `share`; by month, whether live or not."""
        yield from ()

    def looked_up(self, ctx: Context) -> Value:
        """Tokens that a search puts into each request; 0 without one."""
        return 0.0

    def request_price(self, ctx: Context) -> Value:
        """Today's price of one more call, as an evaluation makes it."""
        return 0.0

    # What an approach says of the approaches inside it, by field name (`role`); `ctx` is its own context.

    def part_exists(self, role: str, ctx: Context) -> Value:
        """1 where the part is built at all, else 0; () or (draw,)."""
        return 1.0

    def part_begins(self, role: str, ctx: Context) -> Value:
        """Month in which the part's preparation begins; () or (draw,)."""
        return 0.0

    def part_stops(self, role: str, ctx: Context) -> Value:
        """Month in which the part is replaced; beyond every horizon where it never is."""
        return 1e6

    def part_routes(self, role: str, ctx: Context) -> Value:
        """Share of the requests that reach the part while it is live; () or (month, draw)."""
        return 1.0

    def part_served(self, role: str, served: Value, ctx: Context) -> Value:
        """Share of the month's requests that the part answers, of those served while it is live; (month, draw)."""
        return served

    def part_waiting(self, role: str, ctx: Context) -> Value:
        """Share of the month's requests that wait for this part; the parts' shares make up all that wait."""
        raise NotImplementedError(f"{type(self).__name__} states nothing of {role}")

    def part_examples(self, role: str, ctx: Context) -> Value:
        """Labelled examples that the other parts yield for this one before it is prepared; () or (draw,)."""
        return 0.0

    def part_anew(self, role: str, ctx: Context) -> Value:
        """How far the part makes test sets and indexes of its own: 0 where it takes those of another; () or (draw,)."""
        return 1.0

    def examples_gained(self, ctx: Context) -> Value:
        """Labelled examples that the approach gains by its own work, besides those to be had; () or (draw,)."""
        return 0.0

    def part_loss(self, role: str, ctx: Context) -> Value:
        """Accuracy that the part loses by its place among the others, as a share."""
        return 0.0

    def part_upfront(self, role: str, ctx: Context) -> Value:
        """1 where the part is prepared before the whole is live, else 0; () or (draw,)."""
        return 1.0

    def takes_over(self, role: str) -> str | None:
        """The part that answers what this part passes on; None where people do."""
        return None


def titled(approach: Approach, name: str) -> str:
    """The title of a driver by its dotted name, with the inner approach it belongs to: "Labelling (Fine-tuning)"."""
    *scope, _ = name.split(".")
    title = approach.driver(name).title
    return f"{title} ({approach.inner(tuple(scope)).name})" if scope else title


class System(Approach):
    """An approach that people build and a model answers: prepared by the work of its drivers, then approved."""

    approval: Estimate = amount(
        "Approval and release",
        Unit.MONTHS,
        (0.05, 0.25, 1.0),
        source=assumed("judgement: security, legal and release steps that no one can hurry"),
        alias="Approach.approval",
        help="Waiting time before go-live that is nobody's work: reviews, contracts, release windows.",
    )

    def lead(self, ctx: Context) -> Value:
        """The work of all drivers, one after the other, and approval."""
        total: Value = ctx.own.approval
        for _, driver, inputs in ctx.drivers():
            total = total + driver.lead(inputs, ctx)
        return total
