"""What the quick start asks: the questions, their usual answers, and what a typed answer must be; no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.charts import format as written
from ftvp_gui.language import tr
from ftvp_gui.store.quick_start import Task
from ftvp_gui.ui.form import parse
from ftvp_gui.ui.form.parse import NotANumberError, Writing

USD = "USD"
"""Prices are in dollars, and so is a new project."""


@dataclass(frozen=True)
class Question:
    """A question with a number for an answer. `usual`: values offered, None for "no limit".

    `least` and `most` bound what is typed, both allowed; `units` may stand behind the number.
    """

    id: str
    ask: str
    hint: str
    unit: str
    usual: tuple[float | None, ...]
    none: str = ""
    percent: bool = False
    least: float = 0.0
    most: float = 1e12
    units: tuple[str, ...] = ()

    def read(self, text: str, writing: Writing) -> float | None:
        """The typed answer; None for an empty one. `NotANumberError` with a sentence where it cannot be."""
        if not text.strip():
            return None
        value = parse.read(text, writing, percent=self.percent, units=self.units)
        if not self.least <= value <= self.most:
            low, high = self.write(self.least, writing), self.write(self.most, writing)
            raise NotANumberError(tr("This must lie between {low} and {high}.", low=low, high=high))
        return value

    def write(self, value: float | None, writing: Writing) -> str:
        """The answer as a person types it."""
        if value is None:
            return ""
        return parse.write(value, writing, percent=self.percent) + ("\u00a0%" if self.percent else "")

    def chip(self, value: float | None) -> str:
        """The answer on a chip: short."""
        if value is None or (value == 0 and self.none):
            return self.none
        if self.percent:
            return written.share(value)
        return written.money(value) if self.unit == USD else written.count(value)


def task_words() -> tuple[tuple[Task, str], ...]:
    """The tasks to choose from."""
    return (
        (Task.SORT, tr("Sort into classes")),
        (Task.EXTRACT, tr("Pull out facts")),
        (Task.DOCUMENTS, tr("Answer from documents")),
        (Task.WRITE, tr("Write or summarise")),
        (Task.TALK, tr("Talk with people")),
    )


def questions() -> tuple[Question, ...]:
    """The questions with numbers, in their order; the last two may be passed over."""
    limit = tr("No limit")
    return (
        Question(
            "volume", tr("How much traffic?"), tr("Requests in a month, roughly"), tr("a month"),
            (1e3, 1e4, 1e5, 1e6, 1e7), units=("requests", "/month", "per month"),
        ),
        Question(
            "accuracy", tr("How good must it be?"), tr("Right answers out of a hundred"), tr("right"),
            (None, 0.80, 0.90, 0.95, 0.99), none=limit, percent=True, most=1.0,
        ),
        Question(
            "examples", tr("What data exist?"), tr("Examples with their right answers"), tr("examples"),
            (0.0, 1e2, 1e3, 1e4), none=tr("None"), most=1e9, units=("examples",),
        ),
        Question(
            "live_within", tr("When must it be live?"), tr("Months from the start of the project"), tr("months"),
            (None, 1.0, 3.0, 6.0, 12.0), none=tr("No date"), most=600.0, units=("months", "month", "m"),
        ),
        Question(
            "budget", tr("Budget in all"), tr("If there is one"), USD,
            (None, 1e4, 1e5, 1e6), none=limit,
        ),
        Question(
            "error_cost", tr("One wrong answer costs"), tr("If you know: then accuracy counts as money"), USD,
            (None, 0.1, 1.0, 10.0, 100.0), none=tr("Not known"),
        ),
    )  # fmt: skip
