"""Retrieval: the index, the search service, the pieces in every request, and what is not found."""

from __future__ import annotations

import pytest

from ftvp_gui.core.accuracy import HELD_OUT
from ftvp_gui.core.approaches import RetrievalPrompting
from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project
from tests.studies import certain, fixed, off, priced

CENT = 0.005
A = ("approaches", "r")


def searched(*kept: str, **inputs: float):
    project = priced(Project(approaches=(off(RetrievalPrompting(id="r"), *kept),)))
    project = project.replace(workload=project.workload.replace(months=12))
    values = {
        ("money", "discount_rate"): 0.0,
        ("workload", "growth"): 0.0,
        ("workload", "failures"): 0.0,
        ("workload", "volume"): 10_000,
        (*A, "approval"): 0.0,
        (*A, "offer", "lifetime"): 600.0,
        (*A, "retrieval", "hours"): 0.0,
        (*A, "retrieval", "documents"): 10_000_000,
        (*A, "retrieval", "embedding"): 0.10,
        (*A, "retrieval", "renewed"): 0.05,
        (*A, "retrieval", "upkeep"): 0.0,
        (*A, "retrieval", "store"): 73.0,
        **{(*A, "retrieval", name): value for name, value in inputs.items()},
    }
    return fixed(certain(project), values)


def test_that_the_index_is_embedded_once_renewed_monthly_and_stored():
    # 10 M x $0.10 = $1.00 once; each month 5 % of it, $0.05, and $73.00: 12 x 73.05 + 1 = $877.60
    assert evaluate(searched("retrieval"), Typical())["r"].cost[0] == pytest.approx(877.60, abs=CENT)


def test_that_building_the_index_takes_engineers_and_time():
    # 28 h at $95 = $2,660.00, a fifth of a month; the service then runs for 11.8 months: 11.8 x 73.05 + 1 = $862.99
    costs = evaluate(searched("retrieval", hours=28.0), Typical())["r"]
    assert costs.cost[0] == pytest.approx(2_660.00 + 862.99, abs=CENT)
    assert costs.lead[0] == pytest.approx(0.2)


def test_that_found_pieces_are_fresh_input_of_every_request():
    # 1,000 more tokens at $0.5 per million in 120,000 requests: $60.00
    less, more = (
        evaluate(searched("requests", "retrieval", tokens=tokens), Typical())["r"].cost[0] for tokens in (500, 1_500)
    )
    assert more - less == pytest.approx(60.00, abs=CENT)


def test_that_a_request_whose_document_is_not_found_is_answered_wrongly():
    project = searched("retrieval", needed=0.5, misses=0.1)
    values = {(*A, "accuracy", "plain"): 0.9, (*A, "accuracy", "ceiling"): 0.9, (*A, "accuracy", "wording"): 0.0}
    ctx, _ = columns(fixed(project, values), fixed(project, values).approach("r"), Typical())
    assert float(ctx[HELD_OUT]) == pytest.approx(0.9 * 0.95)
