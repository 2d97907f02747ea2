"""Costs that are not entered: found, explained, confirmed, and open again when they are absent in another way."""

from __future__ import annotations

import pytest

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core import edits
from ftvp_gui.core.approaches.as_today import AsToday
from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.checklist import NotEntered, confirm, not_entered, reopen
from ftvp_gui.core.confirmation import Absence
from ftvp_gui.core.draw import Sample, Typical
from ftvp_gui.core.drivers.data import LabelPricing
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.core.quantity import Chance, Range, Unknown
from tests.studies import P, T, every_kind, fixed, priced, study, with_quantity


def missing(project: Project) -> tuple[NotEntered, ...]:
    return not_entered(project, evaluate(project, Typical()))


def entries(project: Project) -> dict[Path, NotEntered]:
    return {entry.path: entry for entry in missing(project)}


def said(entry: NotEntered) -> str:
    style = NumberStyle()
    return f"{sentence(entry.reason(), style)}. {sentence(entry.usually(), style)}".replace("\N{NO-BREAK SPACE}", " ")


def test_what_a_new_study_does_not_enter() -> None:
    assert {path: entry.why for path, entry in entries(study()).items()} == {
        ("quality", "second_value"): Absence.ZERO,
        ("money", "inflation"): Absence.ZERO,
        (*P, "offer", "reasoning_tokens"): Absence.ZERO,
        (*P, "checking", "enabled"): Absence.OFF,
        (*T, "offer", "reasoning_tokens"): Absence.ZERO,
        (*T, "labelling", "platform"): Absence.ZERO,
        (*T, "training", "least_fee"): Absence.ZERO,
        (*T, "training", "further"): Absence.ZERO,
        (*T, "hosting", "rate"): Absence.ZERO,
        (*T, "hosting", "gigabyte"): Absence.ZERO,
        (*T, "checking", "enabled"): Absence.OFF,
    }


def test_that_a_driver_that_is_off_is_one_line_and_says_what_it_usually_costs() -> None:
    entry = entries(put(study(), (*T, "labelling", "enabled"), False))[(*T, "labelling", "enabled")]
    assert (entry.group, entry.label, entry.approach) == ("Fine-tuning", "Labelling", "t")
    assert said(entry) == (
        "not counted. Usually counted. Time per simple example: 2 min (judgement: 0.1 for a glance, 45 for a report)."
    )
    off = entries(study())[(*T, "checking", "enabled")]
    assert said(off).startswith("not counted. Usually left out. Cost of a check: ")


def test_that_a_driver_without_inputs_of_its_own_is_listed_too() -> None:
    entry = entries(put(study(), (*P, "wrong", "enabled"), False))[(*P, "wrong", "enabled")]
    assert said(entry) == "not counted. Usually counted."


@pytest.mark.parametrize(
    "path",
    [
        ("quality", "review_share"),
        ("quality", "review_minutes"),
        ("team", "expert"),
        ("workload", "output_tokens"),
        (*T, "labelling", "rework"),
        (*T, "overfitting", "gap"),
        (*P, "migration", "overlap"),
        (*P, "monitoring", "monthly"),
        (*P, "offer", "input_price"),
    ],
)
def test_that_an_amount_of_exactly_0_that_carries_money_is_listed_with_its_usual_value(path: Path) -> None:
    assert path not in entries(study())
    entry = entries(fixed(study(), {path: 0.0}))[path]
    assert entry.why is Absence.ZERO
    assert said(entry).startswith(("is 0. Usually ", "is 0. No usual value"))


@pytest.mark.parametrize(
    "path",
    [
        ("workload", "growth"),
        ("workload", "season"),
        ("workload", "failures"),
        ("strategy", "upfront_budget"),
        (*P, "requests", "shots"),
        (*P, "requests", "shorter"),
        (*P, "offer", "cache_least"),
        (*P, "approval"),
        (*T, "learning", "pilot_1"),
    ],
)
def test_that_what_carries_no_money_is_no_cost_that_is_not_entered(path: Path) -> None:
    assert path not in entries(fixed(study(), {path: 0.0}))


def test_that_what_may_be_more_than_nothing_is_entered() -> None:
    some = Range(low=1, likely=2, high=3)
    assert ("quality", "second_value") not in entries(
        with_quantity(study(), ("quality", "second_value"), Chance(chance=0.1, range=some))
    )


