"""The iceberg, step by step: the costs that are revealed, and beside them who is ahead by these costs alone."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.iceberg import Iceberg
from ftvp_gui.charts import iceberg, iceberg_lines
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.spec import ChartSpec
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr
from ftvp_gui.ui import motion
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.plots.chart_view import ChartView
from ftvp_gui.ui.typography import BODY, px

MOVES = 450
"""Milliseconds in which a cost comes."""
BESIDE = 560
"""Width, in pixels at a desk, from which the two charts stand side by side."""


class IcebergView(QWidget):
    """Begins with the price list. Page Down or Space reveals the next cost, Page Up takes it back, Home begins again,
    End reveals everything."""

    picked = Signal(str)
    """The id of a cost that was clicked."""
    stepped = Signal(int)
    """Another step is shown."""

    def __init__(self, parent: QWidget | None = None, *, buttons: bool = True) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._inks: Palette | None = None
        self._step, self._scale, self._buttons = 0, 1.0, buttons
        self._shown: tuple[ChartSpec | None, ChartSpec | None] = (None, None)
        self.bars, self.lines = ChartView(self), ChartView(self)
        self.bars.picked.connect(self.picked)
        self._moving = QVariantAnimation(self)
        self._moving.setDuration(MOVES)
        self._moving.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._moving.valueChanged.connect(self._moved)
        self._back, self._next = QPushButton(tr("Back"), self), QPushButton(tr("Reveal the next cost"), self)
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.forward)
        self._place, self._sentence = QLabel(self), QLabel(self)
        self._sentence.setWordWrap(True)
        for label in (self._place, self._sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The iceberg, step by step"))

    def _lay_out(self) -> None:
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._charts.addWidget(self.bars, 1)
        self._charts.addWidget(self.lines, 1)
        self._row = QHBoxLayout()
        for part in (self._back, self._next, self._place):
            self._row.addWidget(part)
            part.setVisible(self._buttons)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._charts, 1)
        self._column.addWidget(self._sentence)
        self._column.addLayout(self._row)

    @property
    def step(self) -> int:
        """The step that is shown, or that is coming; 0 is the price list."""
        return self._step

    @property
    def last(self) -> int:
        """The last step: the whole cost."""
        found = self._found
        return 0 if found is None else len(found.steps) - 1

    @property
    def said(self) -> str:
        """What the step says, in a sentence."""
        return self._sentence.text()

    @property
    def _found(self) -> Iceberg | None:
        return None if self._answer is None else self._answer.found(Iceberg)

    def forward(self) -> bool:
        """Reveal the next cost; False where nothing is left."""
        return self._go(self._step + 1)

    def back(self) -> bool:
        """Take the last cost back; False at the price list."""
        return self._go(self._step - 1)

    def go(self, step: int) -> None:
        """Show a step at once."""
        self._moving.stop()
        self._step = min(max(step, 0), self.last)
        self._draw(float(self._step))
        self.stepped.emit(self._step)

    def show_answer(self, answer: Answer, inks: Palette) -> None:
        """Draw another answer, at the same step or the last that it has."""
        if self._answer is not None and self._answer.project.about != answer.project.about:
            self._step, self._shown = 0, (None, None)
        self._answer, self._inks = answer, inks
        self._moving.stop()
        self._step = min(self._step, self.last) if self._found is not None else self._step
        self._draw(float(self._step))

    def set_type_scale(self, scale: float) -> None:
        """Take another size of type."""
        self._scale = scale
        for view in (self.bars, self.lines):
            view.set_type_scale(scale)
        font = QFont(QApplication.font())
        font.setPixelSize(max(round(BODY * scale), 1))
        for label in (self._sentence, self._place):
            label.setFont(font)
        self._turn()

    def set_inset(self, left: int) -> None:
        """Keep so many pixels free left of the words, so that they stand under those of the chart."""
        self._sentence.setContentsMargins(left, 0, 0, 0)
        self._row.setContentsMargins(left, 0, px(8), px(8))

    def _go(self, step: int) -> bool:
        if not 0 <= step <= self.last:
            return False
        before, self._step = self._step, step
        if motion.reduced() or not self.isVisible():
            self._draw(float(step))
        else:
            self._moving.stop()
            self._moving.setStartValue(float(before))
            self._moving.setEndValue(float(step))
            self._moving.start()
        self.stepped.emit(step)
        return True

    def _moved(self, value: object) -> None:
        if isinstance(value, float):
            self._draw(value)

    def _draw(self, at: float) -> None:
        if self._answer is None or self._inks is None:
            return
        style, found = style_of(self._answer), self._found
        bars = iceberg.chart(self._answer, style, self._shown[0], at)
        lines = iceberg_lines.chart(self._answer, style, self._shown[1], at)
        self._shown = bars, lines
        self.bars.show_spec(bars, self._inks)
        self.lines.show_spec(lines, self._inks)
        self.lines.setVisible(found is not None)
        if found is not None:
            reveal = found.steps[self._step]
            said, place = (
                sentence(reveal.sentence, style),
                tr("{place} of {all}", place=self._step + 1, all=self.last + 1),
            )
            self._place.setText(place)
            self._sentence.setText(said if self._buttons else f"{place}   {said}")
        self._back.setEnabled(self._step > 0)
        self._next.setEnabled(self._step < self.last)

    def _turn(self) -> None:
        wide = self.width() >= BESIDE * self._scale
        self._charts.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Right):
            self.forward()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            self.back()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go(0 if key == Qt.Key.Key_Home else self.last)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()

    def hideEvent(self, event: QHideEvent) -> None:
        self._moving.stop()
        self._draw(float(self._step))
        super().hideEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(320), px(240))
