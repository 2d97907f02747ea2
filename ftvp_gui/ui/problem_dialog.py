"""Report a problem: shows all that would be in the file, and writes it where the person says; it sends nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.store import problem_report
from ftvp_gui.store.errors import StoreError
from ftvp_gui.store.problem_report import Part
from ftvp_gui.ui.answer.tick import Tick
from ftvp_gui.ui.files import Questions
from ftvp_gui.ui.form.labels import small_label
from ftvp_gui.ui.typography import px

NAME = "ftvp-problem.zip"


class ProblemDialog(QDialog):
    """What happened in the person's words, a tick for the study, and what will be in the file."""

    told = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, project: Project | None, questions: Questions, parent: QWidget) -> None:
        super().__init__(parent)
        self._project, self._questions = project, questions
        self.setWindowTitle(tr("Report a problem"))
        words = tr("This makes a file that you can send to whoever helps you. Nothing is sent by the program.")
        self.happened = QPlainTextEdit(self)
        self.happened.setTabChangesFocus(True)
        self.happened.setAccessibleName(tr("What happened?"))
        self.happened.setPlaceholderText(tr("What did you do, what did you expect, and what happened?"))
        self.happened.setFixedHeight(px(88))
        self.study = Tick(tr("Put the open study into the file, with all its numbers and names"), self)
        self.study.setEnabled(project is not None)
        self.holds = QPlainTextEdit(self)
        self.holds.setReadOnly(True)
        self.holds.setTabChangesFocus(True)
        self.holds.setAccessibleName(tr("What will be in the file"))
        buttons = QDialogButtonBox(self)
        self.save = buttons.addButton(tr("Save the file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(8))
        lead = QLabel(words, self)
        lead.setWordWrap(True)
        for widget in (
            lead, self.happened, self.study, small_label(tr("What will be in the file"), self), self.holds, buttons,
        ):  # fmt: skip
            layout.addWidget(widget)
        self.happened.textChanged.connect(self._show)
        self.study.toggled.connect(self._show)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.resize(px(640), px(560))
        self._show()
        self.happened.setFocus()

    def _parts(self) -> tuple[Part, ...]:
        return problem_report.parts(self.happened.toPlainText(), self._project if self.study.isChecked() else None)

    def _show(self) -> None:
        bar = self.holds.verticalScrollBar()
        place = bar.value()
        self.holds.setPlainText("\n".join(f"— {part.name} —\n{part.text}" for part in self._parts()))
        bar.setValue(place)

    def _save(self) -> None:
        filters = tr("ZIP file (*.zip)")
        path = self._questions.path_to_save(Path.home() / NAME, tr("Save the report"), filters)
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".zip")
        try:
            problem_report.write(self._parts(), path)
        except StoreError as error:
            self._questions.failed(error)
            return
        self.told.emit(tr("Written to {path}. Nothing was sent.", path=path))
        self.accept()
