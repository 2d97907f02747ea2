"""Buttons of the form: an icon, a word, a switch, a source mark; each paints itself from the palette."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ftvp_gui.core.estimate import Grade
from ftvp_gui.ui import icons
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.typography import px

Role = QPalette.ColorRole


class IconButton(QAbstractButton):
    """A small drawing that can be pressed; its name is said, not written."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.name_as(name)

    def name_as(self, name: str) -> None:
        """What the button does, for the tool tip and the screen reader."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        """Show another drawing."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(24), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shell.paint_ground(painter, self, pressed=self.isDown() or self.isChecked())
        size = px(14)
        lively = self.underMouse() or self.hasFocus() or self.isChecked()
        ink = self.palette().color(Role.WindowText if lively and self.isEnabled() else Role.PlaceholderText)
        picture = icons.pixmap(self._icon, ink, size, self.devicePixelRatioF())
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, picture)
        painter.end()


class TextButton(QAbstractButton):
    """A word that can be pressed, with an icon before it if it has one."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._icon, self._quiet = icon, quiet
        self._margin = px(6 if quiet else 12)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 2 * self._margin + (px(22) if self._icon else 0), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if not self._quiet or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(Role.Midlight if self.underMouse() and self.isEnabled() else Role.Button))
            painter.drawRoundedRect(frame, px(4), px(4))
        if self.hasFocus():
            shell.ring(painter, frame, palette.color(Role.Accent), px(4), 2.0)
        ink = palette.color(Role.Accent if self.isEnabled() else Role.Mid)
        left = self._margin
        if self._icon:
            size = px(14)
            picture = icons.pixmap(self._icon, ink, size, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - size) // 2, picture)
            left += px(22)
        painter.setPen(ink)
        words = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()


class SourceButton(QAbstractButton):
    """Says how far a number can be trusted, by a disc that fills with its grade, and opens its help and source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grade: Grade | None = None
        self._said = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_grade(self, grade: Grade | None) -> None:
        """Show another grade; None: a field without a source."""
        if grade is not self._grade:
            self._grade = grade
            self.update()

    def set_said(self, said: bool) -> None:
        """Mark that somebody has commented on the field, or stands for it."""
        if said is not self._said:
            self._said = said
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(40), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shell.paint_ground(painter, self, pressed=self.isChecked())
        lively = self.underMouse() or self.hasFocus() or self.isChecked()
        ink = self.palette().color(Role.WindowText if lively else Role.PlaceholderText)
        size = px(14)
        if self._grade is not None:
            paint_grade(painter, QPointF(px(10), self.height() / 2), px(4), self._grade, ink)
        picture = icons.pixmap("info", ink, size, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - px(5) - size, (self.height() - size) // 2, picture)
        if self._said:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(Role.Window), 1.5))
            painter.setBrush(self.palette().color(Role.Accent))
            painter.drawEllipse(QPointF(self.width() - px(5), px(6)), px(4), px(4))
        painter.end()


class Switch(QAbstractButton):
    """On or off."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(px(36), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        track = QRectF(0, 0, px(28), px(16))
        track.moveCenter(QPointF(QRectF(self.rect()).center()))
        on = self.isChecked()
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(palette.color(Role.Mid), 1.2))
        painter.setBrush(palette.color(Role.Accent if on else Role.Window))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = track.height() / 2 - (px(3) if on else px(4))
        half = track.height() / 2
        centre = QPointF(track.right() - half if on else track.left() + half, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(Role.HighlightedText if on else Role.Mid))
        painter.drawEllipse(centre, knob, knob)
        if self.hasFocus():
            shell.ring(painter, track.adjusted(-3, -3, 3, 3), palette.color(Role.Accent), track.height() / 2 + 3, 2.0)
        painter.end()


_QUARTERS = {Grade.MEASURED: 4, Grade.OFFICIAL: 3, Grade.SECONDARY: 2, Grade.ASSUMED: 0}


def paint_grade(painter: QPainter, centre: QPointF, radius: float, grade: Grade, ink: QColor) -> None:
    """A disc: full for measured, three quarters for official, half for secondary, empty for assumed."""
    frame = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(frame)
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(frame, 90 * 16, -_QUARTERS[grade] * 90 * 16)
