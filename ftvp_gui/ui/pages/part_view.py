"""One of the systems inside an approach: a heading that folds, with its kind and its cost, and its inputs below."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.nested import SINGLE
from ftvp_gui.core.model import Path
from ftvp_gui.language import title, tr
from ftvp_gui.ui.form.buttons import IconButton
from ftvp_gui.ui.form.heading import Heading
from ftvp_gui.ui.form.section_view import SectionView
from ftvp_gui.ui.typography import px

Lay = Callable[[Approach, Path, QVBoxLayout], Iterator[SectionView]]
"""Puts the inputs of an approach at a path under each other."""


class PartView(QWidget):
    """A part of an approach. It starts folded, and its inputs are built when they are first seen."""

    kind_chosen = Signal(object, object)
    """The part at this path is to be of that kind."""

    def __init__(self, part: Approach, path: Path, does: str, lay: Lay, parent: QWidget) -> None:
        super().__init__(parent)
        self.path, self._part, self._does, self._lay = path, part, does, lay
        self._body: QWidget | None = None
        self.views: tuple[SectionView, ...] = ()
        self.heading = Heading(self._title(), "", self)
        self.heading.folded.connect(self._fold)
        self.kind = IconButton("more", "", self)
        self.kind.clicked.connect(self.offer_kinds)
        self.heading.add_action(self.kind)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, px(8), 0, 0)
        self._lines.setSpacing(px(4))
        self._lines.addWidget(self.heading)
        self._name()

    @property
    def is_open(self) -> bool:
        """Whether the inputs are shown."""
        return self._body is not None and not self._body.isHidden()

    @property
    def holds_focus(self) -> bool:
        """Whether the keys go to something in here."""
        here: QWidget | None = self.window().focusWidget()
        return here is not None and self.isAncestorOf(here)

    def open(self) -> None:
        """Show the inputs."""
        self.heading.fold.setChecked(True)

    def close_up(self) -> None:
        """Fold the part."""
        self.heading.fold.setChecked(False)

    def build(self) -> None:
        """Make the inputs, if need be, shown or not."""
        if self._body is not None:
            return
        self._body = QWidget(self)
        self._body.hide()
        lines = QVBoxLayout(self._body)
        lines.setContentsMargins(px(8), 0, 0, px(8))
        lines.setSpacing(px(8))
        self.views = tuple(self._lay(self._part, self.path, lines))
        self._lines.addWidget(self._body)
        for before, after in pairwise([*self.heading.stops(), *(s for view in self.views for s in view.stops())]):
            QWidget.setTabOrder(before, after)

    def show_part(self, part: Approach) -> tuple[Path, ...]:
        """Show the part as it is now. Of another kind its views go: their paths are returned, for `build_again`."""
        if part is self._part:
            return ()
        other = type(part) is not type(self._part)
        self._part = part
        self._name()
        if not other or self._body is None:
            return ()
        gone = tuple(view.path for view in self.views)
        self._body.hide()
        self._body.deleteLater()
        self._body, self.views = None, ()
        return gone

    def build_again(self) -> None:
        """Build what was open before the part became another kind."""
        if self.heading.fold.isChecked():
            self.heading.folded.emit(True)

    def set_amount(self, text: str) -> None:
        """Show what the part costs at the right of its heading."""
        self.heading.set_amount(text)

    def set_read_only(self, read_only: bool) -> None:
        """Show the part without letting anyone change its kind."""
        self.kind.setEnabled(not read_only)

    def offer_kinds(self) -> None:
        """Open the menu of the kinds that the part may be of."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("{title}: kind", title=self._title()))
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for kind in SINGLE:
            action = QAction(str(kind.title), menu, checkable=True, checked=type(self._part) is kind)
            action.setToolTip(tr(kind.summary()))
            action.triggered.connect(partial(self._choose, kind))
            group.addAction(action)
            menu.addAction(action)
        menu.popup(self.kind.mapToGlobal(self.kind.rect().bottomLeft()))

    def _choose(self, kind: type[Approach], _checked: bool = False) -> None:
        if kind is not type(self._part):
            self.kind_chosen.emit(self.path, kind)

    def _fold(self, opened: bool) -> None:
        if opened:
            self.build()
        if self._body is not None:
            self._body.setVisible(opened)
        self.update()

    def _title(self) -> str:
        return f"{self._does}: {title(self._part.name)}"

    def _name(self) -> None:
        self.heading.fold.setText(self._title())
        self.heading.fold.setToolTip(f"{tr(type(self._part).title)}. {tr(type(self._part).summary())}")
        self.heading.fold.updateGeometry()
        self.kind.name_as(tr("Kind: {type}. Press to choose another.", type=tr(type(self._part).title)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.palette().color(QPalette.ColorRole.Mid)
        painter.fillRect(0, 0, self.width(), 1, line)
        if self.is_open:
            painter.fillRect(0, self.heading.geometry().bottom(), px(2), self.height(), line)
        painter.end()
