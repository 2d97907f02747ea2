"""The quick start: five answers in, a whole project out, priced, every other input at its usual, sourced value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from ftvp_gui.core import edits
from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.distillation import Distillation
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.prompting import PromptedAccuracy, Prompting
from ftvp_gui.core.approaches.retrieval import RetrievalPrompting, RetrievalTuning
from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.declare import amount_spec, assumed
from ftvp_gui.core.drivers.data import Labelling
from ftvp_gui.core.drivers.teacher import TeacherLabels
from ftvp_gui.core.estimate import Estimate, Grade, Provenance
from ftvp_gui.core.project import About, Basis, Project
from ftvp_gui.core.quality import Quality
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.core.strategy import Strategy
from ftvp_gui.core.workload import Workload
from ftvp_gui.language import tr
from ftvp_gui.store import starting
from ftvp_gui.store.book_entry import EMPTY, PriceBook
from ftvp_gui.store.identity import new_id
from ftvp_gui.store.prices import PriceError, price_date, price_stamp

A = TypeVar("A", bound=Approach)

FEW_EXAMPLES = 300
"""Below this a tuned model hardly begins, so prompting first and logging is worth a look."""
MUCH_TRAFFIC = 1_000_000
"""Requests a month from which a large model may pay as the teacher of a small one."""
HIGH_ACCURACY, DEAR_ERROR = 0.9, 1.0
"""From here on, or where a wrong answer costs so much, a larger model is compared too."""
FEWER_ERRORS = 2 / 3
"""Errors of a larger model against those of a small one, until somebody measures both."""
SURE = 0.5
"""How surely a limit must be kept at first."""
LONGEST_NAME = 48


class Task(StrEnum):
    """What the model is to do, as far as it decides how long requests and answers are."""

    SORT = "Sort into classes"
    EXTRACT = "Pull out facts"
    DOCUMENTS = "Answer from documents"
    WRITE = "Write or summarise"
    TALK = "Talk with people"


_LENGTHS: dict[Task, tuple[tuple[float, float, float], tuple[float, float, float]]] = {
    Task.SORT: ((150, 400, 900), (3, 8, 20)),
    Task.EXTRACT: ((400, 1_200, 3_000), (60, 150, 400)),
    Task.DOCUMENTS: ((40, 120, 300), (120, 250, 500)),
    Task.WRITE: ((500, 1_500, 4_000), (200, 400, 800)),
    Task.TALK: ((600, 1_800, 5_000), (80, 180, 350)),
}
"""Tokens of a request and of an answer, P10, P50 and P90; a turn of a talk carries what was said before."""


@dataclass(frozen=True)
class Answers:
    """What a person said; None: nothing, or no limit. Shares are fractions, times are months, money is in dollars."""

    task: Task | None = None
    words: str = ""
    volume: float | None = None
    accuracy: float | None = None
    examples: float = 0.0
    more_examples: bool = True
    """Whether further examples could be labelled."""
    live_within: float | None = None
    budget: float | None = None
    error_cost: float | None = None
    """Of one wrong answer that reaches the user."""

    @property
    def enough(self) -> bool:
        """Whether a project can be made: what is to be done, and how often."""
        return self.task is not None and self.volume is not None


def quick_project(answers: Answers, today: dt.date, book: PriceBook = EMPTY) -> Project:
    """The project; `ValueError` where there are not enough answers, or one that cannot be."""
    task, volume = answers.task, answers.volume
    if task is None or volume is None:
        raise ValueError("the task and the traffic are needed")
    project = Project(
        about=_about(task, answers.words),
        workload=_workload(task, volume, today),
        quality=_quality(answers, today),
        strategy=_strategy(answers, today),
        basis=Basis(prices=price_stamp(), priced_on=price_date(today)),
    )
    for kind, name, role in _kinds(answers, task):
        approach = _priced(project, kind, name, role, today, book)
        project = edits.added(project, _with_all_examples(_larger(approach) if role else approach, answers, today))
    if answers.examples < FEW_EXAMPLES and answers.more_examples:
        parts = {"first": project.approaches[0].id, "then": _tuned(project)}
        project = edits.combined(project, Staged, parts, new_id())
    return project


def _kinds(answers: Answers, task: Task) -> Iterator[tuple[type[Approach], str, str]]:
    """The approaches to compare: kind, name, and the role that decides which model it gets."""
    documents = task is Task.DOCUMENTS
    yield (RetrievalPrompting if documents else Prompting), "Prompting", ""
    if (answers.accuracy or 0.0) >= HIGH_ACCURACY or (answers.error_cost or 0.0) >= DEAR_ERROR:
        yield (RetrievalPrompting if documents else Prompting), tr("Prompting a larger model"), "large"
    # Also without any examples: that data are missing is part of the answer.
    yield (RetrievalTuning if documents else FineTuning), "Fine-tuning", ""
    if (answers.volume or 0.0) >= MUCH_TRAFFIC and not documents:
        yield Distillation, "Distillation", ""


def _priced(project: Project, kind: type[Approach], name: str, role: str, today: dt.date, book: PriceBook) -> Approach:
    plain = edits.fresh(project, kind, new_id()).replace(name=name)
    start, months = project.workload.start, project.workload.months
    try:
        return starting.priced(plain, start, months, today=today, book=book, role=role)
    except PriceError:
        # No price list knows the usual model any more: the form asks for a price.
        return plain


def _larger(approach: A) -> A:
    """The same on a larger model: it errs less, by a judgement that says so."""
    accuracy = getattr(approach, "accuracy", None)
    if not isinstance(accuracy, PromptedAccuracy):
        return approach
    judged = assumed("this decides the result: a third fewer errors than a small model, by judgement; measure both")
    better = {name: _fewer_errors(getattr(accuracy, name), judged) for name in ("plain", "ceiling")}
    return approach.replace(accuracy=accuracy.replace(**better))


def _fewer_errors(estimate: Estimate, source: Provenance) -> Estimate:
    low, likely, high = (1.0 - (1.0 - end) * FEWER_ERRORS for end in estimate.quantity.ends())
    quantity = Range(low=low, likely=likely, high=high, least=0.0, most=1.0)
    return Estimate(quantity=quantity, provenance=source)


def _with_all_examples(approach: A, answers: Answers, today: dt.date) -> A:
    """Trained on everything that is there, where that is more than is usually needed."""
    labelling = getattr(approach, "labelling", None)
    if (
        not isinstance(labelling, Labelling | TeacherLabels)
        or answers.examples <= labelling.examples.quantity.typical()
    ):
        return approach
    most = amount_spec(labelling, "examples").bounds[1]
    return approach.replace(labelling=labelling.replace(examples=said(min(answers.examples, most), today)))


def _tuned(project: Project) -> str:
    return next(approach.id for approach in project.approaches if isinstance(approach, FineTuning))


def _about(task: Task, words: str) -> About:
    said = " ".join(words.split())
    name = said if len(said) <= LONGEST_NAME else said[: LONGEST_NAME - 1].rsplit(" ", 1)[0] + "…"
    return About(name=name or tr(task.value), question=said or tr(task.value))


def _workload(task: Task, volume: float, today: dt.date) -> Workload:
    plain = Workload(start=starting.month_after(today))
    requests, answer = _LENGTHS[task]
    usual = Provenance(
        source=tr("usual for “{task}”: count the tokens of fifty requests of your own", task=tr(task.value)),
        grade=Grade.ASSUMED,
    )
    return plain.replace(
        volume=_about_that(volume, today),
        input_tokens=_range(requests, usual),
        output_tokens=_range(answer, usual),
    )


def _quality(answers: Answers, today: dt.date) -> Quality:
    return Quality() if answers.error_cost is None else Quality(error_cost=said(answers.error_cost, today))


def _strategy(answers: Answers, today: dt.date) -> Strategy:
    limits = {
        "accuracy": answers.accuracy,
        "deadline": answers.live_within,
        "total_budget": answers.budget,
        "examples_available": answers.examples,
        "examples_obtainable": None if answers.more_examples else 0.0,
    }
    known = {name: said(value, today) for name, value in limits.items() if value is not None}
    # Limits are held against accuracies that nobody has measured yet: to be sure of them is asked for later.
    rough = assumed("more likely than not, while the accuracies are guessed; raise it once they are measured")
    return Strategy().replace(certainty=Estimate(quantity=Fixed(value=SURE), provenance=rough), **known)


def said(value: float, today: dt.date) -> Estimate:
    """A number as the person said it."""
    return Estimate(quantity=Fixed(value=value), provenance=_you_said(today))


def _about_that(value: float, today: dt.date) -> Estimate:
    """A number that was said in passing: from half of it to twice as much."""
    note = tr("The middle is what you said; half of it and twice as much are the quick start’s guess.")
    if value < 1:
        return said(value, today)
    quantity = Range(low=value / 2, likely=value, high=value * 2, least=0.0, most=None)
    return Estimate(quantity=quantity, provenance=_you_said(today), note=note)


def _range(ends: tuple[float, float, float], source: Provenance) -> Estimate:
    low, likely, high = ends
    return Estimate(quantity=Range(low=low, likely=likely, high=high, least=0.0, most=None), provenance=source)


def _you_said(today: dt.date) -> Provenance:
    return Provenance(
        source=tr("you said so on {day}, in the quick start", day=today.isoformat()), grade=Grade.ASSUMED, as_of=today
    )
