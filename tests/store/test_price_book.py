"""The person's own price book: on disk, in choosing, and what happens to a broken one."""

from __future__ import annotations

import datetime as dt
import errno
import json
import stat
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from ftvp_gui.store import paths, price_book
from ftvp_gui.store.book_entry import EMPTY, Covers, PriceBook
from ftvp_gui.store.errors import ProjectFileError, StoreError, worded
from tests.store.books import book, discount, own_model, own_offer
from tests.store.failing_disk import FailingDisk

TODAY = dt.date(2026, 11, 22)
TOKENS = Covers.TOKENS


def place() -> Path:
    return paths.places().price_book


def spoilt(text: str) -> Path:
    place().parent.mkdir(parents=True, exist_ok=True)
    place().write_text(text, encoding="utf-8")
    return place()


def test_that_a_missing_book_is_an_empty_one_and_makes_no_file() -> None:
    assert price_book.read() == (EMPTY, None)
    assert not place().exists()


def test_that_what_is_written_is_read_again() -> None:
    price_book.write(book())
    assert price_book.read() == (book(), None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_that_only_the_person_may_read_the_book() -> None:
    price_book.write(book())
    assert stat.S_IMODE(place().stat().st_mode) == 0o600


def test_that_the_file_says_only_what_was_entered() -> None:
    price_book.write(PriceBook(discounts=(discount(),)))
    assert json.loads(place().read_text(encoding="utf-8")) == {
        "version": 1,
        "discounts": [
            {
                "provider": "google",
                "percent": 20.0,
                "covers": ["tokens"],
                "source": "frame contract 7",
                "as_of": "2026-11-01",
            }
        ],
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "The file ends in the middle"),
        ("[]", "This is not a price book"),
        ('{"version": 2}', "A later version of the program"),
        ('{"discounts": [{"provider": "x"}]}', "discounts.0.percent"),
        ('{"discount": []}', "did you mean “discounts”?"),
        ("\x00", "it is no text"),
    ],
)
def test_that_a_broken_book_is_kept_aside_with_a_sentence_and_counts_as_empty(text: str, said: str) -> None:
    path = spoilt(text)
    found, complaint = price_book.read()
    assert found == EMPTY
    assert complaint is not None
    assert said in worded(complaint)
    assert "price_book.json.bad" in worded(complaint)
    assert path.with_name("price_book.json.bad").read_text(encoding="utf-8") == text


def test_that_a_second_broken_book_does_not_cover_the_first() -> None:
    for text in ("{", "[", "["):
        spoilt(text)
        price_book.read()
    kept = {path.name: path.read_text(encoding="utf-8") for path in place().parent.glob("*.bad*")}
    assert kept == {"price_book.json.bad": "{", "price_book.json.bad-2": "["}


def test_that_a_book_that_cannot_be_saved_stays_as_it_was() -> None:
    price_book.write(book())
    with pytest.raises(ProjectFileError, match="disk is full"):
        price_book.write(EMPTY, disk_=FailingDisk(1, OSError(errno.ENOSPC, "full")))
    assert price_book.read()[0] == book()


def test_that_another_file_is_loaded_or_refused_with_its_name(tmp_path: Path) -> None:
    target = tmp_path / "copy.json"
    price_book.export(book(), target)
    assert price_book.load(target) == book()
    target.write_text("{}x", encoding="utf-8")
    with pytest.raises(StoreError, match=r"copy\.json"):
        price_book.load(target)


def test_that_update_changes_what_is_on_disk_now() -> None:
    price_book.write(PriceBook(models=(own_model(),)))
    price_book.update(lambda now: now.replace(discounts=(discount(),)))
    assert price_book.read()[0] == PriceBook(models=(own_model(),), discounts=(discount(),))


def test_that_joining_replaces_entries_for_the_same_thing_and_adds_the_others() -> None:
    dearer, more = own_model(input=9), own_model(model="other")
    joined = book().joined(PriceBook(discounts=(discount(percent=30),), models=(dearer, more)))
    assert joined == PriceBook(discounts=(discount(percent=30),), models=(dearer, more), offers=(own_offer(),))


@pytest.mark.parametrize("percent", [0, 100, -5, 120])
def test_that_a_discount_takes_something_off_and_leaves_something(percent: float) -> None:
    with pytest.raises(ValidationError):
        discount(percent=percent)


def test_that_a_discount_is_found_by_any_name_of_its_provider_whatever_the_case() -> None:
    held = PriceBook(discounts=(discount(provider=" GOOGLE "),))
    assert held.discount(("vertex", "google"), "m", TOKENS, TODAY) is not None
    assert held.discount(("openai", "OpenAI"), "m", TOKENS, TODAY) is None


def test_that_a_discount_covers_only_what_it_says_and_only_until_its_last_day() -> None:
    held = PriceBook(discounts=(discount(valid_until=TODAY),))
    assert held.discount(("google",), "m", TOKENS, TODAY) is not None
    assert held.discount(("google",), "m", Covers.HOSTING, TODAY) is None
    assert held.discount(("google",), "m", TOKENS, TODAY + dt.timedelta(days=1)) is None


def test_that_a_discount_for_the_model_goes_before_one_for_the_provider_then_the_higher_one() -> None:
    held = PriceBook(discounts=(discount(percent=50), discount(model="M", percent=10), discount(model="m", percent=12)))
    found = held.discount(("google",), "m", TOKENS, TODAY)
    assert found is not None
    assert found.percent == 12
