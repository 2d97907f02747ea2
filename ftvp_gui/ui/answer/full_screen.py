"""One chart alone on the whole screen, with type for a room; it is redrawn with every answer like any other chart."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.gallery import CHARTS
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr
from ftvp_gui.ui.answer.board import CHART_MARGIN, Specs
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.plots.chart_view import ChartView
from ftvp_gui.ui.typography import SMALL, TITLE

DESK_HEIGHT = 520.0
"""Pixels of height at which type has its usual size; it grows with the screen from there."""
LARGEST_TYPE = 3.0
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Backspace: -1,
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1,
}  # fmt: skip


class FullScreenChart(QWidget):
    """Arrow keys go to the next chart, Escape or F11 goes back to the window."""

    left = Signal(int)
    """The screen was left; the index of the chart that was shown last."""

    def __init__(self, specs: Specs, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._specs = specs
        self._answer: Answer | None = None
        self._inks: Palette | None = None
        self._index = 0
        self._headline = QLabel(self)
        self._headline.setWordWrap(True)
        self._headline.setTextFormat(Qt.TextFormat.PlainText)
        self._view = ChartView(self)
        # The arrow keys go from chart to chart here.
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot = QLabel(self)
        self._foot.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.addWidget(self._headline)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._foot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def index(self) -> int:
        """The index of the chart that is shown."""
        return self._index

    @property
    def headline(self) -> str:
        """The verdict in a sentence."""
        return self._headline.text()

    def show_chart(self, index: int) -> None:
        """Show a chart; beyond the last comes the first."""
        self._index = index % len(CHARTS)
        self._draw()

    def show_answer(self, answer: Answer, inks: Palette) -> None:
        """Draw another answer."""
        self._answer, self._inks = answer, inks
        self._draw()

    def _draw(self) -> None:
        if self._answer is None or self._inks is None:
            return
        self._view.show_spec(self._specs.of(self._index, self._answer), self._inks)
        self._headline.setText(sentence(self._answer.verdict.headline, style_of(self._answer)))
        title = tr(CHARTS[self._index].title)
        keys = tr("← → next chart     Esc back")
        self._foot.setText(tr("{index} of {count}     {keys}", index=self._index + 1, count=len(CHARTS), keys=keys))
        self.setWindowTitle(title)
        self.setAccessibleName(tr("{title}, full screen", title=title))

    def _scale_type(self) -> None:
        scale = min(max(self.height() / DESK_HEIGHT, 1.0), LARGEST_TYPE)
        self._view.set_type_scale(scale)
        for label, size in ((self._headline, TITLE), (self._foot, SMALL)):
            font = QFont(QApplication.font())
            font.setPixelSize(round(size * scale))
            label.setFont(font)
            label.setContentsMargins(CHART_MARGIN, 0, 0, 0)
        margin = round(16 * scale)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, margin, margin, margin // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        elif key in _STEPS:
            self.show_chart(self._index + _STEPS[key])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scale_type()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.left.emit(self._index)
        super().closeEvent(event)
