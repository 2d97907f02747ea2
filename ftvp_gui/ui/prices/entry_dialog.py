"""One entry of the price book to fill in: labels to the left, lines to the right, one sentence where one is wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ftvp_gui.language import tr
from ftvp_gui.ui.form.labels import Message
from ftvp_gui.ui.prices.entry_forms import EntryForm, Line, WrongLineError
from ftvp_gui.ui.typography import px


class EntryDialog(QDialog):
    """`made(entry)`: what the person has filled in, whole and right."""

    made = Signal(object)

    def __init__(self, form: EntryForm, providers: Sequence[str], today: dt.date, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self.setWindowTitle(tr("{form} in your price book", form=form.title))
        self.fields: dict[str, QLineEdit] = {}
        self.boxes: dict[str, dict[str, QCheckBox]] = {}
        self._labels: dict[str, QLabel] = {}
        self.message = Message(self)
        self.message.setMinimumHeight(px(20))
        policy = self.message.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.message.setSizePolicy(policy)
        self.message.hide()
        self.buttons = QDialogButtonBox(self)
        save = self.buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(12))
        layout.addLayout(self._grid(form.texts(today)))
        layout.addWidget(self.message)
        layout.addWidget(self.buttons)
        if "provider" in self.fields:
            self._suggest(providers)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.resize(px(480), self.sizeHint().height())

    def _grid(self, texts: dict[str, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(self._form.lines):
            label = QLabel(line.label, self)
            self._labels[line.name] = label
            grid.addWidget(label, row, 0)
            if line.checks:
                grid.addLayout(self._checks(line, texts.get(line.name, "")), row, 1)
                continue
            field = QLineEdit(texts.get(line.name, ""), self)
            field.setPlaceholderText(line.hint)
            field.setAccessibleName(line.label)
            field.setCursorPosition(0)
            label.setBuddy(field)
            self.fields[line.name] = field
            grid.addWidget(field, row, 1)
        return grid

    def _checks(self, line: Line, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(16))
        self.boxes[line.name] = {}
        for name, words in line.checks:
            box = QCheckBox(words, self)
            box.setChecked(name in text.split(","))
            self.boxes[line.name][name] = box
            row.addWidget(box)
        row.addStretch(1)
        return row

    def _suggest(self, providers: Sequence[str]) -> None:
        completer = QCompleter(list(providers), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.fields["provider"].setCompleter(completer)

    def _save(self) -> None:
        texts = {name: field.text() for name, field in self.fields.items()}
        for name, boxes in self.boxes.items():
            texts[name] = ",".join(value for value, box in boxes.items() if box.isChecked())
        try:
            entry = self._form.read(texts)
        except WrongLineError as error:
            self._complain(error)
            return
        self.made.emit(entry)
        self.accept()

    def _complain(self, error: WrongLineError) -> None:
        self.message.say(str(error), wrong=True)
        self.message.show()
        for name, label in self._labels.items():
            wrong = name == error.name
            label.setForegroundRole(QPalette.ColorRole.BrightText if wrong else QPalette.ColorRole.WindowText)
        if error.name in self.fields:
            field = self.fields[error.name]
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()
        elif error.name in self.boxes:
            next(iter(self.boxes[error.name].values())).setFocus(Qt.FocusReason.OtherFocusReason)
