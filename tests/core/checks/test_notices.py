"""Every notice: silent in the plain case, and there, with its sentence and place, when its input is suspicious."""

from __future__ import annotations

import ast
import datetime as dt
from collections.abc import Callable
from pathlib import Path as FilePath

import pytest

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core import checks
from ftvp_gui.core.approaches.as_today import AsToday
from ftvp_gui.core.approaches.distillation import Distillation
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.approaches.retrieval import RetrievalPrompting
from ftvp_gui.core.approaches.router import Router
from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.checks import Notice, Severity, aged, check
from ftvp_gui.core.declare import measured
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Fixed, Measured, Range, Unknown
from ftvp_gui.core.tariff.tokens import LongRequests
from ftvp_gui.core.together import Direction, Strength, Together
from tests.studies import P, T, every_kind, fixed, priced, study, with_quantity

D, R, S, K = ("approaches", "d"), ("approaches", "r"), ("approaches", "s"), ("approaches", "k")


def notices(project: Project) -> tuple[Notice, ...]:
    return check(project, evaluate(project, Sample(100)))


def ids(project: Project) -> set[str]:
    return {notice.text.id for notice in notices(project)}


def words(notice: Notice) -> str:
    return sentence(notice.text, NumberStyle()).replace("\N{NO-BREAK SPACE}", " ")


def plain() -> Project:
    """A study in which nothing is suspicious: what decides it is measured."""
    project = study()
    for path in (
        (*P, "accuracy", "plain"),
        (*P, "accuracy", "ceiling"),
        (*T, "learning", "untuned"),
        (*T, "learning", "ceiling"),
    ):
        project = put(project, (*path, "provenance"), measured("our own test", "2026-11-01"))
    return project


def with_(*approaches: object) -> Project:
    """The plain study with further approaches, priced."""
    both = plain()
    return priced(both.replace(approaches=(*both.approaches, *approaches)))


def distilled() -> Project:
    return put(with_(Distillation(id="d")), (*D, "labelling", "allowed"), True)


def routed() -> Project:
    return with_(Router(id="r"))


def staged() -> Project:
    return with_(Staged(id="s"))


def searched() -> Project:
    return with_(RetrievalPrompting(id="k"))


def as_today() -> Project:
    project = put(with_(AsToday(id="today")), ("quality", "until_live"), UntilLive.AS_TODAY)
    return fixed(project, {("quality", "today_cost"): 0.3})


def hosted() -> Project:
    return fixed(plain(), {(*T, "hosting", "rate"): 2.0, (*T, "hosting", "capacity"): 0.5})


def piloted() -> Project:
    return _pilot(plain(), (100, Measured(hits=70, trials=100)), (400, Measured(hits=80, trials=100)))


def _pilot(project: Project, *points: tuple[float, Measured]) -> Project:
    for n, (examples, accuracy) in enumerate(points, start=1):
        project = with_quantity(project, (*T, "learning", f"pilot_{n}"), Fixed(value=examples))
        project = with_quantity(project, (*T, "learning", f"accuracy_{n}"), accuracy)
    return project


def _euros(project: Project) -> Project:
    """In euros, with a rate and wages of one's own."""
    project = put(project, ("money", "currency"), "EUR")
    project = put(fixed(project, {("money", "per_usd"): 0.9}), ("money", "rate_date"), dt.date(2026, 11, 1))
    return fixed(project, {("team", "engineer"): 88.0})


def _at(values: dict[Path, float]) -> Callable[[Project], Project]:
    return lambda project: fixed(project, values)


def _put(path: Path, value: object) -> Callable[[Project], Project]:
    return lambda project: put(project, path, value)


def _unknown(path: Path) -> Callable[[Project], Project]:
    return lambda project: with_quantity(project, path, Unknown())


def _assumed(path: Path) -> Callable[[Project], Project]:
    def change(project: Project) -> Project:
        usual = type(at(project, path[:-1])).model_fields[path[-1]].default
        assert isinstance(usual, Estimate)
        return put(project, (*path, "provenance"), usual.provenance)

    return change


