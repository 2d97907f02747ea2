"""Reports for tests: the usual study on few draws, and the projects at the edges."""

from __future__ import annotations

import datetime as dt

from ftvp_gui.analysis.answer import answer
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Range, Unknown
from ftvp_gui.export.report import Report
from tests.studies import P, T, fixed, study, with_quantity

DRAWS = 400
MISSING = amount_spec(Offer, "output_price").label
"""What `unpriced` does not know, in the words of the form."""


def few(project: Project) -> Project:
    """The project on few draws."""
    return project.replace(basis=project.basis.replace(draws=DRAWS))


def report(project: Project | None = None, made_on: dt.date | None = None) -> Report:
    """The report on a project, by default on the usual study."""
    return Report(answer(few(project if project is not None else study())), made_on=made_on)


def alone() -> Project:
    """A project with one approach only."""
    both = study()
    return both.replace(approaches=both.approaches[:1])


def unpriced() -> Project:
    """Two approaches, the second without a price of output tokens: its whole cost is unknown."""
    return with_quantity(study(), (*T, "offer", "output_price"), Unknown())


def nothing_priced() -> Project:
    """Two approaches whose prices nobody has entered."""
    return with_quantity(unpriced(), (*P, "offer", "input_price"), Unknown())


def limited() -> Project:
    """The usual study with limits, some of which are missed."""
    project = with_quantity(study(), ("quality", "error_cost"), Unknown())
    project = with_quantity(project, ("strategy", "deadline"), Range(low=1, likely=2, high=4, least=0.0))
    return with_quantity(project, ("strategy", "accuracy"), Fixed(value=0.9))


def twins() -> Project:
    """Two approaches that are one and the same: neither ever gets ahead."""
    project = Project(approaches=(Prompting(id="p"), Prompting(id="t", lineage="p", name="The same")))
    prices = {(*place, "offer", name): 1.0 for place in (P, T) for name in ("input_price", "output_price")}
    return fixed(project, prices)


EDGES = {
    "no approach": Project,
    "one approach": alone,
    "one cannot be costed": unpriced,
    "nothing can be costed": nothing_priced,
    "limits are missed": limited,
    "a dead heat": twins,
}
