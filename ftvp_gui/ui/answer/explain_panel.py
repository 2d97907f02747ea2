"""The panel that shows how a figure is computed; it follows the project while it is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.palette import Palette
from ftvp_gui.core.model import Path
from ftvp_gui.language import tr
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.form.buttons import TextButton
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.typography import px, strong_font


class ExplainPanel(QWidget):
    """A page of text with links to the inputs. Escape or Back leaves it."""

    picked = Signal(object)
    """The path of an input that was chosen."""
    opened = Signal(object)
    """The place of another cost or sum, to be explained."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._trail: list[Path] = []
        self._shown = ""
        self._title = QLabel(tr("How this is computed"), self)
        self._back = TextButton(tr("Back"), parent=self, quiet=True)
        self._back.clicked.connect(self._go_back)
        self._text = QTextBrowser(self)
        self._text.setOpenLinks(False)
        self._text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._text.setVerticalScrollBar(SlimBar(self._text))
        self._text.setAccessibleName(tr("How this is computed"))
        self._text.anchorClicked.connect(self._follow)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._back)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addLayout(top)
        self._layout.addWidget(self._text, 1)
        self.setFocusProxy(self._text)

    @property
    def path(self) -> Path | None:
        """The driver that is explained."""
        return self._path

    def begin(self) -> None:
        """Somebody asks from outside: Back then leaves the panel."""
        self._trail.clear()

    def explain(self, answer: Answer, path: Path, inks: Palette) -> None:
        """Explain a driver or a sum; once more with the same path, the page stays where it was scrolled to."""
        # Formulas in words are needed when someone asks for them, not to start.
        from ftvp_gui.ui.answer import computed, total_page

        same = path == self._path
        self._path = path
        try:
            if total_page.is_sum(path):
                text = total_page.page(answer, path)
            else:
                text = computed.page(answer.project, path, style_of(answer))
        except KeyError:
            text = f"<p>{tr('This cost is no longer in the project.')}</p>"
        link = f"a {{ color: {inks.accent.hex}; text-decoration: none; }}"
        sheet = f"<style>.quiet {{ color: {inks.muted.hex}; }} {link}</style>"
        if sheet + text == self._shown:
            return
        self._shown = sheet + text
        bar = self._text.verticalScrollBar()
        place = bar.value() if same else 0
        self._text.setHtml(self._shown)
        bar.setValue(place)

    def show_look(self) -> None:
        """Take the size of type in use."""
        self._title.setFont(strong_font())
        self._layout.setSpacing(px(8))

    def _follow(self, link: QUrl) -> None:
        first, *rest = link.toString().split("/")
        if first != "how":
            self.picked.emit((first, *rest))
            return
        if self._path is not None:
            self._trail.append(self._path)
        self.opened.emit(tuple(rest))

    def _go_back(self) -> None:
        """To the sum that led here, else out of the panel."""
        if self._trail:
            self.opened.emit(self._trail.pop())
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)
