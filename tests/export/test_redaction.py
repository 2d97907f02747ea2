"""Copies without names: nothing of them is left in the bytes, whatever the case, the escape and the format."""

from __future__ import annotations

import datetime as dt
import html
import json
import urllib.parse
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ftvp_gui.analysis.answer import answer
from ftvp_gui.core.discretion import Discretion, Hide
from ftvp_gui.core.model import put
from ftvp_gui.core.presented import locked
from ftvp_gui.core.project import Opinion, Project, Scenario
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.remark import Said, saying
from ftvp_gui.export.formats import FORMATS, Format
from ftvp_gui.export.redaction import hide, redaction
from ftvp_gui.export.report import Report
from ftvp_gui.store import envelope
from ftvp_gui.store.versions import kept
from ftvp_gui.ui.defence.sharing import copies
from tests.export.reports import few
from tests.store.projects import whole
from tests.studies import P, study

TODAY = dt.date(2026, 11, 24)
CLIENT, AUTHOR, OWNER = "Müller & Söhne <GmbH>", "Zoë Quixley", "Bob O'Wexford"
APPROACH, WORD, NOTE = 'The "Xanadu" bot', "Kubla", "They said so, quietly"
SECRETS = (
    CLIENT,
    "Müller",
    "Söhne",
    AUTHOR,
    "Quixley",
    "Wexford",
    APPROACH,
    "Xanadu",
    WORD,
    NOTE,
    "Yonder",
    "Coleridge",
)


def secretive() -> Project:
    """A study with names wherever names can stand, in several spellings."""
    project = few(study())
    for path, words in {
        ("about", "name"): "Xanadu for Müller",
        ("about", "client"): CLIENT,
        ("about", "author"): AUTHOR,
        ("about", "question"): "Answer what MÜLLER & SÖHNE ask",
        (*P, "name"): APPROACH,
    }.items():
        project = put(project, path, words)
    volume = project.workload.volume
    source = volume.provenance.replace(source="log of kubla, müller_&_söhne-<gmbh>, told by ZOË QUIXLEY")
    project = put(project, ("workload", "volume"), volume.replace(provenance=source, note=NOTE, owner=OWNER))
    project = saying(project, ("workload", "months"), Said(NOTE, "Coleridge"))
    project = project.replace(
        scenarios=(Scenario(id="s", name="Yonder", note=NOTE),),
        opinions=(Opinion(path=("workload", "volume"), person="Coleridge", quantity=Fixed(value=3), note=NOTE),),
        discretion=Discretion(words=(WORD,)),
    )
    project = kept(project, "v", "For Müller", TODAY, note=NOTE)
    return locked(project, TODAY, "Müller's board")


def spellings(name: str) -> set[str]:
    """The name as a file could hold it."""
    found = {name, name.upper(), name.lower(), name.title()}
    for form in tuple(found):
        found |= {html.escape(form), html.escape(form, quote=False), json.dumps(form)[1:-1], urllib.parse.quote(form)}
        found |= {json.dumps(form, ensure_ascii=False)[1:-1], form.encode("ascii", "xmlcharrefreplace").decode()}
    return found


def assert_nothing_left(data: bytes) -> None:
    text = data.decode("utf-8")
    for name in SECRETS:
        for form in spellings(name):
            assert form not in text, f"{form!r} is in the file"


@pytest.mark.parametrize("format", FORMATS, ids=lambda each: each.suffix)
def test_that_no_report_has_a_name_in_it(format: Format) -> None:
    clean = hide(secretive())
    data = format.write(Report(answer(clean), TODAY, redacted=True))
    assert_nothing_left(data)
    assert b"Approach A (Prompting)" in data
    if format.suffix == ".html":
        assert b"Client A" in data
        assert b"Names replaced by labels" in data


def test_that_no_copy_of_the_project_has_a_name_or_a_version_in_it() -> None:
    project = secretive()
    path = Path("copy.ftvp")
    ((_, data),) = copies(path, project, redaction(project), TODAY)
    assert_nothing_left(data)
    again = envelope.unwrap(json.loads(data), path).project
    assert again.versions == ()
    assert again.discretion == Discretion()
    assert again.presented[0].day == TODAY


def test_that_no_drawing_has_a_name_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ftvp_gui.ui.defence.sharing.answer", lambda project, **_: answer(project))
    project = secretive()
    drawings = list(copies(Path("chart.svg"), project, redaction(project), TODAY))
    assert len(drawings) > 3
    assert len({path for path, _ in drawings}) == len(drawings)
    for _, data in drawings:
        assert_nothing_left(data)


def test_that_figures_stay_as_they_are() -> None:
    project = secretive()
    before, after = (answer(each).result.totals() for each in (project, hide(project)))
    assert before == after


def test_that_a_name_has_one_label_everywhere_and_the_same_every_time() -> None:
    clean = hide(secretive())
    assert clean == hide(secretive())
    assert clean.about.client == "Client A"
    assert clean.workload.volume.provenance.source == "log of Word A, Client A, told by Person A"
    assert clean.workload.volume.owner == "Person B"
    assert clean.workload.volume.note == "Note withheld"
    assert clean.about.question == "Task withheld"
    assert clean.remarks[0].owner == clean.opinions[0].person == "Person C"


def test_that_what_may_be_shown_stays() -> None:
    project = secretive()
    shown = project.replace(discretion=Discretion(shown=(Hide.NOTES, Hide.TASK, Hide.APPROACHES)))
    clean = hide(shown)
    assert clean.workload.volume.note == NOTE
    assert clean.approach("p").name == APPROACH
    assert clean.about.question == "Answer what Client A & Client A ask"
    assert clean.about.client == "Client A"


def test_that_short_names_are_whole_words_and_the_programs_own_are_no_secret() -> None:
    project = put(study(), ("about", "client"), "AI")
    project = put(project, ("about", "question"), "Ask AI about training")
    project = project.replace(discretion=Discretion(shown=(Hide.TASK,)))
    clean = hide(project)
    assert clean.about.question == "Ask Client A about training"
    assert [approach.name for approach in clean.approaches] == [approach.name for approach in project.approaches]


def test_that_names_which_are_words_of_the_report_are_told() -> None:
    project = put(few(study()), ("about", "client"), "Labelling")
    names = redaction(project)
    data = FORMATS[0].write(Report(answer(names.project(project))))
    assert names.left_in(data) == ("Labelling",)


def test_that_every_project_without_names_is_a_project_still() -> None:
    project = whole()
    clean = hide(project)
    assert Project.model_validate(clean.model_dump(mode="json")) == clean
    assert [each.id for each in clean.approaches] == [each.id for each in project.approaches]


@settings(max_examples=60)
@given(
    st.text(st.characters(categories=["L"]), min_size=4, max_size=12),
    st.sampled_from(["{}", "{}-log", "{}s", "x{}"]),
)
def test_that_a_word_is_found_in_any_case(word: str, frame: str) -> None:
    project = put(Project(discretion=Discretion(words=(word,))), ("workload", "volume", "provenance", "source"), "x")
    names = redaction(project)
    for form in (word, word.upper(), word.lower()):
        assert form not in names.text(frame.format(form)).replace("Word A", "")
