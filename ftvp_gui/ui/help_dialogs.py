"""Two quiet dialogs: every key, and what this program is made of."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ftvp_gui import __version__
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.typography import px

MORE_KEYS = (
    (literal("Next or previous field"), literal("Tab, Shift+Tab")),
    (literal("Next field in a form"), literal("Enter")),
    (literal("Number a step up or down"), literal("Up, Down")),
    (literal("Read a chart month by month"), literal("Left, Right in the chart")),
    (literal("Go to what a mark of a chart rests on"), literal("Enter in the chart")),
    (literal("Rename an approach in the list"), "F2"),
    (literal("Next chart on the full screen, and back"), literal("Left, Right, Esc")),
)
ABOUT = (
    literal("Fine-tune a model, or prompt one? The whole cost over time, the hidden part included."),
    literal("Nothing leaves this machine: the program opens no connection to any other."),
    literal(
        "MIT licence. It is built on Qt {qt} and PySide6 (LGPL 3; the libraries lie in their own files and may be "
        "replaced), pyqtgraph, numpy, pydantic, platformdirs, genai-prices and Jinja2 (MIT and BSD licences)."
    ),
)


class _TextDialog(QDialog):
    """A page of text with a Close button; it goes away for good when closed."""

    def __init__(self, title: str, html: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = QTextBrowser(self)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setHtml(html)
        self.text.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self.finished.connect(self.deleteLater)


class KeysDialog(_TextDialog):
    """Every command with its keys."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        rows = [
            (action.text().replace("&", "").split(":")[0].rstrip("…"), _keys(action.shortcuts()))
            for action in actions if action.shortcuts()
        ]  # fmt: skip
        body = "".join(
            f"<tr><td>{escape(tr(words))}&nbsp;&nbsp;&nbsp;&nbsp;</td><td>{escape(tr(keys))}</td></tr>"
            for words, keys in (*rows, *MORE_KEYS)
        )
        super().__init__(tr("Keys"), f"<table cellspacing='6'>{body}</table>", parent)
        self.resize(px(480), px(560))


class AboutDialog(_TextDialog):
    """What this program is, and the licences of what it is made of."""

    def __init__(self, parent: QWidget) -> None:
        said = "".join(f"<p>{escape(tr(words, qt=qVersion()))}</p>" for words in ABOUT)
        super().__init__(tr("About ftvp"), f"<h3>ftvp {escape(__version__)}</h3>{said}", parent)
        self.resize(px(440), px(320))


def _keys(shortcuts: Iterable[QKeySequence]) -> str:
    return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in shortcuts)
