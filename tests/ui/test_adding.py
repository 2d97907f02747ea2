"""Adding approaches: from the list of kinds by keys or mouse, and by combining two that exist."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from ftvp_gui.core import edits
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches import KINDS, Prompting, Router, Staged
from ftvp_gui.ui.combine_dialog import CombineDialog
from ftvp_gui.ui.kind_groups import grouped, proposed
from ftvp_gui.ui.kind_picker import SUMMARY, KindPicker
from ftvp_gui.ui.main_window import MainWindow
from tests.ui.windows import settle, studied, window_on


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot) as made:
        yield made


def picker(qtbot: QtBot, window: MainWindow) -> KindPicker:
    side = window.workspace.side
    side.add.setFocus()
    qtbot.keyClick(side.add, Qt.Key.Key_Space)
    found = window.findChild(KindPicker)
    assert isinstance(found, KindPicker)
    return found


def items(opened: KindPicker) -> list[QListWidgetItem]:
    return [opened.list.item(row) for row in range(opened.list.count())]


def test_that_every_kind_is_listed_with_its_sentence_under_a_heading(qtbot: QtBot, window: MainWindow) -> None:
    opened = picker(qtbot, window)
    shown = {item.text(): item.data(SUMMARY) for item in items(opened)}
    assert {title: said for title, said in shown.items() if said} == {str(k.title): k.summary() for k in KINDS}
    assert [title for title, said in shown.items() if not said] == ["One system", "Several together", "Nothing new"]
    qtbot.keyClick(opened.list, Qt.Key.Key_Escape)
    assert len(window.document.project.approaches) == 2


def test_that_each_group_holds_what_its_name_says() -> None:
    groups = dict(grouped())
    assert set(groups["Several together"]) == {Router, Staged}
    assert sum(map(len, groups.values())) == len(KINDS)


def test_that_a_kind_is_added_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    opened = picker(qtbot, window)
    assert opened.list.currentItem().text() == "Prompting"
    while opened.list.currentItem().text() != "Prompt now, tune later":
        qtbot.keyClick(opened.list, Qt.Key.Key_Down)
    qtbot.keyClick(opened.list, Qt.Key.Key_Return)
    added = window.document.project.approaches[-1]
    assert isinstance(added, Staged)
    assert window.workspace.page == added.id
    settle(qtbot, window)
    assert window.answer is not None
    assert window.answer.result[added.id].costed
    window.document.undo()
    assert len(window.document.project.approaches) == 2


def test_that_the_list_opens_from_the_menu_bar_too(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.actions["add_approach"].trigger()
    opened = window.findChild(KindPicker)
    assert isinstance(opened, KindPicker)
    opened.close()


def combine(window: MainWindow, kind: type[Approach]) -> CombineDialog:
    actions = {action.text(): action for action in window.menus.combine.actions()}
    actions[f"{kind.title}…"].trigger()
    found = window.findChild(CombineDialog)
    assert isinstance(found, CombineDialog)
    return found


@pytest.mark.parametrize(("kind", "roles"), [(Staged, ("first", "then")), (Router, ("large", "small"))])
def test_that_two_approaches_become_one_with_their_draws(
    qtbot: QtBot, window: MainWindow, kind: type[Approach], roles: tuple[str, str]
) -> None:
    dialog = combine(window, kind)
    assert [dialog.boxes[role].currentText() for role in roles] == ["Prompting", "Fine-tuning"]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    made = window.document.project.approaches[-1]
    assert isinstance(made, kind)
    assert [made.inner((role,)).lineage for role in roles] == ["a0", "a1"]
    assert window.workspace.page == made.id
    assert window.menus.actions["undo"].text() == f"&Undo: {made.name} added"
    settle(qtbot, window)
    window.document.undo()
    assert len(window.document.project.approaches) == 2


def test_that_a_combination_that_is_given_up_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    project = window.document.project
    qtbot.keyClick(combine(window, Router), Qt.Key.Key_Escape)
    assert window.document.project is project


def test_that_one_approach_cannot_be_combined(window: MainWindow) -> None:
    window.commands.remove("a1")
    window.menus.show_state()
    assert not window.menus.combine.menuAction().isEnabled()


def test_that_the_approach_on_screen_is_proposed_first() -> None:
    project = edits.added(studied(), edits.fresh(studied(), Prompting, "q"))
    assert proposed(project, Staged, here="q") == {"first": "q", "then": "a1"}
    assert proposed(project, Staged, here="") == {"first": "a0", "then": "a1"}


@pytest.mark.parametrize("kind", KINDS)
def test_that_every_kind_is_copied_moved_and_coloured(qtbot: QtBot, window: MainWindow, kind: type[Approach]) -> None:
    window.commands.add(kind)
    own = window.document.project.approaches[-1].id
    window.menus.actions["duplicate"].trigger()
    copy = window.document.project.approaches[-1]
    assert copy.lineage == own
    assert copy.name != window.document.project.approach(own).name
    settle(qtbot, window)
    assert window.answer is not None
    costs = window.answer.result
    assert costs[own].cost.tolist() == costs[copy.id].cost.tolist()
    window.menus.actions["move_up"].trigger()
    assert window.document.project.approaches[-2].id == copy.id
    window.document.apply("colour", edits.recoloured(window.document.project, copy.id, 6))
    assert window.document.project.approach(copy.id).colour == 6
    settle(qtbot, window)
