"""What a goal takes: under the chart a line for each input that could meet it alone, how likely that is, "take it"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.goal_seek import Goal, MonthGoal, TotalGoal, Way
from ftvp_gui.charts import format as written
from ftvp_gui.charts.cumulative import BREAK_EVEN
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import figure, short
from ftvp_gui.core.model import at
from ftvp_gui.core.project import Project
from ftvp_gui.language import title, tr
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.answer.goal_seeker import GoalSeeker, Sought
from ftvp_gui.ui.form.buttons import TextButton
from ftvp_gui.ui.form.scroll import PageScroll
from ftvp_gui.ui.typography import px, strong_font


class GoalPanel(QWidget):
    """`taken(way, why)`: this one shall be put into the project, for this reason. `left()`: the panel goes."""

    taken = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self.buttons: list[TextButton] = []
        self.seeker = GoalSeeker(self)
        self.seeker.found.connect(self._show)
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = TextButton(tr("Close"), "", self, quiet=True)
        self.close_button.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._lines = QWidget(self)
        self._scroll = PageScroll(self._lines, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)

    def ask(self, answer: Answer, id: str, value: float) -> None:
        """Search for what would meet the value at a grip of the cumulative chart."""
        self._answer = answer
        goal = _goal(id, value)
        self.heading.setFont(strong_font())
        self.heading.setText(f"{wish(goal, answer.project, style_of(answer))} {tr('Being worked out…')}")
        self._fill((), answer.project, style_of(answer), goal)
        self.seeker.ask(answer, goal)
        self.show()

    def show_answer(self, answer: Answer) -> None:
        """Another answer is shown: what was found holds only for the project that it was found for."""
        if self._answer is not None and answer.project is not self._answer.project:
            self._answer = None
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, sought: Sought) -> None:
        project, style = sought.answer.project, style_of(sought.answer)
        possible = [way for way in sought.ways if way.value is not None]
        said = wish(sought.goal, project, style)
        if not possible:
            self.heading.setText(f"{said} {tr('No single input can do that within its range.')}")
        else:
            self.heading.setText(f"{said} {tr('One of these would do it alone:')}")
        self._fill(sought.ways, project, style, sought.goal)
        if self.buttons:
            self.buttons[0].setFocus()

    def _fill(self, ways: tuple[Way, ...], project: Project, style: NumberStyle, goal: Goal) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        lines = QWidget(self)
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self.buttons = []
        why = wish(goal, project, style)
        for place, way in enumerate(way for way in ways if way.value is not None):
            words = QLabel(told(way, project, style), lines)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            name = QLabel(title(way.title), lines)
            name.setWordWrap(True)
            name.setTextFormat(Qt.TextFormat.PlainText)
            take = TextButton(tr("Take it"), "", lines)
            take.setAccessibleName(tr("Take it: {title}", title=title(way.title)))
            take.setAccessibleDescription(words.text())
            take.clicked.connect(lambda _on=False, way=way: self.taken.emit(way, why))
            self.buttons.append(take)
            words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            words.setContentsMargins(0, 0, 0, px(8))
            grid.addWidget(name, 2 * place, 0)
            grid.addWidget(words, 2 * place + 1, 0)
            grid.addWidget(take, 2 * place, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        titles = "; ".join(title(way.title) for way in ways if way.value is None)
        never = QLabel(tr("Never within its range: {titles}.", titles=titles) if titles else "", lines)
        never.setWordWrap(True)
        never.setTextFormat(Qt.TextFormat.PlainText)
        never.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        grid.addWidget(never, grid.rowCount(), 0, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        self._scroll.setWidget(lines)
        if had_focus:
            self.close_button.setFocus()


def wish(goal: Goal, project: Project, style: NumberStyle) -> str:
    """The goal as a sentence."""
    if isinstance(goal, TotalGoal):
        return tr(
            "{name} shall cost {money} in all.",
            name=project.approach(goal.approach).name,
            money=written.money(goal.value, style.currency, 3, style.locale),
        )
    return tr(
        "{name} shall be ahead from {month}.",
        name=project.approach(goal.cheaper).name,
        month=written.month(goal.value, style.locale),
    )


def told(way: Way, project: Project, style: NumberStyle) -> str:
    """What one input would have to be, against its own range, and how likely that is."""
    unit, value = way.spec.unit, way.value if way.value is not None else way.now
    low, middle, high = at(project, way.path).quantity.ends()
    return tr(
        "Exactly {value}. Your range: {low} / {middle} / {high}. {odds}",
        value=figure(value, unit, style, 3),
        low=short(low, unit, style),
        middle=short(middle, unit, style),
        high=short(high, unit, style),
        odds=_odds(way, style),
    )


def _odds(way: Way, style: NumberStyle) -> str:
    share = written.share(way.chance, style.locale)
    if way.upward:
        return tr("So high or higher: {share}.", share=share)
    return tr("So low or lower: {share}.", share=share)


def _goal(id: str, value: float) -> Goal:
    kind, *approaches = id.split("/")
    if kind == BREAK_EVEN:
        return MonthGoal(approaches[0], approaches[1], value)
    return TotalGoal(approaches[0], value)
