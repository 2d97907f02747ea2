"""Small studies for tests: every input certain unless a test says otherwise."""

from __future__ import annotations

from typing import Any

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches import KINDS
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import Path, at, put, walk
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import AnyQuantity, Fixed, Range, Unknown, Whole
from ftvp_gui.core.result import Costs, Result

P, T = ("approaches", "p"), ("approaches", "t")


def fixed(project: Project, values: dict[Path, float]) -> Project:
    """The project with certain values at the paths."""
    for path, value in values.items():
        project = with_quantity(project, path, Fixed(value=value))
    return project


def with_quantity(project: Project, path: Path, quantity: AnyQuantity) -> Project:
    """The project with one input's quantity replaced; whole-number fields take a whole one."""
    if isinstance(quantity, Fixed) and amount_spec(at(project, path[:-1]), path[-1]).whole:
        quantity = Whole(of=quantity)
    return put(project, path, at(project, path).replace(quantity=quantity))


def estimates(project: Project) -> dict[Path, Estimate]:
    """Every estimate of the project by path."""
    found = {}
    for path, model in walk(project):
        for name in type(model).model_fields:
            value = getattr(model, name)
            if isinstance(value, Estimate):
                found[(*path, name)] = value
    return found


def dearer(project: Project, k: float) -> Project:
    """The project with every input of money k times as large, the price of a dollar too."""
    for path, estimate in estimates(project).items():
        spec = amount_spec(at(project, path[:-1]), path[-1])
        if spec.unit.money or path == ("money", "per_usd"):
            project = with_quantity(project, path, _times(estimate.quantity, k))
    return project


def _times(quantity: AnyQuantity, k: float) -> AnyQuantity:
    if isinstance(quantity, Range):
        return quantity.replace(low=quantity.low * k, likely=quantity.likely * k, high=quantity.high * k)
    return quantity if isinstance(quantity, Unknown) else Fixed(value=quantity.typical() * k)


def certain(project: Project) -> Project:
    """The project with every known input at its median."""
    for path, estimate in estimates(project).items():
        if not isinstance(estimate.quantity, Unknown):
            project = with_quantity(project, path, Fixed(value=estimate.quantity.typical()))
    return project


def off(approach: Approach, *kept: str) -> Approach:
    """The approach with all drivers but the named ones switched off."""
    changes: dict[str, Any] = {}
    for name, driver in approach.drivers():
        if name not in kept:
            changes[name] = driver.replace(enabled=False)
    return approach.replace(**changes)


PRICES = {
    (*P, "offer", "input_price"): 1.0,
    (*P, "offer", "output_price"): 5.0,
    (*T, "offer", "input_price"): 0.2,
    (*T, "offer", "output_price"): 0.6,
    (*T, "training", "price"): 0.6,
}


def study() -> Project:
    """Prompting and fine-tuning with prices and a cost of errors, everything else at its uncertain default."""
    project = Project(approaches=(Prompting(id="p"), FineTuning(id="t", colour=1)))
    return fixed(project, {**PRICES, ("quality", "error_cost"): 0.5})


def contested() -> Project:
    """A study of the same two that several inputs can turn: many requests, and wrong answers that cost little."""
    volume = Range(low=1e5, likely=6e5, high=3e6)
    return with_quantity(fixed(study(), {("quality", "error_cost"): 0.02}), ("workload", "volume"), volume)


ASSUMED_PRICES = {
    "input_price": 0.5,
    "output_price": 2.0,
    "price": 0.6,
    "rate": 3.0,
    "error_cost": 0.5,
    "today_cost": 0.3,
}
"""A number for every price that a new approach asks for, by the name of its field."""


def priced(project: Project) -> Project:
    """The project with a number for every price that is unknown."""
    for path, estimate in estimates(project).items():
        if isinstance(estimate.quantity, Unknown) and path[-1] in ASSUMED_PRICES:
            project = with_quantity(project, path, Fixed(value=ASSUMED_PRICES[path[-1]]))
    return project


def every_kind() -> Project:
    """One approach of every kind, its id its kind, with prices and every driver on."""
    made = (kind.model_validate({"id": str(kind.model_fields["kind"].default)}) for kind in KINDS)
    project = priced(Project(approaches=tuple(all_on(approach) for approach in made)))
    return fixed(project, {("quality", "second_value"): 0.001})


def all_on(approach: Approach) -> Approach:
    """The approach with every driver switched on, those of approaches inside it too."""
    changes: dict[str, Any] = {name: driver.replace(enabled=True) for name, driver in approach.drivers()}
    changes |= {role: all_on(part) for role, part in approach.parts()}
    return approach.replace(**changes)


def only(kind: str, *kept: str) -> Project:
    """A certain project of one approach with some drivers on: live at once, no growth, discount or failures."""
    approach: Approach = Prompting(id="p") if kind == "p" else FineTuning(id="t")
    project = Project(approaches=(off(approach, *kept),))
    prices = {path: value for path, value in PRICES.items() if path[1] == kind}
    plain = {
        ("workload", "growth"): 0.0,
        ("workload", "failures"): 0.0,
        ("money", "discount_rate"): 0.0,
        ("approaches", kind, "approval"): 0.0,
        ("approaches", kind, "offer", "lifetime"): 600.0,
    }
    return fixed(certain(fixed(project, prices)), plain)


def typical(project: Project) -> Costs:
    """The costs of the first approach in the typical case."""
    return evaluate(project, Typical()).approaches[0]


def sampled(project: Project, draws: int = 2_000, seed: int = 1) -> Result:
    """The result over a sample."""
    return evaluate(project, Sample(draws, seed))
