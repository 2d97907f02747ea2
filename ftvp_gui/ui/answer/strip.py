"""The strip on top of the answer: the verdict in a sentence, three figures, and why; it shows words made elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.palette import Palette
from ftvp_gui.charts.spec import Tone
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.checklist import NotEntered
from ftvp_gui.core.checks import Notice, ordered
from ftvp_gui.core.model import Path
from ftvp_gui.core.third import third_name
from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.answer.advice_lines import AdviceLines
from ftvp_gui.ui.answer.disclosure import Disclosure
from ftvp_gui.ui.answer.figures import KeyFigure, key_figures, style_of
from ftvp_gui.ui.answer.finding_page import proposed
from ftvp_gui.ui.answer.lines import Line, Lines
from ftvp_gui.ui.answer.notices import NoticeList, Remedy
from ftvp_gui.ui.plots import ink
from ftvp_gui.ui.typography import px, small_font, title_font

REASON, AGAINST, CAUTION = "\N{BULLET}", "\N{EN DASH}", "!"
TWO_COLUMNS = 880
"""From this width on, reasons and cautions stand side by side."""


class FigureBlock(QWidget):
    """A caption, the figure, and how to read it. Money opens, by click or Enter, to what it is made of."""

    opened = Signal(object)
    """The place that explains the figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._caption, self._value, self._detail = (QLabel(self) for _ in range(3))
        for label in (self._caption, self._detail):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._detail.setWordWrap(True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for label in (self._caption, self._value, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_look()

    def show_figure(self, figure: KeyFigure) -> None:
        """Show another figure."""
        self._caption.setText(figure.caption)
        self._value.setText(figure.value)
        self._detail.setText(figure.detail)
        self.setAccessibleName(f"{figure.caption}: {figure.value}, {figure.detail}")
        self.setToolTip(figure.meaning)
        self._place = figure.place
        opens = figure.place is not None
        self.setAccessibleDescription(tr("Enter shows what it is made of.") if opens else "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if opens else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def show_look(self) -> None:
        """Take the size of type in use."""
        for label in (self._caption, self._detail):
            label.setFont(small_font())
        self._value.setFont(title_font())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line under a figure that opens, at rest only a hair."""
        if self._place is None:
            return
        painter, palette = QPainter(self), self.palette()
        lively = self.underMouse() or self.hasFocus()
        value, width = self._value.geometry(), self._value.sizeHint().width()
        ink = palette.color(QPalette.ColorRole.Accent if lively else QPalette.ColorRole.Mid)
        painter.fillRect(value.left(), value.bottom(), min(width, value.width()), px(2) if lively else 1, ink)

    def _open(self) -> None:
        if self._place is not None:
            self.opened.emit(self._place)


class Headline(QLabel):
    """The verdict in a sentence, behind a bar in the colour of the approach that it recommends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone | None = None
        self._inks: Palette | None = None
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(tr("Verdict"))

    def show_verdict(self, text: str, tone: Tone | None, inks: Palette) -> None:
        """Show a sentence; without a tone the bar is grey."""
        self._tone, self._inks = tone, inks
        self.setText(text)
        self.update()

    def show_look(self) -> None:
        """Take the size of type in use."""
        font = title_font()
        font.setWeight(font.Weight.Normal)
        self.setFont(font)
        self.setContentsMargins(px(14), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._inks is None:
            return
        colour = self._inks.grid if self._tone is None else self._inks.colour(self._tone)
        QPainter(self).fillRect(0, px(2), px(4), self.height() - px(4), ink.qcolor(colour))


class VerdictStrip(QWidget):
    """The verdict. Its lines keep their room while numbers move, so that the charts below hold still."""

    picked = Signal(object)
    """The path of a notice that was chosen."""
    opened = Signal(object)
    """The place that explains a figure."""
    checklist_asked = Signal()
    """The costs that were not entered are to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = Headline(self)
        self._blocks = tuple(FigureBlock(self) for _ in range(3))
        self.why = Disclosure(tr("Why"), open=True, elastic=True, parent=self)
        self._details = QWidget(self)
        self._reasons, self._cautions = Lines(tr("Reasons"), self._details), Lines(tr("Cautions"), self._details)
        self._advice = AdviceLines(self)
        self.notices = NoticeList(self)
        self.notices.picked.connect(self.picked)
        self.absent = Disclosure("", open=False, parent=self)
        self.absent.setCheckable(False)
        self.absent.clicked.connect(self.checklist_asked)
        for block in self._blocks:
            block.opened.connect(self.opened)
        self._first_reason = ""
        self._dated: tuple[Notice, ...] = ()
        self.why.toggled.connect(self._show_why)
        self._lay_out()
        self.show_look()

    def _lay_out(self) -> None:
        self._figures, switches = QHBoxLayout(), QHBoxLayout()
        for block in self._blocks:
            self._figures.addWidget(block, 1)
        switches.addWidget(self.why)
        switches.addWidget(self.notices.button)
        switches.addWidget(self.absent)
        switches.addStretch(1)
        switches.setSpacing(px(24))
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._details.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 0, 0)
        for lines in (self._reasons, self._cautions):
            self._columns.addWidget(lines, 1, Qt.AlignmentFlag.AlignTop)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._headline)
        self._layout.addSpacing(px(4))
        self._layout.addLayout(self._figures)
        self._layout.addLayout(switches)
        self._layout.addWidget(self._details)
        self._layout.addWidget(self._advice)
        self._layout.addWidget(self.notices)

    @property
    def blocks(self) -> tuple[FigureBlock, ...]:
        """The three figures."""
        return self._blocks

    @property
    def headline(self) -> str:
        """The verdict in a sentence."""
        return self._headline.text()

    def show_answer(self, answer: Answer, inks: Palette, final: bool) -> None:
        """Show another answer; `final`: the full sample's."""
        style = style_of(answer)
        verdict = answer.verdict
        for part in (self._headline, self._details, self._advice):
            part.setMinimumHeight(0 if final else part.height())
        best = answer.project.approach(verdict.recommended) if verdict.recommended else None
        tone = None if best is None else Tone(best.colour)
        self._headline.show_verdict(sentence(verdict.headline, style), tone, inks)
        for block, figure in zip(self._blocks, key_figures(answer), strict=True):
            block.show_figure(figure)
        self._reasons.show_lines(
            [Line(AGAINST if why.id == "reason.against" else REASON, sentence(why, style)) for why in verdict.reasons]
        )
        self._cautions.show_lines([Line(CAUTION, sentence(each, style), muted=True) for each in verdict.cautions])
        self._advice.show_answer(answer)
        said = [*verdict.reasons, *verdict.cautions]
        self._first_reason = sentence(said[0], style) if said else ""
        self._show_why()
        self.notices.show_notices(ordered((*self._dated, *answer.notices)), style, _remedies(answer))
        self._show_absent(answer.not_entered)

    def set_dated(self, notices: tuple[Notice, ...]) -> None:
        """What is to be looked at because of today's date; it shows with the next answer."""
        self._dated = notices

    def show_look(self) -> None:
        """Take the inks and the size of type in use."""
        self._headline.show_look()
        self._figures.setSpacing(px(24))
        self._layout.setSpacing(px(8))
        self._columns.setSpacing(px(4))
        for block in self._blocks:
            block.show_look()
        for lines in (self._reasons, self._cautions, self._advice):
            lines.show_look()

    def _show_absent(self, entries: Sequence[NotEntered]) -> None:
        """How many costs are missing, and how many of them nobody has confirmed."""
        count, still_open = len(entries), sum(not entry.confirmed for entry in entries)
        costs = tr_n(count, "{count} cost not entered", "{count} costs not entered", count=count)
        text = (
            costs
            if still_open == count
            else (
                tr("{costs}, {count} open", costs=costs, count=still_open)
                if still_open
                else tr("{costs}, none open", costs=costs)
            )
        )
        self.absent.show_text(text, "info" if still_open else "table")
        self.absent.setAccessibleName(text)
        self.absent.setVisible(count > 0)

    def _show_why(self) -> None:
        """Closed, the first reason stands in for all, and of the advice the next step stays."""
        open = self.why.isChecked()
        self.why.setVisible(bool(self._first_reason))
        self.why.show_text(
            tr("Why") if open or not self._first_reason else tr("Why: {reason}", reason=self._first_reason)
        )
        self.why.setAccessibleName(tr("Why"))
        self._details.setVisible(open and bool(self._first_reason))
        self._advice.set_brief(not open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= px(TWO_COLUMNS)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(px(24) if wide else px(4))


def _remedies(answer: Answer) -> tuple[Remedy, ...]:
    name = third_name(answer.project, answer.pair)
    if name is None:
        return ()
    # Deep analyses are loaded where they are needed, so that no start of the program does it.
    from ftvp_gui.analysis.like_for_like import LikeForLike

    return (Remedy("notice.models", tr("Add “{name}”", name=name), proposed(LikeForLike.id)),)
