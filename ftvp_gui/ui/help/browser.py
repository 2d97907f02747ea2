"""The text of a help page with its pictures: charts of an example, painted when they come into sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QFont, QTextCursor, QTextDocument, QTextFrameFormat, QTextLength, QTextTable
from PySide6.QtWidgets import QTextBrowser, QWidget

from ftvp_gui.charts.palette import Palette
from ftvp_gui.ui.form.scroll import SlimBar
from ftvp_gui.ui.typography import px

CHART = "chart:"
PICTURE = (560, 320)
"""The size of a picture in pixels of the 8 px grid."""


class HelpBrowser(QTextBrowser):
    """Shows Markdown. `draw(id, width, height)` gives the picture of a chart as SVG."""

    def __init__(self, draw: Callable[[str, int, int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(px(24))

    def show_page(self, markdown: str, inks: Palette) -> None:
        """Show a page from its beginning."""
        link = f"a {{ color: {inks.accent.hex}; text-decoration: none; }}"
        self.document().setDefaultStyleSheet(link)
        self.document().clear()
        self.document().setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._space_out()
        self._rule_tables(inks)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        from ftvp_gui.ui.plots.picture import to_image

        address = QUrl(name).toString()
        if not address.startswith(CHART):
            return None
        ratio = self.devicePixelRatioF()
        image = to_image(self._draw(address.removeprefix(CHART), px(PICTURE[0]), px(PICTURE[1])), ratio)
        image.setDevicePixelRatio(ratio)
        return image

    def _space_out(self) -> None:
        """Room between lines and paragraphs, which Markdown leaves to whoever shows it."""
        block = self.document().begin()
        while block.isValid():
            cursor, form = QTextCursor(block), block.blockFormat()
            code = bool(form.property(form.Property.BlockCodeFence.value)) or form.nonBreakableLines()
            form.setNonBreakableLines(False)
            form.setLineHeight(100.0 if code else 130.0, form.LineHeightTypes.ProportionalHeight.value)
            level = form.headingLevel()
            if level:
                form.setTopMargin(px(0 if block == self.document().begin() else 20))
                form.setBottomMargin(px(8))
                self._set_size(cursor, {1: 20.0, 2: 15.0}.get(level, 13.0))
            elif not form.property(form.Property.BlockQuoteLevel.value) and cursor.currentTable() is None:
                form.setBottomMargin(px(2 if block.textList() is not None or code else 8))
            cursor.setBlockFormat(form)
            block = block.next()

    def _set_size(self, cursor: QTextCursor, pixels: float) -> None:
        # Not the block under the cursor: that takes the end of the block before, and with it the bullet of a list.
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat()
        font = QFont(self.font())
        font.setPixelSize(px(pixels))
        font.setWeight(QFont.Weight.DemiBold)
        form.setFont(font)
        cursor.mergeCharFormat(form)

    def _rule_tables(self, inks: Palette) -> None:
        """Tables with a hairline between rows and air around the words, as everywhere in the program."""
        grid = QColor(inks.grid.hex)
        for frame in self.document().rootFrame().childFrames():
            if not isinstance(frame, QTextTable):
                continue
            form = frame.format().toTableFormat()
            form.setBorder(0)
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
            form.setCellSpacing(0)
            form.setCellPadding(px(5))
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            form.setTopMargin(px(4))
            form.setBottomMargin(px(12))
            frame.setFormat(form)
            for row in range(frame.rows()):
                for column in range(frame.columns()):
                    cell = frame.cellAt(row, column)
                    shape = cell.format().toTableCellFormat()
                    shape.setBottomBorder(1)
                    shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                    shape.setBottomBorderBrush(grid if row else self.palette().text())
                    shape.setVerticalAlignment(shape.VerticalAlignment.AlignTop)
                    cell.setFormat(shape)

    def keyPressEvent(self, event: Any) -> None:
        # Escape is the window's.
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)