def _assume_both(project: Project) -> Project:
    return _assumed((*P, "accuracy", "plain"))(_assumed((*P, "accuracy", "ceiling"))(project))


def _checked(project: Project) -> Project:
    return put(project, (*T, "checking", "enabled"), True)


def _lengthy(project: Project) -> Project:
    project = put(project, (*P, "offer", "long_requests"), LongRequests.WHOLE)
    return fixed(project, {(*P, "offer", "long_limit"): 2_100.0})


def _tied(*groups: tuple[Path, Path, Direction]) -> Callable[[Project], Project]:
    """Pairs that move together strongly, one group each: "a", "b", ..."""
    made = tuple(
        Together(id=id, paths=(first, second), strength=Strength.STRONGLY, direction=way)
        for id, (first, second, way) in zip("abc", groups, strict=False)
    )
    return lambda project: project.replace(together=made)


VOLUME, GROWTH, HOURS = ("workload", "volume"), ("workload", "growth"), (*P, "writing", "hours")
SAME, AGAINST = Direction.SAME, Direction.OPPOSITE

CASES: dict[str, tuple[Callable[[], Project], Callable[[Project], Project], Path, str]] = {
    "together_impossible": (
        plain, _tied((VOLUME, GROWTH, SAME), (VOLUME, HOURS, SAME), (GROWTH, HOURS, AGAINST)), ("together", "c"),
        "What you say moves together cannot all be so at once: Requests (Workload), ",
    ),
    "together_twice": (
        plain, _tied((VOLUME, GROWTH, SAME), (VOLUME, GROWTH, AGAINST)), ("together", "b"),
        "are said to move together in two ways; the later one is used",
    ),
    "long_requests": (
        plain, _lengthy, (*P, "offer", "long_limit"),
        "a typical request has 2,050 tokens of input; above 2,100 tokens all of its tokens cost more",
    ),
    "unknown": (
        plain, _unknown(("quality", "error_cost")), ("quality", "error_cost"),
        "“Cost of one wrong answer” is unknown. Left out of Prompting and Fine-tuning: Wrong answers",
    ),
    "off": (
        plain, _put((*T, "drift", "enabled"), False), (*T, "drift", "enabled"),
        "Fine-tuning does not count: Drift between re-trainings.",
    ),
    "wide": (
        plain,
        lambda p: with_quantity(p, ("workload", "volume"), Range(low=1e3, likely=1e4, high=2e5)),
        ("workload", "volume"), "“Requests” ranges over more than a factor of 100",
    ),
    "decides": (plain, _assume_both, (*P, "accuracy", "plain"), "decide the result and are still our assumptions"),
    "decides_one": (
        plain, _assumed((*T, "learning", "ceiling")), (*T, "learning", "ceiling"),
        "Fine-tuning: “Accuracy with endless examples” decides the result",
    ),
    "retired": (
        plain, _put((*P, "offer", "retires"), dt.date(2026, 12, 5)), (*P, "offer", "retires"),
        "shuts down on 2026-12-05, before it would be live",
    ),
    "retires": (
        plain, _put((*P, "offer", "retires"), dt.date(2028, 1, 1)), (*P, "offer", "retires"),
        "shuts down on 2028-01-01; the move to a successor is counted",
    ),
    "retires_uncounted": (
        lambda: put(plain(), (*P, "migration", "enabled"), False),
        _put((*P, "offer", "retires"), dt.date(2028, 1, 1)), (*P, "offer", "retires"), "no move to a successor",
    ),
    "short_notice": (
        plain, _put((*T, "offer", "notice_days"), 7), (*T, "offer", "notice_days"),
        "and the provider promises only 7 days of notice",
    ),
    "training_ends": (
        plain, _put((*T, "retraining", "ends"), dt.date(2028, 1, 6)), (*T, "retraining", "ends"),
        "after 2028-01-06; the model drifts until the work has moved",
    ),
    "training_first": (
        plain, _put((*T, "retraining", "ends"), dt.date(2026, 12, 6)), (*T, "retraining", "ends"),
        "after 2026-12-06, before the first one",
    ),
    "cache": (
        lambda: fixed(plain(), {(*P, "requests", "instructions"): 2_000.0}),
        _at({("workload", "volume"): 500.0}), (*P, "offer", "caching"), "caching pays from 22",
    ),
    "cache_short": (
        plain, _at({(*P, "requests", "instructions"): 100.0, (*P, "requests", "shots"): 0.0}),
        (*P, "offer", "caching"), "its fixed prompt of 100 tokens is shorter than the 1,024 tokens",
    ),
    "idle": (
        hosted, _at({(*T, "hosting", "capacity"): 50.0}), (*T, "hosting", "rate"),
        "busy 0.1 % of the time",
    ),
    "servers": (
        lambda: fixed(hosted(), {(*T, "hosting", "capacity"): 1.0}),
        _at({(*T, "hosting", "capacity"): 0.1}), (*T, "hosting", "capacity"), "the busiest hour asks for",
    ),
    "failures": (plain, _at({("workload", "failures"): 0.25}), ("workload", "failures"), "25 % of the calls fail"),
    "growth": (plain, _at({("workload", "growth"): 0.2}), ("workload", "growth"), "the requests of the first"),
    "examples": (
        plain, _at({("strategy", "examples_available"): 100.0, ("strategy", "examples_obtainable"): 200.0}),
        (*T, "labelling", "examples"), "needs 1,000 items, but only 300 items exist",
    ),
    "few": (plain, _at({(*T, "labelling", "examples"): 30.0}), (*T, "labelling", "examples"), "trains on 30 items per"),
    "epochs": (plain, _at({(*T, "training", "epochs"): 25.0}), (*T, "training", "epochs"), "examples 25×"),
    "terms": (
        distilled, _put((*D, "labelling", "allowed"), False), (*D, "labelling", "allowed"),
        "nobody has confirmed that the teacher's terms",
    ),
    "teacher": (
        distilled, _at({(*D, "labelling", "accuracy"): 0.6}), (*D, "labelling", "accuracy"),
        "the teacher is right in 60 % of cases, its pupil untaught in 65 %",
    ),
    "plain": (
        plain, _at({(*P, "accuracy", "plain"): 0.95}), (*P, "accuracy", "plain"), "a plain prompt reaches 95 %",
    ),
    "untuned": (
        plain, _at({(*T, "learning", "untuned"): 0.97}), (*T, "learning", "untuned"), "reaches 97 % untuned",
    ),
    "ceiling": (
        plain, _at({("strategy", "accuracy"): 0.94}), (*P, "accuracy", "ceiling"),
        "Prompting can never be as accurate as needed: at best 92 %, needed are 94 %",
    ),
    "pilot_falls": (
        piloted,
        lambda p: _pilot(p, (100, Measured(hits=80, trials=100)), (400, Measured(hits=70, trials=100))),
        (*T, "learning", "accuracy_2"), "gets worse with more examples",
    ),
    "pilot_close": (
        piloted, _at({(*T, "learning", "pilot_2"): 150.0}), (*T, "learning", "pilot_2"), "lie so close together",
    ),
    "pilot_small": (
        piloted, lambda p: with_quantity(p, (*T, "learning", "accuracy_2"), Measured(hits=16, trials=20)),
        (*T, "learning", "accuracy_2"), "rests on 20 test items",
    ),
    "no_quality": (
        plain, _unknown(("quality", "error_cost")), ("quality", "error_cost"), "Quality does not count at all",
    ),
    "consequences": (
        plain, _at({("quality", "error_cost"): 1e4}), ("quality", "error_cost"), "look at these inputs first",
    ),
    "review": (
        lambda: fixed(plain(), {("quality", "error_cost"): 0.0}), _at({("quality", "review_share"): 1.0}),
        ("quality", "review_share"), "People reading answers are",
    ),
    "false_alarms": (
        lambda: _checked(plain()), _at({(*T, "checking", "false_alarms"): 0.4}), (*T, "checking", "false_alarms"),
        "stops more right answers (3",
    ),
    "takeover_late": (staged, _at({(*S, "month"): 36.0}), (*S, "month"), "after the 36 months compared"),
    "takeover_early": (
        lambda: fixed(staged(), {(*S, "month"): 20.0}), _at({(*S, "month"): 1.0}), (*S, "month"),
        "cannot be ready in month 1; it takes over in month",
    ),
    "router_most": (
        routed, _at({(*R, "small", "checking", "false_alarms"): 0.6}), (*R, "small", "checking", "finds"),
        "go on to the large model",
    ),
    "router_none": (
        routed, _put((*R, "small", "checking", "enabled"), False), (*R, "small", "checking", "enabled"),
        "built for nothing",
    ),
    "documents": (
        searched, _at({(*K, "retrieval", "documents"): 5_000.0}), (*K, "retrieval", "documents"),
        "all documents together are 5,000 tokens",
    ),
    "never_live": (plain, _at({(*T, "approval"): 200.0}), ("workload", "months"), "not live within 36 months"),
    "horizon": (plain, _at({(*T, "approval"): 20.0}), ("workload", "months"), "36 months are too short"),
    "deadline": (
        lambda: fixed(plain(), {("strategy", "deadline"): 9.0}), _at({("strategy", "deadline"): 1.5}),
        ("strategy", "deadline"), "more than the 1.5 months there are",
    ),
    "rate": (
        lambda: _euros(plain()), _put(("money", "rate_date"), None), ("money", "per_usd"),
        "enter what a dollar costs in EUR",
    ),
    "wages": (
        lambda: _euros(plain()),
        lambda p: put(p, ("team",), Project().team), ("team", "engineer"), "Wages are still the defaults",
    ),
    "discount_none": (
        plain, _at({("money", "discount_rate"): 0.0}), ("money", "discount_rate"), "counts like money today",
    ),
    "discount_high": (
        plain, _at({("money", "discount_rate"): 0.4}), ("money", "discount_rate"), "The discount rate is 40 % a year",
    ),
    "inflation": (
        lambda: fixed(plain(), {("money", "inflation"): 0.03}), _at({("money", "inflation"): 0.12}),
        ("money", "discount_rate"), "rise by 12 % a year but are discounted by only 10 %",
    ),
    "budget": (
        lambda: fixed(plain(), {("strategy", "upfront_budget"): 1e6}), _at({("strategy", "upfront_budget"): 2e4}),
        ("strategy", "upfront_budget"), "the budget is $20",
    ),
    "baseline_lost": (
        as_today, _put(("quality", "until_live"), UntilLive.LOST), ("quality", "until_live"),
        "one of the two cannot be",
    ),
    "no_baseline": (plain, _at({("quality", "today_cost"): 0.3}), ("quality", "today_cost"), "no approach “As today”"),
    "models": (
        plain, lambda p: put(put(p, (*P, "offer", "model"), "big"), (*T, "offer", "model"), "small"),
        (*P, "offer", "model"), "big, small",
    ),
    "twins": (
        plain,
        lambda p: p.replace(approaches=(*p.approaches, p.approaches[0].replace(id="q", name="Again"))),
        ("approaches", "q", "name"), "Prompting and Again have the same inputs",
    ),
}  # fmt: skip


