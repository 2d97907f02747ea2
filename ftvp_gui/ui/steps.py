"""The names of undo steps, derived from what changed ("Requests 100 k → 150 k"); no Qt."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any

from ftvp_gui.charts import format
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.declare import AmountSpec, specification
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Model, Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Hazard, Quantity, Unknown
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.form import days
from ftvp_gui.ui.form.unit_words import sign


def step_name(before: Project, after: Project, path: Path) -> str:
    """What the step from `before` to `after` did at the path, in a few words."""
    owner = _owner(after, path)
    label = _label(owner, path)
    old, new = at(before, path), at(after, path)
    if path[-1] == "enabled" and isinstance(owner, Driver):
        return in_approach(
            after,
            path,
            tr("{cost} counted", cost=tr(owner.title)) if new else tr("{cost} left out", cost=tr(owner.title)),
        )
    if isinstance(old, Estimate) and isinstance(new, Estimate):
        if old.quantity == new.quantity:
            return in_approach(after, path, tr("{label}: source", label=label))
        spec = specification(owner, path[-1])
        unit = spec.unit if isinstance(spec, AmountSpec) else Unit.COUNT
        words = _from_to(quantity_words(old.quantity, unit), quantity_words(new.quantity, unit))
        if words is None:
            words = _from_to(_ends_words(old.quantity, unit), _ends_words(new.quantity, unit)) or tr("changed")
        return in_approach(after, path, f"{label} {words}")
    if not isinstance(old, Model | tuple) and not isinstance(new, Model | tuple):
        return in_approach(after, path, f"{label} {_from_to(_plain(old), _plain(new)) or tr('changed')}")
    return in_approach(after, path, tr("{label} changed", label=label))


def quantity_words(quantity: Quantity, unit: Unit) -> str:
    """The typical value in a few characters: "150 k", "45 %", "unknown"."""
    if isinstance(quantity, Unknown):
        return tr("unknown")
    if isinstance(quantity, Hazard):
        return tr("{share} a year", share=number_words(quantity.yearly, Unit.SHARE))
    return number_words(quantity.typical(), unit)


def number_words(value: float, unit: Unit) -> str:
    """One number in a few characters, shares as per cents."""
    return format.count(value * 100.0 if unit.percent else value, 3) + sign(unit).replace(" ", "\u00a0")


def _ends_words(quantity: Quantity, unit: Unit) -> str:
    if isinstance(quantity, Unknown):
        return tr("unknown")
    if quantity.certain or isinstance(quantity, Hazard):
        return quantity_words(quantity, unit)
    scale = 100.0 if unit.percent else 1.0
    shown = " / ".join(format.count(value * scale, 3) for value in quantity.ends())
    return shown + sign(unit).replace(" ", "\u00a0")


def _from_to(old: str, new: str) -> str | None:
    return None if old == new else f"{old} → {new}"


def _plain(value: Any) -> str:
    if value in (None, "", ()):
        return tr("none")
    if isinstance(value, tuple):
        value = "; ".join(str(each) for each in value)
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, dt.date):
        return days.write(value)
    text = tr(value.value) if isinstance(value, StrEnum) else str(value)
    return text if len(text) <= 32 else text[:31] + "…"


def _owner(project: Project, path: Path) -> Model:
    """The innermost section above the field: inside an estimate, what the estimate belongs to."""
    for length in range(len(path) - 1, 0, -1):
        found = at(project, path[:length])
        if isinstance(found, Section):
            return found
    return project


_INSIDE = {"as_of": literal("date"), "source": literal("source"), "grade": literal("grade"), "note": literal("note")}


def _label(owner: Model, path: Path) -> str:
    for name in reversed(path):
        if name in type(owner).model_fields:
            spec = specification(owner, name)
            if spec is not None:
                inside = path[path.index(name) + 1 :]
                return f"{tr(spec.label)}: {tr(_INSIDE.get(inside[-1], inside[-1]))}" if inside else tr(spec.label)
    return path[-1].replace("_", " ").capitalize()


def in_approach(project: Project, path: Path, words: str) -> str:
    """The words with the approach they are about, and the part of it: "Prompt now, tune later → Fine-tuning: ..."."""
    if path[0] != "approaches" or (len(path) == 3 and path[2] == "name"):
        return words
    names = []
    for length in range(2, len(path) + 1):
        here = at(project, path[:length])
        if not isinstance(here, Approach):
            break
        names.append(here.name)
    return f"{' → '.join(names)}: {words}"
