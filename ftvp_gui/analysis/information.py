"""What is worth finding out: what being wrong costs, what a crystal ball and each single answer are worth at most.

The plain functions take net benefits (draw, option), in money, higher is better (minus the costs), on common draws: any
sample will do, a published one with its `worth * effects - costs` too. What is no such array, or is not finite, is a
`ValueError` that says so.
Formulas: Raiffa and Schlaifer 1961; single inputs by regression: Strong, Oakley and Brennan 2014.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ftvp_gui.analysis.arrays import by_draw, series
from ftvp_gui.analysis.finding import Finding, FoundTable, Row
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.limits_worth import LimitQuestion, limit_questions, only
from ftvp_gui.analysis.smoother import Smooth, smooth
from ftvp_gui.analysis.verdict import money
from ftvp_gui.core.declare import amount_spec
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.normal import Array
from ftvp_gui.core.places import owner_title
from ftvp_gui.core.result import Mean, mean_of
from ftvp_gui.core.text import Text, say, wording

STANDS_OUT = 3.0
"""Standard errors by which a worth must exceed nothing: three, for there are many inputs."""


@dataclass(frozen=True)
class Worth(Mean):
    """What some knowledge is worth before deciding, money, never negative, with its sampling error."""

    @property
    def distinguishable(self) -> bool:
        """Whether it stands out of the sampling error; else it cannot be told from nothing."""
        return self.value > STANDS_OUT * self.se


def p_best(benefits: Array) -> Array:
    """How often each option is the best one, ties shared equally; (option,), shares that sum to one."""
    benefits = by_draw(benefits, "net benefits")
    most = benefits.max(axis=1, keepdims=True)
    best = benefits >= most - 1e-12 * np.abs(most) - 1e-9
    shares: Array = (best / best.sum(axis=1, keepdims=True)).mean(axis=0)
    return shares


def expected_losses(benefits: Array) -> Array:
    """What choosing each option costs on average against the best one of each future; (option,), money."""
    benefits = by_draw(benefits, "net benefits")
    losses: Array = (benefits.max(axis=1, keepdims=True) - benefits).mean(axis=0)
    return losses


def evpi(benefits: Array) -> Worth:
    """The most that knowing everything before deciding is worth: the least expected loss (EVPI)."""
    benefits = by_draw(benefits, "net benefits")
    best = int(benefits.mean(axis=0).argmax())
    loss = mean_of(benefits.max(axis=1) - benefits[:, best])
    return Worth(loss.value, loss.se)


def conditional_gains(benefits: Array, x: Array) -> Smooth:
    """E[what each option gains over the one that is best on average | x]; (draw, option), 0 for that one.

    `x` is (draw,): the draws of one input, on any scale.
    """
    benefits = by_draw(benefits, "net benefits")
    x = series(x, "the draws of the input", len(benefits))
    best = int(benefits.mean(axis=0).argmax())
    return smooth(x, benefits - benefits[:, [best]])


def evppi(benefits: Array, x: Array) -> Worth:
    """The most that settling one input before deciding is worth (EVPPI), with its standard error.

    `x` is (draw,): the draws of that input - or a summary of data simulated in every draw: then it is what these data
    are worth (EVSI by regression, Strong and others 2015). The error counts the sampling of x and that of the fit.
    """
    benefits = np.asarray(benefits, dtype=float)
    fit = conditional_gains(benefits, x)
    best = int(benefits.mean(axis=0).argmax())
    chosen = np.zeros_like(fit.means)
    chosen[np.arange(len(benefits)), fit.means.argmax(axis=1)] = 1.0
    return weighed(benefits - benefits[:, [best]], fit, chosen)


def weighed(gains: Array, fit: Smooth, chosen: Array) -> Worth:
    """The mean over draws of the fitted gains, each option with the chance that it is `chosen`; all (draw, option).

    Never below nothing nor above what knowing everything gains. The error is that of each draw's influence: by its x,
    and by how far its residual moves the fit.
    """
    gained = (chosen * fit.means).sum(axis=1)
    influence = gained - gained.mean() + (fit.reach(chosen) * (gains - fit.means)).sum(axis=1)
    worth = min(max(float(gained.mean()), 0.0), float(gains.max(axis=1).mean()))
    return Worth(worth, float(np.sqrt(influence @ influence)) / len(gained))


@dataclass(frozen=True)
class Question:
    """One uncertain input and the most it is worth to settle it; `clear` where that can be told from nothing."""

    path: Path
    label: str
    owner: str
    worth: Mean
    clear: bool

    @property
    def seen(self) -> bool:
        """Whether it has a place in a list: its worth is clear, or at least more than its own error."""
        return self.clear or self.worth.value > self.worth.se


@dataclass(frozen=True)
class Stake:
    """One approach: how often it is the best, and what choosing it costs on average against the best, money."""

    approach: str
    p_best: float
    loss: Mean


@dataclass(frozen=True, eq=False, kw_only=True)
class Information(Finding):
    """What is worth finding out. `evpi`: the most that knowing everything is worth; `luck`: what no study can settle.

    `questions` and `luck` begin with what is worth most. `options` are the approaches that the choice is among. Where
    it is one only, `limits` says what it is worth to find out whether another keeps the limits too.
    """

    id: ClassVar[str] = "information"

    options: tuple[str, ...]
    limits: tuple[LimitQuestion, ...] = ()
    evpi: Mean
    stakes: tuple[Stake, ...]
    questions: tuple[Question, ...]
    luck: tuple[Question, ...]


def options(ground: Ground) -> tuple[str, ...]:
    """The approaches that the choice is among, as the verdict has it: those that keep the limits, else all."""
    kept = tuple(id for id in ground.ids if ground.answer.verdict.fits[id].feasible)
    return kept or ground.ids


def benefits_of(ground: Ground) -> Array:
    """The net benefits of these approaches, minus their present costs; (draw, option), money."""
    return -ground.costs[:, [ground.ids.index(id) for id in options(ground)]]


def column(ground: Ground, path: Path) -> Array:
    """The draws of an uncertain input; (draw,), in its unit."""
    stream = next(stream for stream, paths in ground.streams.items() if path in paths)
    quantity = at(ground.project, path).quantity
    return np.asarray(ground.sample.values(path, quantity, stream), dtype=float)


def find(ground: Ground) -> Information | None:
    """What is worth finding out before choosing; None with fewer than two approaches."""
    return ground.once(_find)


def _find(ground: Ground) -> Information | None:
    if ground.pair is None:
        return None
    among, benefits = options(ground), benefits_of(ground)
    shares, losses = p_best(benefits), benefits.max(axis=1, keepdims=True) - benefits
    stakes = tuple(Stake(id, float(shares[i]), mean_of(losses[:, i])) for i, id in enumerate(among))
    every = sorted(_questions(ground, benefits), key=lambda each: (-each[0].worth.value, each[0].path))
    questions = tuple(question for question, luck in every if not luck)
    whole = evpi(benefits)
    limits = limit_questions(ground)
    return Information(
        sentences=tuple(_sentences(ground, stakes, whole, questions, limits)),
        table=_table(questions),
        note=_note(ground, among),
        options=among,
        limits=limits,
        evpi=whole,
        stakes=stakes,
        questions=questions,
        luck=tuple(question for question, luck in every if luck),
    )


def _questions(ground: Ground, benefits: Array) -> Iterator[tuple[Question, bool]]:
    """Every uncertain input that the costs of the options hang on, with whether it is luck."""
    among = options(ground)
    read = {path for id in among for path in ground.result[id].streams}
    for paths in ground.streams.values():
        path = next((path for path in paths if path in read), None)
        if path is None:
            continue
        ground.check()
        spec = amount_spec(at(ground.project, path[:-1]), path[-1])
        worth = evppi(benefits, column(ground, path))
        yield (
            Question(path, spec.label, owner_title(ground.project, path), worth, worth.distinguishable),
            spec.luck,
        )


def _sentences(
    ground: Ground,
    stakes: tuple[Stake, ...],
    whole: Worth,
    questions: tuple[Question, ...],
    limits: tuple[LimitQuestion, ...],
) -> Iterator[Text]:
    best, *others = sorted(stakes, key=lambda stake: stake.loss.value)
    name = ground.project.approach(best.approach).name
    if not others:
        yield from only(ground, name, limits)
        return
    first = next((question for question in questions if question.clear), None)
    if first is None:
        yield say(
            "information.nothing",
            "No single number is worth measuring first: none would change the choice often enough to be told from "
            "nothing.",
        )
    else:
        yield say(
            "information.first",
            "Settling “{label}” ({owner}) first is worth at most {worth}.",
            label=first.label,
            owner=first.owner,
            worth=money(first.worth.value, first.worth.se),
        )
    if whole.distinguishable:
        yield say(
            "information.all",
            "Choosing “{name}” now costs {loss} more than hindsight would, on average: no study can be worth more. "
            "With “{other}” it would be {more}.",
            name=name,
            loss=money(whole.value, whole.se),
            other=ground.project.approach(others[0].approach).name,
            more=money(others[0].loss.value, others[0].loss.se),
        )


def _table(questions: tuple[Question, ...]) -> FoundTable:
    rows = [
        Row(
            (
                question.label,
                question.owner,
                money(question.worth.value, question.worth.se)
                if question.clear
                else say("information.not_clear", "not distinguishable from 0"),
            ),
            question.path,
        )
        for question in questions
        if question.seen
    ]
    return FoundTable((wording("To settle"), wording("Where"), wording("Worth at most")), tuple(rows))


def _note(ground: Ground, among: tuple[str, ...]) -> Text:
    names = ", ".join(ground.project.approach(id).name for id in among)
    if len(among) == len(ground.ids):
        return say(
            "information.note",
            "The choice is among {names}, by expected cost. Luck, which no study can settle, stands apart.",
            names=names,
        )
    return say(
        "information.note_limits",
        "The choice is among those that keep your limits ({names}), by expected cost. Luck, which no study can settle, "
        "stands apart.",
        names=names,
    )
