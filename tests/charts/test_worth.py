"""The charts of what is worth finding out, of the pilot, and of the evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.evidence import Evidence
from ftvp_gui.analysis.information import Information
from ftvp_gui.analysis.pilot import Pilot
from ftvp_gui.charts import evidence, information, pilot
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.layout.advance import text_width
from ftvp_gui.charts.layout.shapes import Ink, Rule, Words
from ftvp_gui.charts.layout.sheet import lay_out
from ftvp_gui.charts.readout import places, say
from ftvp_gui.charts.spec import Bar, Line, Point, VerticalMark
from tests.analysis.test_information import ERROR
from tests.analysis.test_pilot import PLAIN, hanging_on_the_plain_accuracy
from tests.studies import certain, study

STYLE = NumberStyle()
CHARTS = (information.chart, pilot.chart, evidence.chart)


def _decided(project):
    analyst = Analyst(2_000)
    return analyst.decided(analyst.answer(project))


@pytest.fixture(scope="module")
def decided():
    return _decided(hanging_on_the_plain_accuracy())


def _texts(spec, width=690, height=420):
    shapes = lay_out(spec, width, height, text_width).before
    return " ".join(shape.text for shape in shapes if isinstance(shape, Words))


@pytest.mark.parametrize("chart", CHARTS)
def test_that_a_chart_says_what_to_do_where_there_is_nothing_to_compare(chart):
    alone = study().replace(approaches=study().approaches[:1])
    assert "Add a second approach" in chart(_decided(alone), STYLE, None).empty


@pytest.mark.parametrize("chart", CHARTS)
def test_that_a_chart_is_being_worked_out_until_the_worker_is_done(chart):
    assert chart(Analyst(500).answer(study()), STYLE, None).empty == "Being worked out…"


@pytest.mark.parametrize("chart", CHARTS)
def test_that_nothing_uncertain_is_said_in_place_of_a_picture(chart):
    spec = chart(_decided(certain(study())), STYLE, None)
    assert spec.empty == spec.summary
    assert spec.marks == ()


@pytest.mark.parametrize("chart", CHARTS)
def test_that_a_chart_survives_the_findings_of_other_numbers(chart, decided):
    stale = replace(Analyst(500).answer(study()), findings=decided.findings)
    assert chart(stale, STYLE, None).empty is None


def test_that_each_question_is_a_bar_with_its_error_and_leads_to_its_input(decided):
    spec, found = information.chart(decided, STYLE, None), decided.found(Information)
    (bar,) = spec.of(Bar)
    question = found.questions[0]
    assert bar.segments[0].id == "/".join(question.path) == "/".join(PLAIN)
    assert bar.segments[0].hi == question.worth.value
    assert bar.whisker == pytest.approx(
        (question.worth.value - 2 * question.worth.se, question.worth.value + 2 * question.worth.se)
    )
    (everything,) = spec.of(VerticalMark)
    assert everything.x == found.evpi.value
    assert "knowing everything: $" in _texts(spec)


def test_that_a_whisker_is_drawn_over_its_bar_and_the_total_stands_beyond_it(decided):
    spec = information.chart(decided, STYLE, None)
    sheet = lay_out(spec, 690, 420, text_width)
    (bar,) = spec.of(Bar)
    strokes = [s for s in sheet.before if isinstance(s, Rule) and s.role is Ink.INK and 0 < abs(s.y2 - s.y1) < 40]
    ends = sorted(stroke.x1 for stroke in strokes)
    assert ends == pytest.approx([sheet.x.at(end) for end in bar.whisker])
    (total,) = [shape for shape in sheet.before if isinstance(shape, Words) and shape.text == bar.total_text]
    assert total.box.left > ends[1]


def test_that_a_bar_without_whisker_has_none():
    spec = information.chart(_decided(hanging_on_the_plain_accuracy()), STYLE, None)
    bare = replace(spec, marks=tuple(replace(m, whisker=None) if isinstance(m, Bar) else m for m in spec.marks))
    rules = [sum(isinstance(s, Rule) for s in lay_out(each, 690, 420, text_width).before) for each in (spec, bare)]
    assert rules[0] - rules[1] == 3


def test_that_the_pilot_shows_worth_cost_and_the_best_size(decided):
    spec, found = pilot.chart(decided, STYLE, None), decided.found(Pilot)
    worth, cost, net = spec.of(Line)
    (best,) = spec.of(Point)
    assert best.x == found.best
    assert best.y == found.net.max()
    assert list(net.y) == pytest.approx([w - c for w, c in zip(worth.y, cost.y, strict=True)])
    assert f"best: {found.best} items" in _texts(spec)
    assert spec.x.hi >= found.best
    assert "is worth" in say(spec, places(spec)[0]).sentence()


def test_that_the_evidence_is_one_bar_by_grade_and_the_weakest_numbers_below(decided):
    spec, found = evidence.chart(decided, STYLE, None), decided.found(Evidence)
    whole, weak = spec.of(Bar)
    assert sum(segment.value for segment in whole.segments) == pytest.approx(1.0)
    assert [segment.name for segment in whole.segments] == ["assumed"]
    assert weak.segments[0].id == "/".join(PLAIN) != "/".join(ERROR)
    assert found.weakest[0].path == PLAIN
    assert "assumed, worth $" in weak.total_text
