"""The top of the presenter: the verdict in a sentence and its three figures; whose study it is only if asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.spec import Tone
from ftvp_gui.charts.words import sentence
from ftvp_gui.ui.answer.figures import key_figures, style_of
from ftvp_gui.ui.plots import ink
from ftvp_gui.ui.typography import BODY, SMALL, TITLE


class Headlines(QWidget):
    """Shows the words of an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names_shown = False
        self._scale = 1.0
        self._tone: Tone | None = None
        self._inks: Palette | None = None
        self._names, self._verdict = QLabel(self), QLabel(self)
        self._verdict.setWordWrap(True)
        self._names.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._names.hide()
        self._figures = tuple((QLabel(self), QLabel(self)) for _ in range(3))
        grid = QGridLayout()
        for place, (caption, value) in enumerate(self._figures):
            caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            grid.addWidget(caption, 0, place)
            grid.addWidget(value, 1, place)
            grid.setColumnStretch(place, 1)
        self._column = QVBoxLayout(self)
        for label in (self._names, self._verdict):
            self._column.addWidget(label)
        self._column.addLayout(grid)
        for label in (self._names, self._verdict, *(each for pair in self._figures for each in pair)):
            label.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def verdict(self) -> str:
        """The verdict as the room reads it."""
        return self._verdict.text()

    @property
    def figures(self) -> tuple[str, ...]:
        """The three figures as the room reads them."""
        return tuple(f"{caption.text()}: {value.text()}" for caption, value in self._figures)

    @property
    def names(self) -> str:
        """Whose study it is, as the room reads it; empty while that is nobody's business."""
        return self._names.text() if self.names_shown else ""

    def show_names(self, shown: bool) -> None:
        """Say whose study it is, or not, with the next answer."""
        self.names_shown = shown

    def show_answer(self, answer: Answer, inks: Palette) -> None:
        """Show another answer."""
        style, judged = style_of(answer), answer.verdict
        best = answer.project.approach(judged.recommended) if judged.recommended else None
        self._tone, self._inks = None if best is None else Tone(best.colour), inks
        self._verdict.setText(sentence(judged.headline, style))
        for (caption, value), figure in zip(self._figures, key_figures(answer), strict=True):
            caption.setText(figure.caption)
            value.setText(figure.value)
        about = answer.project.about
        self._names.setText(" \N{EN DASH} ".join(filter(None, (about.name, about.client))) if self.names_shown else "")
        self._names.setVisible(self.names_shown)
        self.update()

    def set_type_scale(self, scale: float) -> None:
        """Take another size of type."""
        self._scale = scale
        self._size(self._names, SMALL)
        self._size(self._verdict, TITLE)
        for caption, value in self._figures:
            self._size(caption, SMALL)
            self._size(value, (TITLE + BODY) / 2, bold=True)
        self._column.setContentsMargins(round(14 * scale), 0, 0, 0)
        self._column.setSpacing(round(4 * scale))

    def _size(self, label: QLabel, size: float, *, bold: bool = False) -> None:
        font = QFont(QApplication.font())
        font.setPixelSize(max(round(size * self._scale), 1))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        label.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar in the colour of the approach that is recommended."""
        if self._inks is not None:
            colour = self._inks.grid if self._tone is None else self._inks.colour(self._tone)
            area = self._verdict.geometry()
            QPainter(self).fillRect(0, area.top(), round(4 * self._scale), area.height(), ink.qcolor(colour))
