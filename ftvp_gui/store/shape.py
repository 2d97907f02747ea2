"""What stands behind a key of a project file: its class and its name in the form; it reads no files."""

from __future__ import annotations

from typing import Any, get_args

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches import KINDS
from ftvp_gui.core.declare import spec_of
from ftvp_gui.core.model import Model
from ftvp_gui.core.section import Section

Step = str | int
"""A key of a group, or a position in a list."""


def class_of(owner: type[Model], name: str, raw: Any) -> type[Model] | None:
    """The class of the group that `raw` would become as this field; None where it is no group or of no known kind."""
    field = owner.model_fields.get(name)
    if field is None:
        return None
    classes = _classes(field.annotation)
    if classes == [Approach]:
        classes = list(KINDS)
    elif len(classes) == 1:
        return classes[0]
    kind = raw.get("kind") if isinstance(raw, dict) else None
    return next((cls for cls in classes if _kind(cls) == kind), None)


def label_of(owner: type[Model] | None, name: str, raw: Any) -> str:
    """What people call the place: their own name for it, the label of the form or the section's title; "" for none."""
    if isinstance(raw, dict):
        for key in ("name", "person"):
            if isinstance(raw.get(key), str) and raw[key]:
                return f"“{raw[key]}”"
    if owner is None or name not in owner.model_fields:
        return ""
    cls = class_of(owner, name, raw)
    if cls is not None and issubclass(cls, Section):
        return cls.title
    spec = spec_of(owner, name)
    return spec.label if spec is not None else ""


def names_of(owner: type[Model] | None) -> tuple[str, ...]:
    """The keys that a group of this class may have."""
    return () if owner is None else tuple(owner.model_fields)


def _kind(cls: type[Model]) -> str:
    return str(cls.model_fields["kind"].default) if "kind" in cls.model_fields else ""


def _classes(annotation: Any) -> list[type[Model]]:
    """The model classes named in an annotation, through `Annotated`, unions and tuples."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return [annotation]
    found: list[type[Model]] = []
    for part in get_args(annotation):
        found += [cls for cls in _classes(part) if cls not in found]
    return found
