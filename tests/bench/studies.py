"""The studies that the benchmarks measure on: four approaches over sixty months, every input with a price."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ValidationError

from ftvp_gui.core import edits
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.approaches.retrieval import RetrievalPrompting
from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.model import Path, at, put, walk
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Range
from tests import studies as small

MONTHS = 60
SOURCE = Provenance(source="benchmark", grade=Grade.ASSUMED)
PRICES = {
    "prompting": ("offer/input_price", "offer/output_price"),
    "fine_tuning": ("offer/input_price", "offer/output_price", "training/price"),
}


def priced(project: Project, id: str, price: float) -> Project:
    """The project with one number for every unknown price of an approach."""
    for place in PRICES[project.approach(id).kind]:
        project = set_value(project, ("approaches", id, *place.split("/")), price)
    return project


def set_value(project: Project, path: Path, value: float) -> Project:
    """The project with one certain number at a path."""
    return put(project, path, Estimate(quantity=Fixed(value=value), provenance=SOURCE))


def study(approaches: int = 4, months: int = MONTHS) -> Project:
    """Prompting and fine-tuning in turn, each with its own draws; the cost of a wrong answer is known."""
    project = put(Project(), ("workload", "months"), months)
    project = set_value(project, ("quality", "error_cost"), 0.02)
    for number in range(approaches):
        kind = (Prompting, FineTuning)[number % 2]
        id = f"a{number}"
        project = edits.added(project, edits.fresh(project, kind, id))
        project = priced(project, id, 0.4 + 0.2 * number)
    return project


FULL = (RetrievalPrompting, FineTuning, OwnGpu, Staged)
"""The kinds of the study in which every driver is on."""


def full_study(approaches: int = 4, months: int = MONTHS) -> Project:
    """Four kinds, each with every driver on, in the approaches inside it too, and its own draws."""
    project = put(Project(), ("workload", "months"), months)
    made = [edits.fresh(project, kind, f"a{number}") for number, kind in enumerate(FULL[:approaches])]
    project = project.replace(approaches=tuple(small.all_on(approach) for approach in made))
    return set_value(small.priced(project), ("quality", "error_cost"), 0.02)


STUDIES = {"every driver on": full_study, "two kinds as they come": study}
"""What is measured, by name."""


def own_inputs(project: Project) -> Iterator[tuple[str, Path]]:
    """An input of its own of every kind of approach: the time until its release is allowed."""
    seen = set()
    for approach in project.approaches:
        if approach.kind not in seen:
            seen.add(approach.kind)
            role = "" if hasattr(approach, "approval") else next(iter(dict(approach.parts())))
            place: Path = ("approaches", approach.id, *((role,) if role else ()), "approval")
            yield approach.kind, place


def with_uncertain(project: Project, count: int) -> Project:
    """The project with so many uncertain inputs: certain ones become ranges, in the order of the document."""
    estimates = [(path, each) for path, each in walk(project) if isinstance(each, Estimate) and each.known]
    have = sum(not each.quantity.certain for _, each in estimates)
    for path, each in estimates:
        value = each.quantity.typical()
        if have >= count:
            break
        if isinstance(each.quantity, Fixed) and value > 0:
            spread = Range(low=0.9 * value, likely=value, high=1.1 * value, least=0.0)
            try:
                project = put(project, path, each.replace(quantity=spread))
            except ValidationError:
                # A share must keep its own bounds, a rate its own.
                continue
            have += 1
    return project


def nudged(project: Project, path: Path, step: int) -> Project:
    """The project with the input at a path moved a little, another way at every step."""
    return put(project, path, moved(project, path, step))


def moved(project: Project, path: Path, step: int) -> Estimate:
    """The estimate at a path, a little larger at every step; it stays a range where it is one."""
    estimate: Estimate = at(project, path)
    share = 1.0 + 0.002 * (step % 50 + 1)
    quantity = estimate.quantity
    if isinstance(quantity, Range):
        bounds = {"least": quantity.least, "most": quantity.most}
        new = Range(low=quantity.low, likely=quantity.likely * share, high=quantity.high * share, **bounds)
        return estimate.replace(quantity=new)
    return estimate.replace(quantity=Fixed(value=quantity.typical() * share))
