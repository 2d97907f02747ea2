"""The list to choose inputs that move together from: type to search, Space to tick, in the order of ticking."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ftvp_gui.analysis.sensitivity import input_title
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.core.together import candidates
from ftvp_gui.language import tr
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.typography import px

PATH = Qt.ItemDataRole.UserRole
TICKED = Qt.CheckState.Checked


class TogetherDialog(QDialog):
    """`taken(paths)`: these inputs move together, at least two of them."""

    taken = Signal(object)

    def __init__(self, project: Project, chosen: tuple[Path, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Inputs that move together"))
        self._chosen = list(chosen)
        self._project = project
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search inputs"))
        self.search.setAccessibleName(tr("Search inputs"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Uncertain inputs"))
        self.list.setSpacing(px(1))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setVerticalScrollBar(SlimBar(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for path in dict.fromkeys((*chosen, *candidates(project))):
            item = QListWidgetItem(input_title(project, path), self.list)
            item.setData(PATH, path)
            item.setToolTip(item.text())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(TICKED if path in chosen else Qt.CheckState.Unchecked)
        self.list.itemChanged.connect(self._ticked)
        self.list.setCurrentRow(0)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._buttons = QDialogButtonBox(self)
        self.take = self._buttons.addButton(tr("They move together"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.take.setDefault(True)
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(8))
        for widget in (self.search, self.list, self.said, self._buttons):
            layout.addWidget(widget)
        self.resize(px(560), px(560))
        self.search.setFocus()
        self._say()
        self.finished.connect(self.deleteLater)

    def tick(self, path: Path, on: bool = True) -> None:
        """Tick an input of the list, or clear its tick; one that is not there is passed over."""
        for item in self._items():
            if tuple(item.data(PATH)) == path:
                item.setCheckState(TICKED if on else Qt.CheckState.Unchecked)

    def shown(self) -> tuple[str, ...]:
        """The inputs that the search leaves."""
        return tuple(item.text() for item in self._items() if not item.isHidden())

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _ticked(self, item: QListWidgetItem) -> None:
        path = tuple(item.data(PATH))
        if item.checkState() is TICKED and path not in self._chosen:
            self._chosen.append(path)
        elif item.checkState() is not TICKED and path in self._chosen:
            self._chosen.remove(path)
        self._say()

    def _say(self) -> None:
        self.take.setEnabled(len(self._chosen) > 1)
        names = " · ".join(input_title(self._project, path) for path in self._chosen)
        self.said.setText(
            names if len(self._chosen) > 1 else tr("{names}  Tick at least two inputs.", names=names).strip()
        )

    def _take(self) -> None:
        self.taken.emit(tuple(self._chosen))
        self.accept()
