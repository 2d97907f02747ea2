"""The answer beneath the questions: who wins, in a sentence, with the small icebergs; it works nothing out."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ftvp_gui.analysis.glance import Glance
from ftvp_gui.analysis.verdict import Status
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.start import iceberg, lines
from ftvp_gui.ui.start.marks import disc, turned
from ftvp_gui.ui.theme_palette import inks_of
from ftvp_gui.ui.typography import px, small_font, strong_font

Role = QPalette.ColorRole
HEIGHT, PICTURE = 80, 120


class VerdictStrip(QWidget):
    """A sentence, a line on what it stands on, and a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = self.detail = ""
        self._found: Glance | None = None
        self._stale = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_waiting(self, sentence: str, detail: str = "") -> None:
        """Say what is still to be answered, or that it is being worked out; a verdict from before turns pale."""
        self._stale = self._found is not None
        if self._found is None or detail:
            self.headline, self.detail = sentence, detail
            self._found = None
        self._tell()

    def show_glance(self, found: Glance, inputs: int) -> None:
        """Show who wins. `inputs` is how many numbers the project holds."""
        self._found, self._stale = found, False
        self.headline = sentence(found.headline, NumberStyle(currency=found.currency))
        names = ", ".join(each.name for each in found.portions)
        self.detail = tr("Compared: {names}.", names=names) + " " + _stands_on(found, inputs)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(px(600), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(300), px(HEIGHT))

    def _tell(self) -> None:
        self.setAccessibleName(self.headline)
        self.setAccessibleDescription(self.detail)
        self.setToolTip(self.detail)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, inks = self.palette(), inks_of(self.palette())
        painter.setPen(QPen(palette.color(Role.Midlight), 1.0))
        painter.setBrush(palette.color(Role.AlternateBase))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        painter.setOpacity(0.45 if self._stale else 1.0)
        inner = self.rect().adjusted(px(16), px(10), -px(16), -px(10))
        left, picture = inner.left(), QRect()
        if self._found is not None and self._found.portions:
            picture = QRect(inner.right() - px(PICTURE), inner.top(), px(PICTURE), inner.height())
            iceberg.paint(painter, QRectF(turned(self, picture)), self._found.portions, inks)
        winner = None if self._found is None else self._found.winner
        painter.setPen(palette.color(Role.WindowText))
        if winner is not None:
            disc(painter, self, QRect(left, inner.top() + px(4), px(10), px(10)), winner.colour, px(10))
            left += px(18)
        right = picture.left() - px(16) if not picture.isNull() else inner.right()
        words = turned(self, QRect(left, inner.top(), right - left, inner.height()))
        below = lines.draw(painter, words, self.headline, strong_font(), 2)
        painter.setPen(palette.color(Role.PlaceholderText))
        lines.draw(painter, words.adjusted(0, below - words.top() + px(4), 0, 0), self.detail, small_font(), 3)
        painter.end()


def _stands_on(found: Glance, inputs: int) -> str:
    if found.status is Status.NONE:
        return tr("Nobody has measured the accuracies yet: they are judgements, and they decide this.")
    return tr_n(
        inputs,
        "{number} input has its usual value and source; refine it afterwards.",
        "{number} inputs have usual values and sources; refine them afterwards.",
        number=inputs,
    )
