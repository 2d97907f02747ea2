"""The end of the verdict beside its reasons: it stays, quieter, while it is worked out again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis.advice import Advice
from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.next_step import Step
from ftvp_gui.charts.palette import Theme, palette
from ftvp_gui.core import edits
from ftvp_gui.core.text import say
from ftvp_gui.ui.answer.advice_lines import AdviceLines
from ftvp_gui.ui.answer.strip import VerdictStrip
from tests.studies import study

FLIP, STEP = say("switching.if.above.range", "Turns if."), say("next.sure", "Next: go ahead.")
ADVICE = Advice(flips=(FLIP,), next_step=STEP, step=Step.CHOOSE, gain=0.0)


@pytest.fixture
def advised() -> Answer:
    return replace(Analyst(100).answer(study()), findings=(ADVICE,))


@pytest.fixture
def lines(qtbot: QtBot) -> AdviceLines:
    made = AdviceLines()
    qtbot.addWidget(made)
    return made


def shown(lines: AdviceLines) -> dict[str, QPalette.ColorRole]:
    return {
        label.text(): label.foregroundRole()
        for label in lines.findChildren(QLabel)
        if not label.isHidden() and len(label.text()) > 1
    }


def test_that_the_conditions_come_first_and_the_step_last(lines: AdviceLines, advised: Answer) -> None:
    lines.show_answer(advised)
    assert list(shown(lines)) == ["Turns if.", "Next: go ahead."]
    assert not lines.isHidden()


def test_that_it_is_quieter_while_it_is_worked_out_again(lines: AdviceLines, advised: Answer) -> None:
    lines.show_answer(advised)
    plain = set(shown(lines).values())
    for stale in (replace(advised, refreshing=True), replace(advised, findings=None)):
        lines.show_answer(stale)
        assert list(shown(lines)) == ["Turns if.", "Next: go ahead."]
        assert set(shown(lines).values()).isdisjoint(plain)


def test_that_it_goes_when_other_approaches_come(lines: AdviceLines, advised: Answer) -> None:
    lines.show_answer(advised)
    lines.show_answer(Analyst(100).answer(edits.removed(advised.project, "t")))
    assert lines.isHidden()


def test_that_in_brief_the_next_step_stays(lines: AdviceLines, advised: Answer) -> None:
    lines.show_answer(advised)
    lines.set_brief(True)
    assert list(shown(lines)) == ["Next: go ahead."]
    lines.set_brief(False)
    assert list(shown(lines)) == ["Turns if.", "Next: go ahead."]


def test_that_folding_the_reasons_away_leaves_the_next_step_in_sight(advised: Answer, qtbot: QtBot) -> None:
    strip = VerdictStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 300)
    strip.show()
    strip.show_answer(advised, palette(Theme.LIGHT), True)
    strip.why.click()
    texts = [label.text() for label in strip.findChildren(QLabel) if label.isVisible()]
    assert "Next: go ahead." in texts
    assert "Turns if." not in texts
