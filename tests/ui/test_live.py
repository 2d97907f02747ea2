"""The live answer: bursts once, the preview first, the full sample after a pause, and never an outdated one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.change import Change
from ftvp_gui.analysis.finding import Finding
from ftvp_gui.analysis.ground import NOTHING, Asked
from ftvp_gui.analysis.pilot import Pilot
from ftvp_gui.analysis.risk_finding import Risk
from ftvp_gui.core.blocks import AbandonedError
from ftvp_gui.core.checklist import not_entered
from ftvp_gui.core.checks import check
from ftvp_gui.core.model import at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result
from ftvp_gui.ui.live import Live


class Heard:
    """The answers that were delivered."""

    def __init__(self, live: Live) -> None:
        self.answers: list[tuple[Answer, bool]] = []
        live.answered.connect(lambda answer, final: self.answers.append((answer, final)))

    @property
    def finals(self) -> list[bool]:
        return [final for _, final in self.answers]


@pytest.fixture
def live(qtbot: QtBot) -> Iterator[Live]:
    made = Live(quiet=20)
    yield made
    made.close()


def named(project: Project, name: str) -> Project:
    return put(project, ("about", "name"), name)


def test_that_the_preview_comes_first_and_the_full_sample_after_a_pause(
    qtbot: QtBot, live: Live, project: Project
) -> None:
    heard = Heard(live)
    live.ask(project)
    qtbot.waitUntil(lambda: heard.finals == [False, True])
    assert [answer.result.rows for answer, _ in heard.answers] == [2_000, 10_000]


def test_that_a_project_that_is_not_on_screen_is_evaluated_aside_on_its_own_draws(
    qtbot: QtBot, live: Live, project: Project
) -> None:
    heard = Heard(live)
    results: list[Result] = []
    live.evaluated.connect(results.append)
    aside = put(project, ("basis", "draws"), 500)
    live.ask(project)
    live.evaluate(aside)
    qtbot.waitUntil(lambda: bool(results) and True in heard.finals)
    assert [result.rows for result in results] == [500]
    assert results[0].project is aside
    assert all(answer.project is project for answer, _ in heard.answers)


def test_that_the_volumes_come_after_the_full_sample(qtbot: QtBot, live: Live, project: Project) -> None:
    heard = Heard(live)
    # Few draws: what is claimed is an order, and a busy machine searches among many for longer than a test waits.
    live.ask(put(with_prices(project), ("basis", "draws"), 500))
    qtbot.waitUntil(lambda: live.settled, timeout=30_000)
    assert heard.finals == [False, True, True]
    assert [answer.volumes is None for answer, _ in heard.answers] == [True, True, False]


def test_that_an_edit_calls_off_the_search_for_volumes(
    qtbot: QtBot, live: Live, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    went_on: list[bool] = []
    may_go_on = threading.Event()

    def search(_analyst: Analyst, answer: Answer, go_on: Callable[[], bool]) -> Answer:
        may_go_on.wait(10)
        went_on.append(go_on())
        return answer

    monkeypatch.setattr(Analyst, "with_volumes", search)
    heard = Heard(live)
    live.ask(project)
    qtbot.waitUntil(lambda: True in heard.finals)
    live.ask(named(project, "edited"))
    may_go_on.set()
    qtbot.waitUntil(lambda: live.settled)
    assert went_on == [False, True]


def test_that_an_edit_calls_off_the_full_sample(
    qtbot: QtBot, live: Live, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, may_go_on = threading.Event(), threading.Event()
    plain, ends = Analyst.answer, []

    def watched(analyst: Analyst, asked: Project, before: Answer | None = None, **named: Any) -> Answer:
        if threading.current_thread() is threading.main_thread():
            return plain(analyst, asked, before)
        started.set()
        may_go_on.wait(10)
        try:
            found = plain(analyst, asked, before, **named)
        except AbandonedError:
            ends.append(f"{asked.about.name} called off")
            raise
        ends.append(asked.about.name)
        return found

    monkeypatch.setattr(Analyst, "answer", watched)
    live.ask(named(project, "old"))
    qtbot.waitUntil(started.is_set)
    live.ask(named(project, "new"))
    may_go_on.set()
    qtbot.waitUntil(lambda: live.settled)
    assert ends == ["old called off", "new"]


def test_that_a_burst_is_answered_once_and_for_the_last_project(qtbot: QtBot, live: Live, project: Project) -> None:
    heard = Heard(live)
    for number in range(5):
        live.ask(named(project, f"edit {number}"))
    qtbot.waitUntil(lambda: live.settled)
    assert heard.finals == [False, True]
    assert {answer.project.about.name for answer, _ in heard.answers} == {"edit 4"}


def test_that_edits_without_a_pause_keep_the_worker_idle(qtbot: QtBot, project: Project) -> None:
    live = Live(quiet=200)
    heard = Heard(live)
    for number in range(4):
        live.ask(named(project, f"edit {number}"))
        qtbot.waitUntil(lambda number=number: len(heard.answers) == number + 1)
        assert not live.working
    live.close()


def test_that_the_answer_to_an_outdated_project_is_dropped(
    qtbot: QtBot, live: Live, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, may_go_on = threading.Event(), threading.Event()
    plain = Analyst.answer

    def slow(analyst: Analyst, asked: Project, before: Answer | None = None, **_named: object) -> Answer:
        if threading.current_thread() is not threading.main_thread():
            started.set()
            may_go_on.wait(10)
        return plain(analyst, asked, before)

    monkeypatch.setattr(Analyst, "answer", slow)
    heard = Heard(live)
    live.ask(named(project, "old"))
    qtbot.waitUntil(started.is_set)
    live.ask(named(project, "new"))
    qtbot.waitUntil(lambda: len(heard.answers) == 2)
    may_go_on.set()
    qtbot.waitUntil(lambda: live.settled)
    assert [(answer.project.about.name, final) for answer, final in heard.answers] == [
        ("old", False), ("new", False), ("new", True),
    ]  # fmt: skip


def test_that_closing_waits_for_the_worker_and_delivers_nothing_more(
    qtbot: QtBot, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = threading.Event()
    plain = Analyst.answer

    def watched(analyst: Analyst, asked: Project, before: Answer | None = None, **_named: object) -> Answer:
        found = plain(analyst, asked, before)
        if threading.current_thread() is not threading.main_thread():
            ended.set()
        return found

    monkeypatch.setattr(Analyst, "answer", watched)
    live = Live(quiet=0)
    heard = Heard(live)
    live.ask(project)
    qtbot.waitUntil(lambda: live.working)
    live.close()
    assert ended.is_set()
    qtbot.wait(20)
    live.ask(project)
    qtbot.wait(20)
    assert heard.finals == [False]


def test_that_the_draws_of_the_project_are_used(qtbot: QtBot, live: Live, project: Project) -> None:
    heard = Heard(live)
    live.ask(project)
    qtbot.waitUntil(lambda: live.settled)
    live.ask(put(project, ("basis", "draws"), 500))
    qtbot.waitUntil(lambda: len(heard.answers) == 4)
    assert [answer.result.rows for answer, _ in heard.answers[2:]] == [100, 500]


def test_that_a_failure_of_the_worker_is_not_swallowed(
    qtbot: QtBot, live: Live, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("in the worker")

    monkeypatch.setattr(Analyst, "with_volumes", broken)
    with qtbot.capture_exceptions() as failures:
        live.ask(project)
        qtbot.waitUntil(lambda: live.settled and len(failures) > 0)
    assert [kind for kind, *_ in failures] == [ZeroDivisionError]


def with_prices(project: Project) -> Project:
    from tests.bench.studies import priced

    return priced(priced(project, "prompting", 0.5), "fine_tuning", 0.7)


def with_volume(project: Project, factor: float) -> Project:
    """The project with so many times the requests, as dragging the field gives it."""
    path = ("workload", "volume")
    volume = at(project, path)
    low, likely, high = (factor * value for value in volume.quantity.ends())
    return put(project, path, volume.replace(quantity=volume.quantity.replace(low=low, likely=likely, high=high)))


def test_that_a_preview_keeps_the_last_notices_while_only_numbers_move(
    qtbot: QtBot, live: Live, project: Project
) -> None:
    heard = Heard(live)
    live.ask(project)
    qtbot.waitUntil(lambda: live.settled)
    last, _ = heard.answers[-1]
    assert last.notices
    assert last.not_entered
    live.ask(with_volume(project, 100.0))
    qtbot.waitUntil(lambda: live.settled)
    preview = next(answer for answer, final in heard.answers[heard.answers.index((last, True)) + 1 :] if not final)
    assert preview.notices is last.notices
    assert preview.not_entered is last.not_entered


def test_that_the_full_samples_notices_are_its_own(qtbot: QtBot, live: Live, project: Project) -> None:
    heard = Heard(live)
    live.ask(project)
    qtbot.waitUntil(lambda: live.settled)
    for factor in (10.0, 1e4):
        moved = with_volume(project, factor)
        live.ask(moved)
        qtbot.waitUntil(lambda: live.settled)
        final, is_final = heard.answers[-1]
        assert is_final
        assert final.notices == check(moved, final.result)
        assert final.not_entered == not_entered(moved, final.result)


def test_that_a_preview_has_notices_of_its_own_when_more_than_numbers_changed(
    qtbot: QtBot, live: Live, project: Project
) -> None:
    heard = Heard(live)
    live.ask(project)
    qtbot.waitUntil(lambda: live.settled)
    before = len(heard.answers)
    fewer = project.replace(approaches=project.approaches[:1])
    live.ask(fewer)
    qtbot.waitUntil(lambda: len(heard.answers) > before)
    preview, is_final = heard.answers[before]
    assert not is_final
    assert preview.notices == check(fewer, preview.result)
    assert {entry.approach for entry in preview.not_entered} <= {"", fewer.approaches[0].id}


def test_that_an_answer_is_held_against_what_was_asked_for_last(
    qtbot: QtBot, live: Live, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    against: list[Asked] = []

    def decided(
        _: Analyst, answer: Answer, go_on: Callable[[], bool], asked: Asked = NOTHING, **_told: object
    ) -> Answer:
        if go_on():
            against.append(asked)
        return answer

    monkeypatch.setattr(Analyst, "decided", decided)
    first, second = Asked(before=project), Asked(before=project, scenario="s")
    live.ask(project, first)
    live.ask(project, second)
    qtbot.waitUntil(lambda: live.settled and bool(against), timeout=20_000)
    assert against == [second]
    assert live.asked is second


def test_that_work_beside_the_window_is_taken_on_its_own_thread_and_a_failure_is_told(qtbot: QtBot, live: Live) -> None:
    took: list[object] = []
    threads: list[int] = []

    def work() -> int:
        threads.append(threading.get_ident())
        return 7

    live.aside(work, took.append)
    qtbot.waitUntil(lambda: took == [7])
    assert threads != [threading.get_ident()]
    with qtbot.capture_exceptions() as failures:
        live.aside(lambda: 1 // 0, took.append)
        qtbot.waitUntil(lambda: took == [7, None])
    assert [kind for kind, *_ in failures] == [ZeroDivisionError]


def test_that_findings_come_one_after_the_other_and_the_one_looked_at_at_once(
    qtbot: QtBot, live: Live, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decided(
        _: Analyst,
        answer: Answer,
        _go_on: object,
        _asked: Asked,
        *,
        first: Callable[[], type[Finding] | None],
        tell: Callable[[Answer], None],
    ) -> Answer:
        assert first() is Pilot
        for fresh in ((Risk,), (Risk, Pilot), (Risk, Pilot, Change)):
            tell(replace(answer, findings=(), refreshing=True, fresh=fresh))
        return replace(answer, findings=(), refreshing=False)

    monkeypatch.setattr(Analyst, "decided", decided)
    heard = Heard(live)
    live.looked_at = Pilot
    live.ask(project)
    qtbot.waitUntil(lambda: live.settled and heard.answers[-1][0].decided, timeout=20_000)
    assert [answer.fresh for answer, _ in heard.answers if answer.findings is not None] == [(Risk, Pilot), ()]
