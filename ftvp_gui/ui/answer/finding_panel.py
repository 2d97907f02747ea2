"""The words and the table below the chart of a deep analysis; they scroll, and lead to the inputs that they name."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.palette import Palette
from ftvp_gui.language import tr
from ftvp_gui.ui.answer import finding_page
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.form.scroll import SlimBar


class FindingPanel(QTextBrowser):
    """Shows one finding. `picked(path)`: a place in the form was asked for."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBar(SlimBar(self))
        self.setHorizontalScrollBar(SlimBar(self, Qt.Orientation.Horizontal))
        self.setAccessibleName(tr("What this says"))
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._follow)

    def set_inset(self, left: int) -> None:
        """Keep so many pixels free at the left, so that the words stand under the words of the chart."""
        self.setViewportMargins(left, 0, 0, 0)

    def show_finding(self, answer: Answer, id: str | None, inks: Palette) -> None:
        """Show the finding of that id; where there is none, the panel is not there."""
        finding = answer.finding(id)
        self.setVisible(finding is not None)
        if finding is None:
            return
        text = finding_page.page(finding, style_of(answer), refreshing=answer.refreshing)
        link = f"a {{ color: {inks.accent.hex}; text-decoration: none; }}"
        page = f"<style>.quiet {{ color: {inks.muted.hex}; }} p {{ margin: 0 0 6px 0; }} {link}</style>{text}"
        if page == self._shown:
            return
        self._shown = page
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setHtml(page)
        bar.setValue(place)

    def _follow(self, link: QUrl) -> None:
        self.picked.emit(tuple(link.toString().split("/")))
