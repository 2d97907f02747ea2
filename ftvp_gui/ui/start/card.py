"""One example as a card: what it asks, who wins and by how much, and its iceberg; it works nothing out."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from ftvp_gui.analysis.glance import Glance, Portion
from ftvp_gui.charts.spec import Tone
from ftvp_gui.language import tr
from ftvp_gui.store.examples import Example
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.start import iceberg, lines
from ftvp_gui.ui.start.marks import disc, turned
from ftvp_gui.ui.start.offer import Offer
from ftvp_gui.ui.start.outcome_words import Outcome, outcome
from ftvp_gui.ui.theme_palette import inks_of
from ftvp_gui.ui.typography import px, small_font, strong_font

Role = QPalette.ColorRole
WIDTH, LEAST_HEIGHT, MOST_HEIGHT = 272, 124, 200
"""Pixels; how high a card is depends on how many rows of them share the page."""
PICTURE = 56


class Card(Offer):
    """Press it to open a copy of the example."""

    def __init__(self, example: Example, parent: QWidget | None = None) -> None:
        super().__init__(example.title, example.question, parent)
        self.example = example
        self._outcome: Outcome | None = None
        self._portions: tuple[Portion, ...] = ()
        self.setToolTip(example.question)

    @property
    def outcome(self) -> Outcome | None:
        """Who wins, as it is written on the card; None until that is known."""
        return self._outcome

    def show_glance(self, found: Glance) -> None:
        """Write who wins, and paint what each approach costs."""
        self._outcome, self._portions = outcome(found), found.portions
        said = tr("{who}: {why}.", who=self._outcome.who, why=self._outcome.why)
        self.setAccessibleDescription(f"{self.example.question} {said}")
        self.setToolTip(f"{self.example.question}\n\n{said}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(LEAST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inner = self.rect().adjusted(px(14), px(10), -px(14), -px(9))
        words = turned(self, inner.adjusted(0, 0, -px(PICTURE + 12), 0))
        palette = self.palette()
        painter.setPen(palette.color(Role.WindowText))
        below = lines.draw(painter, words, self.text(), strong_font(), 2)
        painter.setPen(palette.color(Role.PlaceholderText))
        lines.draw(painter, words.adjusted(0, below - words.top() + px(2), 0, 0), self._question(), small_font(), 3)
        self._paint_outcome(painter, inner)
        height = inner.height() - px(44)
        frame = turned(self, QRect(inner.right() - px(PICTURE), inner.top() + px(2), px(PICTURE), height))
        iceberg.paint(painter, QRectF(frame), self._portions, inks_of(palette))
        painter.end()

    def _question(self) -> str:
        return " ".join(self.example.question.split())

    def _paint_ground(self, painter: QPainter) -> None:
        palette, lively = self.palette(), self.underMouse()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(palette.color(Role.Button if lively else Role.AlternateBase))
        painter.setPen(QPen(palette.color(Role.Accent if lively else Role.Midlight), 1.0))
        painter.drawRoundedRect(frame, px(8), px(8))
        if self.hasFocus():
            shell.ring(painter, frame, palette.color(Role.Accent), px(8), 2.0)

    def _paint_outcome(self, painter: QPainter, inner: QRect) -> None:
        """Who wins, at the bottom, in the colour that it has in every chart."""
        if self._outcome is None:
            return
        palette, inks = self.palette(), inks_of(self.palette())
        line = QFontMetrics(strong_font()).height()
        at = QRect(inner.left(), inner.bottom() - 2 * line + px(2), inner.width(), line)
        painter.setPen(palette.color(Role.WindowText))
        text = at
        if self._outcome.slot is not None:
            disc(painter, self, at, self._outcome.slot, px(8))
            painter.setPen(QColor(*inks.text(Tone(self._outcome.slot)).rgb))
            text = turned(self, at.adjusted(px(14), 0, 0, 0))
        lines.draw(painter, text, self._outcome.who, strong_font(), 1)
        painter.setPen(palette.color(Role.PlaceholderText))
        lines.draw(painter, at.translated(0, line), self._outcome.why, small_font(), 1)
