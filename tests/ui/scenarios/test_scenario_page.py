"""The page of the scenarios: everything by buttons and keys, every step undone, both values in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.charts import waterfall
from ftvp_gui.core import scenario_edits
from ftvp_gui.core.model import at
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.scenario import with_scenario
from ftvp_gui.ui.answer.views import VIEWS
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.estimate_control import EstimateControl
from ftvp_gui.ui.pages.pages import SCENARIOS, FormPages
from ftvp_gui.ui.scenarios.input_picker import InputPicker
from ftvp_gui.ui.scenarios.override_row import OverrideRow, SleepingRow
from ftvp_gui.ui.scenarios.scenario_page import ScenarioPage
from ftvp_gui.ui.scenarios.scenario_view import FIRST, ScenarioView
from tests.scenario_studies import MONTHS, VOLUME, busy_and_dear
from tests.ui.windows import settle, window_on

Type = Callable[[QWidget, str], None]


@pytest.fixture
def project() -> Project:
    """The usual study with two scenarios: "busy" with two values, "dear" with one."""
    return busy_and_dear()


@pytest.fixture
def page(form: FormPages) -> ScenarioPage:
    """The page, on screen."""
    form.show_page(SCENARIOS)
    found = form.page(SCENARIOS)
    assert isinstance(found, ScenarioPage)
    return found


def first(page: ScenarioPage) -> ScenarioView:
    view = page.views["busy"]
    view.open()
    QApplication.processEvents()
    return view


def row(view: ScenarioView, path: tuple[str, ...]) -> OverrideRow:
    found = view.rows[path]
    assert isinstance(found, OverrideRow)
    return found


def names(document: Document) -> list[str]:
    return [each.name for each in document.project.scenarios]


def press(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.deleteLater()


def test_that_each_value_stands_against_the_one_of_the_base(page: ScenarioPage) -> None:
    view = first(page)
    assert list(view.rows) == [VOLUME, MONTHS]
    assert row(view, MONTHS).base.text() == "Workload · base: 36"
    assert "base: 50,000 / 100 k / 200 k" in row(view, VOLUME).base.text().replace("\N{NO-BREAK SPACE}", " ")
    assert view.heading.amount.text() == "2 values"


def test_that_a_value_is_typed_over_and_taken_back_by_undo(
    page: ScenarioPage, document: Document, type_into: Type
) -> None:
    control = row(first(page), VOLUME).control
    assert isinstance(control, EstimateControl)
    base = at(document.project, VOLUME)
    type_into(control.middle, "77000")
    assert at(with_scenario(document.project, "busy"), VOLUME).quantity == Fixed(value=77_000)
    assert at(document.project, VOLUME) == base
    document.undo()
    assert at(with_scenario(document.project, "busy"), VOLUME).quantity == Fixed(value=1_000_000)
    assert control.value() == Fixed(value=1_000_000)


def test_that_a_value_that_does_not_fit_is_a_draft_with_a_sentence(
    page: ScenarioPage, document: Document, type_into: Type
) -> None:
    control = row(first(page), VOLUME).control
    assert isinstance(control, EstimateControl)
    before = document.project
    type_into(control.middle, "many")
    assert control.fault is not None
    assert document.project is before


def test_that_a_value_follows_the_base_again_and_the_base_may_change(page: ScenarioPage, document: Document) -> None:
    view = first(page)
    row(view, VOLUME).back.click()
    assert list(view.rows) == [MONTHS]
    document.edit(MONTHS, 48)
    assert row(view, MONTHS).base.text() == "Workload · base: 48"


def test_that_scenarios_are_added_copied_moved_and_removed_each_in_one_step(
    page: ScenarioPage, document: Document
) -> None:
    page.add.click()
    assert names(document) == ["Busy", "Dear training", "Scenario"]
    press(page.views["busy"].menu(), "Duplicate")
    assert names(document) == ["Busy", "Busy 2", "Dear training", "Scenario"]
    press(page.views["busy"].menu(), "Move down")
    assert names(document) == ["Busy 2", "Busy", "Dear training", "Scenario"]
    assert [view.heading.fold.text() for view in page.views.values()] == names(document)
    press(page.views["dear"].menu(), "Remove")
    assert names(document) == ["Busy 2", "Busy", "Scenario"]
    for _ in range(4):
        document.undo()
    assert names(document) == ["Busy", "Dear training"]
    tops = [view.y() for view in page.views.values()]
    QApplication.processEvents()
    assert tops == sorted(tops)


def test_that_name_and_note_are_typed_and_an_empty_name_is_a_draft(
    page: ScenarioPage, document: Document, type_into: Type
) -> None:
    view = first(page)
    type_into(view.name.field, "Rush")
    assert names(document)[0] == "Rush"
    assert view.heading.fold.text() == "Rush"
    type_into(view.name.field, "")
    assert names(document)[0] != ""
    type_into(view.note.field, "Christmas")
    assert document.project.scenarios[0].note == "Christmas"


def test_that_the_three_cases_come_in_one_click_and_go_with_one_undo(page: ScenarioPage, document: Document) -> None:
    assert not page.three.isEnabled()
    page.set_leading("p")
    page.three.click()
    assert names(document)[2:] == ["Best case", "Typical case", "Worst case"]
    view = list(page.views.values())[-1]
    view.open()
    assert len(view.rows) == FIRST
    view.all.click()
    assert len(view.rows) == len(document.project.scenarios[-1].overrides)
    document.undo()
    assert len(names(document)) == 2


def test_that_the_three_cases_are_worked_out_beside_the_window_and_are_those_of_the_project_that_is_there_then(
    document: Document, qtbot: QtBot
) -> None:
    document.load(busy_and_dear())
    jobs: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    pages = FormPages(document)
    qtbot.addWidget(pages)
    pages.set_aside(lambda work, take: jobs.append((work, take)))
    pages.set_leading("p")
    page = pages.page(SCENARIOS)
    assert isinstance(page, ScenarioPage)
    page.three.click()
    page.three.click()
    assert (len(jobs), page.three.text(), page.three.isEnabled()) == (1, "Working them out…", True)
    document.edit(MONTHS, 18)
    jobs.pop()[1](())
    assert (len(jobs), len(names(document))) == (1, 2)
    work, take = jobs.pop()
    take(work())
    assert names(document)[2:] == ["Best case", "Typical case", "Worst case"]
    assert page.three.text() == "Best, typical, worst"
    page.three.click()
    document.load(busy_and_dear())
    jobs.pop()[1](())
    assert (len(jobs), len(names(document))) == (0, 2)
    page.three.click()
    jobs.pop()[1](None)
    assert (len(names(document)), page.three.text()) == (2, "Best, typical, worst")


def test_that_edits_become_a_scenario_and_the_base_goes_back(page: ScenarioPage, document: Document) -> None:
    assert not page.keep.isEnabled()
    saved = document.project
    document.edit(MONTHS, 18)
    assert page.keep.isEnabled()
    page.keep.click()
    assert document.project.replace(scenarios=saved.scenarios) == saved
    assert names(document)[-1] == "My edits"
    assert at(with_scenario(document.project, document.project.scenarios[-1].id), MONTHS) == 18


def test_that_what_was_saved_is_what_edits_are_told_against(page: ScenarioPage, document: Document) -> None:
    document.edit(MONTHS, 18)
    document.mark_saved()
    assert document.saved is document.project
    document.edit(MONTHS, 12)
    assert document.saved.workload.months == 18


def test_that_an_input_is_found_by_typing_and_comes_with_the_cursor(
    page: ScenarioPage, document: Document, qtbot: QtBot
) -> None:
    view = first(page)
    view.add.click()
    picker = view.findChild(InputPicker)
    assert picker is not None
    qtbot.keyClicks(picker.search, "discount rate")
    assert all("iscount rate" in text for text in picker.shown())
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    path = document.project.scenarios[0].overrides[-1].path
    assert path == ("money", "discount_rate")
    control = row(view, path).control
    assert isinstance(control, EstimateControl)
    assert QApplication.focusWidget() is control.middle


def test_that_a_row_of_the_form_offers_its_value_to_a_scenario(form: FormPages, document: Document) -> None:
    form.show_page("workload")
    asked: list[tuple[str, ...]] = []
    source = form.page("workload").row(VOLUME)
    assert source is not None
    source.scenario_asked.connect(lambda path, _place: asked.append(path))
    form.put_into_scenario("dear", VOLUME)
    assert form.current == SCENARIOS
    assert document.project.scenarios[1].overrides[-1].path == VOLUME
    form.put_into_scenario("", MONTHS)
    assert names(document)[-1] == "Scenario"
    source.scenario_asked.emit(VOLUME, QPoint(0, 0))
    assert asked == [VOLUME]
    menu = form.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "Busy: change its value", "Dear training: change its value", "Scenario", "New scenario",
        "Show as slider in the presenter",
    ]  # fmt: skip
    menu.close()


def test_that_a_value_leads_to_its_input(page: ScenarioPage, form: FormPages) -> None:
    row(first(page), VOLUME).link.click()
    assert form.current == "workload"


def test_that_values_without_a_place_are_listed_and_dropped(page: ScenarioPage, document: Document) -> None:
    gone = ("approaches", "t", "training", "price")
    assert document.project.scenarios[1].overrides[0].path == gone
    document.apply("gone", document.project.replace(approaches=document.project.approaches[:1]))
    view = page.views["dear"]
    view.open()
    sleeping = view.rows[gone]
    assert isinstance(sleeping, SleepingRow)
    sleeping.back.click()
    assert document.project.scenarios[1].overrides == ()


def test_that_everything_in_reach_of_the_tab_key_has_a_name(page: ScenarioPage) -> None:
    first(page)
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_that_a_read_only_project_can_be_looked_at_but_not_changed(document: Document, qtbot: QtBot) -> None:
    document.load(scenario_edits.duplicated(busy_and_dear(), "busy", "b2"), read_only="Open elsewhere.")
    pages = FormPages(document)
    qtbot.addWidget(pages)
    pages.show_page(SCENARIOS)
    page = pages.page(SCENARIOS)
    assert isinstance(page, ScenarioPage)
    view = first(page)
    assert not any(button.isEnabled() for button in (page.add, page.keep, page.three, view.more, view.add))
    assert not row(view, VOLUME).back.isEnabled()


def test_that_the_window_tells_what_changed_since_saving_and_what_the_scenario_asked_for_changes(qtbot: QtBot) -> None:
    with window_on(qtbot, busy_and_dear()) as window:
        opened = window.document.project
        assert window.live.asked.before is opened
        window.document.edit(MONTHS, 24)
        settle(qtbot, window)
        assert window.live.asked.before is opened
        window.document.mark_saved()
        qtbot.waitUntil(lambda: window.live.asked.before is window.document.project)
        window.workspace.reveal(("scenarios", "dear"))
        assert window.workspace.page == SCENARIOS
        page = window.workspace.form.page(SCENARIOS)
        assert isinstance(page, ScenarioPage)
        assert page.views["dear"].is_open
        page.views["dear"].show_way.click()
        assert VIEWS[window.workspace.answer.view] == waterfall.TITLE
        assert window.live.asked.scenario == "dear"
        settle(qtbot, window)
        assert page.three.isEnabled()
