"""What is replaced in a copy for others: ticks, words of one's own, and every name beside the label in its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ftvp_gui.core.discretion import Discretion, Hide
from ftvp_gui.core.project import Project
from ftvp_gui.export.redaction import redaction
from ftvp_gui.language import tr
from ftvp_gui.ui.defence.sharing import kinds
from ftvp_gui.ui.form.labels import wrapped
from ftvp_gui.ui.prices.plain_table import PlainTable
from ftvp_gui.ui.prices.row_model import RowModel
from ftvp_gui.ui.typography import px


class ShareDialog(QDialog):
    """`taken(discretion, suffix)`: write a copy of that kind in which this is replaced."""

    taken = Signal(object, str)

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Share without names"))
        self._project = project
        said = wrapped(
            tr(
                "The copy has labels in place of names, the same label wherever a name stands, also inside sources and "
                "comments. Figures stay as they are. Versions are left out."
            ),
            self,
        )
        said.setMinimumWidth(px(520))
        hidden = project.discretion.hidden
        self.ticks = {hide: QCheckBox(words, self) for hide, words in _words().items()}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(4))
        for place, (hide, tick) in enumerate(self.ticks.items()):
            tick.setChecked(hide in hidden)
            tick.toggled.connect(self._show)
            grid.addWidget(tick, place // 2, place % 2)
        label = QLabel(tr("Further words to replace, with commas between them"), self)
        self.words = QLineEdit(", ".join(project.discretion.words), self)
        self.words.setAccessibleName(label.text())
        label.setBuddy(self.words)
        self.words.textChanged.connect(self._show)
        self.rows = RowModel((tr("In the study"), tr("In the copy")), self)
        self.table = PlainTable(tr("Names and their labels"), self)
        self.table.setModel(self.rows)
        self.none = wrapped(tr("There is no name to replace."), self)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(tr("Kind of copy"))
        for suffix, title in kinds().items():
            self.kind.addItem(f"{title} ({suffix})", suffix)
        self.buttons = QDialogButtonBox(self)
        self.write = self.buttons.addButton(tr("Write a copy…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setDefault(True)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(12))
        layout.addWidget(said)
        layout.addLayout(grid)
        layout.addWidget(label)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.none, 1)
        last = QHBoxLayout()
        last.setSpacing(px(8))
        last.addWidget(QLabel(tr("Write it as"), self))
        last.addWidget(self.kind)
        last.addWidget(self.buttons, 1)
        layout.addLayout(last)
        self.resize(px(600), px(520))
        self._show()
        self.finished.connect(self.deleteLater)

    def discretion(self) -> Discretion:
        """What is to be replaced, as ticked and typed."""
        shown = tuple(hide for hide, tick in self.ticks.items() if not tick.isChecked())
        words = (word.strip() for word in self.words.text().split(","))
        return Discretion(shown=shown, words=tuple(dict.fromkeys(filter(None, words))))

    def _show(self) -> None:
        found = redaction(self._project.replace(discretion=self.discretion()))
        self.rows.show_rows([(each.name, each.label) for each in found.replacements])
        self.table.setVisible(bool(found.replacements))
        self.none.setVisible(not found.replacements)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _take(self) -> None:
        self.taken.emit(self.discretion(), self.kind.currentData())
        self.accept()


def _words() -> dict[Hide, str]:
    return {
        Hide.CLIENT: tr("The client"),
        Hide.PROJECT: tr("The name of the project"),
        Hide.TASK: tr("What the model is to do"),
        Hide.PEOPLE: tr("Author, owners and other people"),
        Hide.APPROACHES: tr("Names of approaches and scenarios"),
        Hide.NOTES: tr("Notes and comments"),
    }
