"""The project document: one frozen tree that is at once the inputs, the form and the breakdown."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, SerializeAsAny, ValidationInfo, field_validator, model_validator

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches import KINDS
from ftvp_gui.core.approaches.nested import load
from ftvp_gui.core.confirmation import Confirmation
from ftvp_gui.core.declare import words
from ftvp_gui.core.discretion import Discretion
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Model
from ftvp_gui.core.money import Money
from ftvp_gui.core.presentation import Presentation
from ftvp_gui.core.presented import Presented
from ftvp_gui.core.priorities import Priorities
from ftvp_gui.core.quality import Quality
from ftvp_gui.core.quantity import AnyQuantity
from ftvp_gui.core.remark import Remark
from ftvp_gui.core.section import Section
from ftvp_gui.core.strategy import Strategy
from ftvp_gui.core.team import Team
from ftvp_gui.core.together import Together
from ftvp_gui.core.version import Version
from ftvp_gui.core.workload import Workload


def _load(value: Any) -> Any:
    """The closed union of approach kinds belongs to the loader alone; a ready approach passes as it is."""
    return load(value, KINDS)


class Override(Model):
    """One input with another value; its `path` uses ids, so it outlives reordering and may lie dormant."""

    path: tuple[str, ...] = Field(min_length=1)
    estimate: Estimate | None = None
    value: bool | int | str | None = None
    """For what is no estimate: a switch, a choice, a whole number, a date in ISO form."""

    @model_validator(mode="after")
    def _one_of_them(self) -> Override:
        if (self.estimate is None) == (self.value is None):
            raise ValueError("an override has either an estimate or a plain value")
        return self


class Scenario(Model):
    """A named set of overrides of the base."""

    id: str = Field(min_length=1)
    name: str
    note: str = ""
    overrides: tuple[Override, ...] = ()


class Actual(Model):
    """What a month really cost, for one approach and driver (empty: all of it)."""

    approach: str
    driver: str = ""
    month: int = Field(ge=0)
    amount: float
    note: str = ""


class Opinion(Model):
    """One person's estimate of one input, kept apart from the value in force."""

    path: tuple[str, ...] = Field(min_length=1)
    person: str
    quantity: AnyQuantity
    note: str = ""


class Basis(Model):
    """With what the numbers are made, so that an old study does not move."""

    draws: int = Field(default=10_000, ge=100, le=1_000_000)
    seed: int = Field(default=1, ge=0, le=2**32 - 1)
    prices: str = ""
    priced_on: dt.date | None = None

    def price_age(self, today: dt.date) -> int | None:
        """How many days old the prices are, at least 0; None where the project does not say."""
        return None if self.priced_on is None else max(0, (today - self.priced_on).days)


class About(Section):
    """What the study is called and for whom it is made."""

    title: ClassVar[str] = "Project"

    name: str = words("Name", "Untitled")
    client: str = words("Client")
    author: str = words("Author")
    question: str = words("Task", help="What the model is to do, in a sentence.")


class Project(Model):
    """Everything a study is."""

    about: About = About()
    workload: Workload = Workload()
    quality: Quality = Quality()
    team: Team = Team()
    money: Money = Money()
    strategy: Strategy = Strategy()
    priorities: Priorities = Priorities()
    approaches: tuple[Annotated[SerializeAsAny[Approach], BeforeValidator(_load)], ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    actuals: tuple[Actual, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    confirmed: tuple[Confirmation, ...] = ()
    """Costs that are not entered and are said to be nothing."""
    together: tuple[Together, ...] = ()
    """Inputs that move together."""
    remarks: tuple[Remark, ...] = ()
    """Comments on inputs that are no estimates; an estimate has its own."""
    presented: tuple[Presented, ...] = ()
    """When the study was presented; the last one may lock it."""
    versions: tuple[Version, ...] = ()
    """Earlier states, named, oldest first."""
    discretion: Discretion = Discretion()
    """What is replaced in copies for others."""
    presentation: Presentation = Presentation()
    """What is turned and said in front of a room."""
    basis: Basis = Basis()

    @field_validator("approaches", mode="after")
    @classmethod
    def _ids_differ(cls, value: tuple[Approach, ...], info: ValidationInfo) -> tuple[Approach, ...]:
        ids = [approach.id for approach in value]
        if len(set(ids)) != len(ids):
            raise ValueError("two approaches have the same id")
        return value

    @field_validator("together", mode="after")
    @classmethod
    def _groups_differ(cls, value: tuple[Together, ...]) -> tuple[Together, ...]:
        if len({group.id for group in value}) != len(value):
            raise ValueError("two groups of inputs that move together have the same id")
        return value

    def approach(self, id: str) -> Approach:
        """The approach with this id; `KeyError` where there is none."""
        for approach in self.approaches:
            if approach.id == id:
                return approach
        raise KeyError(id)
