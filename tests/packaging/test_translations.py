"""The translators' files: every sentence of the program is in them, German is whole, and no value gets lost in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
GERMAN = ROOT / "resources" / "translations" / "ftvp_de.ts"


@lru_cache(maxsize=1)
def tools() -> tuple[ModuleType, ModuleType]:
    """The modules that collect sentences and read files; they lie beside the package."""
    sys.path.insert(0, str(ROOT / "packaging"))
    import linguist
    import sentences

    sys.path.remove(str(ROOT / "packaging"))
    return linguist, sentences


@pytest.fixture(scope="module")
def sentences() -> list[tuple[bool, str]]:
    """By whether the core declares it, and the English."""
    found = tools()[1].collect()
    return [(each.context == tools()[0].DECLARATIONS, each.english) for each in found]


def finished() -> Iterator[tuple[str, str]]:
    """(English, German) of each form of what is translated."""
    for (_, english), entry in tools()[0].read(GERMAN).items():
        if entry.state == "":
            yield from ((english, form) for form in entry.forms)


def test_that_the_file_has_every_sentence_of_the_program_translated(sentences: list[tuple[bool, str]]) -> None:
    entries = tools()[0].read(GERMAN)
    assert len(sentences) > 2_000
    assert [key for key in sentences if key not in entries] == []
    assert [key for key in sentences if entries[key].state or not all(entries[key].forms)] == []


def test_that_no_value_is_lost_or_invented_in_german() -> None:
    fields = tools()[0].fields
    counts = ("{count}", "{n}", "{number}")
    wrong = [
        (english, german)
        for english, german in finished()
        # A form for one may do without its number: "a row", "eine Zeile".
        if set(fields(english)) != set(fields(german))
        and not (set(fields(german)) < set(fields(english)) and any(name in english for name in counts))
    ]
    assert wrong == []


def test_that_spaces_and_dots_at_the_ends_stay_as_they_are() -> None:
    def ends(text: str) -> tuple[str, str, bool]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :], text.rstrip().endswith("…")

    assert [(english, german) for english, german in finished() if ends(english) != ends(german)] == []
