"""The whole answer to a project: its result and every analysis that charts, reports and the window show."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.analysis import break_even, sensitivity, verdict
from ftvp_gui.analysis.break_even import MonthBreakEven, VolumeBreakEven
from ftvp_gui.analysis.events import Event, events
from ftvp_gui.analysis.sensitivity import Swing
from ftvp_gui.analysis.verdict import Verdict
from ftvp_gui.core.checks import Notice, check
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.evaluate import Memo, evaluate
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result


@dataclass(frozen=True, eq=False)
class Answer:
    """Everything said about a project. `pair`: the approaches that differences are taken between, best first.

    `volumes` is None where it was not asked for (the preview), empty where the expected gap never turns.
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


class Analyst:
    """Answers a project again and again, redoing only what an edit touched. One per thread: its memory is its own."""

    def __init__(self, draws: int = 10_000, seed: int = 1, *, preview: bool = False) -> None:
        self.sample = Sample(draws, seed, preview=preview)
        self._preview = preview
        self._typical = Typical()
        self._memo, self._typical_memo = Memo(), Memo()

    def answer(self, project: Project) -> Answer:
        """The answer; the preview leaves the search for volumes to the full sample."""
        result = evaluate(project, self.sample, self._memo)
        typical = evaluate(project, self._typical, self._typical_memo)
        judged = verdict.verdict(result, typical)
        pair = _pair(judged)
        month: MonthBreakEven | None = None
        swings: tuple[Swing, ...] = ()
        volumes: tuple[VolumeBreakEven, ...] | None = None
        if pair is not None:
            month = break_even.month(result[pair[0]], result[pair[1]])
            swings = sensitivity.tornado(result, self.sample, pair[1], pair[0])
            if not self._preview:
                volumes = break_even.volumes(project, self.sample, *pair)
        return Answer(
            project, result, typical, judged, pair, month, volumes, swings, events(project), check(project, result)
        )


def answer(project: Project, draws: int | None = None) -> Answer:
    """The answer of a project on its own basis (draws and seed), or on another number of draws."""
    return Analyst(draws or project.basis.draws, project.basis.seed).answer(project)


def _pair(judged: Verdict) -> tuple[str, str] | None:
    if judged.best is None or judged.runner_up is None:
        return None
    return judged.best, judged.runner_up
