"""What is not known, not counted, very wide, or still our assumption."""

from __future__ import annotations

from collections.abc import Iterable

from ftvp_gui.core.approach import titled
from ftvp_gui.core.checks.notice import Case, Notice, Severity, listed, named, note
from ftvp_gui.core.declare import AmountSpec, amount_spec
from ftvp_gui.core.estimate import Estimate, Grade
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Quantity, Range
from ftvp_gui.core.result import Gap, Result
from ftvp_gui.core.text import say

WIDE = 100.0
"""A range whose P90 is more than so many times its P10 says almost nothing."""
DECIDES = "this decides the result"
"""How the source of a default begins that has no honest value."""


def unknown(result: Result) -> Iterable[Notice]:
    """Every unknown input once, with all that waits for it."""
    project = result.project
    gaps: dict[Path, list[tuple[str, str, Gap]]] = {}
    for costs in result.approaches:
        approach = project.approach(costs.id)
        for gap in costs.gaps:
            gaps.setdefault(gap.path, []).append((approach.name, titled(approach, gap.driver), gap))
    for path, waiting in gaps.items():
        names, drivers = (dict.fromkeys(each[column] for each in waiting) for column in (0, 1))
        needed = any(gap.needed for _, _, gap in waiting)
        text = say(
            "notice.unknown",
            "“{input}” is unknown. Left out of {name}: {drivers}.",
            input=_spec(project, path).label,
            name=" and ".join(map(str, names)),
            drivers=listed([str(driver) for driver in drivers]),
        )
        yield Notice(path, Severity.WARNING if needed else Severity.NOTE, text)


def switched_off(case: Case) -> Iterable[Notice]:
    """Costs that are usually counted and are not."""
    usual = type(case.system).model_fields
    off = [(name, driver) for name, driver in case.system.drivers() if not driver.enabled]
    missing = [(name, driver) for name, driver in off if usual[name].default.enabled]
    if missing:
        yield note(
            case.path(missing[0][0], "enabled"),
            "off",
            "{name} does not count: {drivers}.",
            name=case.name,
            drivers=listed([driver.title for _, driver in missing]),
        )


def wide(result: Result) -> Iterable[Notice]:
    """Ranges that somebody entered and that span more than a factor of a hundred."""
    project = result.project
    for path, estimate in _read(project, result).items():
        spec, (low, high) = _spec(project, path), _ends(estimate.quantity)
        if spec.default is not None and estimate.quantity == spec.default.quantity:
            continue
        if low > 0 and high > WIDE * low:
            yield note(
                path,
                "wide",
                "“{input}” ranges over more than a factor of 100: ask someone who can narrow it.",
                input=_of(project, path),
            )


def decides(result: Result) -> Iterable[Notice]:
    """Inputs that decide the result and that nobody has measured or replaced yet."""
    project = result.project
    places: dict[str, list[Path]] = {}
    for path, estimate in _read(project, result).items():
        origin = estimate.provenance
        if origin.grade is Grade.ASSUMED and origin.source.startswith(DECIDES):
            places.setdefault(_owner(project, path), []).append(path)
    # Approaches that lack the same are named together.
    alike: dict[tuple[str, ...], list[str]] = {}
    for name, paths in places.items():
        alike.setdefault(tuple(sorted(f"“{_spec(project, path).label}”" for path in paths)), []).append(name)
    for inputs, names in alike.items():
        path, values = places[names[0]][0], {"name": listed(names), "inputs": listed(list(inputs))}
        if len(inputs) == 1:
            text = "{name}: {inputs} decides the result and is still our assumption. Measure it."
            yield note(path, "decides_one", text, **values)
        else:
            text = "{name}: {inputs} decide the result and are still our assumptions. Measure them."
            yield note(path, "decides", text, **values)


def _read(project: Project, result: Result) -> dict[Path, Estimate]:
    """The uncertain inputs that moved a cost."""
    paths = dict.fromkeys(path for costs in result.approaches for path in costs.streams)
    return {path: at(project, path) for path in paths}


def _ends(quantity: Quantity) -> tuple[float, float]:
    return (quantity.low, quantity.high) if isinstance(quantity, Range) else quantity.support


def _spec(project: Project, path: Path) -> AmountSpec:
    return amount_spec(at(project, path[:-1]), path[-1])


def _owner(project: Project, path: Path) -> str:
    """The system that an input belongs to, by name; the section's title for what all share."""
    if path[0] != "approaches":
        return str(at(project, path[:1]).title)
    whole, scope = project.approach(path[1]), list[str]()
    roles = dict(whole.parts())
    for step in path[2:]:
        if step not in roles:
            break
        scope.append(step)
        roles = dict(roles[step].parts())
    return named(whole, tuple(scope))


def _of(project: Project, path: Path) -> str:
    label = _spec(project, path).label
    return f"{_owner(project, path)}: {label}" if path[0] == "approaches" else label
