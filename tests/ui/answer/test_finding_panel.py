"""The words below a chart say whether they are the last word yet."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import pytest
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.change import Change, find
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.ground import Asked, Ground
from ftvp_gui.charts.palette import Theme, palette
from ftvp_gui.core.text import say
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


@pytest.mark.parametrize("width", [420, 600, 1_200])
def test_that_a_table_of_many_columns_never_scrolls_sideways(qtbot: QtBot, width: int) -> None:
    """Six approaches side by side, with names as long as people give them."""
    heads = ("Scenario", *(f"Prompting model number {n}" for n in range(6)), "Best choice", "Ahead by", "Cheapest in")
    cells = ("In a busy year", *(say("a.cost", "$1.16\N{NO-BREAK SPACE}M") for _ in range(6)))
    row = Row((*cells, "Prompting model number 3", say("a.gap", "$20,000"), say("a.share", "31\N{NO-BREAK SPACE}%")))
    table = FoundTable(heads, (row,) * 3)
    answer = replace(Analyst(50).answer(study()), findings=(Wide(sentences=(), table=table, note=None),))
    panel = FindingPanel()
    qtbot.addWidget(panel)
    panel.resize(width, 160)
    panel.show()
    panel.show_finding(answer, Wide, palette(Theme.LIGHT))
    assert panel.horizontalScrollBar().maximum() == 0
    text = panel.toPlainText().replace("\N{NO-BREAK SPACE}", " ")
    assert ("Cheapest in: 31 %" in text) == (width < 1_200)
    assert text.count("In a busy year") == 3
    panel.resize(1_300, 160)
    assert "Cheapest in: 31" not in panel.toPlainText()


class Wide(Finding):
    """A finding with a wide table."""

    id: ClassVar[str] = "wide"
