"""An input's share of what is uncertain in the answer: a figure over a slim bar, with the sentence in the tool tip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ftvp_gui.ui.form.shares import figure
from ftvp_gui.ui.typography import px, small_font

Role = QPalette.ColorRole
WIDTH, BAR = 40, 3


class ShareMark(QWidget):
    """Hidden while there is nothing to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self.setFont(small_font())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def share(self) -> float | None:
        """The share that is shown."""
        return self._share

    def show_share(self, share: float | None, words: str) -> None:
        """Show a share, from 0 to 1, and say it in words; None hides the mark."""
        self._share = share
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setVisible(share is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._share is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, height = self.palette(), px(BAR)
        painter.setPen(palette.color(Role.PlaceholderText))
        words = QRectF(0, 0, self.width() - px(4), self.height() - px(6))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), figure(self._share))
        paint_bar(painter, palette, QRectF(0, self.height() - px(5), self.width() - px(4), height), self._share)
        painter.end()


def paint_bar(painter: QPainter, palette: QPalette, area: QRectF, share: float) -> None:
    """A slim bar, filled from the left."""
    painter.setPen(Qt.PenStyle.NoPen)
    track = palette.color(Role.Mid)
    # Over the ground of a chosen line too.
    track.setAlpha(110)
    painter.setBrush(track)
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    filled = QRectF(area)
    filled.setWidth(max(area.width() * min(share, 1.0), area.height()))
    painter.setBrush(palette.color(Role.Accent))
    painter.drawRoundedRect(filled, area.height() / 2, area.height() / 2)
