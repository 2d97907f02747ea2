"""The grips of a chart: dragged, or moved by arrow keys, they say what is wanted; the chart itself does not move."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from ftvp_gui.charts.readout import written
from ftvp_gui.charts.spec import Grip
from ftvp_gui.language import tr
from ftvp_gui.ui.plots.chart_view import FOCUS_RIM, ChartView
from ftvp_gui.ui.typography import px

REACH, RADIUS = 12, 6
"""Pixels from which a grip is met, and the size of its ring."""
STEPS = 100
"""Arrow keys that take a grip from one end of a money axis to the other."""
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


class Grips(QWidget):
    """Lies over a chart. Space takes hold of the next grip, arrows move it, Enter asks, Escape lets go.

    `aimed(id, value)`: this is wanted; months or money.
    """

    aimed = Signal(str, float)

    def __init__(self, view: ChartView) -> None:
        super().__init__(view)
        self._view = view
        self._held: int | None = None
        self._value = 0.0
        self._dragging = False
        self._near = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)
        self.setGeometry(view.rect())
        self.raise_()

    @property
    def held(self) -> Grip | None:
        """The grip that is held; None: none."""
        grips = self._grips()
        return grips[self._held] if self._held is not None and self._held < len(grips) else None

    def said(self) -> str:
        """What is wanted at the grip that is held, in words; empty where none is."""
        grip, spec = self.held, self._view.spec
        if grip is None or spec is None:
            return ""
        kind = spec.y.kind if grip.upright else spec.x.kind
        return tr("{name}: {value}", name=grip.name, value=written(kind, self._value, spec.style))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        elif kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._press(event)
        elif kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            return self._move(event)
        elif kind is QEvent.Type.MouseButtonRelease and self._dragging:
            self._ask()
            return True
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._let_go()
        elif kind in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._near = kind is QEvent.Type.Enter
            self.update()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space and self._grips():
            self._take(0 if self._held is None else (self._held + 1) % len(self._grips()))
        elif self._held is None:
            return False
        elif key in _ARROWS:
            self._nudge(_ARROWS[key] * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
        elif key == Qt.Key.Key_Escape:
            self._let_go()
        else:
            return False
        return True

    def _press(self, event: QMouseEvent) -> bool:
        met = self._met(event.position())
        if met is None or event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._take(met)
        self._dragging = True
        return True

    def _move(self, event: QMouseEvent) -> bool:
        sheet, grip = self._view.sheet, self.held
        if not self._dragging:
            met = self._met(event.position())
            # A ring says what it is for only to whoever comes near it.
            self._view.setToolTip(_hint(self._grips()[met]) if met is not None else "")
            if met is None:
                return False
            upright = self._grips()[met].upright
            self._view.setCursor(Qt.CursorShape.SizeVerCursor if upright else Qt.CursorShape.SizeHorCursor)
            return True
        if sheet is None or grip is None:
            return True
        place = event.position() - QPointF(FOCUS_RIM, FOCUS_RIM)
        self._set(sheet.y.back(place.y()) if grip.upright else sheet.x.back(place.x()))
        return True

    def _take(self, index: int) -> None:
        self._held = index
        grip = self._grips()[index]
        self._set(grip.y if grip.upright else grip.x)

    def _nudge(self, by: int) -> None:
        spec, grip = self._view.spec, self.held
        if spec is None or grip is None:
            return
        # Months are whole: the first step from the middle of one goes to the next.
        step = (spec.y.hi - spec.y.lo) / STEPS if grip.upright else 1.0
        self._set(self._value + by * step if grip.upright else round(self._value) + by)

    def _set(self, value: float) -> None:
        spec, grip = self._view.spec, self.held
        if spec is None or grip is None:
            return
        axis = spec.y if grip.upright else spec.x
        self._value = min(max(value, axis.lo), axis.hi)
        self._view.setAccessibleDescription(self.said())
        self.update()

    def _ask(self) -> None:
        grip, value = self.held, self._value
        self._let_go()
        if grip is not None and value != (grip.y if grip.upright else grip.x):
            self.aimed.emit(grip.id, value)

    def _let_go(self) -> None:
        self._held, self._dragging = None, False
        self.update()

    def _grips(self) -> tuple[Grip, ...]:
        spec = self._view.spec
        return spec.grips if spec is not None and spec.empty is None else ()

    def _spot(self, grip: Grip) -> QPointF | None:
        sheet = self._view.sheet
        return None if sheet is None else QPointF(sheet.x.at(grip.x) + FOCUS_RIM, sheet.y.at(grip.y) + FOCUS_RIM)

    def _met(self, place: QPointF) -> int | None:
        away = []
        for index, grip in enumerate(self._grips()):
            spot = self._spot(grip)
            if spot is not None:
                away.append(((spot - place).manhattanLength(), index))
        nearest = min(away, default=(float("inf"), 0))
        return nearest[1] if nearest[0] <= px(REACH) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        grips, sheet = self._grips(), self._view.sheet
        if not grips or sheet is None or not (self._near or self._view.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2.0))
        for grip in grips:
            spot = self._spot(grip)
            if spot is not None:
                painter.drawEllipse(spot, px(RADIUS), px(RADIUS))
        held = self.held
        if held is not None:
            self._paint_wish(painter, held)
        painter.end()

    def _paint_wish(self, painter: QPainter, grip: Grip) -> None:
        """A dashed line at what is wanted, with its words."""
        sheet = self._view.sheet
        if sheet is None:
            return
        plot = sheet.plot
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.5, Qt.PenStyle.DashLine))
        if grip.upright:
            y = sheet.y.at(self._value) + FOCUS_RIM
            painter.drawLine(QPointF(plot.left, y), QPointF(plot.right, y))
            corner = QPointF(plot.left + px(8), y - px(6))
        else:
            x = sheet.x.at(self._value) + FOCUS_RIM
            painter.drawLine(QPointF(x, plot.top), QPointF(x, plot.bottom))
            corner = QPointF(x + px(6), plot.top + px(16))
        words, metrics = self.said(), painter.fontMetrics()
        frame = metrics.boundingRect(words).translated(corner.toPoint()).adjusted(-px(4), -px(2), px(4), px(2))
        if frame.right() > self.width():
            frame.translate(self.width() - frame.right(), 0)
        painter.fillRect(frame, self.palette().color(QPalette.ColorRole.Window))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, words)


def _hint(grip: Grip) -> str:
    return tr("{name}: drag it to what you want, to see what that would take.", name=grip.name)
