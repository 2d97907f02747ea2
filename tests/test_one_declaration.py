"""Law 2: a driver is declared once. One class and one field line, and it is everywhere."""

from __future__ import annotations

import numpy as np

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.charts import tornado, where
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.explain import explain
from ftvp_gui.core.ledger import ledger
from tests.insured import Insured
from tests.studies import study


def insured():
    base = study()
    fields = {name: getattr(base.approach("p"), name) for name in Prompting.model_fields}
    return base.replace(approaches=(Insured(**fields), base.approach("t")))


def test_a_new_driver_is_in_the_ledger_the_chart_the_tornado_and_the_explanation():
    project = insured()
    analyst = Analyst(draws=1_000)
    answer = analyst.answer(project)
    names, book, _ = ledger(project, project.approach("p"), analyst.sample)
    assert book[names.index("insurance")].sum() > 0
    bars = where.chart(answer, NumberStyle()).marks[0]
    assert "Insurance" in {segment.name for segment in bars.segments}
    rows = tornado.chart(answer, NumberStyle()).marks
    assert "Premium (Prompting: Insurance)" in {getattr(mark, "name", "") for mark in rows}
    assert explain(project, project.approach("p"), "insurance").lines[0].words == "Premium"


def test_a_new_driver_leaves_the_draws_of_all_others_untouched():
    before, after = (Analyst(draws=500).answer(project).result for project in (study(), insured()))
    for name in before["p"].drivers:
        mine, theirs = (r["p"].present[r["p"].drivers.index(name)] for r in (before, after))
        np.testing.assert_array_equal(mine, theirs)
    np.testing.assert_array_equal(before["t"].cost, after["t"].cost)
