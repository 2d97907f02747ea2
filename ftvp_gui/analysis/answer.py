"""The whole answer to a project: its result and every analysis that charts, reports and the window show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from ftvp_gui.analysis import break_even, sensitivity, verdict
from ftvp_gui.analysis.break_even import MonthBreakEven, VolumeBreakEven
from ftvp_gui.analysis.events import Event, Events
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import NOTHING, Asked, Ground
from ftvp_gui.analysis.moved import only_numbers_moved, only_priorities_moved
from ftvp_gui.analysis.sensitivity import Swing
from ftvp_gui.analysis.verdict import Verdict
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.checklist import NotEntered, not_entered
from ftvp_gui.core.checks import Notice, check
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result
from ftvp_gui.core.together import ties

Found = TypeVar("Found", bound=Finding)


@dataclass(frozen=True, eq=False)
class Answer:
    """Everything said about a project. `pair`: the approaches that differences are taken between, best first.

    `volumes` is None until it is asked for, empty where the expected gap never turns. `findings`, what deep analyses
    found, is None until asked for; `refreshing` where they are those of the answer before, with other numbers.
    """

    project: Project
    result: Result
    typical: Result
    verdict: Verdict
    pair: tuple[str, str] | None
    month: MonthBreakEven | None
    volumes: tuple[VolumeBreakEven, ...] | None
    swings: tuple[Swing, ...]
    events: tuple[Event, ...]
    notices: tuple[Notice, ...]
    not_entered: tuple[NotEntered, ...]
    findings: tuple[Finding, ...] | None = None
    refreshing: bool = False
    asked: Asked = NOTHING
    """What the findings hold it against."""
    fresh: tuple[type[Finding], ...] = ()
    """While findings are made one after the other, `refreshing`: those that are of these very numbers already."""
    outdated: tuple[type[Finding], ...] = ()
    """The findings that another question has been asked about since; their new ones are to come."""

    @property
    def decided(self) -> bool:
        """Whether the findings are there, and of these very numbers."""
        return self.findings is not None and not self.refreshing

    def awaits(self, kind: type[Finding]) -> bool:
        """Whether the finding of that kind is still to come, be there one of before or not."""
        if self.findings is None or kind in self.outdated:
            return True
        return self.refreshing and kind not in self.fresh

    def held_against(self, asked: Asked) -> Answer:
        """The same answer, in which the findings that hang on another question than this one are named as outdated."""
        if not self.decided:
            return self if self.outdated == () else replace(self, outdated=())
        # Loaded by then, by whoever found them.
        from ftvp_gui.analysis.decision import outdated

        stale = outdated(self.asked, asked)
        return self if stale == self.outdated else replace(self, outdated=stale)

    def found(self, kind: type[Found]) -> Found | None:
        """The finding of that kind; None where there is none, or none yet."""
        return next((each for each in self.findings or () if isinstance(each, kind)), None)


class Analyst:
    """Answers a project again and again, redoing only what an edit touched. One per thread: its memory is its own."""

    def __init__(self, draws: int = 10_000, seed: int = 1, *, preview: bool = False) -> None:
        self.sample = Sample(draws, seed, preview=preview)
        self._typical = Typical()
        self._memo, self._typical_memo = Memo(), Memo()
        self._events = Events()
        self._tornado = sensitivity.Tornado(self.sample)
        self._last: Answer | None = None

    def answer(
        self, project: Project, before: Answer | None = None, go_on: Callable[[], bool] = lambda: True
    ) -> Answer:
        """The answer, without the search for break-even volumes, which takes several evaluations.

        `before` is an answer whose notices, costs not entered and typical case may stand in as long as only numbers
        have moved since: finding them anew takes a third of a preview. Whoever gives one asks again without. Where
        nothing but priorities has moved, since that one or since the last that was decided here, all that was found
        holds. `AbandonedError` where `go_on` calls it off.
        """
        if before is not None and not only_numbers_moved(before.project, project):
            before = None
        result = evaluate(project, self.sample, self._memo, go_on)
        typical = before.typical if before is not None else evaluate(project, self._typical, self._typical_memo)
        judged = verdict.verdict(result, typical)
        pair = _pair(judged)
        month: MonthBreakEven | None = None
        swings: tuple[Swing, ...] = ()
        if pair is not None:
            month = break_even.month(result[pair[0]], result[pair[1]])
            swings = self._tornado.swings(result, pair[1], pair[0])
        same = next(
            (each for each in (before, self._last) if each and only_priorities_moved(each.project, project)), None
        )
        found = same or before
        return Answer(
            project=project,
            result=result,
            typical=typical,
            verdict=judged,
            pair=pair,
            month=month,
            volumes=same.volumes if same is not None else None,
            swings=swings,
            events=self._events.of(project),
            notices=before.notices if before is not None else check(project, result),
            not_entered=before.not_entered if before is not None else not_entered(project, result),
            findings=_reweighed(found.findings, project) if found is not None else None,
            refreshing=same.refreshing if same is not None else before is not None,
            asked=same.asked if same is not None else NOTHING,
        )

    def with_volumes(self, answer: Answer, go_on: Callable[[], bool] = lambda: True) -> Answer:
        """The same answer with the volumes at which it turns; as it was where `go_on` calls the search off."""
        if answer.pair is None or answer.volumes is not None:
            return answer
        try:
            gap = answer.result.gap(*answer.pair)
            found = break_even.volumes(answer.project, self.sample, *answer.pair, gap=gap, go_on=go_on)
        except AbandonedError:
            return answer
        return replace(answer, volumes=found)

    def decided(
        self,
        answer: Answer,
        go_on: Callable[[], bool] = lambda: True,
        asked: Asked = NOTHING,
        *,
        first: Callable[[], type[Finding] | None] = lambda: None,
        tell: Callable[[Answer], None] = lambda _: None,
    ) -> Answer:
        """The same answer with what the deep analyses find; as it was where `go_on` calls them off.

        `first` is asked which finding is waited for most; `tell` has the answer with the findings that there are so
        far, after each of them. None of it changes what is found.
        """
        if answer.decided and answer.asked == asked:
            return answer
        # Loaded by whoever first waits for seconds of them, so that no start of the program does.
        from ftvp_gui.analysis.decision import asked_anew, decide

        ground = Ground(answer, self.sample.tied(ties(answer.project)), go_on, asked)
        try:
            if answer.decided:
                found = asked_anew(answer.findings or (), ground, answer.asked)
            else:
                found = decide(ground, first, lambda some: tell(_partly(answer, some, asked)))
        except AbandonedError:
            return answer
        self._last = replace(answer, findings=found, refreshing=False, asked=asked, outdated=())
        return self._last


def answer(project: Project, draws: int | None = None, *, deep: bool = False, asked: Asked = NOTHING) -> Answer:
    """The whole answer of a project on its own basis (draws and seed), or on another number of draws.

    `deep`: with the findings of the deep analyses, which take seconds; `asked`: what is asked of them besides.
    """
    analyst = Analyst(draws or project.basis.draws, project.basis.seed)
    found = analyst.with_volumes(analyst.answer(project))
    return analyst.decided(found, asked=asked) if deep else found


def _partly(answer: Answer, some: tuple[Finding, ...], asked: Asked) -> Answer:
    """An answer with some of its findings, and those of before in place of the others."""
    fresh = tuple(type(each) for each in some)
    before = tuple(each for each in answer.findings or () if type(each) not in fresh)
    return replace(answer, findings=(*some, *before), refreshing=True, fresh=fresh, asked=asked, outdated=())


def _reweighed(findings: tuple[Finding, ...] | None, project: Project) -> tuple[Finding, ...] | None:
    """The findings of before, ranked by the priorities of now: that takes no time, so it need not wait."""
    if findings is None:
        return None
    return tuple(each.reweighed(project) for each in findings)


def _pair(judged: Verdict) -> tuple[str, str] | None:
    if judged.best is None or judged.runner_up is None:
        return None
    return judged.best, judged.runner_up
