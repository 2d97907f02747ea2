"""One calm line above the window's content for what concerns the whole project: read-only, or what opening changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ftvp_gui.ui.form.buttons import IconButton, TextButton
from ftvp_gui.ui.typography import px


class Banner(QWidget):
    """A sentence or a few; `acted` where its button was pressed."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._act = TextButton("", parent=self, quiet=True)
        self._act.clicked.connect(self.acted)
        self._close = IconButton("close", "Hide this", self)
        self._close.clicked.connect(self.hide)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._text, 1)
        self._layout.addWidget(self._act)
        self._layout.addWidget(self._close)
        self.setAccessibleName("Note on the project")
        self.show_look()
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def say(self, text: str, action: str = "") -> None:
        """Say something, with a button if it has a name; an empty text hides the banner."""
        self._text.setText(text)
        self._act.setText(action)
        self._act.updateGeometry()
        self._act.setVisible(bool(action))
        self.setVisible(bool(text))

    def show_look(self) -> None:
        """Take the size of type in use."""
        self._layout.setContentsMargins(px(16), px(6), px(8), px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Button))
        painter.fillRect(0, 0, px(3), self.height(), self.palette().color(QPalette.ColorRole.Accent))
