"""A list to choose from: how the dialog speaks of it, its rows, and what each row makes; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ftvp_gui.charts import format as written
from ftvp_gui.core.section import Section
from ftvp_gui.language import literal

NOT_STATED = "\N{EN DASH}"


@dataclass(frozen=True)
class Choice:
    """One row: its cells, a few more words on it, its name in the undo step, and how it makes the section.

    `make` may raise `PriceError`.
    """

    cells: tuple[str, ...]
    note: str
    step: str
    make: Callable[[], Section]


@dataclass(frozen=True)
class Choices:
    """The rows found, under their column heads; `current` is the row that the project has now, None for another."""

    heads: tuple[str, ...]
    rows: tuple[Choice, ...]
    current: int | None


@dataclass(frozen=True)
class Chooser:
    """One list. `find` gives the rows for the words that are typed; the first `words` columns hold words, the others
    numbers. `unit` says what the numbers are in. `priced`: a choice takes prices of today's lists."""

    title: str
    find: Callable[[str], Choices]
    words: int = 2
    search: str = literal("Search by model or provider")
    take: str = literal("Use this model")
    table: str = literal("Models and prices")
    unit: str = literal("Prices in US dollars per million tokens.")
    nothing: str = literal("No model is called that. Try fewer words, or enter the prices yourself.")
    priced: bool = True


def place(here: Iterable[bool]) -> int | None:
    """Where the first true one is; None without any."""
    return next((index for index, is_it in enumerate(here) if is_it), None)


def fits(text: str, *names: str) -> bool:
    """Whether every word typed is in one of the names."""
    told = " ".join(names).casefold()
    return all(word in told for word in text.casefold().split())


def dollars(value: float | None) -> str:
    """A price as a cell."""
    return NOT_STATED if value is None else written.money(value, "USD", 3)
