"""The mistakes in a file as people can find and mend them: dotted path, place in the form, sentence."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from ftvp_gui.core.model import Model
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import Text, say
from ftvp_gui.store.errors import Fault
from ftvp_gui.store.shape import Step, class_of, label_of, names_of


def faults(error: ValidationError, raw: Any, root: type[Model] = Project) -> tuple[Fault, ...]:
    """Every mistake that the validation of `raw` as a `root` found, in the order of the file."""
    return tuple(_fault(found, raw, root) for found in error.errors(include_url=False))


def _fault(found: Any, raw: Any, root: type[Model]) -> Fault:
    steps = _in_file(found["loc"], raw)
    labels, owner = _walk(steps, raw, root)
    return Fault(".".join(map(str, steps)), " → ".join(labels), _sentence(found, steps, owner))


def _in_file(loc: tuple[Step, ...], raw: Any) -> tuple[Step, ...]:
    """The location without the names of union members, which pydantic adds and the file does not have."""
    steps: list[Step] = []
    here, entered = raw, False
    for part in loc:
        tagged = isinstance(here, dict) and here.get("kind") == part and not _is_approach(steps)
        if tagged and not entered:
            entered = True
            continue
        steps.append(part)
        here, entered = _below(here, part), False
    return tuple(steps)


def _is_approach(steps: list[Step]) -> bool:
    return len(steps) == 2 and steps[0] == "approaches"


def _below(here: Any, part: Step) -> Any:
    try:
        return here[part]
    except (KeyError, IndexError, TypeError):
        return None


def _walk(steps: tuple[Step, ...], raw: Any, root: type[Model]) -> tuple[list[str], type[Model] | None]:
    """The labels along the path, and the class of the group that holds its last step."""
    labels: list[str] = []
    owner: type[Model] | None = root
    held, field, here = owner, "", raw
    for step in steps:
        here = _below(here, step)
        if isinstance(step, str):
            held, field = owner, step
            label = label_of(held, field, here)
        else:
            label = label_of(None, "", here) or f"{field}, number {step + 1}"
        if label:
            labels.append(label)
        if isinstance(here, dict) or isinstance(step, int):
            owner = class_of(held, field, here) if held is not None else None
    return labels, held


def _sentence(found: Any, steps: tuple[Step, ...], owner: type[Model] | None) -> Text:
    """What is wrong, in words for somebody who edits the file by hand."""
    context, kind = found.get("ctx", {}), found["type"]
    if kind == "extra_forbidden":
        return _unknown(str(steps[-1]), owner)
    if kind == "value_error":
        return say("fault.rule", "{rule}", rule=str(context["error"]))
    if kind in _WORDS:
        return _WORDS[kind]
    if kind in _BOUNDS:
        id, template, key = _BOUNDS[kind]
        bound = context[key]
        return say(id, template, bound=f"{bound:g}" if isinstance(bound, float) else str(bound))
    for ending, sentence in _FAMILIES.items():
        if kind.startswith(ending):
            return sentence
    return say("fault.other", "{message}", message=found["msg"])


def _unknown(name: str, owner: type[Model] | None) -> Text:
    near = get_close_matches(name, names_of(owner), n=1)
    if near:
        return say("fault.unknown_near", "“{name}” is not known here; did you mean “{near}”?", name=name, near=near[0])
    return say("fault.unknown", "“{name}” is not known here; take it out", name=name)


_NUMBER = say("fault.number", "must be a number")
_WORDS: dict[str, Text] = {
    "missing": say("fault.missing", "is missing"),
    "finite_number": _NUMBER,
    "int_from_float": say("fault.whole", "must be a whole number"),
    "string_unicode": say("fault.letters", "has characters that are no text"),
    "string_too_short": say("fault.empty", "must not be empty"),
    "string_pattern_mismatch": say("fault.plain", "may have only letters, digits, - and _"),
    "too_short": say("fault.empty_list", "must have at least one entry"),
    "union_tag_not_found": say("fault.kind_missing", "does not say its “kind”"),
}
_BOUNDS: dict[str, tuple[str, str, str]] = {
    "greater_than_equal": ("fault.least", "must be at least {bound}", "ge"),
    "greater_than": ("fault.above", "must be more than {bound}", "gt"),
    "less_than_equal": ("fault.most", "must be at most {bound}", "le"),
    "less_than": ("fault.below", "must be less than {bound}", "lt"),
    "union_tag_invalid": ("fault.kind", "must be one of these kinds: {bound}", "expected_tags"),
    "literal_error": ("fault.one_of", "must be {bound}", "expected"),
    "enum": ("fault.one_of", "must be {bound}", "expected"),
}
_FAMILIES: dict[str, Text] = {
    "float_": _NUMBER,
    "int_": say("fault.whole", "must be a whole number"),
    "bool_": say("fault.switch", "must be true or false"),
    "string_": say("fault.text", "must be text in quotation marks"),
    "date_": say("fault.date", "must be a day such as 2026-12-01"),
    "tuple_": say("fault.list", "must be a list in [ ]"),
    "model_": say("fault.group", "must be a group in {{ }}"),
}
