"""A calm line above the window's content for what concerns the whole project: read-only, or what opening changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.form.buttons import IconButton, TextButton
from ftvp_gui.ui.form.labels import wrapped
from ftvp_gui.ui.form.scroll import PageScroll
from ftvp_gui.ui.typography import px

TALLEST = 168
"""Pixels that all remarks together have at most; more of them scroll."""


class Banner(QWidget):
    """A remark, and a button that opens the others; `acted` where its action was pressed."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remarks: tuple[str, ...] = ()
        self._first = wrapped("", self)
        self._first.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.more = TextButton("", parent=self, quiet=True)
        self.more.clicked.connect(self._open_or_fold)
        self._act = TextButton("", parent=self, quiet=True)
        self._act.clicked.connect(self.acted)
        self._close = IconButton("close", tr("Hide this"), self)
        self._close.clicked.connect(self.hide)
        self._line = QHBoxLayout()
        self._line.addWidget(self._first, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.more, self._act, self._close):
            self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._others = QLabel(self)
        self._others.setWordWrap(True)
        self._others.setTextFormat(Qt.TextFormat.PlainText)
        self._others.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._others.setBackgroundRole(QPalette.ColorRole.Button)
        self._others.setAutoFillBackground(True)
        self._scroll = PageScroll(self._others, self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(tr("All remarks"))
        self._scroll.hide()
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(self._line)
        self._layout.addWidget(self._scroll)
        self.setAccessibleName(tr("Note on the project"))
        self.show_look()
        self.hide()

    @property
    def text(self) -> str:
        """What is said, all of it."""
        return " ".join(self._remarks)

    @property
    def is_open(self) -> bool:
        """Whether all remarks are shown."""
        return not self._scroll.isHidden()

    def say(self, remarks: Sequence[str], action: str = "") -> None:
        """Say something, with a button if it has a name; without remarks the banner hides. The first one leads."""
        self._remarks = tuple(remarks)
        self._first.setText(self._remarks[0] if self._remarks else "")
        # An empty line between remarks would be too much, so that each begins with a dash.
        self._others.setText("\n".join(f"\N{EN DASH} {remark}" for remark in self._remarks[1:]))
        if len(self._remarks) < 2:
            self._scroll.hide()
        self.more.setVisible(len(self._remarks) > 1)
        self._name_more()
        self._act.setText(action)
        self._act.updateGeometry()
        self._act.setVisible(bool(action))
        self.setVisible(bool(self._remarks))
        self._fit()

    def show_look(self) -> None:
        """Take the size of type in use."""
        self._layout.setContentsMargins(px(16), px(6), px(8), px(6))
        self._layout.setSpacing(px(4))
        self._fit()

    def _open_or_fold(self) -> None:
        self._scroll.setVisible(not self.is_open)
        self._name_more()
        self._fit()

    def _name_more(self) -> None:
        count = len(self._remarks) - 1
        self.more.setText(
            tr("Show less") if self.is_open else tr_n(count, "{count} more remark", "{count} more remarks", count=count)
        )
        self.more.updateGeometry()

    def _fit(self) -> None:
        """As high as the remarks need, up to a limit."""
        width = self.width() - px(16 + 8 + 12)
        needed = self._others.heightForWidth(max(width, px(200)))
        self._scroll.setFixedHeight(min(needed + px(4), px(TALLEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Button))
        painter.fillRect(0, 0, px(3), self.height(), self.palette().color(QPalette.ColorRole.Accent))