@pytest.mark.parametrize("id", CASES)
def test_that_a_notice_is_silent_in_the_plain_case(id: str) -> None:
    assert f"notice.{id}" not in ids(CASES[id][0]())


@pytest.mark.parametrize("id", CASES)
def test_that_suspicious_input_is_noticed_in_a_sentence_that_leads_to_its_row(id: str) -> None:
    make, change, path, says = CASES[id]
    project = change(make())
    found = [notice for notice in notices(project) if notice.text.id == f"notice.{id}" and notice.path == path]
    assert len(found) == 1
    assert says in words(found[0])
    at(project, found[0].path)


def test_that_nothing_at_all_is_noticed_in_an_unremarkable_study() -> None:
    assert notices(plain()) == ()


def test_that_every_notice_that_there_is_has_a_case() -> None:
    declared = set()
    for file in FilePath(checks.__file__).parent.glob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ("note", "warning"):
                declared |= {arg.value for arg in call.args[1:2] if isinstance(arg, ast.Constant)}
    assert declared - {"old_prices"} <= CASES.keys()
    assert len(CASES) >= 40


def test_that_prices_are_called_old_from_the_91st_day_on() -> None:
    project = plain()
    project = project.replace(basis=project.basis.replace(priced_on=dt.date(2026, 8, 1)))
    assert aged(project, dt.date(2026, 10, 30)) == ()
    (found,) = aged(project, dt.date(2026, 10, 31))
    assert words(found).startswith("The prices of models are 91 days old")
    assert found.path == (*P, "offer", "input_price")
    assert aged(plain(), dt.date(2026, 10, 31)) == ()


