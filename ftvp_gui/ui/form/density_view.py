"""A small drawing of a distribution whose three numbers are dragged with the mouse or moved with the arrow keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.quantity import Chance, Pert, Quantity
from ftvp_gui.language import tr
from ftvp_gui.ui.form import density, nudge, parse
from ftvp_gui.ui.form.locale import writing_of
from ftvp_gui.ui.form.shapes import CELLS, Shape
from ftvp_gui.ui.form.shell import ring
from ftvp_gui.ui.form.unit_words import sign
from ftvp_gui.ui.typography import px, small_font

Role = QPalette.ColorRole
HEIGHT, GRIP, SIDE = 96, 18, 8
_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10,
}  # fmt: skip


class DensityView(QWidget):
    """Shows a quantity. `moved(quantity)` follows a handle; `grabbed` and `dropped` say when a drag begins and ends."""

    moved = Signal(object)
    grabbed = Signal()
    dropped = Signal()

    def __init__(self, spec: AmountSpec, quantity: Quantity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec, self._quantity = spec, quantity
        self._view: density.View | None = None
        self._read_only = False
        self.setFont(small_font())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.grips = tuple(Grip(self) for _ in range(3))
        for place, grip in enumerate(self.grips):
            grip.dragged.connect(partial(self._drag, place))
            grip.stepped.connect(partial(self._step, place))
            grip.pressed.connect(self.grabbed)
            grip.released.connect(self._drop)
        self.show_quantity(quantity)

    def show_quantity(self, quantity: Quantity) -> None:
        """Show another quantity; the window of values holds still while a handle is held and all of it can be seen."""
        self._quantity = quantity
        shown = density.can_be_drawn(quantity)
        self.setVisible(shown)
        if not shown:
            return
        if self._view is None or not any(grip.held for grip in self.grips):
            self._view = density.view_of(quantity)
        self._place()

    def set_read_only(self, read_only: bool) -> None:
        """Show the drawing without letting anyone change it."""
        self._read_only = read_only
        self._place()

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order."""
        return self.grips if density.handles(self._quantity) else ()

    def _place(self) -> None:
        found = density.handles(self._quantity)
        for place, grip in enumerate(self.grips):
            grip.setVisible(place < len(found) and not self._read_only)
        if self._view is None:
            return
        for grip, handle, name in zip(self.grips, found, self._names(), strict=False):
            side = px(GRIP)
            grip.setGeometry(round(self._x(handle.value)) - side // 2, self._base() - side // 2, side, side)
            said = tr("{name}: {value}", name=name, value=self._said(handle.value))
            grip.setAccessibleName(f"{tr(self._spec.label)}, {said}")
            grip.setToolTip(tr("{said}. Drag it, or move it with the arrow keys.", said=said))
        summary = ", ".join(f"{name} {self._said(h.value)}" for name, h in zip(self._names(), found, strict=False))
        self.setAccessibleName(tr("Distribution of {label}", label=tr(self._spec.label)))
        self.setAccessibleDescription(summary)
        self.update()

    def _names(self) -> tuple[str, ...]:
        shape = Shape.PERT if isinstance(self._quantity, Pert) else Shape.PLAIN
        return tuple(map(tr, CELLS[shape]))

    def _said(self, value: float) -> str:
        unit = self._spec.unit
        return parse.write(value, writing_of(self.locale()), percent=unit.percent) + sign(unit)

    def _drag(self, place: int, x: float) -> None:
        """The handle follows the pointer, up to its neighbours and the edge of the drawing."""
        if self._view is None:
            return
        left, width = px(SIDE), max(self.width() - 2 * px(SIDE), 1)
        at = min(max((x - left) / width, 0.0), 1.0)
        self._move(place, density.rounded(self._view.value(at), self._view))

    def _step(self, place: int, steps: int) -> None:
        handle = density.handles(self._quantity)[place]
        bounds = self._spec.bounds
        self._move(place, nudge.nudged(handle.value, steps, bounds, whole=self._spec.whole))

    def _move(self, place: int, value: float) -> None:
        cell = density.handles(self._quantity)[place].cell
        found = density.moved(self._quantity, cell, value, self._spec)
        if found is not None and found != self._quantity and not self._read_only:
            self.show_quantity(found)
            self.moved.emit(found)

    def _drop(self) -> None:
        self.dropped.emit()
        self.show_quantity(self._quantity)

    def _x(self, value: float) -> float:
        assert self._view is not None
        return px(SIDE) + self._view.place(value) * (self.width() - 2 * px(SIDE))

    def _base(self) -> int:
        return self.height() - px(28)

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, base = self.palette(), self._base()
        self._paint_curve(painter, QColor(palette.color(Role.Accent)), base)
        painter.setPen(QPen(palette.color(Role.Mid), 1.0))
        painter.drawLine(px(SIDE), base, self.width() - px(SIDE), base)
        self._paint_words(painter, palette.color(Role.PlaceholderText), base)
        painter.end()

    def _paint_curve(self, painter: QPainter, ink: QColor, base: int) -> None:
        assert self._view is not None
        places, heights = density.curve(self._quantity, self._view)
        top, width = base - px(6), self.width() - 2 * px(SIDE)
        line = [
            QPointF(px(SIDE) + place * width, base - height * top)
            for place, height in zip(places, heights, strict=True)
        ]
        if not line:
            return
        fill = QColor(ink)
        fill.setAlpha(40)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPolygon(QPolygonF([QPointF(line[0].x(), base), *line, QPointF(line[-1].x(), base)]))
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))

    def _paint_words(self, painter: QPainter, ink: QColor, base: int) -> None:
        """The numbers under their handles; one that would run into its neighbour stays unsaid, the cells have it."""
        painter.setPen(ink)
        taken = -1.0
        metrics = painter.fontMetrics()
        found = density.handles(self._quantity)
        for handle in found or tuple(density.Handle(0, value) for value in self._quantity.ends()):
            words = self._said(handle.value)
            wide = metrics.horizontalAdvance(words)
            left = min(max(self._x(handle.value) - wide / 2, 0.0), float(self.width() - wide))
            if left > taken:
                area = QRectF(left, base + px(10), wide + 1, px(16))
                painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)
                taken = left + wide + px(6)
        if isinstance(self._quantity, Chance):
            share = parse.write(self._quantity.chance, writing_of(self.locale()), percent=True)
            painter.drawText(px(SIDE), px(12), tr("if it happens: {share} %", share=share))


class Grip(QWidget):
    """A handle on the line under the curve."""

    dragged = Signal(float)
    """Where the pointer is, in pixels of the drawing."""
    stepped = Signal(int)
    pressed = Signal()
    released = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.held = True
            self.raise_()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.held:
            self.dragged.emit(self.mapToParent(event.position()).x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.held:
            self.held = False
            self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(steps)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        middle, radius = QRectF(self.rect()).center(), px(5) + (1 if self.underMouse() or self.held else 0)
        painter.setPen(QPen(palette.color(Role.Window), 1.5))
        painter.setBrush(palette.color(Role.Accent))
        painter.drawEllipse(middle, radius, radius)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), palette.color(Role.Accent), px(9), 2.0)
        painter.end()
