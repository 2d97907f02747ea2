"""Under a page's title: how many of its inputs differ from their defaults, to show them alone or put them back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.form.buttons import TextButton
from ftvp_gui.ui.form.labels import ElidedLabel
from ftvp_gui.ui.typography import px, small_font


class ChangesLine(QWidget):
    """It keeps its height, so that nothing moves when the first input is changed."""

    filtered = Signal(bool)
    """Only what was changed is to be shown, or everything again."""
    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = ElidedLabel("", self)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.only = TextButton(tr("Show only these"), parent=self, quiet=True)
        self.only.setCheckable(True)
        self.only.toggled.connect(self._toggled)
        self.reset = TextButton(tr("Put back"), parent=self, quiet=True)
        self.reset.setToolTip(tr("All inputs of this page back to their defaults; Undo brings them back"))
        self.reset.clicked.connect(self.reset_asked)
        for button in (self.only, self.reset):
            button.setFont(small_font())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4))
        for part in (self.said, self.only, self.reset):
            line.addWidget(part)
        self.setFixedHeight(px(28))
        self.show_count(0, editable=True)

    def show_count(self, count: int, *, editable: bool) -> None:
        """Show how many inputs of the page are changed."""
        words = tr_n(count, "One input changed from its default", "{number} inputs changed from their defaults",
                     number=str(count))  # fmt: skip
        self.said.setText(words if count else tr("Everything as by default"))
        self.only.setVisible(bool(count) or self.only.isChecked())
        self.reset.setVisible(bool(count) and editable)

    def _toggled(self, on: bool) -> None:
        self.only.setText(tr("Show all") if on else tr("Show only these"))
        self.only.updateGeometry()
        self.filtered.emit(on)
