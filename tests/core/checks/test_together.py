"""What moves together in ways that cannot all be so is used as nearly as can be, and said."""

from __future__ import annotations

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.checks import together
from ftvp_gui.core.checks.notice import Notice, Severity
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.together import Direction, Strength, Together
from tests.studies import P, study

VOLUME, GROWTH, HOURS = ("workload", "volume"), ("workload", "growth"), (*P, "writing", "hours")


def group(id: str, *paths: tuple[str, ...], strength: Strength = Strength.STRONGLY, against: bool = False) -> Together:
    return Together(id=id, paths=paths, strength=strength, direction=Direction.OPPOSITE if against else Direction.SAME)


def noticed(*groups: Together) -> list[Notice]:
    result = evaluate(study().replace(together=groups), Typical())
    return [*together.impossible(result), *together.twice(result)]


def said(notice: Notice) -> str:
    return sentence(notice.text, NumberStyle())


def test_that_groups_that_contradict_each_other_are_named() -> None:
    found = noticed(group("a", VOLUME, GROWTH), group("b", VOLUME, HOURS), group("c", GROWTH, HOURS, against=True))
    assert [(notice.path, notice.severity) for notice in found] == [(("together", "c"), Severity.WARNING)]
    assert said(found[0]).startswith("What you say moves together cannot all be so at once: Requests (Workload), ")
    assert "up to 0.3 away from what you said" in said(found[0])


def test_that_groups_that_agree_are_not() -> None:
    assert noticed(group("a", VOLUME, GROWTH), group("b", VOLUME, HOURS), group("c", GROWTH, HOURS)) == []
    assert noticed(group("a", VOLUME, GROWTH, HOURS, against=True)) == []


def test_that_a_pair_said_in_two_ways_is_named_and_the_later_one_holds() -> None:
    found = noticed(group("a", VOLUME, GROWTH), group("b", VOLUME, GROWTH, against=True))
    assert [(notice.path, notice.severity) for notice in found] == [(("together", "b"), Severity.NOTE)]
    assert "said to move together in two ways; the later one is used" in said(found[0])
    assert noticed(group("a", VOLUME, GROWTH), group("b", GROWTH, VOLUME)) == []