def test_that_an_unknown_cost_is_listed_and_says_that_there_is_no_usual_value() -> None:
    entry = entries(with_quantity(study(), ("quality", "error_cost"), Unknown()))[("quality", "error_cost")]
    assert said(entry) == "unknown. No usual value: unknown until you enter it."


def test_that_only_what_waiting_costs_here_is_asked_for() -> None:
    lost = fixed(study(), {("quality", "value_per_month"): 0.0})
    assert ("quality", "value_per_month") in entries(lost)
    assert ("quality", "today_cost") not in entries(lost)
    as_today = put(lost, ("quality", "until_live"), UntilLive.AS_TODAY)
    assert ("quality", "value_per_month") not in entries(as_today)
    assert ("quality", "today_cost") in entries(as_today)
    assert ("quality", "today_cost") in entries(edits.added(lost, AsToday(id="today")))


def test_that_what_no_formula_asks_for_is_not_missed() -> None:
    project = fixed(study(), {(*T, "labelling", "label_price"): 0.0})
    assert (*T, "labelling", "label_price") not in entries(project)
    listed = put(project, (*T, "labelling", "pricing"), LabelPricing.LISTED)
    assert (*T, "labelling", "label_price") in entries(listed)
    rented = entries(every_kind())
    assert ("approaches", "own_gpu", "purchase", "price") not in rented


def test_that_every_price_behind_an_unknown_one_is_missed_at_once() -> None:
    project = Project(approaches=study().approaches)
    project = with_quantity(project, (*P, "offer", "input_price"), Unknown())
    project = with_quantity(project, (*P, "offer", "output_price"), Unknown())
    found = entries(project)
    assert (*P, "offer", "input_price") in found
    assert (*P, "offer", "output_price") in found
    assert (*P, "offer", "reasoning_tokens") in found
    assert (*T, "hosting", "month_hours") not in found


def test_that_a_part_of_an_approach_has_its_own_lines_under_both_names() -> None:
    project = priced(Project(approaches=(Staged(id="s"),)))
    entry = entries(project)[("approaches", "s", "then", "hosting", "rate")]
    assert entry.group == "Prompt now, tune later → Fine-tuning"
    assert entry.approach == "s"


def test_that_a_confirmation_holds_while_the_cost_is_absent_in_the_same_way() -> None:
    path = (*T, "hosting", "rate")
    project = confirm(study(), entries(study())[path], note="served per token", owner="Ada")
    kept = entries(project)[path].confirmation
    assert kept is not None
    assert (kept.was, kept.note, kept.owner) == (Absence.ZERO, "served per token", "Ada")
    assert path not in entries(fixed(project, {path: 2.0}))
    off = put(project, (*T, "hosting", "enabled"), False)
    assert not entries(off)[(*T, "hosting", "enabled")].confirmed
    assert entries(fixed(fixed(project, {path: 2.0}), {path: 0.0}))[path].confirmed


def test_that_what_was_confirmed_as_0_is_open_again_when_it_is_unknown() -> None:
    path = (*P, "offer", "input_price")
    zero = fixed(study(), {path: 0.0})
    project = confirm(zero, entries(zero)[path])
    assert entries(project)[path].confirmed
    assert not entries(with_quantity(project, path, Unknown()))[path].confirmed


def test_that_a_confirmation_can_be_taken_back_and_made_twice() -> None:
    path = ("money", "inflation")
    project = confirm(study(), entries(study())[path])
    again = confirm(project, entries(project)[path], note="agreed")
    assert [each.note for each in again.confirmed] == ["agreed"]
    assert reopen(again, path) == study()


def test_that_a_confirmation_lies_dormant_while_its_approach_is_gone() -> None:
    path = (*T, "hosting", "rate")
    project = confirm(study(), entries(study())[path])
    without = edits.removed(project, "t")
    assert path not in entries(without)
    assert entries(edits.added(without, project.approach("t")))[path].confirmed


def test_that_a_confirmation_moves_no_money_and_computes_nothing_again() -> None:
    memo, sample = Memo(), Sample(200)
    before = evaluate(study(), sample, memo)
    project = confirm(study(), entries(study())[(*T, "hosting", "rate")])
    after = evaluate(project, sample, memo)
    assert all(new is old for new, old in zip(after.approaches, before.approaches, strict=True))


def test_that_every_line_of_every_kind_leads_to_a_place_and_has_its_words() -> None:
    found = missing(every_kind())
    assert len({entry.path for entry in found}) == len(found) > 0
    for entry in found:
        at(every_kind(), entry.path)
        assert said(entry)
