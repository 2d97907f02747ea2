"""The HTML report: whole, self-contained, safe against hostile names, and the same every time."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from ftvp_gui.charts.gallery import CHARTS
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Chance, Hazard, Measured, Pert, Pool, Range, Triangular
from ftvp_gui.export import csv, json
from ftvp_gui.export import html as page
from ftvp_gui.export.comparison import measures
from ftvp_gui.export.figures import key_figures
from ftvp_gui.export.report import Report
from tests.export.reports import EDGES, MISSING, alone, limited, report, unpriced
from tests.insured import Insured
from tests.studies import P, T, study, with_quantity

PLAIN_CHARTS = [kind for kind in CHARTS if kind.finding is None]
"""What a report without deep analyses shows."""
VOID = {"meta", "link", "br", "img", "input", "hr"}


class Reader(HTMLParser):
    """Tags, attributes and words of a page, and whether every tag is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str | None]] = []
        self.said: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.said).split(" "))


def _page(made: Report) -> str:
    return page.write(made).decode()


@pytest.fixture(scope="module")
def usual() -> Report:
    return report(limited(), dt.date(2026, 11, 22))


@pytest.fixture(scope="module")
def usual_page(usual: Report) -> str:
    return _page(usual)


def test_that_every_figure_of_the_answer_is_on_the_page(usual: Report, usual_page: str) -> None:
    said = Reader(usual_page).text
    assert sentence(usual.answer.verdict.headline, usual.style) in said
    for figure in key_figures(usual.answer):
        for text in (figure.title, figure.figure, figure.meaning):
            assert sentence(text, usual.style) in said
    for text in (
        *usual.answer.verdict.reasons,
        *usual.answer.verdict.cautions,
        *(n.text for n in usual.answer.notices),
    ):
        assert sentence(text, usual.style) in said
    for row in measures(usual):
        assert row.label in said
        assert all(cell.text in said for cell in row.cells)


def test_that_every_chart_is_drawn_for_pages_and_for_phones(usual_page: str) -> None:
    reader = Reader(usual_page)
    assert reader.tags["svg"] == 2 * len(PLAIN_CHARTS)
    for kind in PLAIN_CHARTS:
        assert kind.title in reader.text


def test_that_every_driver_and_every_input_is_listed(usual: Report, usual_page: str) -> None:
    said = Reader(usual_page).text
    for approach in usual.answer.project.approaches:
        for _, driver in approach.drivers():
            assert driver.title in said
    for label in (
        "Requests",
        "Cost of one wrong answer",
        "An hour of a machine-learning engineer",
        "Discount rate",
        "Must be live within",
    ):
        assert label in said


def test_that_basis_and_date_are_stated(usual_page: str) -> None:
    said = Reader(usual_page).text
    assert "22 November 2026" in said
    for text in ("Futures drawn", "400", "Seed of the draws", "P0.1", "P99.9", "entered by hand"):
        assert text in said


