"""How one line of the list of pages is painted: the dot of an approach, the name, and a bar at the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.spec import Tone
from ftvp_gui.ui.form.share_mark import paint_bar
from ftvp_gui.ui.plots import ink
from ftvp_gui.ui.typography import px, small_font

PAGE, SLOT, HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
SHARE = Qt.ItemDataRole.UserRole + 3
"""How much of the answer's uncertainty sits on a page, 0 to 1; None: nothing to speak of."""
ROW, HEADING_ROW = 32, 40
BAR = 28
LEFT, DOT = 16, 10
_WORDS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class LinePainter(QStyledItemDelegate):
    """Paints the lines in the inks of a theme."""

    inks: Palette | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(120), px(HEADING_ROW if index.data(HEADING) else ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        area: QRect = option.rect
        palette: QPalette = option.palette
        if index.data(HEADING):
            _paint_heading(painter, area, palette, str(index.data()))
        else:
            paint_ground(painter, area, palette, option.state)
            left = px(LEFT)
            slot = index.data(SLOT)
            if slot is not None and self.inks is not None:
                _paint_dot(painter, area, ink.qcolor(self.inks.colour(Tone(slot))))
                left += px(DOT + 8)
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            share = index.data(SHARE)
            inner = area.adjusted(left, 0, -px(8 if share is None else BAR + 16), 0)
            if share is not None:
                bar = QRectF(area.right() - px(BAR + 8), area.center().y() - 1, px(BAR), px(3))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_bar(painter, palette, bar, float(share))
                painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, _WORDS, words)
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        editor.setGeometry(area.adjusted(px(LEFT + DOT + 4), px(3), -px(4), -px(3)))


def _paint_heading(painter: QPainter, area: QRect, palette: QPalette, text: str) -> None:
    painter.setFont(small_font())
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    below = area.adjusted(px(LEFT), 0, -px(8), -px(6))
    painter.drawText(below, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)


def paint_ground(painter: QPainter, area: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
    """What lies under the words of a line: a soft ground and a bar where it is chosen, a frame where keys go."""
    accent = palette.color(QPalette.ColorRole.Accent)
    if state & QStyle.StateFlag.State_Selected:
        soft = QColor(accent)
        soft.setAlpha(28)
        painter.fillRect(area, soft)
        painter.fillRect(QRect(area.left(), area.top(), px(3), area.height()), accent)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, palette.color(QPalette.ColorRole.Midlight))
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
        painter.setPen(accent)
        painter.drawRect(area.adjusted(0, 0, -1, -1))


def _paint_dot(painter: QPainter, area: QRect, colour: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    side = px(DOT)
    painter.drawEllipse(QRect(area.left() + px(LEFT), area.center().y() - side // 2 + 1, side, side))