def test_that_warnings_come_first_then_what_all_share_then_the_approaches_in_order() -> None:
    project = put(plain(), (*T, "drift", "enabled"), False)
    project = fixed(project, {("money", "discount_rate"): 0.0, (*T, "training", "epochs"): 25.0})
    project = put(project, (*P, "offer", "retires"), dt.date(2026, 12, 5))
    assert [notice.text.id for notice in notices(project)] == [
        "notice.retired",
        "notice.epochs",
        "notice.discount_none",
        "notice.off",
    ]


def test_that_a_part_of_an_approach_is_looked_at_too_and_named_after_it() -> None:
    project = fixed(staged(), {(*S, "then", "training", "epochs"): 25.0})
    (found,) = [notice for notice in notices(project) if notice.text.id == "notice.epochs"]
    assert found.path == (*S, "then", "training", "epochs")
    assert words(found).startswith("Prompt now, tune later → Fine-tuning goes through")


def test_that_the_model_of_a_replaced_part_may_be_shut_down_later() -> None:
    project = fixed(staged(), {(*S, "month"): 12.0})
    project = put(project, (*S, "first", "offer", "retires"), dt.date(2028, 6, 1))
    assert "notice.retires" not in ids(project)
    assert "notice.retires" in ids(fixed(project, {(*S, "month"): 30.0}))


