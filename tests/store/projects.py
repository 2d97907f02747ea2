"""Projects to save and open: a rich one with every kind of quantity, and generated ones of every shape.

Run as a program it writes the rich project as the golden file; after a release that file is never written again.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from pydantic import ValidationError

from ftvp_gui.core.approaches import KINDS
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.confirmation import Absence, Confirmation
from ftvp_gui.core.declare import AmountSpec, amount_spec, spec_of
from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.model import Path as Place
from ftvp_gui.core.model import at, put, walk
from ftvp_gui.core.offer import PriceStep
from ftvp_gui.core.priorities import Priorities
from ftvp_gui.core.project import Actual, Basis, Opinion, Override, Project, Scenario
from ftvp_gui.core.quantity import AnyQuantity, Chance, Fixed, Measured, Pert, Pool, Range, Triangular, Unknown, Whole
from ftvp_gui.core.together import Direction, Strength, Together
from tests.studies import priced

GOLDEN = Path(__file__).parents[1] / "files" / "v2.ftvp"

PROMPT, TUNE = ("approaches", "prompt01"), ("approaches", "tune0001")
GONE = ("approaches", "gone0001", "requests", "shots")

KINDS_OF_QUANTITY: dict[Place, AnyQuantity] = {
    ("quality", "error_cost"): Chance(chance=0.25, range=Range(low=0.5, likely=2.0, high=9.0)),
    ("workload", "tasks"): Whole(of=Fixed(value=3.0)),
    ("workload", "volume"): Range(low=40_000.0, likely=90_000.0, high=250_000.0),
    ("workload", "complexity"): Fixed(value=1.5),
    ("quality", "review_catch"): Measured(hits=171, trials=200),
    (*TUNE, "labelling", "minutes"): Pert(least=0.5, likely=1.75, most=8.0),
    (*TUNE, "learning", "untuned"): Pool(
        opinions=(Range(low=0.5, likely=0.6, high=0.8, most=1.0), Fixed(value=0.7), Measured(hits=30, trials=50)),
        weights=(2.0, 1.0, 1.0),
    ),
    (*TUNE, "collection", "hours"): Range(low=1e-3, likely=40.0, high=123.456789, least=0.0, most=500.0),
    ("money", "discount_rate"): Fixed(value=0.075),
    ("strategy", "deadline"): Unknown(),
}


def rich() -> Project:
    """Prompting and fine-tuning with sourced numbers, a scenario, an actual, two opinions and dated prices."""
    project = Project(
        approaches=(
            Prompting(id="prompt01", lineage="root0001", name="Prompt it, “few-shot”", colour=2),
            FineTuning(id="tune0001", name="Отдельная модель – 調整", colour=5),
        ),
        scenarios=(_scenario(),),
        actuals=(Actual(approach="prompt01", driver="requests", month=2, amount=1_234.56, note="invoice 17"),),
        opinions=(
            Opinion(path=("workload", "volume"), person="Ada", quantity=Range(low=1.0, likely=2.0, high=3.0)),
            Opinion(path=(*TUNE, "labelling", "minutes"), person="Grace", quantity=Fixed(value=2.5), note="timed"),
        ),
        basis=Basis(draws=4_000, seed=77, prices="genai-prices 0.2.3", priced_on=dt.date(2026, 11, 20)),
    )
    project = put(project, ("about", "name"), "Route the post")
    project = put(project, ("about", "question"), "Which desk answers this letter?\nOne of 77.")
    project = put(project, ("workload", "start"), dt.date(2027, 2, 1))
    project = put(project, (*PROMPT, "offer", "retires"), dt.date(2028, 3, 31))
    project = put(project, (*PROMPT, "offer", "steps"), (PriceStep(since=dt.date(2027, 6, 1), input=0.8, output=3.2),))
    project = put(project, (*TUNE, "operations", "enabled"), False)
    for place, quantity in KINDS_OF_QUANTITY.items():
        project = put(project, place, at(project, place).replace(quantity=quantity))
    sourced = Provenance(source="log of October", grade=Grade.MEASURED, as_of=dt.date(2026, 10, 31))
    return put(project, ("workload", "volume"), project.workload.volume.replace(provenance=sourced, owner="Ada"))


def whole() -> Project:
    """The rich project with one approach of every kind besides, priced, and one cost confirmed to be nothing."""
    project = rich()
    others = tuple(kind.model_validate({"id": f"kind-{kind.model_fields['kind'].default}"}) for kind in KINDS)
    project = priced(project.replace(approaches=(*project.approaches, *others)))
    confirmed = Confirmation(path=(*TUNE, "hosting", "rate"), was=Absence.ZERO, note="per token", owner="Ada")
    return project.replace(confirmed=(confirmed,))


def _scenario() -> Scenario:
    guess = Provenance(source="the board", grade=Grade.ASSUMED)
    return Scenario(
        id="scen0001",
        name="Twice the post",
        overrides=(
            Override(path=("workload", "volume"), estimate=Estimate(quantity=Fixed(value=180_000.0), provenance=guess)),
            # The approach is gone; its override waits for it.
            Override(path=GONE, estimate=Estimate(quantity=Unknown(), provenance=guess)),
        ),
    )


_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
_ids = st.text("abcXYZ019_-", min_size=1, max_size=8)
_days = st.dates(dt.date(1990, 1, 1), dt.date(2200, 1, 1))
_sources = st.builds(Provenance, source=_texts, grade=st.sampled_from(Grade), as_of=st.none() | _days)
_actuals = st.builds(Actual, approach=_texts, month=st.integers(0, 99), amount=st.floats(-1e12, 1e12))


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """A valid project: some approaches, some inputs of every kind changed, scenarios, actuals and opinions."""
    ids = draw(st.lists(_ids, unique=True, max_size=3))
    project = Project(
        approaches=tuple(draw(st.sampled_from(KINDS))(id=id, name=draw(_texts), lineage=draw(_texts)) for id in ids),
        actuals=tuple(draw(st.lists(_actuals, max_size=2))),
    )
    places = [
        (*path, name) for path, model in walk(project) for name in type(model).model_fields if spec_of(model, name)
    ]
    for place in draw(st.lists(st.sampled_from(places), max_size=8)):
        project = _changed(project, place, draw)
    paths = st.lists(_texts, min_size=1, max_size=3).map(tuple)
    opinions = st.builds(Opinion, path=paths, person=_texts, quantity=_quantities(None), note=_texts)
    overrides = st.builds(Override, path=paths, estimate=_estimates(None)).map(lambda one: (one,))
    scenarios = st.builds(Scenario, id=_ids, name=_texts, note=_texts, overrides=overrides)
    return project.replace(
        priorities=draw(_priorities),
        opinions=tuple(draw(st.lists(opinions, max_size=2))),
        scenarios=tuple(draw(st.lists(scenarios, max_size=2))),
        together=tuple(draw(_groups(places))),
    )


_priorities = st.builds(
    Priorities, cost=st.integers(0, 100), speed=st.integers(1, 100), customisation=st.integers(0, 100)
)


def _groups(places: list[Place]) -> st.SearchStrategy[list[Together]]:
    """Groups of inputs that move together, and of places that are none."""
    paths = st.lists(st.sampled_from([*places, GONE]), min_size=2, max_size=4, unique=True).map(tuple)
    groups = st.builds(
        Together,
        id=_ids,
        paths=paths,
        strength=st.sampled_from(Strength),
        direction=st.sampled_from(Direction),
    )
    return st.lists(groups, max_size=3, unique_by=lambda group: group.id)


def _changed(project: Project, place: Place, draw: st.DrawFn) -> Project:
    """The project with another value at the place, or as it was where the value does not fit."""
    model, name = at(project, place[:-1]) if place[:-1] else project, place[-1]
    now, spec = getattr(model, name), spec_of(model, name)
    if isinstance(spec, AmountSpec):
        value: Any = draw(_estimates(amount_spec(model, name)))
    elif isinstance(now, bool):
        value = not now
    elif isinstance(now, str) and type(now) is str:
        value = draw(_texts)
    else:
        value = draw(_days)
    try:
        return put(project, place, value)
    except ValidationError:
        return project


def _estimates(spec: AmountSpec | None) -> st.SearchStrategy[Estimate]:
    return st.builds(Estimate, quantity=_quantities(spec), provenance=_sources, note=_texts, owner=_texts)


def _quantities(spec: AmountSpec | None) -> st.SearchStrategy[Any]:
    low, high = (0.0, 1e6) if spec is None else (max(spec.bounds[0], -1e6), min(spec.bounds[1], 1e9))
    numbers = st.floats(low, high)
    fixed = st.builds(Fixed, value=numbers)
    inner = st.floats(low, high, exclude_min=True, exclude_max=True)
    three = st.lists(inner, min_size=3, max_size=3, unique=True).map(sorted)
    ranges = three.map(lambda x: Range(low=x[0], likely=x[1], high=x[2], least=low, most=high))
    measured = st.integers(1, 10**6).flatmap(lambda n: st.builds(Measured, hits=st.integers(0, n), trials=st.just(n)))
    perts = three.map(lambda x: Pert(least=x[0], likely=x[1], most=x[2]))
    perts |= three.map(lambda x: Triangular(least=x[0], likely=x[1], most=x[2]))
    pools = st.lists(fixed | ranges | perts | measured, min_size=1, max_size=3).map(lambda x: Pool(opinions=tuple(x)))
    kinds = fixed | ranges | measured | perts | pools | ranges.map(lambda x: Whole(of=x)) | st.just(Unknown())
    if low >= 0:
        kinds |= st.builds(Chance, chance=st.floats(0, 1), range=ranges)
    return kinds


if __name__ == "__main__":
    from ftvp_gui.store.envelope import encode
    from ftvp_gui.store.recheck import computed

    made = whole()
    GOLDEN.write_bytes(encode(made, GOLDEN, totals=computed(made)))
