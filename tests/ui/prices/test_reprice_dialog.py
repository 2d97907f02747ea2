"""Pricing anew from the window: the diff first, then one step that Undo takes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.store import paths, price_book, starting
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.prices.reprice_dialog import RepriceDialog
from tests.store.books import book
from tests.ui.windows import TODAY, settle, window_on


def aged() -> Project:
    """A new project with two prices as if an older list had stated them."""
    project = starting.new_project(TODAY)
    for path in (input_price(project), training_price(project)):
        project = put(project, path, at(project, path).replace(quantity=Fixed(value=0.4)))
    return project


def input_price(project: Project) -> Path:
    return ("approaches", project.approaches[0].id, "offer", "input_price")


def training_price(project: Project) -> Path:
    return ("approaches", project.approaches[1].id, "training", "price")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot, aged()) as made:
        yield made


def opened(qtbot: QtBot, window: MainWindow) -> RepriceDialog:
    qtbot.mouseClick(window.status.prices, Qt.MouseButton.LeftButton)
    assert window.pricing.reprice_dialog is not None
    return window.pricing.reprice_dialog


def shown(dialog: RepriceDialog) -> list[list[str]]:
    model = dialog.changes
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def outcome(dialog: RepriceDialog) -> list[list[str]]:
    model = dialog.totals
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def number(window: MainWindow, path: Path) -> float:
    return at(window.document.project, path).quantity.typical()  # type: ignore[no-any-return]


def test_that_the_age_of_the_prices_opens_the_diff(qtbot: QtBot, window: MainWindow) -> None:
    assert window.status.prices.text() == "Prices 12 days old"
    dialog = opened(qtbot, window)
    assert dialog.said.text().startswith("2 entries differ from today’s lists (genai-prices 0.2.3, 2026-11-10)")
    rows = shown(dialog)
    assert [(row[0], row[1], row[3], row[4]) for row in rows] == [
        ("Prompting", "Input price", "$0.40", "$0.30"),
        ("Fine-tuning", "Training price", "$0.40", "$0.44"),
    ]
    assert rows[0][2] == "genai-prices 0.2.3: google gemini-3.5-flash-lite, 2026-11-10"
    dialog.reject()
    assert window.pricing.reprice_dialog is None


def test_that_the_cost_before_and_after_follows_the_ticks(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    first = outcome(dialog)
    assert [row[0] for row in first] == ["Prompting", "Fine-tuning"]
    assert first[0][3].startswith("\N{MINUS SIGN}$")
    assert first[1][3].startswith("+$")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert [row[3] for row in outcome(dialog)] == ["none", first[1][3]]
    dialog.reject()


def test_that_apply_is_one_step_that_undo_takes_back(qtbot: QtBot, window: MainWindow) -> None:
    project = window.document.project
    dialog = opened(qtbot, window)
    qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert (number(window, input_price(project)), number(window, training_price(project))) == (0.3, 0.44)
    settle(qtbot, window)
    assert "Prices of genai-prices" in window.menus.actions["undo"].text()
    window.document.undo()
    assert window.document.project is project
    settle(qtbot, window)


def test_that_an_unticked_row_stays_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    project = window.document.project
    dialog = opened(qtbot, window)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.changes.ticks == (False, True)
    qtbot.keyClick(dialog.apply_button, Qt.Key.Key_Return)
    assert (number(window, input_price(project)), number(window, training_price(project))) == (0.4, 0.44)
    settle(qtbot, window)


def test_that_without_a_tick_there_is_nothing_to_apply(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    for _ in range(2):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert not dialog.apply_button.isEnabled()
    dialog.reject()


def test_that_the_discounts_of_the_book_are_proposed_too(qtbot: QtBot, window: MainWindow) -> None:
    price_book.write(book())
    dialog = opened(qtbot, window)
    assert [row[4] for row in shown(dialog)] == ["$0.24", "$2", "$0.44"]
    assert shown(dialog)[0][2].startswith("your price book: 20 % off")
    dialog.reject()


def test_that_nothing_to_change_is_said_and_offers_no_button(qtbot: QtBot, window: MainWindow) -> None:
    window.document.apply("fresh", starting.new_project(TODAY))
    dialog = opened(qtbot, window)
    assert dialog.said.text().endswith("There is nothing to change.")
    assert dialog.apply_button.isHidden()
    assert dialog.table.isHidden()
    dialog.reject()
    settle(qtbot, window)


def test_that_a_model_that_is_gone_is_named_as_kept(qtbot: QtBot, window: MainWindow) -> None:
    project = window.document.project
    window.document.apply("gone", put(project, (*input_price(project)[:3], "model"), "gemini-gone"))
    dialog = opened(qtbot, window)
    assert "Prompting: not found, kept." in dialog.kept.text()
    assert "gemini-gone" in dialog.kept.text()
    dialog.reject()
    settle(qtbot, window)


def test_that_a_project_that_cannot_be_costed_says_so_instead_of_a_sum(qtbot: QtBot, window: MainWindow) -> None:
    project = window.document.project
    from ftvp_gui.core.declare import assumed
    from ftvp_gui.core.estimate import Estimate
    from ftvp_gui.core.quantity import Unknown

    path = (*input_price(project)[:3], "output_price")
    blank = put(project, path, Estimate(quantity=Unknown(), provenance=assumed("unknown")))
    window.document.apply("blank", blank)
    dialog = opened(qtbot, window)
    assert outcome(dialog)[0][1] == "cannot be costed"
    assert outcome(dialog)[0][2].startswith("$")
    dialog.reject()
    settle(qtbot, window)


def test_that_a_read_only_project_is_not_priced_anew(window: MainWindow) -> None:
    window.document.load(window.document.project, read_only="It is open elsewhere.")
    window.pricing.reprice()
    assert window.pricing.reprice_dialog is None
    assert window.status.currentMessage() == "It is open elsewhere."


def test_that_the_age_of_the_prices_is_pressed_by_keys_too_and_says_so(qtbot: QtBot, window: MainWindow) -> None:
    assert window.status.prices.toolTip().endswith("Press to price the project anew.")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(window.status.prices, key)
        assert window.pricing.reprice_dialog is not None
        window.pricing.reprice_dialog.reject()


def test_that_a_broken_price_book_is_told_and_prices_are_looked_up_all_the_same(
    qtbot: QtBot, window: MainWindow
) -> None:
    place = paths.places().price_book
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("{", encoding="utf-8")
    dialog = opened(qtbot, window)
    assert "price_book.json.bad" in window.status.currentMessage()
    assert len(shown(dialog)) == 2
    dialog.reject()
