"""The chart widget: shows any `ChartSpec` live, answers pointer and keys, hands out pictures; it computes nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ftvp_gui.charts.layout import advance
from ftvp_gui.charts.layout.hit import box_of, place_at
from ftvp_gui.charts.layout.sheet import Sheet, lay_out
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.readout import Place, places, say
from ftvp_gui.charts.spec import ChartSpec
from ftvp_gui.export.svg import drawn
from ftvp_gui.ui.plots import ink, picture
from ftvp_gui.ui.plots.canvas import Canvas

FOCUS_RIM = 2
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6,
}  # fmt: skip


class ChartView(QWidget):
    """One chart on screen.

    Arrow keys move the read-out along months, segments or rows; Enter picks what it rests on, Escape closes it.
    """

    hovered = Signal(str)
    """The id of the mark that the read-out moved to; empty where it has none or was closed."""
    picked = Signal(str)
    """The id of a segment, row or line that was clicked or chosen with Enter."""

    def __init__(self, parent: QWidget | None = None, *, with_title: bool = True) -> None:
        super().__init__(parent)
        self._spec: ChartSpec | None = None
        self._inks: Palette | None = None
        self._sheet: Sheet | None = None
        self._known_places: tuple[Place, ...] | None = None
        self._here: int | None = None
        self._type_scale = 1.0
        self._with_title = with_title
        self._stale = False
        self._rimmed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._canvas = Canvas(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(FOCUS_RIM, FOCUS_RIM, FOCUS_RIM, FOCUS_RIM)
        layout.addWidget(self._canvas)

    @property
    def spec(self) -> ChartSpec | None:
        """The chart that is shown."""
        return self._spec

    @property
    def sheet(self) -> Sheet | None:
        """The chart as it was last laid out for the screen; None before it was seen."""
        return self._sheet

    def show_spec(self, spec: ChartSpec, inks: Palette) -> None:
        """Show a chart in the colours of a palette; while hidden it is only remembered."""
        self._spec, self._inks = spec, inks
        self.setAccessibleName(spec.title)
        self.setAccessibleDescription(spec.summary or spec.empty or "")
        self._refresh_when_seen()

    def set_type_scale(self, factor: float) -> None:
        """Scale all type: 1 at a desk, about 1.8 in front of a room."""
        self._type_scale = factor
        self._refresh_when_seen()

    def picture_svg(self) -> str:
        """The chart as SVG in the size that it has on screen; empty before a chart is shown."""
        if self._spec is None or self._inks is None:
            return ""
        size = self._canvas.size()
        sheet = lay_out(self._spec, size.width(), size.height(), advance.text_width, type_scale=self._type_scale)
        return drawn(sheet, self._inks)

    def copy_picture(self) -> None:
        """Put the chart on the clipboard, as an image and as SVG."""
        if self._spec is not None:
            QGuiApplication.clipboard().setMimeData(picture.for_clipboard(self.picture_svg()))

    def save_picture(self, path: Path) -> None:
        """Write the chart as .png (at twice its size on screen) or .svg.

        Raises
        ------
        ValueError
            for any other suffix.
        OSError
            where the file cannot be written.
        """
        picture.save(self.picture_svg(), path)

    def readout_text(self) -> str:
        """What the read-out says, as one sentence; empty while it is closed."""
        if self._spec is None or self._here is None:
            return ""
        return say(self._spec, self._places[self._here]).sentence()

    def _refresh_when_seen(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if self._spec is None or self._inks is None:
            return
        self._stale = False
        size = self._canvas.size()
        self._sheet = lay_out(
            self._spec, size.width(), size.height(), ink.text_width,
            type_scale=self._type_scale, with_title=self._with_title,
        )  # fmt: skip
        self._canvas.show_sheet(self._sheet, self._inks)
        self._known_places = None
        if self._here is not None:
            self._here = self._here if self._here < len(self._places) else None
            self._show_here()

    @property
    def _places(self) -> tuple[Place, ...]:
        """The places of the chart, found when first asked for: most redraws need none."""
        if self._known_places is None:
            self._known_places = places(self._spec) if self._spec is not None else ()
        return self._known_places

    def _rest_on(self, here: int | None) -> None:
        if here != self._here:
            self._here = here
            self._show_here()
            self.hovered.emit(self._places[here].id if here is not None else "")

    def _show_here(self) -> None:
        if self._spec is None or self._sheet is None or self._inks is None:
            return
        if self._here is None:
            self._canvas.clear_readout()
            self.setAccessibleDescription(self._spec.summary or self._spec.empty or "")
            return
        place = self._places[self._here]
        said = say(self._spec, place)
        self._canvas.show_readout(said, box_of(self._sheet, place), self._sheet, self._inks)
        self.setAccessibleDescription(f"{said.sentence()}. {self._spec.summary}")

    def _under(self, event: QMouseEvent) -> int | None:
        if self._sheet is None:
            return None
        at = event.position() - self._canvas.pos()
        return place_at(self._sheet, self._places, at.x(), at.y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = self._under(event)
        clickable = here is not None and bool(self._places[here].id)
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        self._rest_on(here)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        here = self._under(event)
        if event.button() is Qt.MouseButton.LeftButton and here is not None and self._places[here].id:
            self.picked.emit(self._places[here].id)

    def leaveEvent(self, event: QEvent) -> None:
        self._rest_on(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        last = len(self._places) - 1
        if last >= 0 and key in _STEPS:
            here = -1 if self._here is None and _STEPS[key] > 0 else (self._here or 0)
            self._rest_on(min(max(here + _STEPS[key], 0), last))
        elif last >= 0 and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._rest_on(0 if key == Qt.Key.Key_Home else last)
        elif self._here is not None and key == Qt.Key.Key_Escape:
            self._rest_on(None)
        elif self._here is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._places[self._here].id:
            self.picked.emit(self._places[self._here].id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_pointer = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        self._rimmed = event.reason() not in by_pointer
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._rest_on(None)
        self._rimmed = False
        super().focusOutEvent(event)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh_when_seen()

    def paintEvent(self, event: QPaintEvent) -> None:
        # A widget that was never shown is painted all the same when a picture of it is grabbed.
        if self._stale:
            self._refresh()
        if self._inks is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), ink.qcolor(self._inks.background))
        if self._rimmed:
            painter.setPen(ink.pen(self._inks.accent, 1.0))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(560, 340)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 200)
