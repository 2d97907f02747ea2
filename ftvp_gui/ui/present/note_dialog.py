"""What the presenter wants to say with a chart, to be written: every key is in the project at once."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ftvp_gui.charts.gallery import CHARTS
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.typography import px


class NoteDialog(QDialog):
    """The note of one chart."""

    def __init__(self, document: Document, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._chart = document, CHARTS[index].id
        self.setWindowTitle(tr("Note for the presenter: {chart}", chart=tr(CHARTS[index].title)))
        self.text = QPlainTextEdit(document.project.presentation.note(self._chart), self)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setTabChangesFocus(True)
        self.text.setReadOnly(bool(document.read_only))
        self.text.textChanged.connect(self._write)
        where = QLabel(tr("Shown in the presenter on N, or on your own screen where there are two."), self)
        where.setWordWrap(True)
        self._fault = QLabel(self)
        self._fault.setWordWrap(True)
        self._fault.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for part in (where, self.text, self._fault, buttons):
            column.addWidget(part)
        self.text.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(px(440), px(280))

    def _write(self) -> None:
        text = self.text.toPlainText()
        noted = self._document.project.presentation.noted(self._chart, text)
        try:
            self._document.edit(("presentation",), noted, tr("Note for the presenter"))
        except RefusedError as error:
            self._fault.setText(str(error))
            self._fault.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._document.end_burst()
        super().closeEvent(event)
