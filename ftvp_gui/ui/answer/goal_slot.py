"""The place below the charts where a goal is answered; the panel is made when a goal is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.gallery import place_of
from ftvp_gui.ui.answer.board import CHART_MARGIN, ChartBoard
from ftvp_gui.ui.typography import px

if TYPE_CHECKING:
    from ftvp_gui.ui.answer.goal_panel import GoalPanel


class GoalSlot(QObject):
    """`taken(way, why)`: an input is to be what a goal takes."""

    taken = Signal(object, str)

    def __init__(self, board: ChartBoard, below: QVBoxLayout, share: int, home: QWidget) -> None:
        super().__init__(home)
        self._board, self._below, self._share, self._home = board, below, share, home
        self._answer: Answer | None = None
        self.panel: GoalPanel | None = None
        board.aimed.connect(self._ask)

    def show_answer(self, answer: Answer) -> None:
        """Another answer is shown above."""
        self._answer = answer
        if self.panel is not None:
            self.panel.show_answer(answer)

    def leave(self) -> None:
        """Take the panel away, and give the keys back to the chart with the grips."""
        if self.panel is not None and not self.panel.isHidden():
            self.panel.seeker.drop()
            self.panel.hide()
            self._board.view(place_of("cumulative")).setFocus()

    def stop(self) -> None:
        """End what goes on behind it."""
        if self.panel is not None:
            self.panel.seeker.close()

    def _ask(self, id: str, value: float) -> None:
        if self._answer is None:
            return
        if self.panel is None:
            # Most answers are never asked what they would take.
            from ftvp_gui.ui.answer.goal_panel import GoalPanel

            self.panel = GoalPanel(self._home)
            self.panel.setContentsMargins(px(CHART_MARGIN), 0, 0, 0)
            self._below.addWidget(self.panel, self._share)
            self.panel.taken.connect(self.taken)
            self.panel.left.connect(self.leave)
        self.panel.ask(self._answer, id, value)
