"""The list of work that a crash left behind, to open, delete or leave for another day; it touches no file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ftvp_gui.language import tr
from ftvp_gui.store.recovery import Snapshot
from ftvp_gui.ui.typography import px, strong_font


class RecoveryDialog(QDialog):
    """`choice` is "open", "delete" or "later", and `chosen` what it is about."""

    def __init__(self, snapshots: Sequence[Snapshot], parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = "later"
        self.chosen: Snapshot | None = None
        self._snapshots = tuple(snapshots)
        self.setWindowTitle(tr("Unsaved work"))
        title = QLabel(tr("The program ended without saving. This work was kept:"), self)
        title.setFont(strong_font())
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Unsaved work"))
        for snapshot in snapshots:
            self.list.addItem(QListWidgetItem(self._words(snapshot)))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda: self._choose("open"))
        note = QLabel(tr("Opening it changes no saved file. You decide whether and where to save it."), self)
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(12))
        for widget in (title, self.list, note, self._buttons()):
            layout.addWidget(widget)
        self.resize(px(520), px(320))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        for text, role, choice in (
            (tr("Open it"), QDialogButtonBox.ButtonRole.AcceptRole, "open"),
            (tr("Delete it"), QDialogButtonBox.ButtonRole.DestructiveRole, "delete"),
            (tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole, "later"),
        ):
            button = buttons.addButton(text, role)
            button.setDefault(choice == "open")
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
        return buttons

    def _choose(self, choice: str) -> None:
        self.choice = choice
        row = self.list.currentRow()
        self.chosen = self._snapshots[row] if row >= 0 and choice != "later" else None
        self.accept()

    @staticmethod
    def _words(snapshot: Snapshot) -> str:
        origin = tr("never saved") if snapshot.original is None else str(snapshot.original)
        return f"{snapshot.title or tr('Untitled')}\n{snapshot.taken.astimezone():%Y-%m-%d %H:%M}, {origin}"
