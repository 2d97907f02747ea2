"""The presenter's own screen, where there is a second one: the note of the chart that the room sees, and what comes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ftvp_gui.charts.gallery import CHARTS
from ftvp_gui.language import tr
from ftvp_gui.ui.present.presenter import Presenter
from ftvp_gui.ui.typography import px, small_font, title_font


class _Screen(Protocol):
    """A screen by its name; Qt's own."""

    def name(self) -> str: ...


Screen = TypeVar("Screen", bound=_Screen)


def room_screen(screens: Sequence[Screen], own: Screen) -> Screen | None:
    """The screen for the room, where there is one besides the presenter's own."""
    return next((screen for screen in screens if screen.name() != own.name()), None)


class Desk(QWidget):
    """Follows a presenter; its keys are the presenter's."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter, Qt.WindowType.Window)
        self._presenter = presenter
        self._now, self._note, self._next = (QLabel(self) for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(16))
        for label in (self._now, self._note, self._next):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addStretch(1)
        self._now.setFont(title_font())
        self._next.setFont(small_font())
        font = QApplication.font()
        font.setPixelSize(px(18))
        self._note.setFont(font)
        self.setWindowTitle(tr("Notes of the presenter"))
        self.resize(px(560), px(420))
        presenter.page_turned.connect(self.show_page)
        self.show_page(presenter.index)

    @property
    def note(self) -> str:
        """What is to be said."""
        return self._note.text()

    def show_page(self, index: int) -> None:
        """Show the note of a chart."""
        kind, after = CHARTS[index], CHARTS[(index + 1) % len(CHARTS)]
        self._now.setText(tr(kind.title))
        note = self._presenter.showing.study.presentation.note(kind.id)
        self._note.setText(note or tr("No note for this chart."))
        self._next.setText(tr("Next: {title}", title=tr(after.title)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._presenter.keyPressEvent(event)
