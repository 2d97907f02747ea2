"""The chart over time: its events are marks with words, those that luck decides are quiet, and no words overlap."""

from __future__ import annotations

import datetime as dt
from functools import cache
from itertools import combinations

import pytest

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.charts import cumulative
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.layout.advance import text_width
from ftvp_gui.charts.layout.shapes import Words
from ftvp_gui.charts.layout.sheet import lay_out
from ftvp_gui.charts.spec import ChartSpec, Tone, VerticalMark
from ftvp_gui.core.model import put
from ftvp_gui.core.offer import PriceStep
from tests.studies import every_kind

STEP = PriceStep(since=dt.date(2027, 6, 1), input=0.5, output=3.0)


@cache
def answered() -> Answer:
    project = put(every_kind(), ("workload", "start"), dt.date(2026, 12, 1))
    project = put(project, ("approaches", "prompting", "offer", "retires"), dt.date(2028, 3, 1))
    project = put(project, ("approaches", "prompting", "offer", "steps"), (STEP,))
    project = put(project, ("approaches", "router", "small", "retraining", "ends"), dt.date(2028, 1, 1))
    return Analyst(200).answer(project)


def chart() -> ChartSpec:
    return cumulative.chart(answered(), NumberStyle())


def marks() -> dict[str, VerticalMark]:
    return {mark.label: mark for mark in chart().of(VerticalMark)}


def test_that_every_event_is_a_mark_that_leads_to_its_input() -> None:
    assert {label: mark.id for label, mark in marks().items()} == {
        "Prompting: new price 2027-06": "approaches/prompting/offer/steps",
        "Prompting shuts down 2028-03": "approaches/prompting/offer/retires",
        "Fine-tuning: training ends 2028-01": "approaches/router/small/retraining/ends",
        "Prompt now, tune later: take-over": "approaches/staged/month",
        "half of futures moved by month 20": "approaches/distillation/offer/lifetime",
        "in half of futures tuning has ended by month 31": "approaches/distillation/retraining/exit",
        "in half of futures tuning has ended by month 32": "approaches/retrieval_tuning/retraining/exit",
    }


def test_that_what_many_approaches_share_is_one_quiet_mark() -> None:
    shared = [event for event in answered().events if not event.certain]
    assert len(shared) > 3
    assert [mark.label for mark in marks().values() if mark.quiet] == [
        "half of futures moved by month 20",
        "in half of futures tuning has ended by month 31",
        "in half of futures tuning has ended by month 32",
    ]


def test_that_a_take_over_wears_the_colour_of_its_approach() -> None:
    colour = answered().project.approach("staged").colour
    assert marks()["Prompt now, tune later: take-over"].tone == Tone(colour)


def test_that_the_sentence_for_a_screen_reader_names_the_events() -> None:
    said = chart().summary
    assert "Prompt now, tune later: take-over, month\u00a012." in said
    assert "Prompting shuts down 2028-03, month\u00a015." in said
    assert "Distillation: half of futures moved by month 20." in said


@pytest.mark.parametrize("size", [(320, 220), (640, 460), (960, 540), (1700, 900)])
def test_that_no_two_words_lie_over_each_other(size: tuple[int, int]) -> None:
    laid = lay_out(chart(), *size, text_width)
    words = [shape for shape in laid.before if isinstance(shape, Words) and shape.text]
    assert len(words) > 10
    over = [(one.text, other.text) for one, other in combinations(words, 2) if one.box.meets(other.box, -1.5)]
    assert over == []
