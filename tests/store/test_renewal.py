"""Pricing a project anew: every change is shown first, nothing typed by hand is touched, nothing is lost."""

from __future__ import annotations

import datetime as dt

from ftvp_gui.core import edits
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.approaches.router import Router
from ftvp_gui.core.declare import assumed
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.offer import PriceStep
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import AnyQuantity, Fixed, Range, Unknown
from ftvp_gui.store.book_entry import Covers, PriceBook
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.errors import worded
from ftvp_gui.store.examples import examples, open_example
from ftvp_gui.store.renewal import Repricing, reprice
from ftvp_gui.store.renting import rent, rented, usual_rent
from ftvp_gui.store.repricing import choose_offer
from ftvp_gui.store.starting import new_project
from tests.store.books import book, discount, own_model, own_offer

TODAY = dt.date(2026, 11, 22)


def started(held: PriceBook | None = None) -> tuple[Project, Path, Path]:
    """A new project, and the paths of its prompted and its tuned approach."""
    project = new_project(TODAY) if held is None else new_project(TODAY, held)
    prompted, tuned = (("approaches", approach.id) for approach in project.approaches)
    return project, prompted, tuned


def with_number(project: Project, path: Path, quantity: AnyQuantity) -> Project:
    """As if the list had said so at the time: another number, the same source."""
    return put(project, path, at(project, path).replace(quantity=quantity))


def rows(found: Repricing) -> dict[Path, tuple[object, object]]:
    return {change.path: (change.old, change.new) for change in found.changes}


def number(estimate: object) -> float:
    assert isinstance(estimate, Estimate)
    assert isinstance(estimate.quantity, Fixed)
    return estimate.quantity.value


def test_that_a_fresh_project_has_nothing_to_change() -> None:
    project, _, _ = started()
    found = reprice(project, TODAY)
    assert (found.changes, found.kept, found.project) == ((), (), project)


def test_that_a_changed_price_is_listed_with_both_numbers_and_both_sources() -> None:
    project, prompted, _ = started()
    path = (*prompted, "offer", "input_price")
    found = reprice(with_number(project, path, Fixed(value=0.4)), TODAY)
    (change,) = found.changes
    assert (change.path, change.label, change.approach) == (path, "Input price", "Prompting")
    assert (number(change.old), number(change.new)) == (0.4, 0.3)
    assert change.old_source == change.new_source == "genai-prices 0.2.3: google gemini-3.5-flash-lite, 2026-11-10"
    assert found.project == project


def test_that_a_range_of_the_catalogue_is_priced_anew_too() -> None:
    project, _, tuned = started()
    path = (*tuned, "hosting", "storage")
    found = reprice(with_number(project, path, Range(low=1, likely=2, high=3)), TODAY)
    assert list(rows(found)) == [path]
    assert found.project == project


def test_that_a_price_typed_by_hand_is_never_touched() -> None:
    project, prompted, tuned = started()
    typed = Estimate(quantity=Fixed(value=9), provenance=assumed("your entry"))
    for path in ((*prompted, "offer", "input_price"), (*tuned, "training", "price"), (*tuned, "hosting", "rate")):
        project = put(project, path, typed)
    found = reprice(project, TODAY, PriceBook(discounts=(discount(covers=tuple(Covers)),)))
    assert not {(*prompted, "offer", "input_price"), (*tuned, "training", "price")} & set(rows(found))
    assert at(found.project, (*prompted, "offer", "input_price")) == typed


def test_that_steps_go_with_a_listed_price_and_stay_with_a_typed_one() -> None:
    project, prompted, _ = started()
    path = (*prompted, "offer", "steps")
    announced = put(project, path, (PriceStep(since=dt.date(2027, 5, 1), input=1, output=2),))
    assert reprice(announced, TODAY).project == project
    typed = put(
        announced,
        (*prompted, "offer", "input_price"),
        Estimate(quantity=Fixed(value=9), provenance=assumed("your entry")),
    )
    assert path not in rows(reprice(typed, TODAY))


