"""The steps of this session as a list: choosing one goes back to it, or forward again; nothing is lost by it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QUndoView, QVBoxLayout, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.labels import small_label
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.typography import px


class HistoryWindow(QDialog):
    """Stays open beside the work. The bold mark of Qt's list shows the state that is saved."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("History"))
        self.setModal(False)
        self._document = document
        words = tr(
            "Every step since the study was opened. Choose one to go back to it, and a later one to come forward again."
        )
        self.words: QLabel = small_label(words, self, wrap=True)
        self.list = QUndoView(document.stack, self)
        self.list.setEmptyLabel(tr("As it was opened"))
        self.list.setAccessibleName(tr("Steps of this session"))
        self.list.setFrameShape(QUndoView.Shape.NoFrame)
        self.list.setVerticalScrollBar(SlimBar(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        # A step that is chosen ends the burst, or the next key would melt into what was undone.
        self.list.pressed.connect(document.end_burst)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.setSpacing(px(8))
        layout.addWidget(self.words)
        layout.addWidget(self.list, 1)
        self.finished.connect(self.deleteLater)
        self.resize(px(360), px(480))
        self.list.setFocus()
