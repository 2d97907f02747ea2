"""A notice: something valid but suspicious, its place and how grave it is; and what a rule looks at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.context import Context
from ftvp_gui.core.formula import Value
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Costs
from ftvp_gui.core.text import Figure, Text, say

INTO = "\N{RIGHTWARDS ARROW}"
"""Stands between the name of an approach and that of one inside it."""
LISTED = 4
"""So many things are named in a sentence, the rest is counted."""


class Severity(StrEnum):
    """How much a notice matters."""

    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True)
class Notice:
    """Something to look at, and where."""

    path: Path
    severity: Severity
    text: Text


@dataclass(frozen=True)
class Case:
    """One system to look at: an approach, or one inside it, in the typical case; `costs` are the whole approach's."""

    project: Project
    whole: Approach
    costs: Costs
    ctx: Context

    @property
    def system(self) -> Approach:
        """The system itself."""
        return self.ctx.approach

    @property
    def own(self) -> Inputs:
        """The system's inputs, as typical values."""
        return self.ctx.own

    @property
    def name(self) -> str:
        """What people call it; inside another approach, with that one's name before."""
        return named(self.whole, self.ctx.scope)

    def path(self, *names: str) -> Path:
        """The path of a place in the system."""
        return (*self.ctx.path, *names)


def named(whole: Approach, scope: tuple[str, ...]) -> str:
    """The name of a system: the approach's, then those of the approaches inside it that lead there."""
    names = [whole.inner(scope[:depth]).name for depth in range(len(scope) + 1)]
    return f" {INTO} ".join(names)


def listed(names: list[str]) -> str:
    """The first few names, and how many more there are."""
    rest = len(names) - LISTED
    return ", ".join(names) if rest <= 0 else f"{', '.join(names[:LISTED])} and {rest} more"


def number(value: Value) -> float:
    """A typical value as a plain number; of a factor by month, the mean."""
    return float(np.mean(value))


def warning(path: Path, id: str, template: str, **values: str | int | Figure | Text) -> Notice:
    """A notice that should be acted on."""
    return Notice(path, Severity.WARNING, say(f"notice.{id}", template, **values))


def note(path: Path, id: str, template: str, **values: str | int | Figure | Text) -> Notice:
    """A notice to be aware of."""
    return Notice(path, Severity.NOTE, say(f"notice.{id}", template, **values))
