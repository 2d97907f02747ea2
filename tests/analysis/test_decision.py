"""All deep analyses together: one study gives the same bits, each finding is its own, and an edit calls them off."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

from ftvp_gui.analysis import decision, frontier_finding, information, risk_finding
from ftvp_gui.analysis.answer import Analyst, Answer, answer
from ftvp_gui.analysis.decision import decide
from ftvp_gui.analysis.frontier_finding import Frontier
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.information import Information
from ftvp_gui.analysis.risk_finding import Risk
from ftvp_gui.charts.gallery import CHARTS
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.project import Project
from ftvp_gui.export.findings import documents
from ftvp_gui.export.report import Report
from tests.studies import certain, contested

DRAWS = 300


def found(project: Project) -> dict[str, Any]:
    told = documents(Report(answer(project, DRAWS, deep=True)))
    assert told is not None
    return told


@cache
def whole() -> dict[str, Any]:
    return found(contested())


def test_that_the_same_study_gives_bit_identical_findings() -> None:
    assert json.dumps(found(contested()), sort_keys=True) == json.dumps(whole(), sort_keys=True)


def test_that_every_finding_says_something_and_none_is_told_twice() -> None:
    ids = [each.id for each in answer(contested(), DRAWS, deep=True).findings or ()]
    assert len(set(ids)) == len(ids) == len(whole())
    assert all(told["sentences"] for told in whole().values())


def test_that_every_finding_but_the_advice_has_its_chart() -> None:
    pictured = {kind.finding.id for kind in CHARTS if kind.finding is not None}
    assert set(whole()) <= pictured | {"advice"}
    assert "advice" in whole()


def test_that_a_certain_study_has_nothing_worth_finding_out() -> None:
    told = found(certain(contested()))
    assert told["information"]["values"]["evpi"]["value"] == 0.0
    assert all(question["worth"]["mean"]["value"] <= 0.0 for question in told["information"]["values"]["questions"])


def test_that_no_analysis_goes_on_once_it_is_called_off() -> None:
    analyst = Analyst(DRAWS)
    made = analyst.answer(contested())
    with pytest.raises(AbandonedError):
        decide(Ground(made, analyst.sample, lambda: False))
    assert analyst.decided(made, lambda: False) is made


@pytest.mark.parametrize("approaches", [0, 1])
def test_that_with_fewer_than_two_approaches_every_chart_says_what_to_do(approaches: int) -> None:
    project = contested().replace(approaches=contested().approaches[:approaches])
    alone = answer(project, DRAWS, deep=True)
    for kind in CHARTS:
        spec = kind.make(alone, Report(alone).style, None)
        assert spec.empty is None or sentence_like(spec.empty), kind.id


def sentence_like(text: str) -> bool:
    """Whether it begins with a capital letter and ends as a sentence does, and waits for nothing that never comes."""
    return text[0].isupper() and text.endswith(".")


def test_that_what_is_looked_at_is_made_first_and_told_at_once_and_nothing_else_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(decision, "ANALYSES", (risk_finding.find, frontier_finding.find, information.find))
    analyst = Analyst(DRAWS)
    told: list[Answer] = []
    asked = analyst.answer(contested())
    looked = iter([Information, Risk, Risk])
    whole = analyst.decided(asked, first=lambda: next(looked), tell=told.append)
    assert [each.fresh for each in told] == [(Information,), (Risk, Information), (Risk, Frontier, Information)]
    assert [told[0].awaits(kind) for kind in (Information, Risk, Frontier)] == [False, True, True]
    assert not told[0].decided
    plain = Analyst(DRAWS)
    for one, other in zip(whole.findings or (), plain.decided(plain.answer(contested())).findings or (), strict=True):
        assert type(one) is type(other)
        assert one.sentences == other.sentences
        assert one.table == other.table
    assert whole.decided
    assert not any(whole.awaits(kind) for kind in (Information, Risk, Frontier))
