"""The status bar: how many futures were drawn, whether the project is saved, how old its prices are."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from ftvp_gui.charts import format as written
from ftvp_gui.core.checks import OLD
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.typography import px, small_font


class LinkLabel(QLabel):
    """A word that can be pressed, by a click, by Enter or by Space."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.text():
            painter = QPainter(self)
            shell.paint_ground(painter, self)
            painter.end()
        super().paintEvent(event)


class Status(QStatusBar):
    """Three short sentences; what has just happened stands in front of them for a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.draws, self.saved = QLabel(self), QLabel(self)
        self.prices = LinkLabel(self)
        for name, label in ((tr("Futures"), self.draws), (tr("Saved"), self.saved), (tr("Prices"), self.prices)):
            label.setAccessibleName(name)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.addWidget(self.draws)
        self.addPermanentWidget(self.saved)
        self.addPermanentWidget(self.prices)
        self.show_look()

    def show_look(self) -> None:
        """Take the size of type in use."""
        self.setFont(small_font())
        for label in (self.draws, self.saved, self.prices):
            label.setFont(small_font())
            label.setContentsMargins(px(8), 0, px(8), 0)

    def show_draws(self, rows: int, final: bool) -> None:
        """How many futures the figures rest on."""
        self.draws.setText(
            tr("{count} draws", count=written.count(rows, 6))
            if final
            else tr("{count} draws, refining…", count=written.count(rows, 6))
        )

    def show_document(self, document: Document) -> None:
        """Whether there is something to save."""
        if document.read_only:
            text, more = tr("Read-only"), document.read_only
        elif document.is_dirty:
            text, more = (tr("Unsaved changes"), "") if document.path is not None else (tr("Not saved yet"), "")
        elif document.path is None:
            text, more = tr("Nothing to save"), ""
        else:
            text, more = tr("Saved"), str(document.path)
        self.saved.setText(text)
        self.saved.setToolTip(more)

    def show_prices(self, project: Project, today: dt.date) -> None:
        """How old the prices in the project are."""
        age = project.basis.price_age(today)
        if age is None:
            text, more = tr("Prices: no date"), tr("The project does not say when its prices were taken.")
        else:
            text = (
                tr("Prices of today")
                if age == 0
                else tr_n(age, "Prices {age} day old", "Prices {age} days old", age=age)
            )
            more = tr(
                "{prices}, {priced_on}. Press to price the project anew.",
                prices=project.basis.prices,
                priced_on=project.basis.priced_on,
            )
        self.prices.setText(text)
        self.prices.setToolTip(more)
        role = QPalette.ColorRole.BrightText if age is not None and age > OLD else QPalette.ColorRole.PlaceholderText
        self.prices.setForegroundRole(role)

    def clear_document(self) -> None:
        """Nothing is open."""
        for label in (self.draws, self.saved, self.prices):
            label.clear()
