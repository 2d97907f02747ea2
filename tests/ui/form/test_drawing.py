"""The drawing in a row's panel, dragged and moved by keys, and what a row tells of itself: share, comment, owner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.core.remark import Said, said_of
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.density_view import DensityView
from ftvp_gui.ui.form.estimate_row import EstimateRow
from ftvp_gui.ui.form.panel import RemarkPanel, SourcePanel
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.form.shares import Shares
from ftvp_gui.ui.pages.pages import FormPages

VOLUME, MONTHS = ("workload", "volume"), ("workload", "months")
TypeInto = Callable[[QWidget, str], None]


def row_of(form: FormPages, path: tuple[str, ...] = VOLUME) -> Row:
    form.reveal(path)
    row = form.currentWidget().row(path)  # type: ignore[attr-defined]
    assert isinstance(row, Row)
    return row


def opened(form: FormPages) -> tuple[EstimateRow, DensityView]:
    row = row_of(form)
    assert isinstance(row, EstimateRow)
    row.open_panel(True)
    QGuiApplication.processEvents()
    panel = row.findChild(SourcePanel)
    assert isinstance(panel, SourcePanel)
    return row, panel.drawing


def numbers(document: Document) -> tuple[float, float, float]:
    quantity = document.project.workload.volume.quantity
    assert isinstance(quantity, Range)
    return quantity.low, quantity.likely, quantity.high


def test_that_dragging_a_handle_moves_its_number_live_in_one_step(
    form: FormPages, document: Document, qtbot: QtBot
) -> None:
    row, drawing = opened(form)
    grip = drawing.grips[2]
    seen: list[float] = []
    document.changed.connect(lambda project: seen.append(project.workload.volume.quantity.high))
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
    for _ in range(3):
        qtbot.mouseMove(grip, grip.rect().center() + QPoint(20, 0))
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert len(seen) >= 2
    assert seen == sorted(seen)
    assert numbers(document)[:2] == (50_000, 100_000)
    assert numbers(document)[2] > 200_000
    assert row.control.fields[2].text() == f"{numbers(document)[2]:,.0f}"
    assert document.project.workload.volume.provenance.source == "own entry"
    assert document.stack.count() == 1
    document.undo()
    assert numbers(document) == (50_000, 100_000, 200_000)


def test_that_no_handle_passes_its_neighbour(form: FormPages, document: Document, qtbot: QtBot) -> None:
    _, drawing = opened(form)
    grip = drawing.grips[0]
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
    for _ in range(30):
        qtbot.mouseMove(grip, grip.rect().center() + QPoint(15, 0))
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton)
    low, likely, high = numbers(document)
    assert 50_000 < low < likely == 100_000 < high


def test_that_keys_move_a_handle_and_merge_into_one_step(form: FormPages, document: Document, qtbot: QtBot) -> None:
    _, drawing = opened(form)
    assert [grip.accessibleName() for grip in drawing.grips][1] == "Requests, P50: 100,000"
    drawing.grips[1].setFocus()
    for _ in range(3):
        qtbot.keyClick(drawing.grips[1], Qt.Key.Key_Right)
    assert numbers(document) == (50_000, 130_000, 200_000)
    assert document.stack.count() == 1


def test_that_a_single_value_has_no_drawing_and_a_range_gets_one(
    form: FormPages, document: Document, type_into: TypeInto
) -> None:
    row, drawing = opened(form)
    assert drawing.isVisible()
    document.edit((*VOLUME, "quantity"), Fixed(value=7))
    assert not drawing.isVisible()
    document.undo()
    assert drawing.isVisible()
    assert row.control.fields[0].text() == "50,000"


def test_that_a_locked_drawing_cannot_be_dragged(form: FormPages, document: Document) -> None:
    _, drawing = opened(form)
    drawing.set_read_only(True)
    assert not any(grip.isVisible() for grip in drawing.grips)


def test_that_any_input_takes_a_comment_and_an_owner(form: FormPages, document: Document, type_into: TypeInto) -> None:
    row = row_of(form, MONTHS)
    row.open_panel(True)
    panel = row.findChild(RemarkPanel)
    assert isinstance(panel, RemarkPanel)
    type_into(panel.comment.field, "as the board plans")
    type_into(panel.owner.field, "Ada")
    assert said_of(document.project, MONTHS) == Said("as the board plans", "Ada")
    assert "as the board plans (Ada)" in row.info_button.toolTip()
    assert row.info_button.accessibleDescription() == "as the board plans (Ada)"
    while document.project.remarks:
        document.undo()
    assert "Ada" not in row.info_button.toolTip()


def test_that_a_number_has_an_owner_beside_its_note(form: FormPages, document: Document, type_into: TypeInto) -> None:
    row, _ = opened(form)
    panel = row.findChild(SourcePanel)
    assert isinstance(panel, SourcePanel)
    type_into(panel.owner.field, "Grace")
    assert document.project.workload.volume.owner == "Grace"
    assert "Grace" in row.info_button.toolTip()


def test_that_a_row_tells_its_share_of_the_uncertainty(form: FormPages) -> None:
    row = row_of(form)
    form.set_shares(Shares({VOLUME: 0.123}, ("Prompting", "Fine-tuning")))
    mark = row._share
    assert mark is not None
    assert mark.isVisible()
    expected = "12\N{NO-BREAK SPACE}% of the uncertainty in the difference between Prompting and Fine-tuning"
    assert mark.accessibleName().replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}") == expected
    form.set_shares(Shares())
    assert not mark.isVisible()
