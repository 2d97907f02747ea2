"""The colour of an approach, a disc that opens the eight colours that charts can tell apart."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from ftvp_gui.charts.spec import Tone
from ftvp_gui.core import edits
from ftvp_gui.language import inside, literal, tr
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.form import shell
from ftvp_gui.ui.theme_palette import inks_of
from ftvp_gui.ui.typography import px

NAMES = (
    literal("Blue"),
    literal("Vermillion"),
    literal("Green"),
    literal("Purple"),
    literal("Orange"),
    literal("Sky blue"),
    literal("Yellow"),
    literal("Grey"),
)


class ColourButton(QAbstractButton):
    """The colour that an approach has in every chart, form and report."""

    def __init__(self, approach: str, colour: int, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._approach, self._colour, self._document = approach, colour, document
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.offer_colours)
        self._name()

    def set_colour(self, colour: int) -> None:
        """Show another colour slot."""
        self._colour = colour
        self._name()
        self.update()

    def offer_colours(self) -> None:
        """Open the menu of colours."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for slot, name in enumerate(NAMES):
            action = QAction(QIcon(chip(slot, px(14), self.palette())), tr(name), menu)
            action.triggered.connect(partial(self._choose, slot))
            menu.addAction(action)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, slot: int, _checked: bool = False) -> None:
        project = edits.recoloured(self._document.project, self._approach, slot)
        try:
            self._document.apply(f"{project.approach(self._approach).name}: {inside(tr(NAMES[slot]))}", project)
        except RefusedError as refusal:
            self.setToolTip(str(refusal))

    def _name(self) -> None:
        self.setAccessibleName(tr("Colour in charts: {colour}", colour=tr(NAMES[self._colour])))
        self.setToolTip(tr("Colour in charts: {colour}", colour=tr(NAMES[self._colour])))

    def sizeHint(self) -> QSize:
        return QSize(px(24), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shell.paint_ground(painter, self)
        # The disc stands flush with the words below it.
        paint_chip(painter, QPointF(px(9), self.height() / 2), px(7), self._colour, self.palette())
        painter.end()


def paint_chip(painter: QPainter, centre: QPointF, radius: float, slot: int, palette: QPalette) -> None:
    """A disc in the colour that the slot has in the charts of the theme."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(inks_of(palette).colour(Tone(slot)).hex))
    painter.drawEllipse(centre, radius, radius)


def chip(slot: int, size: int, palette: QPalette) -> QPixmap:
    """The disc as a picture for a menu."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_chip(painter, QPointF(size / 2, size / 2), size / 2 - 1, slot, palette)
    painter.end()
    return picture
