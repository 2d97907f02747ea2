"""The versions of the study: keep one, look at what has changed since, open one as a copy, remove one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ftvp_gui.core.project import Project
from ftvp_gui.core.version import Version
from ftvp_gui.language import tr
from ftvp_gui.store import versions
from ftvp_gui.store.errors import StoreError, worded
from ftvp_gui.ui.defence.version_rows import Against
from ftvp_gui.ui.form import days
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.prices.plain_table import PlainTable
from ftvp_gui.ui.prices.row_model import RowModel
from ftvp_gui.ui.typography import px, strong_font

ID = Qt.ItemDataRole.UserRole
LIST, ROW, HEAD = 208, 26, 28


class VersionsDialog(QDialog):
    """Asks for what is to be done; `show_project` shows the study once it is."""

    keep_asked = Signal(str)
    """The present state is to be kept under this name."""
    copy_asked = Signal(str)
    remove_asked = Signal(str)
    rename_asked = Signal(str, str)

    def __init__(self, project: Project, parent: QWidget, *, editable: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Versions of the study"))
        self._project, self._editable = project, editable
        self._against: Against | None = None
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(tr("A name for the present state, such as “After the kick-off”"))
        self.name.setAccessibleName(tr("Name of the version to keep"))
        self.keep = QPushButton(tr("Keep a version"), self)
        self.keep.setAutoDefault(False)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Versions, newest first"))
        self.list.setFixedWidth(px(LIST))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setVerticalScrollBar(SlimBar(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.title = QLabel(self)
        self.title.setFont(strong_font())
        self.title.setWordWrap(True)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.totals = RowModel((tr("Expected cost"), tr("Then"), tr("Now"), tr("Difference")), self, (1, 2, 3))
        self.totals_table = _table(tr("Expected cost then and now"), self.totals, self)
        self.inputs = RowModel((tr("Input"), tr("Then"), tr("Now")), self)
        self.inputs_table = _table(tr("Inputs that differ"), self.inputs, self)
        self.buttons = QDialogButtonBox(self)
        self.copy = self.buttons.addButton(tr("Open as a copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setAutoDefault(False)
        self.remove = self.buttons.addButton(tr("Remove"), QDialogButtonBox.ButtonRole.ActionRole)
        self.remove.setAutoDefault(False)
        self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._connect()
        self.resize(px(960), px(560))
        self.show_project(project, editable=editable)

    def show_project(self, project: Project, *, editable: bool) -> None:
        """Show the versions of the study as it is now; the newest one is marked where none was."""
        here = self.version
        if project is not self._project:
            self._project, self._against = project, None
        self._editable = editable
        self.list.blockSignals(True)
        self.list.clear()
        for version in reversed(project.versions):
            item = QListWidgetItem(version.name, self.list)
            item.setSizeHint(QSize(px(LIST), px(ROW)))
            item.setData(ID, version.id)
            item.setToolTip(f"{version.name}\n{days.write(version.day)}")
            if editable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        ids = [version.id for version in reversed(project.versions)]
        self.list.setCurrentRow(ids.index(here.id) if here is not None and here.id in ids else 0 if ids else -1)
        self.list.blockSignals(False)
        self._show_version()

    @property
    def version(self) -> Version | None:
        """The version that is marked."""
        if self.list.currentRow() < 0:
            return None
        here = self.list.currentItem().data(ID)
        return next((each for each in self._project.versions if each.id == here), None)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.name, 1)
        top.addWidget(self.keep)
        right = QVBoxLayout()
        right.setSpacing(px(8))
        for part in (self.title, self.said, self.totals_table):
            right.addWidget(part)
        right.addWidget(self.inputs_table, 1)
        # Where nothing differs there is no table, and the words stay together.
        right.addStretch()
        middle = QHBoxLayout()
        middle.setSpacing(px(24))
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(16))
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.keep.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.name.textChanged.connect(self._show_state)
        self.list.currentItemChanged.connect(self._show_version)
        self.list.itemChanged.connect(self._renamed)
        self.copy.clicked.connect(lambda: self._emit(self.copy_asked))
        self.remove.clicked.connect(lambda: self._emit(self.remove_asked))
        self.buttons.rejected.connect(self.reject)

    def _keep(self) -> None:
        name = self.name.text().strip()
        if name and self._editable:
            self.name.clear()
            self.keep_asked.emit(name)

    def _emit(self, signal: SignalInstance) -> None:
        version = self.version
        if version is not None:
            signal.emit(version.id)

    def _renamed(self, item: QListWidgetItem) -> None:
        # Once the editor is gone: the list must not change under it.
        QTimer.singleShot(0, self, partial(self.rename_asked.emit, str(item.data(ID)), item.text().strip()))

    def _show_state(self) -> None:
        self.name.setEnabled(self._editable)
        self.keep.setEnabled(self._editable and bool(self.name.text().strip()))
        self.copy.setEnabled(self.version is not None)
        self.remove.setEnabled(self._editable and self.version is not None)

    def _show_version(self) -> None:
        self._show_state()
        version = self.version
        for table in (self.totals_table, self.inputs_table):
            table.setVisible(version is not None)
        if version is None:
            self.title.setText(tr("No versions yet"))
            self.said.setText(
                tr("Keep one before you change much: it stays in the project file, and moves no figure. ")
                + tr("You can then see what has changed since, and open it as a copy.")
            )
            return
        self.title.setText(version.name)
        made = tr("Kept on {day} with ftvp {app}.", day=days.write(version.day), app=version.app)
        try:
            then = versions.opened(version).project
        except StoreError as error:
            self.said.setText(f"{made} {worded(error.what)}. {worded(error.remedy)}")
            self._fill((), ())
            self.copy.setEnabled(False)
            return
        if self._against is None:
            self._against = Against(self._project)
        self.said.setText(" ".join(filter(None, (version.note, made, self._against.said(then)))))
        self._fill(self._against.totals(then), self._against.inputs(then))

    def _fill(self, totals: tuple[tuple[str, ...], ...], inputs: tuple[tuple[str, ...], ...]) -> None:
        self.totals.show_rows(totals)
        self.inputs.show_rows(inputs)
        for table, rows in ((self.totals_table, totals), (self.inputs_table, inputs)):
            table.setVisible(bool(rows))
            header = table.horizontalHeader()
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setStretchLastSection(False)
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.totals_table.setFixedHeight(px(HEAD) + px(ROW) * len(totals) + px(4))


def _table(name: str, model: RowModel, parent: QWidget) -> PlainTable:
    table = PlainTable(name, parent)
    table.setModel(model)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table
