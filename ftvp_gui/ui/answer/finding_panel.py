"""The words and the table below the chart of a deep analysis; they scroll, and lead to the inputs that they name."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.finding import Finding
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
        self._pages = ("", "")
        """The page with a table in columns, and without."""
        self._least = 0
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

    def show_finding(self, answer: Answer, kind: type[Finding] | None, inks: Palette) -> None:
        """Show what was found of a kind; nothing of it, and the panel is not there."""
        finding = answer.found(kind) if kind is not None else None
        self.setVisible(finding is not None)
        if finding is None:
            return
        stale = finding_page.REFRESHING if answer.awaits(type(finding)) else ""
        if type(finding) in answer.outdated:
            stale = finding_page.OUTDATED
        link = f"a {{ color: {inks.accent.hex}; text-decoration: none; }}"
        head = f"<style>.quiet {{ color: {inks.muted.hex}; }} p {{ margin: 0 0 6px 0; }} {link}</style>"
        style = style_of(answer)
        wide, narrow = (
            head + finding_page.page(finding, style, stale=stale, narrow=narrow) for narrow in (False, True)
        )
        pages = wide, narrow
        if pages == self._pages:
            return
        self._pages = pages
        place = self.verticalScrollBar().value()
        self._least = finding_page.least_width(finding, style, self.fontMetrics().horizontalAdvance)
        self._fit()
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Give up the columns of a table where they would tear words: nobody should have to piece them together."""
        wide, narrow = self._pages
        self.setHtml(wide if self._least <= self.viewport().width() else narrow)

    def _follow(self, link: QUrl) -> None:
        self.picked.emit(tuple(link.toString().split("/")))
