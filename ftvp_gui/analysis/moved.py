"""Whether an edit moved numbers only, as dragging does, so that what depends on the shape of a project still holds."""

from __future__ import annotations

from typing import Any

from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Model
from ftvp_gui.core.presentation import Presentation
from ftvp_gui.core.priorities import Priorities
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Quantity, Unknown


def only_numbers_moved(before: Any, after: Any) -> bool:
    """Whether two models differ in nothing but weights and the numbers of amounts, each of the same kind and none that
    is nothing in one of them. What the two share is not looked into, so this takes no longer than the edit was deep."""
    if before is after:
        return True
    if type(before) is not type(after):
        return False
    if isinstance(before, Quantity):
        return _alike(before, after)
    if isinstance(before, Priorities | Presentation):
        return True
    if isinstance(before, Model):
        return all(only_numbers_moved(getattr(before, n), getattr(after, n)) for n in _fields(before))
    if isinstance(before, tuple):
        return len(before) == len(after) and all(map(only_numbers_moved, before, after))
    return bool(before == after)


_ASIDE = frozenset({"priorities", "remarks", "presented", "versions", "discretion", "presentation"})


def only_priorities_moved(before: Project, after: Project) -> bool:
    """Whether two projects differ in nothing but the weights of priorities, in what is said of the study beside its
    inputs, or in what is shown and said in front of a room, so that whatever is computed holds."""
    names = (name for name in type(before).model_fields if name not in _ASIDE)
    return all(getattr(before, name) == getattr(after, name) for name in names)


def _fields(model: Model) -> tuple[str, ...]:
    return ("quantity", "provenance") if isinstance(model, Estimate) else tuple(type(model).model_fields)


def _alike(before: Quantity, after: Quantity) -> bool:
    if before.certain != after.certain:
        return False
    if isinstance(before, Unknown):
        return True
    return not before.certain or (before.typical() == 0.0) == (after.typical() == 0.0)
