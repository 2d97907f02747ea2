"""What an older file does not know: new drivers come in switched off, new inputs with their usual value, all named."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic_core import PydanticUndefined

from ftvp_gui.core.declare import spec_of
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Model, Path
from ftvp_gui.core.priorities import Priorities
from ftvp_gui.core.project import Basis, Project
from ftvp_gui.core.section import Section
from ftvp_gui.core.text import Text, say
from ftvp_gui.store.shape import class_of, label_of


class Kind(StrEnum):
    """What opening a file did to it."""

    MIGRATED = "migrated"
    SWITCHED_OFF = "switched off"
    USUAL_VALUE = "usual value"
    TOTALS = "totals"


@dataclass(frozen=True)
class FileNotice:
    """Something that a person should know about the file just opened; `path` leads there (empty: the whole file)."""

    kind: Kind
    path: Path
    text: Text


def complete(raw: dict[str, Any]) -> tuple[dict[str, Any], tuple[FileNotice, ...]]:
    """A copy of the raw project with everything that it lacks, and what that was; `raw` stays as it is."""
    notices: list[FileNotice] = []
    return _fill(raw, Project, None, (), "", notices), tuple(notices)


def _fill(
    raw: dict[str, Any], cls: type[Model], usual: Model | None, path: Path, inside: str, notices: list[FileNotice]
) -> dict[str, Any]:
    filled = dict(raw)
    inputs: list[str] = []
    for name, field in cls.model_fields.items():
        default = getattr(usual, name) if usual is not None else field.get_default(call_default_factory=True)
        if name not in raw:
            if default is not PydanticUndefined:
                filled[name] = _absent(cls, name, default, (*path, name), inside, notices)
                if filled[name] is default and spec_of(cls, name) is not None and not _empty(default):
                    inputs.append(name)
        elif name == "approaches" and cls is Project:
            filled[name] = _approaches(raw[name], notices)
        else:
            filled[name] = _present(cls, name, raw[name], default, path, inside, notices)
    if inputs:
        notices.append(_missing(cls, inputs, path, inside))
    return filled


def _empty(default: Any) -> bool:
    """Whether an input stays empty until somebody enters it: then a file without it says the same."""
    return isinstance(default, Estimate) and not default.known


NAMED = 3
"""Missing inputs of one section that are named; more are counted."""


def _missing(cls: type[Model], names: list[str], path: Path, inside: str) -> FileNotice:
    """One notice for all inputs that a section of the file lacks."""
    labels = [label_of(cls, name, None) or name for name in names]
    if len(names) == 1:
        return _usual(inside, labels[0], (*path, names[0]))
    place = f"{inside}: " if inside else ""
    first = ", ".join(f"“{label}”" for label in labels[:NAMED])
    if len(labels) <= NAMED:
        text = say(
            "file.inputs_new",
            "{place}this file does not have {labels}; they have their usual values.",
            place=place,
            labels=first,
        )
    else:
        text = say(
            "file.many_inputs_new",
            "{place}this file does not have {labels} and {more} more; they have their usual values.",
            place=place,
            labels=first,
            more=len(labels) - NAMED,
        )
    return FileNotice(Kind.USUAL_VALUE, path, text)


def _usual(inside: str, label: str, path: Path) -> FileNotice:
    text = say(
        "file.input_new",
        "{place}this file does not have “{label}”; it has its usual value.",
        place=f"{inside}: " if inside else "",
        label=label,
    )
    return FileNotice(Kind.USUAL_VALUE, path, text)


def _absent(cls: type[Model], name: str, default: Any, path: Path, inside: str, notices: list[FileNotice]) -> Any:
    label = label_of(cls, name, None)
    if isinstance(default, Driver):
        text = say(
            "file.driver_new",
            "{place}: this file does not know “{driver}”; it is not counted until you switch it on.",
            place=inside,
            driver=label,
        )
        notices.append(FileNotice(Kind.SWITCHED_OFF, path, text))
        return default.replace(enabled=False)
    if isinstance(default, Section | Basis) and not isinstance(default, Priorities):
        notices.append(_usual(inside, label or name, path))
    # Weights move no sum, and equal ones are an assumption that is said wherever they are used.
    return default


def _present(
    cls: type[Model], name: str, value: Any, default: Any, path: Path, inside: str, notices: list[FileNotice]
) -> Any:
    below = class_of(cls, name, value)
    if below is None or not issubclass(below, Section) or not isinstance(value, dict):
        return value
    usual = default if isinstance(default, below) else None
    place = " → ".join(part for part in (inside, below.title) if part)
    return _fill(value, below, usual, (*path, name), place, notices)


def _approaches(value: Any, notices: list[FileNotice]) -> Any:
    if not isinstance(value, list):
        return value
    return [_approach(item, notices) for item in value]


def _approach(raw: Any, notices: list[FileNotice]) -> Any:
    cls = class_of(Project, "approaches", raw)
    if cls is None:
        return raw
    return _fill(raw, cls, None, ("approaches", str(raw.get("id", ""))), label_of(Project, "approaches", raw), notices)
