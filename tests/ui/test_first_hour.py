"""A first hour with the window, by keys and mouse: two kinds added, priced, measured, confirmed, undone and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core.approaches import OwnGpu, Staged
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.model import Path as Place
from ftvp_gui.core.model import at
from ftvp_gui.core.quantity import Fixed, Measured
from ftvp_gui.ui.form.choice_control import ChoiceControl
from ftvp_gui.ui.form.estimate_row import EstimateRow
from ftvp_gui.ui.kind_picker import KindPicker
from ftvp_gui.ui.main_window import MainWindow
from tests.ui.conftest import Modals
from tests.ui.test_files import save_to
from tests.ui.windows import empty_window, settle

TypeInto = Callable[[QWidget, str], None]


def test_that_a_first_hour_ends_in_a_file_that_opens_as_it_was(
    qtbot: QtBot, type_into: TypeInto, modals: Modals, tmp_path: Path
) -> None:
    with empty_window(qtbot) as window:
        window.menus.actions["new"].trigger()
        settle(qtbot, window)
        fresh = window.document.project
        staged = ("approaches", added(qtbot, window, "Prompt now, tune later", Staged))
        type_into(row(window, (*staged, "month")).control.middle, "8")
        assert at(window.document.project, (*staged, "month")).quantity.typical() == 8
        settle(qtbot, window)
        assert "over 36 months" in window.workspace.answer.strip.headline
        gpus = ("approaches", added(qtbot, window, "Fine-tuning, own GPUs", OwnGpu))
        buy(qtbot, window, gpus, type_into)
        measure(qtbot, window, (*gpus, "learning"), type_into)
        settle(qtbot, window)
        assert window.answer is not None
        assert window.answer.result[gpus[1]].costed, window.answer.result[gpus[1]].gaps
        confirm_first(qtbot, window)
        window.menus.actions["reprice"].trigger()
        assert window.pricing.reprice_dialog is not None
        assert "nothing to change" in window.pricing.reprice_dialog.said.text()
        window.pricing.reprice_dialog.reject()
        done = window.document.project
        while window.document.stack.canUndo():
            window.menus.actions["undo"].trigger()
        assert window.document.project == fresh
        while window.document.stack.canRedo():
            window.menus.actions["redo"].trigger()
        assert window.document.project == done
        modals.answer(save_to(tmp_path / "hour.ftvp"))
        window.menus.actions["save"].trigger()
        assert not window.document.is_dirty
    with empty_window(qtbot) as again:
        assert again.open(tmp_path / "hour.ftvp")
        settle(qtbot, again)
        assert again.document.project.replace(basis=done.basis) == done
        assert again.banner.text == ""


def added(qtbot: QtBot, window: MainWindow, title: str, kind: type) -> str:
    """Choose a kind from the list by keys; the id of what came."""
    window.workspace.side.add.setFocus()
    qtbot.keyClick(window.workspace.side.add, Qt.Key.Key_Space)
    opened = window.findChildren(KindPicker)[-1]
    while opened.list.currentItem().text() != title:
        qtbot.keyClick(opened.list, Qt.Key.Key_Down)
    qtbot.keyClick(opened.list, Qt.Key.Key_Return)
    approach = window.document.project.approaches[-1]
    assert isinstance(approach, kind)
    assert window.workspace.page == approach.id
    return approach.id


def row(window: MainWindow, path: Place) -> EstimateRow:
    """The row of an amount, opened and in sight."""
    assert window.workspace.form.reveal(path)
    found = window.workspace.form.page(path[1]).row(path)
    assert isinstance(found, EstimateRow)
    assert found.isVisible(), path
    return found


def buy(qtbot: QtBot, window: MainWindow, path: Place, type_into: TypeInto) -> None:
    """Bought instead of rented, at a price of one's own."""
    page = window.workspace.form.page(path[1])
    assert window.workspace.form.reveal((*path, "gpus", "getting"))
    how = page.row((*path, "gpus", "getting"))
    assert how is not None
    assert isinstance(how.control, ChoiceControl)
    qtbot.keyClick(how.control, Qt.Key.Key_Down)
    assert at(window.document.project, (*path, "gpus", "getting")) is Getting.BOUGHT
    type_into(row(window, (*path, "purchase", "price")).control.middle, "30k")
    assert at(window.document.project, (*path, "purchase", "price")).quantity == Fixed(value=30_000)


def measure(qtbot: QtBot, window: MainWindow, path: Place, type_into: TypeInto) -> None:
    """Two points of a pilot: the examples, and the share that was right as so many of so many."""
    for point, examples, hits in (("1", "100", "80"), ("2", "1000", "92")):
        type_into(row(window, (*path, f"pilot_{point}")).control.middle, examples)
        share = row(window, (*path, f"accuracy_{point}"))
        pick(qtbot, share, "Measured: so many of so many")
        type_into(share.control.fields[0], hits)
        type_into(share.control.fields[1], "100")
        assert at(window.document.project, share.path).quantity == Measured(hits=int(hits), trials=100)


def pick(qtbot: QtBot, of: EstimateRow, title: str) -> None:
    """Open the menu of kinds of unknown by keys and take one."""
    field = of.control.middle
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(next(action for action in menu.actions() if action.text() == title))
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def confirm_first(qtbot: QtBot, window: MainWindow) -> None:
    """Say of the first cost that was not entered that it is nothing."""
    window.workspace.answer.strip.absent.click()
    tick = window.workspace.answer.checklist.rows[0].tick
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton)
    assert len(window.document.project.confirmed) == 1
