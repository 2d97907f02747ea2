"""The answer pane: its strip, table and explanation as a person meets them; charts are drawn only when seen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.charts.format import money
from ftvp_gui.charts.gallery import CHARTS, ChartKind, place_of
from ftvp_gui.charts.palette import Theme, palette
from ftvp_gui.charts.spec import ChartSpec
from ftvp_gui.core.model import put
from ftvp_gui.ui.answer import board as boards
from ftvp_gui.ui.answer.pane import AnswerPane
from ftvp_gui.ui.answer.views import GROUPS, VIEWS
from tests.bench.studies import nudged
from tests.ui.windows import studied

TABLE = len(VIEWS) - 1


@pytest.fixture(scope="module")
def answer() -> Answer:
    # With a cost left out there is something to look at.
    return Analyst(500).answer(put(studied(), ("approaches", "a1", "hosting", "enabled"), False))


@pytest.fixture
def pane(qtbot: QtBot, answer: Answer) -> AnswerPane:
    made = AnswerPane()
    qtbot.addWidget(made)
    made.resize(800, 760)
    made.show_look(palette(Theme.LIGHT), 1.0)
    made.show()
    made.show_answer(answer, True)
    return made


def test_that_only_the_charts_that_are_seen_are_made(
    pane: AnswerPane, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    make = ChartKind.make

    def watched(kind: ChartKind, *given: Any) -> ChartSpec:
        made.append(kind.id)
        return make(kind, *given)

    monkeypatch.setattr(ChartKind, "make", watched)
    other = Analyst(500).answer(nudged(answer.project, ("workload", "volume"), 3))
    pane.show_view(2)
    made.clear()
    pane.show_answer(other, False)
    assert made == [CHARTS[1].id]
    made.clear()
    pane.show_view(TABLE)
    pane.show_answer(answer, False)
    assert made == []


def test_that_axes_hold_still_while_a_number_is_dragged(pane: AnswerPane, answer: Answer) -> None:
    pane.show_view(1)
    view = pane.board.views[0]
    before = view.spec
    assert before is not None
    pane.show_answer(Analyst(500).answer(nudged(answer.project, ("workload", "volume"), 3)), False)
    assert view.spec is not None
    assert view.spec is not before
    assert (view.spec.y.lo, view.spec.y.hi) == (before.y.lo, before.y.hi)


def test_that_another_project_gets_axes_of_its_own(pane: AnswerPane, answer: Answer) -> None:
    pane.show_view(1)
    shorter = Analyst(500).answer(put(answer.project, ("workload", "months"), 6))
    pane.forget()
    pane.show_answer(shorter, True)
    fresh = CHARTS[0].make(shorter, boards.style_of(shorter), None)
    assert pane.board.views[0].spec == fresh


def test_that_the_reasons_can_be_folded_away_and_the_first_stays(qtbot: QtBot, pane: AnswerPane) -> None:
    why = pane.strip.why
    assert why.text() == "Why"
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    assert why.text().startswith("Why: ")
    shown = [label.text() for label in pane.strip.findChildren(QLabel) if label.isVisible()]
    assert why.text().removeprefix("Why: ") not in shown


def test_that_the_notices_open_with_a_key_and_lead_to_their_place(
    qtbot: QtBot, pane: AnswerPane, answer: Answer
) -> None:
    assert answer.notices
    notices = pane.strip.notices
    assert not notices.isVisible()
    notices.button.setFocus()
    qtbot.keyClick(notices.button, Qt.Key.Key_Space)
    assert notices.isVisible()
    with qtbot.waitSignal(pane.picked) as caught:
        notices.findChildren(QLabel)[0].linkActivated.emit("0")
    assert caught.args is not None
    assert caught.args[0] in [notice.path for notice in answer.notices]


def test_that_enter_on_a_cost_in_the_table_shows_its_formula(qtbot: QtBot, pane: AnswerPane) -> None:
    pane.show_view(TABLE)
    table = pane.table
    model = table.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == "Labelling")
    table.setCurrentIndex(model.index(row, 2))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert pane.explanation.isVisible()
    text = pane.explanation.findChildren(QTextBrowser)[0].toPlainText()
    assert text.startswith("Labelling")
    assert "In the typical case" in text


def test_that_the_menu_of_a_chart_explains_the_cost_under_the_pointer(pane: AnswerPane) -> None:
    menu = pane.menu_for(1, "approaches/a1/labelling")
    next(action for action in menu.actions() if action.text() == "How this is computed").trigger()
    assert pane.explanation.path == ("approaches", "a1", "labelling")
    words = [action.text() for action in pane.menu_for(0, "workload/volume").actions()]
    assert words == ["Present", "Note for the presenter…", "Copy picture", "Save picture…"]


def test_that_escape_goes_back_to_the_table(qtbot: QtBot, pane: AnswerPane) -> None:
    pane.show_view(TABLE)
    pane.explain(("approaches", "a1", "labelling"))
    qtbot.keyClick(pane.explanation, Qt.Key.Key_Escape)
    assert pane.table.isVisible()
    assert not pane.explanation.isVisible()


def text_of(pane: AnswerPane) -> str:
    return plain(pane.explanation.findChildren(QTextBrowser)[0].toPlainText())


def plain(words: str) -> str:
    """Words as a text browser gives them back."""
    return words.replace("\N{NO-BREAK SPACE}", " ")


def follow(pane: AnswerPane, words: str) -> None:
    """Press the link with these words, as the browser would tell of it."""
    browser = pane.explanation.findChildren(QTextBrowser)[0]
    cursor = browser.document().find(plain(words))
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart() + 1)
    link = cursor.charFormat().anchorHref()
    assert link
    browser.anchorClicked.emit(QUrl(link))


def test_that_the_money_at_stake_opens_by_key_to_its_costs_and_each_of_them_further(
    qtbot: QtBot, pane: AnswerPane, answer: Answer
) -> None:
    stake, sure, _ = pane.strip.blocks
    stake.setFocus()
    qtbot.keyClick(stake, Qt.Key.Key_Return)
    assert "Money at stake" in text_of(pane)
    assert "Labelling" in text_of(pane)
    assert sure.focusPolicy() is Qt.FocusPolicy.NoFocus
    follow(pane, written_total(answer, "a1"))
    assert text_of(pane).startswith("Expected cost over 36 months")
    follow(pane, "Labelling")
    assert pane.explanation.path == ("approaches", "a1", "labelling")
    assert "In the typical case" in text_of(pane)
    for _ in range(2):
        qtbot.keyClick(pane.explanation, Qt.Key.Key_Escape)
    assert pane.explanation.path == ("stake",)
    qtbot.keyClick(pane.explanation, Qt.Key.Key_Escape)
    assert not pane.explanation.isVisible()


def written_total(answer: Answer, id: str) -> str:
    return money(float(answer.result[id].cost.mean()), "USD", 3)


def test_that_a_click_on_the_money_at_stake_opens_it(qtbot: QtBot, pane: AnswerPane) -> None:
    qtbot.mouseClick(pane.strip.blocks[0], Qt.MouseButton.LeftButton)
    assert pane.explanation.path == ("stake",)
    pane.strip.blocks[1].opened.connect(lambda _: pytest.fail("how often right is no money"))
    qtbot.mouseClick(pane.strip.blocks[1], Qt.MouseButton.LeftButton)


def test_that_the_differences_on_the_page_are_those_of_the_totals(pane: AnswerPane, answer: Answer) -> None:
    pane.explain(("stake",))
    gap = abs(float((answer.result["a1"].cost - answer.result["a0"].cost).mean()))
    assert plain(f"+{money(gap, 'USD', 3)}") in text_of(pane)


def test_that_every_cell_of_money_in_the_table_opens(pane: AnswerPane, answer: Answer) -> None:
    pane.show_view(TABLE)
    model = pane.table.model()
    for row in range(model.rowCount()):
        for column in (1, 2):
            if "$" in str(model.index(row, column).data() or ""):
                pane.table.setCurrentIndex(model.index(row, column))
                path = pane.table.current_path()
                assert path is not None, model.index(row, 0).data()
                pane.explain(path)
                assert "no longer in the project" not in text_of(pane)


def test_that_a_layer_opens_to_its_own_costs(pane: AnswerPane) -> None:
    pane.explain(("total", "a1", "named"))
    assert "named by everyone" in text_of(pane)
    assert "Training run" in text_of(pane)
    assert "Labelling" not in text_of(pane)


def test_that_the_menu_of_a_chart_opens_the_total_under_the_pointer(pane: AnswerPane) -> None:
    menu = pane.menu_for(1, "a1")
    next(action for action in menu.actions() if action.text() == "What this is made of").trigger()
    assert pane.explanation.path == ("total", "a1")


def test_that_one_approach_alone_opens_its_cost(qtbot: QtBot, pane: AnswerPane, answer: Answer) -> None:
    from ftvp_gui.core import edits

    pane.show_answer(Analyst(500).answer(edits.removed(answer.project, "a1")), True)
    qtbot.keyClick(pane.strip.blocks[0], Qt.Key.Key_Space)
    assert pane.explanation.path == ("total", "a0")
    assert "Cost of one right answer" in text_of(pane)


def test_that_an_input_named_in_a_formula_leads_to_its_field(qtbot: QtBot, pane: AnswerPane) -> None:
    pane.explain(("approaches", "a1", "labelling"))
    browser = pane.explanation.findChildren(QTextBrowser)[0]
    with qtbot.waitSignal(pane.picked) as caught:
        browser.anchorClicked.emit(QUrl("team/annotator"))
    assert caught.args == [("team", "annotator")]


def test_that_the_formula_follows_the_numbers(pane: AnswerPane, answer: Answer) -> None:
    pane.explain(("approaches", "a1", "labelling"))
    browser = pane.explanation.findChildren(QTextBrowser)[0]
    before = browser.toPlainText()
    path = ("approaches", "a1", "labelling", "minutes")
    pane.show_answer(Analyst(500).answer(nudged(answer.project, path, 40)), False)
    assert browser.toPlainText() != before


def test_that_a_removed_cost_is_said_to_be_gone(pane: AnswerPane, answer: Answer) -> None:
    from ftvp_gui.core import edits

    pane.explain(("approaches", "a1", "labelling"))
    pane.show_answer(Analyst(500).answer(edits.removed(answer.project, "a1")), False)
    text = pane.explanation.findChildren(QTextBrowser)[0].toPlainText()
    assert "no longer in the project" in text


def test_that_ctrl_c_in_the_table_copies_it(qtbot: QtBot, pane: AnswerPane) -> None:
    pane.show_view(TABLE)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("\tPrompting\tFine-tuning\n")


def test_that_the_selected_cell_stays_selected_while_numbers_move(pane: AnswerPane, answer: Answer) -> None:
    pane.show_view(TABLE)
    pane.table.setCurrentIndex(pane.table.model().index(3, 1))
    pane.show_answer(Analyst(500).answer(nudged(answer.project, ("workload", "volume"), 3)), False)
    assert (pane.table.currentIndex().row(), pane.table.currentIndex().column()) == (3, 1)


def test_that_a_double_click_presents_the_chart_under_the_pointer(qtbot: QtBot, pane: AnswerPane) -> None:
    pane.show_view(0)
    place = place_of("difference")
    with qtbot.waitSignal(pane.present_asked) as asked:
        qtbot.mouseDClick(pane.board.views[place], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert asked.args == [place]


def test_that_arrow_keys_on_the_tabs_go_from_view_to_view(qtbot: QtBot, pane: AnswerPane) -> None:
    pane.show_view(1)
    pane.tabs.members.setFocus()
    qtbot.keyClick(pane.tabs.members, Qt.Key.Key_Right)
    assert pane.view == 2
    assert pane.board.views[1].isVisible()
    pane.tabs.groups.setFocus()
    qtbot.keyClick(pane.tabs.groups, Qt.Key.Key_Left)
    assert pane.view == 0


@pytest.mark.parametrize("width", [420, 640, 1300])
def test_that_no_tab_needs_scrolling_from_the_usual_width_on(qtbot: QtBot, pane: AnswerPane, width: int) -> None:
    pane.resize(width, 700)
    for place in range(len(GROUPS)):
        pane.show_group(place)
        for tabs in (pane.tabs.groups, pane.tabs.members):
            assert width < 640 or tabs.tabRect(tabs.count() - 1).right() <= tabs.width()


def test_that_everything_that_speaks_has_a_name_for_a_screen_reader(pane: AnswerPane) -> None:
    for part in (
        pane.tabs.groups,
        pane.tabs.members,
        pane.table,
        pane.explanation.findChildren(QTextBrowser)[0],
        *pane.strip.blocks,
    ):
        assert part.accessibleName()
    pane.show_view(1)
    assert pane.board.views[0].accessibleDescription()
