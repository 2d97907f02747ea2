"""How an example is declared: approaches with prices as of `TODAY`, and the values of its story with their sources."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.declare import amount_spec, assumed, quantity_of
from ftvp_gui.core.estimate import Estimate, Provenance
from ftvp_gui.core.model import at, put
from ftvp_gui.core.project import About, Basis, Project
from ftvp_gui.core.workload import Workload
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.prices import price_date, price_stamp, quote
from ftvp_gui.store.repricing import base_quote, choose_model, choose_offer

TODAY = dt.date(2026, 11, 22)
START = dt.date(2026, 12, 1)
MONTHS = 36

Number = float | tuple[float, float, float] | None
Values = Mapping[str, Number | tuple[Number, Provenance]]

STORY = assumed("part of this example's story")


def prompted(id: str, provider: str, model: str, name: str) -> Approach:
    """Prompting of a model of the price list."""
    quoted = quote(provider, model, START, MONTHS, today=TODAY)
    return choose_model(Prompting(id=id, name=name, colour=0), quoted)


def tuned(id: str, offer: str, name: str) -> FineTuning:
    """Fine-tuning at an offer of the catalogue."""
    chosen = catalogue().offer(offer)
    base = base_quote(chosen, START, MONTHS, today=TODAY) if chosen.tuned.as_base is not None else None
    return choose_offer(FineTuning(id=id, name=name, colour=1), chosen, base)


def study(name: str, question: str, approaches: tuple[Approach, ...], values: Values) -> Project:
    """A project with the values of its story; a value alone is part of the story, a pair has its own source."""
    project = Project(
        about=About(name=name, question=question),
        workload=Workload(start=START, months=MONTHS),
        approaches=approaches,
        basis=Basis(prices=price_stamp(), priced_on=price_date(TODAY)),
    )
    for place, given in values.items():
        path = tuple(place.split("."))
        path = ("approaches", *path) if path[0] in {approach.id for approach in approaches} else path
        number, source = given if isinstance(given, tuple) and isinstance(given[-1], Provenance) else (given, STORY)
        spec = amount_spec(at(project, path[:-1]), path[-1])
        project = put(
            project, path, Estimate(quantity=quantity_of(number, spec.bounds, whole=spec.whole), provenance=source)
        )
    return project
