"""A table without frames for rows of words, one of which is marked."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ftvp_gui.ui.answer.plain_header import PlainHeader
from ftvp_gui.ui.typography import px


class PlainTable(QTableView):
    """The look that all lists of prices share."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(PlainHeader(self))
        self.horizontalHeader().setFixedHeight(px(28))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(26))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(name)
