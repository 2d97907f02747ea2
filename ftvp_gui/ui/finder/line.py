"""How one line of the finder is painted: name, where it stands, and at the other end its value or its keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ftvp_gui.ui.finder.offers import Choice
from ftvp_gui.ui.typography import px, small_font

Role = QPalette.ColorRole
CHOICE = Qt.ItemDataRole.UserRole
HEIGHT, INDENT = 32, 12
Index = QModelIndex | QPersistentModelIndex


class LinePainter(QStyledItemDelegate):
    """The chosen line is filled; what makes no sense now is pale."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(CHOICE)
        widget, frame = option.widget, option.rect
        palette: QPalette = widget.palette()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(Role.Highlight))
            painter.drawRoundedRect(frame.toRectF().adjusted(2, 1, -2, -1), px(5), px(5))
        ink = palette.color(Role.HighlightedText if chosen else Role.Text)
        quiet = ink if chosen else palette.color(Role.PlaceholderText)
        painter.setOpacity(1.0 if choice.possible else 0.5)
        inner = frame.adjusted(px(INDENT), 0, -px(INDENT), 0)
        at_end = choice.keys or choice.findable.value
        taken = _end(painter, inner, at_end, quiet)
        begins = QStyle.visualRect(option.direction, inner, inner.adjusted(0, 0, -taken, 0))
        self._name(painter, begins, choice, ink, quiet)
        painter.restore()

    def _name(self, painter: QPainter, frame: QRect, choice: Choice, ink: QColor, quiet: QColor) -> None:
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        font = painter.font()
        metrics = QFontMetrics(font)
        name = metrics.elidedText(choice.findable.name, Qt.TextElideMode.ElideRight, frame.width())
        painter.setPen(ink)
        painter.drawText(frame, flags, name)
        left = metrics.horizontalAdvance(name) + px(10)
        rest = QStyle.visualRect(painter.layoutDirection(), frame, frame.adjusted(left, 0, 0, 0))
        if rest.width() > px(40):
            painter.setFont(small_font())
            where = painter.fontMetrics().elidedText(choice.findable.context, Qt.TextElideMode.ElideRight, rest.width())
            painter.setPen(quiet)
            painter.drawText(rest, flags, where)
            painter.setFont(font)


def _end(painter: QPainter, frame: QRect, text: str, ink: QColor) -> int:
    """Write the value or the keys at the end of the line; the room that they take."""
    if not text:
        return 0
    font = painter.font()
    painter.setFont(small_font())
    most = frame.width() * 2 // 5
    shown = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, most)
    painter.setPen(ink)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
    painter.drawText(frame, flags, shown)
    taken = painter.fontMetrics().horizontalAdvance(shown) + px(12)
    painter.setFont(font)
    return taken
