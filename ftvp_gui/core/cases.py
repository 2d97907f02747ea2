"""Best, typical and worst case as scenarios: every uncertain input at the end of its range that helps, or harms.

What is helped is one approach: inputs that several approaches share go to the end that makes it cheaper. An input that
only another approach reads goes to the end that makes that one cheaper, so that no approach is left at its middle.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.draw import Changed, Head, Sample, Table
from ftvp_gui.core.edits import numbered
from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.normal import Array
from ftvp_gui.core.places import in_order_of_form
from ftvp_gui.core.project import Override, Project, Scenario
from ftvp_gui.core.quantity import Fixed, Whole

ROWS = 200
"""Futures on which it is found out which end of an input is the cheaper one; all other draws stay the same."""


@dataclass(frozen=True)
class End:
    """An uncertain input: its P10, P50 and P90, and whether its P10 is the cheap end; None: the ends cost the same."""

    path: Path
    low: float
    middle: float
    high: float
    cheap_low: bool | None


def ends(project: Project, favoured: str) -> tuple[End, ...]:
    """Every uncertain input that the costs hang on, with its cheap end, in the order of the form.

    `favoured` is the id of the approach whose expected cost decides over inputs that are shared; `KeyError` where the
    project has no such approach.
    """
    project.approach(favoured)
    table = Head(Sample(project.basis.draws, project.basis.seed), ROWS)
    streams = {costs.id: costs.streams for costs in evaluate(project, table).approaches}
    readers: dict[Path, list[str]] = {}
    for id, paths in streams.items():
        for path in paths:
            readers.setdefault(path, []).append(id)
    order = in_order_of_form(project)
    return tuple(_end(project, path, readers[path], favoured, table) for path in sorted(readers, key=order.__getitem__))


def cases(project: Project, favoured: str, ids: tuple[str, str, str]) -> tuple[Scenario, Scenario, Scenario]:
    """Best, typical and worst case for an approach, with these ids, free names and a note that says what they are."""
    name = project.approach(favoured).name
    found = ends(project, favoured)
    moving = tuple(end for end in found if end.cheap_low is not None)
    taken = {each.name for each in project.scenarios}
    kinds = (
        ("Best case", _EXTREME.format(word="cheaper", name=name, luck="well"), moving, _cheap),
        ("Typical case", _TYPICAL, found, _typical),
        ("Worst case", _EXTREME.format(word="dearer", name=name, luck="badly"), moving, _dear),
    )
    best, typical, worst = (
        Scenario(
            id=id,
            name=numbered(title, taken),
            note=note,
            overrides=tuple(_override(project, end, *value(end)) for end in chosen),
        )
        for id, (title, note, chosen, value) in zip(ids, kinds, strict=True)
    )
    return best, typical, worst


_EXTREME = (
    "Every uncertain input at the end of its range (P10 or P90) that makes {name} {word} on average; an input that "
    "only another approach has, at the end that makes that one {word}. Far rarer than 1 in 10: not everything turns "
    "out so {luck} at once. The values are those of the base when this scenario was made."
)
_TYPICAL = (
    "Every uncertain input at its middle (P50). The cost is not the expected one: dear futures weigh more than they "
    "are frequent. The values are those of the base when this scenario was made."
)


def _cheap(end: End) -> tuple[float, str]:
    return (end.low, "P10") if end.cheap_low else (end.high, "P90")


def _typical(end: End) -> tuple[float, str]:
    return end.middle, "P50"


def _dear(end: End) -> tuple[float, str]:
    return (end.high, "P90") if end.cheap_low else (end.low, "P10")


def _end(project: Project, path: Path, readers: list[str], favoured: str, table: Table) -> End:
    quantity = at(project, path).quantity
    low, _, high = quantity.ends()
    decides = favoured if favoured in readers else readers[0]
    # What moves together is said of approaches that need not be alone.
    alone = project if project.together else project.replace(approaches=(project.approach(decides),))
    at_low, at_high = (_expected(alone, decides, path, value, table) for value in (low, high))
    cheap_low = None if at_low == at_high else at_low < at_high
    return End(path, low, quantity.typical(), high, cheap_low)


def _expected(project: Project, id: str, path: Path, value: float, table: Table) -> float:
    return float(evaluate(project, Changed(table, {path: _constant(value)}))[id].cost.mean())


def _constant(value: float) -> Callable[[Array | float], Array | float]:
    return lambda _: value


def _override(project: Project, end: End, value: float, which: str) -> Override:
    base: Estimate = at(project, end.path)
    fixed = Fixed(value=value)
    whole = amount_spec(at(project, end.path[:-1]), end.path[-1]).whole
    source = Provenance(source=f"{which} of the base", grade=Grade.ASSUMED)
    return Override(
        path=end.path, estimate=base.replace(quantity=Whole(of=fixed) if whole else fixed, provenance=source)
    )
