"""What a scenario can hold: every input of a project that is a number, a switch, a choice, a count or a day."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any

from ftvp_gui.core.declare import matters, specification
from ftvp_gui.core.difference import Difference, difference_at
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Model, walk
from ftvp_gui.core.project import About, Project
from ftvp_gui.core.section import Section


def overridable(project: Project) -> Iterator[Difference]:
    """The inputs, each with the value that it has, in the order of the form; those that have no say are left out."""
    for path, model in walk(project):
        if not isinstance(model, Section) or isinstance(model, About):
            continue
        for name in type(model).model_fields:
            value = getattr(model, name)
            if can_hold(value) and specification(model, name) is not None and matters(model, name):
                yield difference_at(project, (*path, name), value)


def can_hold(value: Any) -> bool:
    """Whether an override can hold a value: no words, no list, not nothing."""
    if isinstance(value, Estimate):
        return True
    words = isinstance(value, str) and not isinstance(value, Enum)
    return value is not None and not words and not isinstance(value, tuple | Model)