def test_that_nothing_comes_from_outside_and_nothing_runs(usual_page: str) -> None:
    reader = Reader(usual_page)
    assert not reader.tags.keys() & {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    assert not [name for name, _ in reader.attributes if name.startswith("on") or name in ("src", "href", "xlink:href")]
    assert set(re.findall(r"https?://[^\"' )]+", usual_page)) == {"http://www.w3.org/2000/svg"}
    assert "@import" not in usual_page
    assert "url(" not in usual_page


def test_that_every_tag_is_closed_and_every_id_is_there_once(usual_page: str) -> None:
    reader = Reader(usual_page)
    assert reader.open == []
    ids = Counter(value for name, value in reader.attributes if name == "id")
    assert [id for id, times in ids.items() if times > 1] == []


def test_that_the_same_answer_gives_the_same_bytes(usual: Report) -> None:
    assert page.write(usual) == page.write(report(limited(), dt.date(2026, 11, 22)))


HOSTILE = '</title><script>alert(1)</script><img src=x onerror="alert(2)">{{ 7 * 7 }}\'"&'


def test_that_hostile_names_stay_words() -> None:
    project = limited()
    first = project.approaches[0].replace(name=HOSTILE)
    volume = project.workload.volume.replace(note=HOSTILE, owner=HOSTILE)
    project = project.replace(
        about=project.about.replace(name=HOSTILE, client=HOSTILE, question=HOSTILE),
        approaches=(first, *project.approaches[1:]),
        workload=project.workload.replace(volume=volume),
    )
    text = _page(report(project))
    reader = Reader(text)
    assert not reader.tags.keys() & {"script", "img"}
    assert not [name for name, _ in reader.attributes if name.startswith("on")]
    assert HOSTILE in html.unescape(reader.text)
    assert "49" not in re.findall(r"<h1>(.*?)</h1>", text)[0]


@pytest.mark.parametrize("make", EDGES.values(), ids=EDGES)
def test_that_projects_at_the_edges_have_a_whole_page(make: Callable[[], Project]) -> None:
    reader = Reader(_page(report(make())))
    assert reader.open == []
    assert "nan" not in reader.text.lower().split()
    assert "None" not in reader.text


def test_that_an_unknown_cost_says_which_input_is_missing() -> None:
    said = Reader(_page(report(unpriced()))).text
    assert f"“{MISSING}” is unknown, so the whole cost is unknown." in said
    assert f"“{MISSING}” is unknown: enter it to see this cost." in said


def test_that_a_driver_that_is_switched_off_is_listed_as_not_counted() -> None:
    project = study()
    second = project.approaches[1]
    project = project.replace(
        approaches=(project.approaches[0], second.replace(hosting=second.hosting.replace(enabled=False)))
    )
    assert "Not counted: Hosting, Checks and retries." in Reader(_page(report(project))).text


def test_that_every_kind_of_unknown_says_how_it_was_stated() -> None:
    project = with_quantity(study(), (*P, "accuracy", "plain"), Measured(hits=412, trials=500))
    project = with_quantity(project, ("workload", "peak"), Pert(least=2, likely=3, most=9))
    some = Range(low=1, likely=2, high=4)
    project = with_quantity(project, ("quality", "review_minutes"), Chance(chance=0.25, range=some))
    project = with_quantity(project, ("team", "expert"), Pool(opinions=(some, some)))
    project = with_quantity(project, (*T, "retraining", "exit"), Hazard(yearly=0.4))
    project = with_quantity(project, ("team", "engineer"), Triangular(least=20, likely=30, most=90))
    said = Reader(_page(report(project))).text.replace("\N{NO-BREAK SPACE}", " ")
    assert "by chance, 40 % a year" in said
    assert "measured: 412 of 500" in said
    assert "least 2, most likely 3, most 9" in said
    assert "least $20, most likely $30, most $90, straight-sided" in said
    assert "nothing at all in 75 % of futures" in said
    assert "2 opinions, pooled" in said


def test_that_a_new_driver_needs_one_class_and_one_field_to_be_in_every_report() -> None:
    project = study()
    insured = Insured(id="i", offer=project.approaches[0].offer)  # type: ignore[attr-defined]
    made = report(project.replace(approaches=(insured, project.approaches[1])))
    said = Reader(_page(made)).text
    for text in ("Insurance", "A policy against what the model says.", "Premium"):
        assert text in said
    assert "Insurance" in csv.write(made).decode()
    assert "insurance" in [cost["name"] for cost in json.document(made)["approaches"][0]["breakdown"]]


def test_that_money_is_written_in_the_currency_of_the_project() -> None:
    project = study()
    project = project.replace(money=project.money.replace(currency="EUR"))
    said = Reader(_page(report(project))).text
    assert "Money in EUR" in said
    assert "€" in said


def test_that_how_a_cost_is_computed_is_told_in_words(usual_page: str) -> None:
    said = Reader(usual_page).text
    assert "Amount" in said
    assert "requests in the month" in said
    assert "What the words in these formulas mean" in said


def test_that_one_approach_alone_has_its_cost_instead_of_a_difference() -> None:
    said = Reader(_page(report(alone()))).text
    assert "Expected cost" in said
    assert "What Prompting costs over 36 months, on average." in said
    assert "Money at stake" not in said


def test_that_a_chart_with_nothing_to_show_says_what_is_missing() -> None:
    reader = Reader(_page(report(study())))
    assert reader.tags["svg"] == 2 * (len(PLAIN_CHARTS) - 1)
    assert "Enter a budget, a deadline, an accuracy, a time to answer or the examples under Strategy" in reader.text
