"""Choosing a model: searched by typing, taken with Enter, one step to undo, prices with their source."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from ftvp_gui.core import edits
from ftvp_gui.core.approaches import AsToday, Distillation, OwnGpu, Router, Staged
from ftvp_gui.core.estimate import Grade
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.model import Path
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.model_dialog import ModelDialog
from ftvp_gui.ui.pages.approach_page import ApproachPage
from tests.ui.windows import settle, studied, window_on


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot) as made:
        yield made


def dialog_for(window: MainWindow, approach: str) -> ModelDialog:
    window.workspace.go(approach)
    window.menus.actions["choose_model"].trigger()
    assert window.priced.dialog is not None
    return window.priced.dialog


def shown(dialog: ModelDialog) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_that_a_base_model_is_found_and_taken_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_for(window, "a0")
    qtbot.keyClicks(dialog.search, "anthropic haiku")
    assert shown(dialog)
    assert all("haiku" in name.lower() for name in shown(dialog))
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    offer = window.document.project.approach("a0").offer
    assert offer.provider == "anthropic"
    assert "haiku" in offer.model
    assert offer.input_price.provenance.source.startswith("genai-prices")
    settle(qtbot, window)
    assert "haiku" in window.menus.actions["undo"].text()
    window.document.undo()
    assert window.document.project.approach("a0").offer.model == ""


def test_that_arrow_keys_in_the_search_move_through_the_list(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_for(window, "a0")
    qtbot.keyClicks(dialog.search, "mistral")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.table.currentIndex().row() == 1
    assert dialog.focusWidget() is dialog.search
    dialog.reject()


def test_that_a_tuned_approach_chooses_among_offers_to_tune(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_for(window, "a1")
    qtbot.keyClicks(dialog.search, "together 16B")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    approach = window.document.project.approach("a1")
    assert approach.offer.provider == "Together AI"
    assert approach.training.price.known
    assert approach.training.price.provenance.grade is not Grade.ASSUMED
    settle(qtbot, window)


def test_that_a_search_without_a_find_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_for(window, "a0")
    qtbot.keyClicks(dialog.search, "no such thing")
    assert shown(dialog) == []
    assert "Try fewer words" in dialog.note.text()
    use = dialog.findChildren(QDialogButtonBox)[0].buttons()[0]
    assert not use.isEnabled()
    dialog.reject()


def test_that_the_model_in_use_is_marked_when_the_list_opens(qtbot: QtBot, window: MainWindow) -> None:
    dialog = dialog_for(window, "a0")
    qtbot.keyClicks(dialog.search, "gpt-4o mini")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    model = window.document.project.approach("a0").offer.model
    again = dialog_for(window, "a0")
    assert model in again.chosen_words()
    again.reject()
    settle(qtbot, window)


def test_that_cancelling_leaves_the_project_alone(qtbot: QtBot, window: MainWindow) -> None:
    project = window.document.project
    dialog = dialog_for(window, "a0")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert window.document.project is project
    assert window.priced.dialog is None


def test_that_a_read_only_project_says_why_no_model_can_be_chosen(window: MainWindow) -> None:
    window.document.load(window.document.project, read_only="It is open elsewhere.")
    window.priced.choose_model(("approaches", "a0"))
    assert window.priced.dialog is None
    assert window.status.currentMessage() == "It is open elsewhere."


# Parts of approaches, and teachers


@pytest.fixture
def several(qtbot: QtBot) -> Iterator[MainWindow]:
    project = studied()
    project = edits.combined(project, Staged, {"first": "a0", "then": "a1"}, "s")
    project = edits.added(project, edits.fresh(project, Distillation, "d"))
    project = edits.added(project, edits.fresh(project, AsToday, "n"))
    with window_on(qtbot, project) as made:
        yield made


def test_that_the_model_of_a_part_is_chosen_on_its_own_as_one_step(qtbot: QtBot, several: MainWindow) -> None:
    window = several
    window.workspace.go("s")
    before = window.document.project
    page = window.workspace.form.page("s")
    assert isinstance(page, ApproachPage)
    page.parts[("approaches", "s", "then")].open()
    heading = page.sections[("approaches", "s", "then", "offer")].heading
    assert heading is not None
    choose = next(stop for stop in heading.stops() if stop.accessibleName() == "Choose model…")
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    dialog = window.priced.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Choose the model of “Fine-tuning”"
    qtbot.keyClicks(dialog.search, "together 16B")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    staged = window.document.project.approach("s")
    assert getattr(staged.inner(("then",)), "offer", Offer()).provider == "Together AI"
    assert staged.inner(("first",)) is before.approach("s").inner(("first",))
    assert "Prompt now, tune later → Fine-tuning: " in window.menus.actions["undo"].text()
    assert heading.amount.text() == getattr(staged.inner(("then",)), "offer", Offer()).model
    window.document.undo()
    assert window.document.project == before
    settle(qtbot, window)


def test_that_the_keys_choose_the_model_of_the_part_in_focus(qtbot: QtBot, several: MainWindow) -> None:
    several.workspace.go("s")
    page = several.workspace.form.page("s")
    assert isinstance(page, ApproachPage)
    page.parts[("approaches", "s", "then")].heading.fold.setFocus()
    several.menus.actions["choose_model"].trigger()
    dialog = several.priced.dialog
    assert dialog is not None
    assert "Fine-tuning" in dialog.windowTitle()
    dialog.reject()


def test_that_a_teacher_is_chosen_among_base_models_with_its_prices(qtbot: QtBot, several: MainWindow) -> None:
    window = several
    window.workspace.go("d")
    page = window.workspace.form.page("d")
    heading = page.sections[("approaches", "d", "labelling")].heading
    assert heading is not None
    choose = next(stop for stop in heading.stops() if stop.accessibleName() == "Choose teacher…")
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    dialog = window.priced.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Choose the teacher"
    qtbot.keyClicks(dialog.search, "anthropic opus 5")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    approach = window.document.project.approach("d")
    assert isinstance(approach, Distillation)
    labels = approach.labelling
    assert "opus" in labels.teacher
    assert labels.input_price.provenance.source.startswith("genai-prices")
    assert labels.output_price.quantity.typical() > labels.input_price.quantity.typical()
    assert window.menus.actions["undo"].text() == f"&Undo: Distillation: {labels.teacher}"
    row = page.row(("approaches", "d", "labelling", "teacher"))
    assert row is not None
    assert row.value() == labels.teacher
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    again = window.priced.dialog
    assert again is not None
    assert "opus" in again.chosen_words().lower()
    again.reject()
    settle(qtbot, window)


def test_that_what_has_no_model_offers_none(several: MainWindow) -> None:
    several.workspace.go("n")
    assert not several.menus.actions["choose_model"].isEnabled()
    several.workspace.go("s")
    assert several.menus.actions["choose_model"].isEnabled()


# Open models and GPUs


@pytest.fixture
def owning(qtbot: QtBot) -> Iterator[MainWindow]:
    project = edits.added(studied(), edits.fresh(studied(), OwnGpu, "g"))
    project = edits.combined(project, Router, {"small": "g", "large": "a0"}, "r")
    with window_on(qtbot, project) as made:
        yield made


def asked(qtbot: QtBot, window: MainWindow, path: Path, words: str) -> ModelDialog:
    """The list that the button with these words opens, in the heading of the section at the path."""
    window.workspace.go(path[1])
    page = window.workspace.form.page(path[1])
    assert isinstance(page, ApproachPage)
    for part in page.parts.values():
        part.open()
    heading = page.sections[path].heading
    assert heading is not None
    (button,) = (stop for stop in heading.stops() if stop.accessibleName() == words)
    # A part that was opened just now is laid out a moment later.
    qtbot.waitUntil(lambda: button.height() > 0)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.priced.dialog is not None
    return window.priced.dialog


def row(dialog: ModelDialog, *words: str) -> int:
    """The first row that has all these words."""
    model = dialog.table.model()
    lines = [
        "  ".join(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]
    return next(index for index, line in enumerate(lines) if all(word in line for word in words))


def own(window: MainWindow) -> OwnGpu:
    approach = window.document.project.approach("g")
    assert isinstance(approach, OwnGpu)
    return approach


def test_that_an_open_model_is_chosen_by_keys_alone_as_one_step(qtbot: QtBot, owning: MainWindow) -> None:
    before = owning.document.project
    dialog = dialog_for(owning, "g")
    assert dialog.windowTitle() == "Choose the open model of “Own GPUs”"
    assert dialog.chosen_words() == "Qwen3-8B  8.19\u00a0bn  36  40,960  16.4\u00a0GB"
    qtbot.keyClicks(dialog.search, "llama 70b")
    assert shown(dialog) == ["Llama-2-70B", "Llama-3-70B"]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert "configuration file of Llama-3-70B" in dialog.note.text()
    assert "US dollars" not in dialog.note.text()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    offer = own(owning).offer
    assert (offer.model, offer.layers, offer.parameters.quantity) == ("Llama-3-70B", 80, Fixed(value=70.55))
    assert owning.menus.actions["undo"].text() == "&Undo: Own GPUs: Llama-3-70B"
    owning.document.undo()
    assert owning.document.project == before
    settle(qtbot, owning)


def test_that_a_gpu_is_chosen_with_its_rent_by_clicks_as_one_step(qtbot: QtBot, owning: MainWindow) -> None:
    before = owning.document.project
    dialog = asked(qtbot, owning, ("approaches", "g", "gpus"), "Choose GPU…")
    assert dialog.windowTitle() == "Choose the GPU of “Own GPUs”"
    qtbot.keyClicks(dialog.search, "lambda a100")
    dialog.table.selectRow(row(dialog, "A100 80GB SXM", "Lambda", "8x A100 80GB, 8\u00a0GPUs", "$2.79", "80\u00a0GB"))
    for words in ("US dollars per GPU and hour.", "price page of Lambda", "2026-09-20", "rented as a whole: 8 GPUs"):
        assert words in dialog.note.text()
    use = dialog.findChildren(QDialogButtonBox)[0].buttons()[0]
    assert use.text() == "Use this GPU"
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    gpus = own(owning).gpus
    assert (gpus.gpu, gpus.getting, gpus.rate.quantity) == (Gpu.A100_80, Getting.RENTED, Fixed(value=2.79))
    assert gpus.rate.provenance.source.startswith("price catalogue: Lambda")
    assert owning.menus.actions["undo"].text() == "&Undo: Own GPUs: A100 80GB SXM at Lambda"
    page = owning.workspace.form.page("g")
    heading = page.sections[("approaches", "g", "gpus")].heading
    assert heading is not None
    assert heading.amount.text() == "A100 80GB"
    owning.document.undo()
    assert owning.document.project == before
    settle(qtbot, owning)


def test_that_the_chosen_type_comes_first_then_the_cheapest_and_spot_prices_last(
    qtbot: QtBot, owning: MainWindow
) -> None:
    dialog = asked(qtbot, owning, ("approaches", "g", "gpus"), "Choose GPU…")
    model = dialog.table.model()
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())] == [
        "GPU", "Provider", "Machine", "USD/h", "Spot", "Memory",
    ]  # fmt: skip
    names = shown(dialog)
    count = names.index(next(name for name in names if name != "H100 SXM"))
    assert "H100 SXM" not in names[count:]
    assert model.index(0, 1).data() == "usual rent"
    asks = [model.index(row, 3).data() for row in range(1, count)]
    listed = [float(ask.removeprefix("$")) for ask in asks if ask]
    assert listed == sorted(listed)
    assert not any(asks[len(listed) :])
    spots = [float(model.index(row, 4).data().removeprefix("$")) for row in range(1 + len(listed), count)]
    assert spots == sorted(spots)
    assert len(spots) == 2
    dialog.reject()


def test_that_a_spot_price_has_a_row_of_its_own_and_is_marked_when_the_list_opens_again(
    qtbot: QtBot, owning: MainWindow
) -> None:
    place = ("approaches", "g", "gpus")
    dialog = asked(qtbot, owning, place, "Choose GPU…")
    qtbot.keyClicks(dialog.search, "spot coreweave h100")
    assert shown(dialog) == ["H100 SXM"]
    assert "taken away" in dialog.note.text()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert own(owning).gpus.rate.quantity == Fixed(value=2.46375)
    assert owning.menus.actions["undo"].text() == "&Undo: Own GPUs: H100 SXM at CoreWeave, spot"
    again = asked(qtbot, owning, place, "Choose GPU…")
    assert "CoreWeave" in again.chosen_words()
    assert "$2.46" in again.chosen_words()
    again.reject()
    settle(qtbot, owning)


def test_that_the_usual_rent_of_a_type_can_be_taken(qtbot: QtBot, owning: MainWindow) -> None:
    dialog = asked(qtbot, owning, ("approaches", "g", "gpus"), "Choose GPU…")
    qtbot.keyClicks(dialog.search, "usual rent h100")
    assert shown(dialog) == ["H100 SXM"]
    for words in ("P10 $2.95", "P50 $4.29", "P90 $10.44", "13 price lists"):
        assert words in dialog.note.text()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    rate = own(owning).gpus.rate.quantity
    assert isinstance(rate, Range)
    assert (rate.low, rate.likely, rate.high) == (2.95, 4.29, 10.44)
    settle(qtbot, owning)


def test_that_a_gpu_of_unknown_speed_says_so(qtbot: QtBot, owning: MainWindow) -> None:
    dialog = asked(qtbot, owning, ("approaches", "g", "gpus"), "Choose GPU…")
    qtbot.keyClicks(dialog.search, "b300")
    assert "speed is not known" in dialog.note.text()
    qtbot.keyClicks(dialog.search, " nothing")
    assert dialog.note.text() == "No GPU is called that. Try fewer words, or enter the rent yourself."
    dialog.reject()


def test_that_the_gpu_and_the_model_of_a_part_are_chosen_on_their_own(qtbot: QtBot, owning: MainWindow) -> None:
    part = ("approaches", "r", "small")
    before = owning.document.project.approach("r")
    dialog = asked(qtbot, owning, (*part, "gpus"), "Choose GPU…")
    qtbot.keyClicks(dialog.search, "google l4")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert owning.menus.actions["undo"].text().endswith("→ Own GPUs: L4 at Google Cloud")
    dialog = asked(qtbot, owning, (*part, "offer"), "Choose model…")
    qtbot.keyClicks(dialog.search, "llama-3-8b")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    small = owning.document.project.approach("r").inner(("small",))
    assert isinstance(small, OwnGpu)
    assert (small.gpus.gpu, small.gpus.rate.quantity, small.offer.model) == (Gpu.L4, Fixed(value=0.708), "Llama-3-8B")
    assert own(owning).gpus.gpu is Gpu.H100
    owning.document.undo()
    owning.document.undo()
    assert owning.document.project.approach("r") == before
    settle(qtbot, owning)
