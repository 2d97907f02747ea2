"""The window as a person sees it: pages, the live answer, approaches, undo, the views, what it remembers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from ftvp_gui.charts.gallery import CHARTS, OVERVIEW
from ftvp_gui.core import edits
from ftvp_gui.core.approaches import KINDS, AsToday, Staged
from ftvp_gui.core.model import at, walk
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.project import Project
from ftvp_gui.ui.answer.views import GROUPS, VIEWS
from ftvp_gui.ui.form.estimate_control import EstimateControl
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.pages.approach_page import ApproachPage
from ftvp_gui.ui.theme import Look
from tests.ui.conftest import Modals
from tests.ui.windows import click, empty_window, settle, studied, window_on

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot) as made:
        yield made


def control_at(window: MainWindow, *path: str) -> EstimateControl:
    window.workspace.reveal(path)
    row = window.workspace.form.page(window.workspace.page).row(path)
    assert row is not None
    assert isinstance(row.control, EstimateControl)
    return row.control


def type_into(qtbot: QtBot, window: MainWindow, text: str, *path: str) -> None:
    """Put a text into the middle cell of a row, as a person would."""
    field = control_at(window, *path).fields[1]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_that_the_list_shows_the_parts_of_the_project_and_its_approaches(window: MainWindow) -> None:
    assert window.workspace.side.navigation.names() == (
        "Project", "Workload", "Quality and value", "Team and money", "Strategy", "Priorities", "Moves together",
        "Scenarios", *(approach.name for approach in window.document.project.approaches),
    )  # fmt: skip


def test_that_typing_a_number_changes_the_verdict_s_figures(qtbot: QtBot, window: MainWindow) -> None:
    before = [block.accessibleName() for block in window.workspace.answer.strip.blocks]
    type_into(qtbot, window, "150000", "workload", "volume")
    settle(qtbot, window)
    after = [block.accessibleName() for block in window.workspace.answer.strip.blocks]
    assert window.document.project.workload.volume.quantity.typical() == 150_000
    assert after[0] != before[0]


def test_that_nonsense_leaves_the_project_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    project = window.document.project
    type_into(qtbot, window, "lots", "workload", "volume")
    assert window.document.project is project
    assert window.isWindowModified() is False


def test_that_undo_and_redo_name_their_step_and_move_the_answer(qtbot: QtBot, window: MainWindow) -> None:
    type_into(qtbot, window, "150000", "workload", "volume")
    undo, redo = window.menus.actions["undo"], window.menus.actions["redo"]
    assert undo.text().startswith("&Undo: Requests")
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.document.project.workload.volume.quantity.typical() == 100_000
    assert redo.text().startswith("&Redo: Requests")
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert window.document.project.workload.volume.quantity.typical() == 150_000


def test_that_undo_works_while_the_cursor_is_in_a_field(qtbot: QtBot, window: MainWindow) -> None:
    type_into(qtbot, window, "150000", "workload", "volume")
    field = control_at(window, "workload", "volume").fields[1]
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert window.document.project.workload.volume.quantity.typical() == 100_000
    assert field.text() == "100,000"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_that_an_added_approach_has_a_price_a_page_and_a_step(qtbot: QtBot, window: MainWindow, kind: type) -> None:
    before = len(window.document.project.approaches)
    window.workspace.side.add_asked.emit(kind)
    added = window.document.project.approaches[-1]
    assert len(window.document.project.approaches) == before + 1
    assert window.workspace.page == added.id
    assert not any(isinstance(part, Offer) and not part.input_price.known for _, part in walk(added))
    settle(qtbot, window)
    window.document.undo()
    assert len(window.document.project.approaches) == before
    assert window.workspace.page == "project"


def test_that_an_approach_is_copied_moved_renamed_and_removed_from_the_menu(window: MainWindow) -> None:
    first, second = (approach.id for approach in window.document.project.approaches)
    window.workspace.go(first)
    actions = window.menus.actions
    actions["duplicate"].trigger()
    copy = window.workspace.approach
    assert [a.id for a in window.document.project.approaches] == [first, copy, second]
    actions["move_down"].trigger()
    assert [a.id for a in window.document.project.approaches] == [first, second, copy]
    actions["remove"].trigger()
    assert [a.id for a in window.document.project.approaches] == [first, second]


def test_that_a_new_name_typed_in_the_list_is_the_approach_s(qtbot: QtBot, window: MainWindow) -> None:
    id = window.document.project.approaches[0].id
    window.workspace.go(id)
    window.menus.actions["rename"].trigger()
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "Few-shot")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.document.project.approach(id).name == "Few-shot")
    assert "Few-shot" in window.workspace.side.navigation.names()


def test_that_an_empty_name_is_refused_with_a_sentence(qtbot: QtBot, window: MainWindow) -> None:
    approach = window.document.project.approaches[0]
    window.commands.rename(approach.id, "  ")
    assert window.document.project.approach(approach.id).name == approach.name
    assert "needs a name" in window.status.currentMessage()


def test_that_tab_goes_from_the_list_through_the_page_to_the_answer(window: MainWindow) -> None:
    for page in ("team", "a1", "workload"):
        window.workspace.go(page)
        parts = (window.workspace.side, window.workspace.form, window.workspace.answer)
        visited: list[int] = []
        here = window.workspace.side.navigation
        while True:
            if here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisible():
                part = next((place for place, part in enumerate(parts) if part.isAncestorOf(here)), None)
                visited += [] if part is None or part in visited[-1:] else [part]
            here = here.nextInFocusChain()
            if here is window.workspace.side.navigation:
                break
        assert visited == [0, 1, 2]


def test_that_ctrl_page_down_walks_through_all_pages(qtbot: QtBot, window: MainWindow) -> None:
    count = len(window.workspace.side.navigation.names())
    seen = []
    for _ in range(count):
        seen.append(window.workspace.page)
        qtbot.keyClick(window, Qt.Key.Key_PageDown, CTRL)
    assert len(set(seen)) == count
    assert window.workspace.page == seen[0]


def test_that_clicking_a_chart_s_segment_leads_to_its_inputs(window: MainWindow) -> None:
    id = window.document.project.approaches[1].id
    window.workspace.answer.board.picked.emit(f"approaches/{id}/labelling")
    assert window.workspace.page == id
    assert window.workspace.form.page(id).sections[("approaches", id, "labelling")].is_open


def test_that_a_tornado_row_leads_to_its_field(window: MainWindow) -> None:
    window.workspace.answer.board.picked.emit("workload/volume")
    assert window.workspace.page == "workload"
    row = window.workspace.form.page("workload").row(("workload", "volume"))
    assert row is not None
    assert row.isAncestorOf(QApplication.focusWidget())


def test_that_headings_of_drivers_show_what_they_cost(window: MainWindow) -> None:
    id = window.document.project.approaches[1].id
    window.workspace.go(id)
    section = window.workspace.form.page(id).sections[("approaches", id, "labelling")]
    assert section.heading is not None
    assert "$" in section.heading.amount.text()


def test_that_the_formula_of_the_cost_in_focus_is_shown_with_ctrl_e(qtbot: QtBot, window: MainWindow) -> None:
    id = window.document.project.approaches[1].id
    control_at(window, "approaches", id, "labelling", "minutes").fields[1].setFocus()
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    assert window.workspace.answer.explanation.isVisible()
    assert window.workspace.answer.explanation.path == ("approaches", id, "labelling")


def test_that_without_a_cost_in_focus_it_is_said_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.side.navigation.setFocus()
    window.menus.actions["explain"].trigger()
    assert "Put the cursor into a cost" in window.status.currentMessage()


@pytest.mark.parametrize("place", range(len(GROUPS)), ids=[group.title for group in GROUPS])
def test_that_alt_and_a_digit_show_each_question(qtbot: QtBot, window: MainWindow, place: int) -> None:
    qtbot.keyClick(window, Qt.Key.Key_1 + place, ALT)
    answer = window.workspace.answer
    assert answer.view == GROUPS[place].views[0]
    shown = {CHARTS[index].id for index, chart in answer.board.views.items() if chart.isVisible()}
    if GROUPS[place].title == "Overview":
        assert shown == set(OVERVIEW)
    elif GROUPS[place].title == "Table":
        assert shown == set()
        assert answer.table.isVisible()
    else:
        assert shown == {CHARTS[answer.view - 1].id}


def test_that_a_question_comes_back_with_the_view_it_was_left_with(qtbot: QtBot, window: MainWindow) -> None:
    answer = window.workspace.answer
    place = next(place for place, group in enumerate(GROUPS) if len(group.views) > 1)
    second = GROUPS[place].views[1]
    answer.show_view(second)
    qtbot.keyClick(window, Qt.Key.Key_1, ALT)
    assert answer.view == 0
    qtbot.keyClick(window, Qt.Key.Key_1 + place, ALT)
    assert answer.view == second


def test_that_every_view_is_in_the_menu_and_shown_from_it(window: MainWindow) -> None:
    for index, action in enumerate(action for action in window.menus.every_view.actions() if not action.isSeparator()):
        action.trigger()
        assert window.workspace.answer.view == index
        assert action.isChecked()


def test_that_f11_presents_the_chart_that_is_shown_and_escape_comes_back_to_the_one_left(
    qtbot: QtBot, window: MainWindow
) -> None:
    answer = window.workspace.answer
    answer.show_view(1)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    presenter = window.presenting.presenter
    assert presenter is not None
    assert presenter.isFullScreen()
    assert presenter.spec is not None
    assert presenter.spec.title == CHARTS[0].title
    qtbot.keyClick(presenter, Qt.Key.Key_Right)
    assert presenter.spec.title == CHARTS[1].title
    qtbot.keyClick(presenter, Qt.Key.Key_Escape)
    assert window.presenting.presenter is None
    assert answer.view == 2


def test_that_the_status_bar_says_draws_saved_state_and_age_of_prices(window: MainWindow) -> None:
    assert window.status.draws.text() == "2,000 draws"
    assert window.status.saved.text() == "Nothing to save"
    assert window.status.prices.text() == "Prices 12 days old"


def test_that_the_title_marks_unsaved_changes(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.isWindowModified()
    type_into(qtbot, window, "120000", "workload", "volume")
    assert window.isWindowModified()
    assert window.status.saved.text() == "Not saved yet"


def test_that_the_numbers_are_copied_for_a_spreadsheet(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_T, CTRL | SHIFT)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][1:] == [approach.name for approach in window.document.project.approaches]
    expected = next(line for line in lines if line[0].startswith("Expected cost"))
    assert all(float(cell) > 0 for cell in expected[1:])


def test_that_theme_and_size_of_type_are_remembered(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.looks[1].actions()[2].trigger()
    window.menus.scales[1].actions()[2].trigger()
    from ftvp_gui.store import settings

    kept = settings.read()[0]
    assert kept.theme.value == Look.DARK.value
    assert kept.type_scale == 1.25


def test_that_every_theme_and_the_largest_type_can_be_painted(qtbot: QtBot, window: MainWindow) -> None:
    for look in Look:
        window.set_look(look)
        for scale in (1.0, 2.0):
            window.set_scale(scale)
            picture = window.grab().toImage()
            colours = {picture.pixelColor(x, 500).rgb() for x in range(0, picture.width(), 7)}
            assert len(colours) > 3, f"{look} at {scale} is blank"


def test_that_the_window_comes_back_as_it_was_left(qtbot: QtBot) -> None:
    with window_on(qtbot) as first:
        first.resize(1111, 777)
        first.workspace.answer.show_view(3)
        first.workspace.answer.strip.why.setChecked(False)
        first.close()
    with empty_window(qtbot) as second:
        second.resize(second.width(), second.height())
        assert second.workspace.answer.view == 3
        assert not second.workspace.answer.strip.why.isChecked()


def test_that_a_project_without_approaches_says_what_to_do(qtbot: QtBot) -> None:
    with window_on(qtbot, Project()) as window:
        assert window.workspace.answer.strip.headline == "Add an approach to see what it costs."
        for view in range(len(VIEWS)):
            window.workspace.answer.show_view(view)
            window.grab()


def test_that_unknown_prices_are_listed_and_lead_to_their_field(qtbot: QtBot, project: Project) -> None:
    with window_on(qtbot, project) as window:
        strip = window.workspace.answer.strip
        assert "enter what is missing" in strip.headline
        assert "to look at" in strip.notices.button.text()
        assert window.answer is not None
        place = next(notice.path for notice in window.answer.notices if notice.path[-1] == "input_price")
        strip.notices.picked.emit(place)
        assert window.workspace.page == place[1]
        assert at(window.document.project, place).known is False


def test_that_the_welcome_page_offers_examples_and_a_new_project(qtbot: QtBot) -> None:
    with empty_window(qtbot) as window:
        assert window.windowTitle() == "ftvp"
        assert not window.menus.actions["save"].isEnabled()
        offers = {offer.text(): offer for offer in window.welcome.offers()}
        qtbot.mouseClick(offers["Banking intents, both ways"], Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        assert window.session.is_open
        assert window.windowTitle().startswith("Banking intents, both ways")
        settle(qtbot, window)


def test_that_a_new_project_compares_two_priced_approaches(qtbot: QtBot, modals: Modals) -> None:
    with empty_window(qtbot) as window:
        qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
        settle(qtbot, window)
        assert window.answer is not None
        assert len(window.answer.result.costed) == 2
        modals.answer(click("Don’t save"))
        assert window.close()


def test_that_every_entry_of_the_menus_has_a_name_and_no_key_is_taken_twice(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(action.text() for action in window.actions())


def composite() -> Project:
    return edits.combined(studied(), Staged, {"first": "a0", "then": "a1"}, "s")


def test_that_a_click_on_a_cost_of_a_part_opens_the_part_and_its_formula(qtbot: QtBot) -> None:
    with window_on(qtbot, composite()) as window:
        window.workspace.answer.board.picked.emit("approaches/s/then/labelling")
        page = window.workspace.form.page("s")
        section = page.sections[("approaches", "s", "then", "labelling")]
        assert window.workspace.page == "s"
        assert section.is_open
        menu = window.workspace.answer.menu_for(1, "approaches/s/then/labelling")
        assert menu.actions()[0].text() == "How this is computed"
        assert "How this is computed" not in [a.text() for a in window.workspace.answer.menu_for(1, "s").actions()]
        section.rows[0].stops()[0].setFocus()
        window.menus.actions["explain"].trigger()
        assert window.workspace.answer.explanation.path == ("approaches", "s", "then", "labelling")
        shown = window.workspace.answer.explanation.findChild(QTextBrowser).toPlainText()
        assert "Prompt now, tune later → Fine-tuning" in shown


def test_that_the_page_of_several_systems_shows_what_each_part_costs(qtbot: QtBot) -> None:
    with window_on(qtbot, composite()) as window:
        window.workspace.go("s")
        page = window.workspace.form.page("s")
        assert isinstance(page, ApproachPage)
        texts = [part.heading.amount.text() for part in page.parts.values()]
        assert all(text.startswith("$") for text in texts)


def test_that_todays_work_is_unknown_until_its_cost_is_entered(qtbot: QtBot) -> None:
    project = edits.added(studied(), edits.fresh(studied(), AsToday, "n"))
    with window_on(qtbot, project) as window:
        window.workspace.go("n")
        section = window.workspace.form.page("n").sections[("approaches", "n", "work")]
        assert section.heading is not None
        assert section.heading.amount.text() == "unknown"
        section.open()
        assert any("Quality and value" in label.text() for label in section.findChildren(QLabel))
