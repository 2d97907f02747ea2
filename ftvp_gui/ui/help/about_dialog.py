"""A quiet dialog: what this program is, and that nothing leaves the machine."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ftvp_gui import __version__
from ftvp_gui.language import tr
from ftvp_gui.ui.icons import app_icon
from ftvp_gui.ui.typography import px, title_font


class AboutDialog(QDialog):
    """The name, the version and one sentence; it goes away for good when closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About ftvp"))
        picture = QLabel(self)
        picture.setPixmap(app_icon().pixmap(QSize(px(64), px(64))))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        name = QLabel(f"ftvp {__version__}", self)
        name.setFont(title_font())
        self.words = QLabel(self._words(), self)
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(px(320))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.setSpacing(px(8))
        for widget in (name, self.words, buttons):
            right.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(24))
        layout.addWidget(picture)
        layout.addLayout(right)
        self.finished.connect(self.deleteLater)

    def _words(self) -> str:
        said = (
            tr("Fine-tune a model, or prompt one? The whole cost over time, the hidden part included."),
            tr("Nothing leaves this machine: the program opens no connection to any other."),
            tr("Free software under the MIT licence; built on Qt {qt}. Help > Licences has all texts.", qt=qVersion()),
        )
        return "".join(f"<p>{escape(each)}</p>" for each in said)