def test_that_an_accuracy_needed_is_not_asked_of_a_small_model_that_passes_on() -> None:
    project = fixed(routed(), {("strategy", "accuracy"): 0.96})
    places = {notice.path for notice in notices(project) if notice.text.id == "notice.ceiling"}
    assert (*R, "large", "accuracy", "ceiling") in places
    assert (*R, "small", "learning", "ceiling") not in places


def test_that_an_unknown_input_silences_only_what_needs_it() -> None:
    project = with_quantity(plain(), (*P, "offer", "input_price"), Unknown())
    project = put(project, (*P, "offer", "retires"), dt.date(2026, 12, 5))
    found = notices(project)
    assert [notice.severity for notice in found if notice.text.id == "notice.unknown"] == [Severity.WARNING]
    assert "notice.retired" in ids(project)


def test_that_every_kind_can_be_looked_at_and_every_place_exists() -> None:
    project = every_kind()
    for notice in notices(project):
        assert notice.text.template
        at(project, notice.path)


def test_that_twins_inside_others_are_twins_too() -> None:
    first = Staged(id="s")
    project = priced(plain().replace(approaches=(first, first.replace(id="s2", name="Later"))))
    assert "notice.twins" in ids(project)
    changed = fixed(project, {("approaches", "s2", "then", "labelling", "minutes"): 9.0})
    assert "notice.twins" not in ids(changed)


def test_that_a_project_without_approaches_has_nothing_to_look_at() -> None:
    assert notices(Project()) == ()


def test_that_one_prompt_alone_is_looked_at() -> None:
    assert "notice.no_quality" in ids(
        priced(Project(approaches=(Prompting(id="p"),))).replace(quality=Project().quality)
    )
