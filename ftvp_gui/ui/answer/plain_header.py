"""The header of a table as words over a hairline, without the frames of the desktop style."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from ftvp_gui.ui.typography import px, strong_font


class PlainHeader(QHeaderView):
    """Column names in the ink that the model gives them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
        return QSize(QFontMetrics(strong_font()).horizontalAdvance(text) + px(16), px(28))

    def longest_word(self, section: int) -> int:
        """So wide a section must be that no word of its name is cut, in pixels."""
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
        metrics = QFontMetrics(strong_font())
        return max((metrics.horizontalAdvance(word) for word in text.replace("-", "- ").split()), default=0) + px(8)

    def fit_height(self, least: int) -> None:
        """Be as high as the words of the highest section at its width, and at least so high."""
        metrics, high = QFontMetrics(strong_font()), least
        for section in range(self.count()):
            text = str(self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
            room = QRect(0, 0, self.sectionSize(section) - px(6), px(400))
            high = max(high, metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() + px(8))
        self.setFixedHeight(high)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        ink = model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.ForegroundRole)
        align = model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        text = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
        painter.save()
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Base))
        painter.setFont(strong_font())
        painter.setPen(ink.color() if isinstance(ink, QBrush) else self.palette().color(QPalette.ColorRole.WindowText))
        inner = rect.adjusted(px(3), 0, -px(3), 0)
        aligned = Qt.AlignmentFlag(align or Qt.AlignmentFlag.AlignLeft) & Qt.AlignmentFlag.AlignHorizontal_Mask
        flags = aligned | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        painter.drawText(inner.adjusted(0, 0, 0, -px(5)), flags, text)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()
