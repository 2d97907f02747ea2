"""The price book by keys and clicks: what is seen, what is on disk, and what is said when something is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from ftvp_gui.store import paths, price_book
from ftvp_gui.store.book_entry import EMPTY, Covers, PriceBook
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.prices.book_dialog import BookDialog
from ftvp_gui.ui.prices.entry_dialog import EntryDialog
from tests.store.books import book, discount, own_model
from tests.ui.conftest import Modals
from tests.ui.windows import window_on


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot) as made:
        yield made


def opened(window: MainWindow, held: PriceBook = EMPTY) -> BookDialog:
    if held != EMPTY:
        price_book.write(held)
    window.menus.actions["price_book"].trigger()
    assert window.pricing.book_dialog is not None
    return window.pricing.book_dialog


def press(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def add(dialog: BookDialog, index: int) -> EntryDialog:
    dialog.menu.actions()[index].trigger()
    assert dialog.entry_dialog is not None
    return dialog.entry_dialog


def save(qtbot: QtBot, entry: EntryDialog) -> None:
    press(qtbot, entry.buttons.buttons()[0])  # type: ignore[arg-type]


def test_that_an_empty_book_says_what_to_do(window: MainWindow) -> None:
    dialog = opened(window)
    assert dialog.cells() == []
    assert "Add a discount" in dialog.message.text()
    assert not dialog.edit_button.isEnabled()
    assert not dialog.export_button.isEnabled()
    dialog.accept()
    assert window.pricing.book_dialog is None


def test_that_a_discount_is_entered_by_keys_and_is_on_disk_at_once(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window)
    entry = add(dialog, 0)
    entry.fields["provider"].setFocus()
    for name, text in (("provider", "google"), ("percent", "20"), ("source", "frame contract 7")):
        qtbot.keyClicks(entry.fields[name], text)
    entry.fields["as_of"].clear()
    qtbot.keyClicks(entry.fields["as_of"], "1 Nov 2026")
    qtbot.keyClick(entry.fields["as_of"], Qt.Key.Key_Return)
    assert dialog.entry_dialog is None
    assert price_book.read()[0] == PriceBook(discounts=(discount(),))
    assert dialog.cells()[0][3] == "20 % off tokens"
    dialog.accept()


def test_that_a_wrong_line_is_told_inside_the_dialog_and_nothing_is_saved(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window)
    entry = add(dialog, 0)
    assert entry.message.isHidden()
    qtbot.keyClicks(entry.fields["provider"], "google")
    qtbot.keyClicks(entry.fields["percent"], "120")
    save(qtbot, entry)
    assert entry.message.text() == "A discount is more than 0 and less than 100 per cent."
    assert entry.focusWidget() is entry.fields["percent"]
    assert not paths.places().price_book.exists()
    for box in entry.boxes["covers"].values():
        box.setChecked(False)
    entry.fields["percent"].setText("12.5")
    save(qtbot, entry)
    assert "Tick at least one" in entry.message.text()
    qtbot.mouseClick(entry.boxes["covers"][Covers.HOSTING.value], Qt.MouseButton.LeftButton)
    entry.fields["source"].setText("letter")
    save(qtbot, entry)
    assert dialog.cells() == [("Discount", "google", "all models", "12.5 % off hosting", "letter, 2026-11-22")]
    dialog.accept()


def test_that_enter_edits_the_marked_entry_in_its_place(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window, book())
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    entry = dialog.entry_dialog
    assert entry is not None
    assert entry.fields["model"].text() == "llama-70b"
    entry.fields["input"].setText("0.3")
    save(qtbot, entry)
    assert price_book.read()[0].models == (own_model(input=0.3),)
    assert dialog.cells()[1][3] == "$0.30 in, $0.40 out"
    dialog.accept()


def test_that_delete_removes_an_entry_and_put_back_brings_it_back(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window, book())
    assert dialog.back_button.isHidden()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert price_book.read()[0].discounts == ()
    assert dialog.message.text() == "Removed: google."
    press(qtbot, dialog.back_button)
    assert price_book.read()[0] == book()
    assert dialog.back_button.isHidden()
    dialog.accept()


def test_that_cancelling_an_entry_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window, book())
    press(qtbot, dialog.edit_button)
    assert dialog.entry_dialog is not None
    qtbot.keyClick(dialog.entry_dialog, Qt.Key.Key_Escape)
    assert dialog.entry_dialog is None
    assert price_book.read()[0] == book()
    dialog.accept()


def test_that_a_book_is_exported_and_imported_again(
    qtbot: QtBot, window: MainWindow, modals: Modals, tmp_path: Path
) -> None:
    target = tmp_path / "copy.json"
    dialog = opened(window, book())
    dialog._questions.path_to_save = lambda *_: target  # type: ignore[method-assign]
    press(qtbot, dialog.export_button)
    assert price_book.load(target) == book()
    price_book.write(PriceBook(discounts=(discount(percent=50),)))
    modals.answer((str(target), ""))
    press(qtbot, dialog.import_button)
    assert "Import a price book" in modals.shown[0]
    assert price_book.read()[0] == book()
    assert dialog.message.text() == "Took in 3 entries of copy.json."
    dialog.accept()


def test_that_a_file_that_is_no_price_book_is_refused_inside_the_dialog(
    qtbot: QtBot, window: MainWindow, modals: Modals, tmp_path: Path
) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"discounts": [{"provider": "x"}]}', encoding="utf-8")
    dialog = opened(window, book())
    modals.answer((str(other), ""))
    press(qtbot, dialog.import_button)
    assert "discounts.0.percent" in dialog.message.text()
    assert price_book.read()[0] == book()
    dialog.accept()


def test_that_a_broken_book_is_told_when_it_is_opened_and_kept_aside(window: MainWindow) -> None:
    place = paths.places().price_book
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("{", encoding="utf-8")
    dialog = opened(window)
    assert "price_book.json.bad" in dialog.message.text()
    assert place.with_name("price_book.json.bad").exists()
    dialog.accept()


def test_that_an_own_model_stands_first_in_the_model_list_with_a_mark(qtbot: QtBot, window: MainWindow) -> None:
    price_book.write(book())
    window.workspace.go("a0")
    window.menus.actions["choose_model"].trigger()
    dialog = window.priced.dialog
    assert dialog is not None
    qtbot.keyClicks(dialog.search, "llama-70b")
    assert "In house \N{MIDDLE DOT} your price book" in dialog.chosen_words()
    assert "internal price list" in dialog.note.text()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    offer = window.document.project.approach("a0").offer  # type: ignore[attr-defined]
    assert (offer.provider, offer.model) == ("In house", "llama-70b")


def test_that_a_discounted_model_shows_the_price_that_it_will_have(qtbot: QtBot, window: MainWindow) -> None:
    price_book.write(book())
    window.workspace.go("a0")
    window.menus.actions["choose_model"].trigger()
    dialog = window.priced.dialog
    assert dialog is not None
    qtbot.keyClicks(dialog.search, "google gemini-3.5-flash-lite")
    assert "$0.24" in dialog.chosen_words()
    assert "your price book" in dialog.chosen_words()
    assert "20 % off tokens, from your price book." in dialog.note.text()
    use = dialog.findChildren(QDialogButtonBox)[0].buttons()[0]
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    price = window.document.project.approach("a0").offer.input_price  # type: ignore[attr-defined]
    assert price.quantity.typical() == pytest.approx(0.24)
    assert price.note.startswith("List price $0.30")
