"""The heading of a section: its title, an amount of money, a driver's switch; pressing it folds the section."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui import icons
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.form.buttons import IconButton, Switch
from ftvp_gui.ui.form.labels import ElidedLabel
from ftvp_gui.ui.typography import px, strong_font

Role = QPalette.ColorRole
_WHOLE = 10
"""Characters that money needs at most: "−$123.4 k"."""


class FoldButton(QAbstractButton):
    """A title with a chevron; checked means open."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setFont(strong_font())
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dimmed = False

    def dim(self, dimmed: bool) -> None:
        """Write the title in the ink of what does not count."""
        self._dimmed = dimmed
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(22) + self.fontMetrics().horizontalAdvance(self.text()), px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turn = Qt.Key.Key_Left if self.isChecked() else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, turn):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, size = self.palette(), px(12)
        ink = palette.color(Role.PlaceholderText if self._dimmed else Role.WindowText)
        chevron = palette.color(Role.Accent if self.underMouse() else Role.PlaceholderText)
        name = "chevron-down" if self.isChecked() else "chevron-right"
        picture = icons.pixmap(name, chevron, size, self.devicePixelRatioF())
        painter.drawPixmap(0, (self.height() - size) // 2, picture)
        painter.setPen(palette.color(Role.Accent) if self.underMouse() and not self._dimmed else ink)
        words = self.rect().adjusted(px(20), 0, 0, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QRect(-px(2), px(2), px(26) + self.fontMetrics().horizontalAdvance(text), self.height() - px(4))
            shell.ring(painter, frame.adjusted(px(3), 0, 0, 0).toRectF(), palette.color(Role.Accent), px(4), 2.0)
        painter.end()


class Amount(ElidedLabel):
    """Money at the right of a heading, whole; a longer word, such as the name of a model, gives way to the title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._action: Callable[[], object] | None = None
        self.setFont(QApplication.font())
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def open_with(self, action: Callable[[], object]) -> None:
        """Let a click open what the money is made of; by keys the command of the window does it (Ctrl+E)."""
        self._action = action
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(tr("How this is computed (Ctrl+E)"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._action is not None and self.text() and self.rect().contains(event.position().toPoint()):
            self._action()
        else:
            super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(self._action is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._action is not None and self.text() and self.underMouse():
            width = min(self.fontMetrics().horizontalAdvance(self.text()), self.width())
            ink = self.palette().color(Role.Accent)
            QPainter(self).fillRect(self.width() - width, self.height() // 2 + px(9), width, 1, ink)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if len(self.text()) <= _WHOLE else super().minimumSizeHint()


class Heading(QWidget):
    """Title, amount and switch in one line; `switch` is None where a section cannot be left out."""

    folded = Signal(bool)
    """Whether the section is open now."""

    def __init__(self, title: str, help: str, parent: QWidget | None = None, *, switchable: bool = False) -> None:
        super().__init__(parent)
        self.fold = FoldButton(title, self)
        self.fold.setToolTip(help)
        self.fold.setAccessibleDescription(help)
        self.fold.toggled.connect(self.folded)
        self.amount = Amount(self)
        self.switch: Switch | None = Switch(tr("{title}: counted", title=title), self) if switchable else None
        self.reset = IconButton("reset", tr("{title}: all changed inputs back to their defaults", title=title), self)
        self.reset.hide()
        self._actions: list[QWidget] = []
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self.fold, 1)
        line.addWidget(self.reset)
        line.addWidget(self.amount)
        if self.switch is not None:
            self.switch.setToolTip(tr("Counted, or left out of every figure"))
            line.addWidget(self.switch)

    def add_action(self, button: QWidget) -> None:
        """Put a button at the right of the heading, before the switch, so that all switches stand in one column."""
        place = self._line.indexOf(self.switch) if self.switch is not None else -1
        self._line.insertWidget(place, button)
        self._actions.append(button)

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order."""
        return (self.fold, self.reset, *self._actions, *((self.switch,) if self.switch is not None else ()))

    def show_reset(self, shown: bool) -> None:
        """Offer to put the changed inputs below back, where there are some."""
        self.reset.setVisible(shown)

    def set_amount(self, text: str) -> None:
        """Show what the section costs, or nothing."""
        if text == self.amount.text():
            return
        self.amount.setText(text)
        self.fold.setAccessibleName(f"{self.fold.text()}, {text}" if text else self.fold.text())
