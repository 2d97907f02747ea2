"""The first question: what the task is, chosen from five sorts, and said in one's own words if one likes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ftvp_gui.language import tr
from ftvp_gui.store.quick_start import Task
from ftvp_gui.ui.form.field import Field
from ftvp_gui.ui.quick.question_row import WORDS, Asked
from ftvp_gui.ui.quick.questions import task_words
from ftvp_gui.ui.typography import px


class TaskRow(Asked):
    """The sort of task, and its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        ask = tr("What is the task?")
        super().__init__(1, ask, tr("The sort of work, and your own words for it"), parent)
        self.task: Task | None = None
        self._tasks = tuple(task for task, _ in task_words())
        for task, words in task_words():
            self.add_chip(words, ask).clicked.connect(partial(self._choose, task))
        self.field = Field(self)
        self.field.setPlaceholderText(tr("In your own words, if you like"))
        self.field.setAccessibleName(tr("The task in your own words"))
        self.field.setFixedSize(QSize(px(WORDS), px(28)))
        self.field.setMaxLength(200)
        self.field.typed.connect(self.answered)
        self.field.advanced.connect(self.advanced)
        self.field.given_up.connect(self.given_up)
        self.answers.addWidget(self.field)

    @property
    def words(self) -> str:
        """The task in the person's own words; empty where nothing was said."""
        return self.field.text().strip()

    def take(self, task: Task | None, words: str) -> None:
        """Go on with answers that were given before."""
        self.field.setText(words)
        self._choose(task)

    def _choose(self, task: Task | None) -> None:
        self.task = task
        for chip, each in zip(self.chips, self._tasks, strict=True):
            chip.setChecked(each is task)
        self.answered.emit()