def test_that_only_the_ticked_rows_are_taken_and_the_date_then_stays() -> None:
    project, prompted, _ = started()
    one, other = (*prompted, "offer", "input_price"), (*prompted, "offer", "output_price")
    old = with_number(with_number(project, one, Fixed(value=7)), other, Fixed(value=8))
    old = put(old, ("basis",), old.basis.replace(prices="genai-prices 0.2.2", priced_on=dt.date(2026, 6, 1)))
    found = reprice(old, TODAY)
    half = found.applied([one])
    assert (number(at(half, one)), number(at(half, other))) == (0.3, 8)
    assert half.basis == old.basis
    assert found.project.basis == project.basis
    assert found.applied([]) == old


def test_that_a_newer_date_alone_is_no_change_but_is_taken_over() -> None:
    project, prompted, _ = started()
    path = (*prompted, "offer", "input_price")
    price = at(project, path)
    older = price.provenance.replace(source="genai-prices 0.2.2: google gemini-3.5-flash-lite")
    old = put(project, path, price.replace(provenance=older))
    old = put(old, (*prompted, "offer", "priced"), "genai-prices 0.2.2, 2026-06-01")
    found = reprice(old, TODAY)
    assert found.changes == ()
    assert found.project == project


def test_that_a_model_that_no_list_has_any_more_is_named_and_kept() -> None:
    project, prompted, _ = started()
    gone = put(project, (*prompted, "offer", "model"), "gemini-gone")
    found = reprice(gone, TODAY)
    (kept,) = found.kept
    assert kept.approach == "Prompting"
    assert "gemini-gone" in worded(kept.what)
    assert found.project.approaches == gone.approaches


def test_that_a_price_that_the_list_has_dropped_is_named_and_kept() -> None:
    project, _, tuned = started()
    lost = own_offer(training=None)
    held = PriceBook(offers=(own_offer(),))
    chosen = choose_offer(project.approach(tuned[1]), own_offer(), None, held, TODAY)  # type: ignore[arg-type]
    project = project.replace(approaches=(chosen,))
    found = reprice(project, TODAY, PriceBook(offers=(lost,)))
    (kept,) = found.kept
    assert (kept.approach, kept.label) == ("Fine-tuning", "Training price")
    assert found.project == project


def test_that_a_price_unknown_before_is_filled_when_a_list_knows_it() -> None:
    project, _, tuned = started()
    path = (*tuned, "training", "price")
    blank = put(project, path, Estimate(quantity=Unknown(), provenance=assumed("not published")))
    assert number(rows(reprice(blank, TODAY))[path][1]) == 0.44


def test_that_a_discount_comes_and_goes_with_the_book() -> None:
    project, prompted, _ = started()
    held = PriceBook(discounts=(discount(),))
    with_it = reprice(project, TODAY, held)
    assert number(at(with_it.project, (*prompted, "offer", "input_price"))) == 0.24
    assert "your price book" in at(with_it.project, (*prompted, "offer", "priced"))
    assert reprice(with_it.project, TODAY).project == project


def test_that_an_own_model_follows_its_entry_in_the_book() -> None:
    project, prompted, _ = started()
    from ftvp_gui.store.prices import own_quote
    from ftvp_gui.store.repricing import choose_model

    chosen = choose_model(project.approach(prompted[1]), own_quote(own_model()))
    project = project.replace(approaches=(chosen,))
    assert reprice(project, TODAY, book()).changes == ()
    dearer = reprice(project, TODAY, PriceBook(models=(own_model(input=0.5, cache_read=0.125),)))
    assert [change.label for change in dearer.changes] == ["Input price"]
    assert [kept.approach for kept in reprice(project, TODAY).kept] == ["Prompting"]


def test_that_an_announced_shutdown_is_proposed_where_none_was_entered_and_left_open_where_one_was() -> None:
    project, prompted, _ = started()
    path = (*prompted, "offer", "retires")
    from ftvp_gui.store.prices import quote
    from ftvp_gui.store.repricing import choose_model

    leaving = choose_model(project.approach(prompted[1]), quote("openai", "gpt-4o", TODAY, 1, today=TODAY))
    leaving_project = project.replace(approaches=(leaving,))
    for before, sure in ((None, True), (dt.date(2028, 1, 1), False)):
        found = reprice(put(leaving_project, path, before), TODAY)
        (change,) = (change for change in found.changes if change.path == path)
        assert (change.new, change.sure, change.price) == (dt.date(2027, 1, 14), sure, False)


