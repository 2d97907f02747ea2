from __future__ import annotations

import datetime as dt

import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.checks import Severity
from ftvp_gui.core.model import put
from ftvp_gui.core.quantity import Unknown
from ftvp_gui.core.tariff.tokens import LongRequests
from tests.studies import P, T, fixed, study, with_quantity


def notices(project):
    return {notice.text.id: notice for notice in Analyst(draws=200).answer(project).notices}


def test_an_unremarkable_study_has_only_notes():
    assert all(notice.severity is Severity.NOTE for notice in notices(study()).values())


@pytest.mark.parametrize(
    ("change", "id", "says"),
    [
        (
            lambda p: with_quantity(p, ("quality", "error_cost"), Unknown()),
            "notice.unknown",
            "Cost of one wrong answer",
        ),
        (lambda p: put(p, (*T, "drift", "enabled"), False), "notice.off", "Drift between re-trainings"),
        (lambda p: fixed(p, {("workload", "volume"): 500.0}), "notice.cache", "caching pays from 22"),
        (
            lambda p: fixed(
                put(p, (*P, "offer", "long_requests"), LongRequests.WHOLE), {(*P, "offer", "long_limit"): 2_100.0}
            ),
            "notice.long_requests",
            "a typical request has 2,050 tokens of input; above 2,100 tokens all of its tokens cost more",
        ),
        (lambda p: put(p, (*P, "offer", "retires"), dt.date(2026, 12, 5)), "notice.retired", "before it would be live"),
        (lambda p: put(p, (*T, "retraining", "ends"), dt.date(2027, 1, 6)), "notice.training_ends", "2027-01-06"),
        (lambda p: fixed(p, {(*T, "approval"): 200.0}), "notice.never_live", "not live within 36 months"),
        (lambda p: fixed(p, {("quality", "error_cost"): 1e4}), "notice.consequences", "look at these inputs first"),
        (
            lambda p: put(put(p, (*P, "offer", "model"), "big"), (*T, "offer", "model"), "small"),
            "notice.models",
            "big, small",
        ),
    ],
)
def test_suspicious_input_is_noticed_in_a_sentence(change, id, says):
    before, after = notices(study()), notices(change(study()))
    assert id not in before
    text = sentence(after[id].text, NumberStyle()).replace("\N{NO-BREAK SPACE}", " ")
    assert says in text
    assert after[id].path
