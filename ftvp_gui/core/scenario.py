"""Scenarios: a project with some inputs at other values; overrides whose place is gone lie dormant and are listed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from ftvp_gui.core.difference import Difference, difference_at
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import at, put
from ftvp_gui.core.project import Override, Project, Scenario


class UnknownScenarioError(KeyError):
    """The project has no such scenario; the message names those that it has."""

    def __str__(self) -> str:
        return str(self.args[0])


def scenario(project: Project, id_or_name: str) -> Scenario:
    """The scenario with this id, else with this name. `UnknownScenarioError` where there is none."""
    for matches in (_by_id, _by_name):
        for candidate in project.scenarios:
            if matches(candidate, id_or_name):
                return candidate
    known = ", ".join(f"“{candidate.name}”" for candidate in project.scenarios)
    has = f"it has {known}" if known else "it has none at all"
    raise UnknownScenarioError(f"The project has no scenario “{id_or_name}”; {has}.")


def with_scenario(project: Project, id_or_name: str) -> Project:
    """The project with the overrides of a scenario in force; dormant ones are left out.

    `UnknownScenarioError` where there is no such scenario, `ValueError` where a value does not fit its field.
    """
    chosen = scenario(project, id_or_name)
    asleep = dormant(project, chosen)
    for override in chosen.overrides:
        if override in asleep:
            continue
        try:
            project = put(project, override.path, held(override))
        except ValidationError as error:
            raise ValueError(f"Scenario “{chosen.name}”, {'.'.join(override.path)}: {_reason(error)}.") from error
    return project


def dormant(project: Project, chosen: Scenario) -> tuple[Override, ...]:
    """The overrides whose place the project does not have (any more), in the order of the scenario."""
    return tuple(override for override in chosen.overrides if not _has(project, override))


@dataclass(frozen=True)
class Standing:
    """One override against the base: what it changes, or, where that is None, why it changes nothing."""

    override: Override
    difference: Difference | None
    fault: str = ""


def standings(project: Project, chosen: Scenario) -> tuple[Standing, ...]:
    """The overrides of a scenario against the base, in their order: both values, or why one is not in force."""
    return tuple(_standing(project, override) for override in chosen.overrides)


def held(override: Override) -> Any:
    """The value of an override, as it stands in the file."""
    return override.value if override.estimate is None else override.estimate


def _standing(project: Project, override: Override) -> Standing:
    if not _has(project, override):
        return Standing(override, None, "its place is no longer in the project")
    try:
        changed = put(project, override.path, held(override))
    except ValidationError as error:
        return Standing(override, None, _reason(error))
    return Standing(override, difference_at(project, override.path, at(changed, override.path)))


def _reason(error: ValidationError) -> str:
    return error.errors()[0]["msg"].removeprefix("Value error, ")


def _has(project: Project, override: Override) -> bool:
    try:
        here = at(project, override.path)
    except KeyError:
        return False
    return isinstance(here, Estimate) == (override.estimate is not None)


def _by_id(candidate: Scenario, wanted: str) -> bool:
    return candidate.id == wanted


def _by_name(candidate: Scenario, wanted: str) -> bool:
    return candidate.name.casefold() == wanted.strip().casefold()
