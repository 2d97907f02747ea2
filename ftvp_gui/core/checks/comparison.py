"""Whether the approaches can be compared at all: like for like, with a baseline, and not the same thing twice."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.as_today import AsToday
from ftvp_gui.core.base_model import base_model
from ftvp_gui.core.checks.notice import Notice, note, warning
from ftvp_gui.core.model import Path
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.result import Result

_NAMES = ("id", "lineage", "name", "colour")


def models(result: Result) -> Iterable[Notice]:
    """Base models that differ as well as techniques, unless some approach has the one model and the other technique."""
    places: dict[str, Path] = {}
    techniques: dict[str, set[bool]] = {}
    for approach in result.project.approaches:
        for scope, system in approach.systems():
            if model := base_model(system):
                places.setdefault(model, ("approaches", approach.id, *scope, "offer", "model"))
                techniques.setdefault(model, set()).add(system.tunes)
    ways = {way for each in techniques.values() for way in each}
    if len(places) > 1 and len(ways) > 1 and all(len(each) == 1 for each in techniques.values()):
        text = (
            "The approaches differ in base model as well as in technique ({models}); part of the difference is the "
            "model's."
        )
        yield note(next(iter(places.values())), "models", text, models=", ".join(sorted(places)))


def baseline(result: Result) -> Iterable[Notice]:
    """Today's way and what is said to happen until go-live must fit."""
    project = result.project
    quality = project.quality
    today = next((approach for approach in project.approaches if isinstance(approach, AsToday)), None)
    if today is not None and quality.until_live is UntilLive.LOST:
        text = (
            "“{name}” says that the work is done today, but its value counts as lost until an approach is live: one "
            "of the two cannot be."
        )
        yield warning(("quality", "until_live"), "baseline_lost", text, name=today.name)
    if today is None and quality.today_cost.known and project.approaches:
        text = "Today's cost is known, but no approach “As today” says whether to change anything at all: add one."
        yield note(("quality", "today_cost"), "no_baseline", text)


def twins(result: Result) -> Iterable[Notice]:
    """Two approaches with the very same inputs."""
    project = result.project
    for first, second in combinations(project.approaches, 2):
        if type(first) is type(second) and _same(first, second):
            text = "{first} and {second} have the same inputs: they differ in nothing but luck."
            path = ("approaches", second.id, "name")
            yield note(path, "twins", text, first=first.name, second=second.name)


def _same(first: Approach, second: Approach) -> bool:
    names = (name for name in type(first).model_fields if name not in _NAMES)
    return all(_alike(getattr(first, name), getattr(second, name)) for name in names)


def _alike(one: object, other: object) -> bool:
    if isinstance(one, Approach) and isinstance(other, Approach):
        return type(one) is type(other) and _same(one, other)
    return one is other or bool(one == other)
