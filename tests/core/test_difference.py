"""Where two projects differ: by ids, in what may move money, in words; and all of it carried over is the other one."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core import edits
from ftvp_gui.core.approaches import Distillation, Prompting
from ftvp_gui.core.difference import carried, difference_at, differences
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Chance, Fixed, Hazard, Measured, Pert, Quantity, Range, Triangular, Unknown, Whole
from ftvp_gui.core.text import Text
from ftvp_gui.core.units import Unit
from ftvp_gui.core.value_words import value_words
from tests.studies import P, T, estimates, every_kind, fixed, study, with_quantity

VOLUME = ("workload", "volume")


def said(text: Text) -> str:
    return sentence(text, NumberStyle()).replace("\N{NO-BREAK SPACE}", " ")


def places(before: Project, after: Project) -> list[Path]:
    return [each.path for each in differences(before, after).inputs]


def test_that_a_project_does_not_differ_from_itself() -> None:
    assert not differences(study(), study())


def test_that_inputs_are_matched_by_id_and_come_in_the_order_of_the_form() -> None:
    after = edits.moved(
        fixed(study(), {(*T, "training", "price"): 9.0, VOLUME: 5.0, ("team", "annotator"): 7.0}), "t", 0
    )
    assert places(study(), after) == [VOLUME, ("team", "annotator"), (*T, "training", "price")]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("about", "name"), "Other"),
        ((*P, "name"), "Other"),
        ((*P, "colour"), 4),
        (("basis",), Project().basis.replace(seed=9)),
        ((*P, "offer", "input_price"), at(study(), (*P, "offer", "input_price")).replace(note="asked twice")),
    ],
)
def test_that_what_moves_no_money_is_no_difference(path: Path, value: Any) -> None:
    assert not differences(study(), put(study(), path, value))


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("workload", "months"), 12, "12"),
        (("quality", "until_live"), UntilLive.AS_TODAY, "done as today"),
        ((*T, "labelling", "enabled"), False, "no"),
        (("workload", "start"), dt.date(2027, 3, 1), "2027-03-01"),
    ],
)
def test_that_a_switch_a_choice_a_count_and_a_day_are_differences_in_words(path: Path, value: Any, words: str) -> None:
    (found,) = differences(study(), put(study(), path, value)).inputs
    assert found.path == path
    assert said(found.after_words) == words
    assert said(found.before_words) != words


def test_that_a_switch_names_the_cost_that_it_switches() -> None:
    (found,) = differences(study(), put(study(), (*T, "labelling", "enabled"), False)).inputs
    assert found.label == "Labelling: counted"
    assert found.owner == "Fine-tuning: Labelling"


def test_that_approaches_of_one_side_are_listed_and_not_looked_into() -> None:
    after = edits.added(edits.removed(study(), "t"), Prompting(id="n"))
    found = differences(study(), after)
    assert (found.arrived, found.gone, found.inputs) == (("n",), ("t",), ())


def test_that_another_kind_of_part_is_one_difference() -> None:
    project = every_kind()
    path = ("approaches", "staged", "then")
    after = put(project, path, edits.of_kind(at(project, path), Distillation))
    (found,) = differences(project, after).inputs
    assert found.path == path
    assert said(found.after_words) == Distillation.title


def test_that_all_differences_carried_over_cost_what_the_other_project_costs() -> None:
    """Whatever moves money is among the differences: every known input of every kind moved, one project for all."""
    before = every_kind()
    after = before
    for place, (path, estimate) in enumerate(estimates(before).items()):
        if isinstance(estimate.quantity, Range) and place % 2:
            quantity = estimate.quantity
            middle = 0.5 * (quantity.low + quantity.likely)
            after = with_quantity(after, path, quantity.replace(likely=middle))
    found = differences(before, after)
    assert len(found.inputs) > 50
    same = evaluate(carried(before, found.inputs), Typical()).totals()
    assert same == evaluate(after, Typical()).totals()
    assert same != evaluate(before, Typical()).totals()


@pytest.mark.parametrize(
    ("quantity", "unit", "words"),
    [
        (Unknown(), Unit.MONEY, "unknown"),
        (Fixed(value=0.4), Unit.SHARE, "40 %"),
        (Range(low=0.1, likely=0.2, high=0.4, most=1.0), Unit.SHARE, "10 / 20 / 40 %"),
        (Range(low=1, likely=2, high=3), Unit.MONEY_PER_HOUR, "$1 / $2 / $3 an hour"),
        (Whole(of=Fixed(value=3)), Unit.COUNT, "3"),
        (Measured(hits=38, trials=40), Unit.SHARE, "38 out of 40"),
        (Hazard(yearly=0.25), Unit.MONTHS, "25 % a year, by chance"),
        (Pert(least=1, likely=2, most=4), Unit.HOURS, "1 / 2 / 4 h"),
        (Triangular(least=1, likely=2, most=4), Unit.HOURS, "1 / 2 / 4 h, straight-sided"),
        (Chance(chance=0.05, range=Range(low=1, likely=2, high=3)), Unit.HOURS, "5 % chance of 1 / 2 / 3 h"),
    ],
)
def test_that_every_kind_of_unknown_is_worded(quantity: Quantity, unit: Unit, words: str) -> None:
    assert said(value_words(quantity, unit)) == words


def test_that_nothing_switches_and_lists_are_worded() -> None:
    assert [said(value_words(value)) for value in (None, (), True, False, ("a",), ("a", "b"))] == [
        "none", "none", "yes", "no", "a", "2 entries",
    ]  # fmt: skip


def test_that_a_place_that_is_not_there_has_no_difference() -> None:
    with pytest.raises(KeyError):
        difference_at(study(), ("workload", "nothing"), 3)
