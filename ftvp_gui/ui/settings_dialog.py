"""What a person sets up for all projects, in one place; every change shows at once and is remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ftvp_gui.language import current, tr
from ftvp_gui.store import paths
from ftvp_gui.ui.answer.tick import Tick
from ftvp_gui.ui.form.labels import small_label
from ftvp_gui.ui.speaking import offered
from ftvp_gui.ui.theme import LOOK_NAMES, SCALES, Appearance
from ftvp_gui.ui.typography import px

T = TypeVar("T")


class SettingsDialog(QDialog):
    """Language, theme, size of type, motion. There is no OK: what is chosen is in force."""

    look_chosen = Signal(object)
    scale_chosen = Signal(float)
    language_chosen = Signal(str)
    motion_chosen = Signal(bool)
    """Whether motion is to be reduced."""

    def __init__(self, appearance: Appearance, *, reduced_motion: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setModal(False)
        self._appearance = appearance
        self.looks = self._choice(
            tr("Theme"),
            [(tr(words), each) for each, words in LOOK_NAMES.items()],
            appearance.look,
            self.look_chosen.emit,
        )
        self.scales = self._choice(
            tr("Size of type"), [(f"{each} %", each / 100) for each in SCALES], appearance.scale, self.scale_chosen.emit
        )
        codes = [(name, code) for code, name in offered()]
        self.languages = self._choice(tr("Language"), codes, current().code, self.language_chosen.emit)
        self.motion = Tick(tr("Without motion: pictures change at once"), self)
        self.motion.setChecked(reduced_motion)
        self.motion.toggled.connect(self.motion_chosen)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.form = QFormLayout()
        self.form.setSpacing(px(12))
        self.form.addRow(tr("Language"), self.languages)
        self.form.addRow(tr("Theme"), self.looks)
        self.form.addRow(tr("Size of type"), self.scales)
        self.form.addRow(tr("Motion"), self.motion)
        where = tr("Kept in {path}", path=paths.places().settings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(16))
        layout.addLayout(self.form)
        layout.addStretch(1)
        layout.addWidget(small_label(where, self, wrap=True))
        layout.addWidget(buttons)
        appearance.changed.connect(self.show_look)
        self.finished.connect(self.deleteLater)
        self.resize(px(440), px(280))

    def show_look(self) -> None:
        """Show what is in force, when it was changed elsewhere."""
        self.looks.setCurrentText(tr(LOOK_NAMES[self._appearance.look]))
        self.scales.setCurrentText(f"{self._appearance.scale:.0%}".replace("%", " %"))

    def _choice(self, name: str, items: list[tuple[str, T]], now: T, take: Callable[[T], object]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.addItems([words for words, _ in items])
        box.setCurrentIndex(next((place for place, (_, value) in enumerate(items) if value == now), 0))
        # By place: on its way through a box of Qt's a member of an enumeration would become a plain text.
        box.activated.connect(lambda place: take(items[place][1]))
        return box
