"""The words below a chart say whether they are the last word yet."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.change import Change, find
from ftvp_gui.analysis.ground import Asked, Ground
from ftvp_gui.charts.palette import Theme, palette
from ftvp_gui.ui.answer.finding_page import OUTDATED, REFRESHING
from ftvp_gui.ui.answer.finding_panel import FindingPanel
from tests.studies import P, fixed, study


def test_that_findings_of_before_are_marked_as_such(qtbot: QtBot) -> None:
    analyst = Analyst(200)
    answer = analyst.answer(fixed(study(), {(*P, "offer", "input_price"): 3.0}))
    asked = Asked(before=study())
    found = find(Ground(answer, analyst.sample, asked=asked))
    assert found is not None
    decided = replace(answer, findings=(found,), asked=asked)
    panel = FindingPanel()
    qtbot.addWidget(panel)
    for shown, mark in (
        (decided, ""),
        (replace(decided, refreshing=True), REFRESHING),
        (decided.held_against(Asked(before=answer.project)), OUTDATED),
        (decided.held_against(replace(asked, scenario="s")), ""),
        (decided, ""),
    ):
        panel.show_finding(shown, Change, palette(Theme.LIGHT))
        first = panel.toPlainText().splitlines()[0]
        assert first == mark if mark else first not in (REFRESHING, OUTDATED)