def test_that_a_switch_for_caching_stays_as_the_person_set_it() -> None:
    project, prompted, _ = started()
    off = put(project, (*prompted, "offer", "caching"), False)
    assert reprice(off, TODAY).changes == ()


def test_that_an_approach_without_a_model_is_passed_over() -> None:
    empty = Project(approaches=(Prompting(id="p"), FineTuning(id="f")))
    found = reprice(empty, TODAY)
    assert (found.changes, found.kept, found.project) == ((), (), empty)


def test_that_every_example_can_be_priced_anew_twice_with_the_same_outcome() -> None:
    for example in examples():
        once = reprice(open_example(example.id), TODAY)
        assert reprice(once.project, TODAY).changes == tuple(change for change in once.changes if not change.sure)


# GPUs, and parts of approaches

RATE = ("approaches", "g", "gpus", "rate")


def hired(id: str = "runpod-h100-secure", *, spot: bool = False) -> Project:
    """One approach on a GPU of the catalogue."""
    offer = next(each for each in catalogue().gpus() if each.id == id)
    return Project(approaches=(rent(OwnGpu(id="g"), offer, spot=spot),))


def test_that_a_rent_is_priced_anew_by_its_offer() -> None:
    project = hired("coreweave-h100", spot=True)
    assert reprice(project, TODAY).changes == ()
    found = reprice(with_number(project, RATE, Fixed(value=9)), TODAY)
    (change,) = found.changes
    assert (change.path, change.label, change.approach, change.sure) == (RATE, "Rent of one GPU", "Own GPUs", True)
    assert (number(change.old), number(change.new)) == (9, 2.46375)
    assert "CoreWeave HGX H100 [coreweave-h100, spot]" in change.new_source
    assert found.project.approaches == project.approaches


def test_that_a_usual_rent_follows_the_lists() -> None:
    project = Project(approaches=(rented(OwnGpu(id="g"), Gpu.H100),))
    found = reprice(with_number(project, RATE, Range(low=1, likely=2, high=3)), TODAY)
    assert list(rows(found)) == [RATE]
    assert at(found.project, RATE) == usual_rent(Gpu.H100)


def test_that_a_typed_rent_is_never_touched() -> None:
    typed = put(hired(), RATE, Estimate(quantity=Fixed(value=2), provenance=assumed("own entry")))
    found = reprice(typed, TODAY)
    assert (found.changes, found.kept, found.project) == ((), (), typed)


def test_that_a_rent_that_the_catalogue_has_no_longer_is_named_and_kept() -> None:
    project = hired()
    rate = at(project, RATE)
    source = rate.provenance.replace(source=rate.provenance.source.replace("runpod-h100-secure", "runpod-gone"))
    gone = put(project, RATE, rate.replace(provenance=source))
    found = reprice(gone, TODAY)
    (kept,) = found.kept
    assert kept.approach == "Own GPUs"
    assert "runpod-gone" in worded(kept.what)
    assert found.project.approaches == gone.approaches


def test_that_discounts_of_the_book_leave_rents_alone() -> None:
    project = hired("together-h100")
    held = PriceBook(discounts=(discount(provider="Together AI", covers=tuple(Covers)),))
    assert reprice(project, TODAY, held).changes == ()


def test_that_the_parts_of_an_approach_are_priced_anew_each_by_its_own_name() -> None:
    project, prompted, _ = started()
    project = edits.added(project, hired().approach("g"))
    project = edits.combined(project, Router, {"small": "g", "large": prompted[1]}, "r")
    names = [part.name for _, part in project.approach("r").parts()]
    project = project.replace(approaches=(project.approach("r"),))
    rent_path, price_path = (
        ("approaches", "r", "small", "gpus", "rate"),
        ("approaches", "r", "large", "offer", "input_price"),
    )
    old = with_number(with_number(project, rent_path, Fixed(value=1)), price_path, Fixed(value=1))
    found = reprice(old, TODAY)
    whole = project.approach("r").name
    assert {change.path: change.approach for change in found.changes} == {
        rent_path: f"{whole} → {names[0]}",
        price_path: f"{whole} → {names[1]}",
    }
    assert found.project.approaches == project.approaches
