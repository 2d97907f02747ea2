"""The heads of the three number columns, which stay in sight above a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from ftvp_gui.language import literal, tr
from ftvp_gui.ui.form.columns import columns
from ftvp_gui.ui.form.margins import BAR, INDENT, LEFT, RIGHT
from ftvp_gui.ui.typography import px, small_font

_WORDS = (literal("low · P10"), literal("middle · P50"), literal("high · P90"))
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ColumnHeads(QWidget):
    """P10, P50, P90 over the columns of the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(small_font())
        self.setToolTip(
            tr(
                "P10: one in ten futures lies below.  P50: even odds.  P90: one in ten lies above.\n"
                "A single value stands in the middle."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = px(LEFT + INDENT)
        at = columns(self.width() - left - px(RIGHT + BAR))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for edge, words in zip(at.cells, map(tr, _WORDS), strict=True):
            fits = self.fontMetrics().horizontalAdvance(words) <= at.cell
            shown = words if fits else words.rpartition(" ")[2]
            painter.drawText(left + edge, 0, at.cell - px(7), self.height(), _RIGHT, shown)
        painter.setPen(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawLine(left, self.height() - 1, self.width() - px(RIGHT + BAR), self.height() - 1)
        painter.end()
