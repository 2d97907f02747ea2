"""Frozen models and their paths: the one way to read a place in a project and to make a changed copy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict

Path = tuple[str, ...]
"""Field names and, inside tuples of things with an id, that id: ("approaches", "k3v9", "labelling", "minutes")."""


M = TypeVar("M", bound="Model")


class Model(BaseModel):
    """A frozen pydantic model; unknown keys, NaN and infinity are refused."""

    # A class's validator is built when the first of its kind is made: some of ninety are not needed at the start.
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        """Itself: nothing in it ever changes. pydantic copies every default that it hands out."""
        return self

    def replace(self, **changes: Any) -> Self:
        """A validated copy with the changes; untouched children stay the same objects."""
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self).model_validate({**fields, **changes})


def at(root: Model, path: Path) -> Any:
    """What stands at the path; `KeyError` names the path where there is no such place."""
    here: Any = root
    for step in path:
        here = _child(here, step, path)
    return here


def put(root: M, path: Path, value: Any) -> M:
    """A copy of `root` with `value` at the path; only the models along the path are rebuilt."""
    if not path:
        raise KeyError("an empty path names no place")
    step, rest = path[0], path[1:]
    child = _child(root, step, path)
    if not rest:
        return root.replace(**{step: value})
    if isinstance(child, tuple):
        return root.replace(**{step: _put_in_tuple(child, rest, value)})
    return root.replace(**{step: put(child, rest, value)})


def walk(root: Any, path: Path = ()) -> Iterator[tuple[Path, Model]]:
    """Every model in the tree with its path, parents before children, in the order of declaration."""
    if not isinstance(root, Model):
        return
    yield path, root
    for name in type(root).model_fields:
        child = getattr(root, name)
        if isinstance(child, Model):
            yield from walk(child, (*path, name))
        elif isinstance(child, tuple):
            for item in child:
                if isinstance(item, Model) and hasattr(item, "id"):
                    yield from walk(item, (*path, name, str(item.id)))


def _child(here: Any, step: str, path: Path) -> Any:
    if isinstance(here, tuple):
        for item in here:
            if getattr(item, "id", None) == step:
                return item
    elif isinstance(here, Model) and step in type(here).__pydantic_fields__:
        return getattr(here, step)
    raise KeyError(f"no such place: {'.'.join(path)} (at {step!r})")


def _put_in_tuple(items: tuple[Any, ...], rest: Path, value: Any) -> tuple[Any, ...]:
    wanted = rest[0]
    _child(items, wanted, rest)
    return tuple(
        (value if len(rest) == 1 else put(item, rest[1:], value)) if item.id == wanted else item for item in items
    )
