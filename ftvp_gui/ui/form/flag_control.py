"""The control of a switch."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ftvp_gui.ui.form.buttons import Switch


class FlagControl(Switch):
    """On or off."""

    edited = Signal(bool)
    faulted = Signal(object)
    left = Signal()
    advanced = Signal(bool)

    def __init__(self, value: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setChecked(value)
        self.clicked.connect(self.edited)

    def value(self) -> bool:
        """Whether it is on."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Switch without telling anyone."""
        self.setChecked(value)

    def set_read_only(self, read_only: bool) -> None:
        """Show the state without letting anyone change it."""
        self.setEnabled(not read_only)

    def give_up(self) -> None:
        """A switch has no drafts."""
