"""A line of tabs: plain words, the chosen one underlined; they get smaller before they scroll."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from ftvp_gui.ui.icons import pixmap
from ftvp_gui.ui.typography import px, small_font

ICON = 16
PADDING = 8
UNDERLINE = 2
_TIGHT = 6


class ViewTabs(QTabBar):
    """Tabs of views. Where room is short the type is small, and views that have an icon show it alone."""

    def __init__(self, name: str, icons: Mapping[int, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = dict(icons)
        self._tight = False
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)

    def offer(self, titles: Sequence[str], tips: Sequence[str] = ()) -> None:
        """Offer these, in place of what was offered; the first is chosen. Nothing is told of the change."""
        was = self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        for index, title in enumerate(titles):
            self.addTab(title)
            self.setTabToolTip(index, tips[index] if tips else title)
        self.blockSignals(was)
        self._fit()
        self.updateGeometry()

    def show_look(self) -> None:
        """Take the size of type in use."""
        self._fit()
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self._width(index, tight=self._tight), px(32))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(32))

    def sizeHint(self) -> QSize:
        return QSize(sum(self._width(index, tight=False) for index in range(self.count())), px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font(self._tight))
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        area = self.tabRect(index)
        chosen = index == self.currentIndex()
        role = QPalette.ColorRole.WindowText if chosen else QPalette.ColorRole.PlaceholderText
        if self._shows_icon(index):
            side = px(ICON)
            drawn = pixmap(self._icons[index], self.palette().color(role), side, self.devicePixelRatioF())
            painter.drawPixmap(area.center().x() - side // 2, area.center().y() - side // 2, drawn)
        else:
            painter.setPen(self.palette().color(role))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
        if chosen:
            accent = self.palette().color(QPalette.ColorRole.Accent)
            inner = area.adjusted(self._padding, 0, -self._padding, 0)
            thick = px(UNDERLINE)
            painter.fillRect(QRect(inner.left(), area.bottom() - thick + 1, inner.width(), thick), accent)
            if self.hasFocus():
                painter.setPen(accent)
                painter.drawRect(area.adjusted(1, 3, -2, -thick - 3))

    @property
    def _padding(self) -> int:
        return px(_TIGHT if self._tight else PADDING)

    def _shows_icon(self, index: int) -> bool:
        return self._tight and index in self._icons

    def _font(self, tight: bool) -> QFont:
        return small_font() if tight else QFont(QApplication.font())

    def _width(self, index: int, *, tight: bool) -> int:
        room = 2 * px(_TIGHT if tight else PADDING)
        if tight and index in self._icons:
            return px(ICON) + room
        return QFontMetrics(self._font(tight)).horizontalAdvance(self.tabText(index)) + room

    def _fit(self) -> None:
        tight = sum(self._width(index, tight=False) for index in range(self.count())) > self.width()
        if tight != self._tight:
            self._tight = tight
        # Any change of font makes Qt ask for the sizes again.
        self.setFont(self._font(self._tight))
