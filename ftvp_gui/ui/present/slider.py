"""One slider for a room: what it turns, where it stands in words, its range, and the median as a mark on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QApplication, QSizePolicy, QWidget

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.language import tr
from ftvp_gui.ui.present.turning import Turn
from ftvp_gui.ui.typography import BODY, SMALL

TICKS = 10_000


class RoomSlider(QAbstractSlider):
    """Drag it, or turn it with the arrow keys left and right; the median is where it comes to rest near it.

    Page keys, Home and the arrows up and down are not its own: they belong to whoever shows it.
    """

    turned = Signal(object, float)
    """The input at this path is to have this value."""

    def __init__(self, turn: Turn, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turn, self._number = turn, number
        self._value_now, self._words, self._source = turn.middle, "", ""
        self._ends = ("", "")
        self._scale = 1.0
        self.setRange(0, TICKS)
        self.setOrientation(Qt.Orientation.Horizontal)
        # A drag takes no focus, so that a clicker's arrows go on turning pages.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(turn.label)

    @property
    def words(self) -> str:
        """Where it stands, in words."""
        return self._words

    @property
    def source(self) -> str:
        """What is said of where the number comes from; empty while that is nobody's business."""
        return self._source

    def show_value(self, value: float, style: NumberStyle) -> None:
        """Stand at a value without telling anyone."""
        self._value_now, self._words = value, self.turn.words(value, style)
        self._ends = self.turn.words(self.turn.low, style), self.turn.words(self.turn.high, style)
        was = self.blockSignals(True)
        self.setValue(round(self.turn.share(value) * TICKS))
        self.blockSignals(was)
        self.setAccessibleDescription(
            tr("{value}; from {low} to {high}, the median is {middle}", value=self._words, low=self._ends[0],
               high=self._ends[1], middle=self.turn.words(self.turn.middle, style))
        )  # fmt: skip
        self.update()

    def show_source(self, text: str) -> None:
        """Say where the number comes from, or nothing."""
        self._source = text
        self.updateGeometry()
        self.update()

    def set_type_scale(self, scale: float) -> None:
        """Take another size of type."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        small, body = (QFontMetrics(self._font(size)).height() for size in (SMALL, BODY))
        lines = 3 if self._source else 2
        return QSize(round(220 * self._scale), round(lines * small + body + 20 * self._scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(120 * self._scale), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Plus: 1}.get(key)
        if by is None:
            event.ignore()
            return
        value = self._value_now + by * self.turn.step
        self._ask(self.turn.share(value))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._ask(self._share_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._ask(self._share_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A hand that brushes over the wheel in front of a room turns nothing.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette, scale = QPainter(self), self.palette(), self._scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, muted = (palette.color(r) for r in (QPalette.ColorRole.WindowText, QPalette.ColorRole.PlaceholderText))
        accent = palette.color(QPalette.ColorRole.Accent)
        small, body = self._font(SMALL), self._font(BODY)
        strong = QFont(body)
        strong.setWeight(QFont.Weight.DemiBold)
        small_height, body_height = (QFontMetrics(font).height() for font in (small, body))
        self._line(painter, small, muted, f"{self._number}  {self.turn.label}", 0.0, small_height)
        self._line(painter, strong, ink, self._words, small_height, body_height)
        track = self._track()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        at = track.left() + self.turn.share(self._value_now) * track.width()
        painter.setBrush(accent)
        filled = QRectF(track.left(), track.top(), at - track.left(), track.height())
        painter.drawRoundedRect(filled, track.height() / 2, track.height() / 2)
        middle = track.left() + self.turn.share(self.turn.middle) * track.width()
        painter.setBrush(ink)
        painter.drawRect(QRectF(middle - scale, track.center().y() - 8 * scale, 2 * scale, 16 * scale))
        painter.setBrush(accent)
        painter.setPen(palette.color(QPalette.ColorRole.Window))
        painter.drawEllipse(QPointF(at, track.center().y()), 8 * scale, 8 * scale)
        top = round(track.bottom() + 6 * scale)
        self._line(painter, small, muted, self._ends[0], top, small_height)
        self._line(painter, small, muted, self._ends[1], top, small_height, Qt.AlignmentFlag.AlignRight)
        if self._source:
            self._line(painter, small, muted, self._source, top + small_height, small_height)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(accent)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _line(
        self, painter: QPainter, font: QFont, ink: QColor, text: str, top: float, height: int,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:  # fmt: skip
        painter.setFont(font)
        painter.setPen(ink)
        inset = 6 * self._scale
        words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, round(self.width() - 2 * inset))
        area = QRectF(inset, top, self.width() - 2 * inset, height)
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, words)

    def _font(self, size: float) -> QFont:
        font = QFont(QApplication.font())
        font.setPixelSize(max(round(size * self._scale), 1))
        return font

    def _track(self) -> QRectF:
        inset = 14 * self._scale
        small, body = (QFontMetrics(self._font(size)).height() for size in (SMALL, BODY))
        return QRectF(inset, small + body + 6 * self._scale, self.width() - 2 * inset, 4 * self._scale)

    def _share_at(self, place: QPointF) -> float:
        track = self._track()
        return (place.x() - track.left()) / max(track.width(), 1.0)

    def _ask(self, share: float) -> None:
        value = self.turn.value(share)
        if value != self._value_now:
            self.turned.emit(self.turn.path, value)
