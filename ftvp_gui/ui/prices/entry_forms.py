"""Entries of the price book as lines of text and back: what each line is called, and what is wrong with it; no Qt."""

from __future__ import annotations

import datetime as dt
from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import ValidationError

from ftvp_gui.core.model import Model
from ftvp_gui.language import literal, tr
from ftvp_gui.store.book_entry import Covers, Discount, OwnModel
from ftvp_gui.ui.form import days, parse
from ftvp_gui.ui.form.entry import sentence_of

M = TypeVar("M", bound=Model)
Texts = Mapping[str, str]
COVERED = {Covers.TOKENS: literal("Tokens"), Covers.TRAINING: literal("Training"), Covers.HOSTING: literal("Hosting")}


@dataclass(frozen=True)
class Line:
    """One line of a form. `hint` stands in it while it is empty; `checks` are boxes instead of a text."""

    name: str
    label: str
    hint: str = ""
    checks: tuple[tuple[str, str], ...] = ()


class WrongLineError(ValueError):
    """What stands in a line cannot be used; the message is a sentence for the person."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = name


@dataclass(frozen=True)
class EntryForm:
    """A kind of entry: its title, its lines, and both ways between lines and entry; `entry` is edited, None: new."""

    title: str
    lines: tuple[Line, ...]
    entry: Model | None = field(default=None, kw_only=True)

    @abstractmethod
    def texts(self, today: dt.date) -> dict[str, str]:
        """What the lines say at first; boxes are names with commas between them."""

    @abstractmethod
    def read(self, texts: Texts) -> Model:
        """The entry; `WrongLineError` for the first line that cannot be used."""


LAST = (
    Line("source", literal("Agreed in"), literal("Contract, letter or price list")),
    Line("as_of", literal("On")),
    Line("note", literal("Note"), literal("May stay empty")),
)


@dataclass(frozen=True)
class DiscountForm(EntryForm):
    """So many per cent off a provider's list prices."""

    title: str = literal("Discount")
    lines: tuple[Line, ...] = (
        Line("provider", literal("Provider"), literal("As the list of models names it")),
        Line("model", literal("Model"), literal("Empty: all models")),
        Line("percent", literal("Per cent off")),
        Line("covers", literal("Off"), checks=tuple((each.value, COVERED[each]) for each in Covers)),
        Line("valid_until", literal("Valid until"), literal("Empty: until further notice")),
        *LAST,
    )

    def texts(self, today: dt.date) -> dict[str, str]:
        now = self.entry
        if not isinstance(now, Discount):
            return {"covers": Covers.TOKENS.value, "as_of": days.write(today)}
        return {
            "provider": now.provider, "model": now.model, "percent": parse.write(now.percent),
            "covers": ",".join(now.covers), "valid_until": _written(now.valid_until),
            "source": now.source, "as_of": _written(now.as_of), "note": now.note,
        }  # fmt: skip

    def read(self, texts: Texts) -> Discount:
        percent = number(texts, "percent", percent=True)
        if not 0 < percent < 100:
            raise WrongLineError("percent", tr("A discount is more than 0 and less than 100 per cent."))
        covers = tuple(Covers(name) for name in texts.get("covers", "").split(",") if name)
        if not covers:
            raise WrongLineError("covers", tr("Tick at least one of tokens, training and hosting."))
        return made(Discount, {
            "provider": words(texts, "provider", tr("Name the provider.")), "model": texts.get("model", "").strip(),
            "percent": percent, "covers": covers, "valid_until": day(texts, "valid_until"), **last(texts),
        })  # fmt: skip


@dataclass(frozen=True)
class ModelForm(EntryForm):
    """A base model at one's own prices."""

    title: str = literal("Model")
    lines: tuple[Line, ...] = (
        Line("provider", literal("Provider")),
        Line("model", literal("Model")),
        Line("input", literal("Input"), literal("US dollars per million tokens")),
        Line("output", literal("Output"), literal("US dollars per million tokens")),
        Line("cache_read", literal("Cached input"), literal("Empty: no caching")),
        Line("cache_write", literal("Writing to the cache"), literal("Empty: as fresh input")),
        Line("retires", literal("Announced shutdown"), literal("Empty: none")),
        *LAST,
    )

    def texts(self, today: dt.date) -> dict[str, str]:
        now = self.entry
        if not isinstance(now, OwnModel):
            return {"as_of": days.write(today)}
        return {
            "provider": now.provider, "model": now.model, "input": parse.write(now.input),
            "output": parse.write(now.output), "cache_read": _number(now.cache_read),
            "cache_write": _number(now.cache_write), "retires": _written(now.retires),
            "source": now.source, "as_of": _written(now.as_of), "note": now.note,
        }  # fmt: skip

    def read(self, texts: Texts) -> OwnModel:
        return made(OwnModel, {
            "provider": words(texts, "provider", tr("Name the provider.")),
            "model": words(texts, "model", tr("Name the model.")),
            "input": price(texts, "input"), "output": price(texts, "output"),
            **{name: price(texts, name) for name in ("cache_read", "cache_write") if texts.get(name, "").strip()},
            "retires": day(texts, "retires"), **last(texts),
        })  # fmt: skip


def words(texts: Texts, name: str, missing: str) -> str:
    """A text that must be there."""
    text = texts.get(name, "").strip()
    if not text:
        raise WrongLineError(name, missing)
    return text


def number(texts: Texts, name: str, *, percent: bool = False) -> float:
    """A number; with `percent` a per cent sign may stand behind it."""
    text = texts.get(name, "").strip()
    try:
        return parse.read(text.removesuffix("%") if percent else text)
    except parse.NotANumberError as error:
        raise WrongLineError(name, tr("Enter a number.") if not text else str(error)) from error


def price(texts: Texts, name: str) -> float:
    """A price of at least nothing."""
    value = number(texts, name)
    if value < 0:
        raise WrongLineError(name, tr("A price is not below 0."))
    return value


def day(texts: Texts, name: str) -> dt.date | None:
    """A date, or None for an empty line."""
    text = texts.get(name, "").strip()
    try:
        return days.read(text) if text else None
    except days.NotADayError as error:
        raise WrongLineError(name, str(error)) from error


def last(texts: Texts) -> dict[str, object]:
    """Source, day and note, which every entry has."""
    agreed = day(texts, "as_of")
    if agreed is None:
        raise WrongLineError("as_of", tr("Say on which day that was agreed."))
    source = words(texts, "source", tr("Say where the price was agreed: a contract, a letter, a price list."))
    return {"source": source, "as_of": agreed, "note": texts.get("note", "").strip()}


def made(kind: type[M], fields: dict[str, object]) -> M:
    """The entry; what its own rules refuse is told at the line that they name."""
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        found = error.errors(include_url=False)[0]
        name = str(found["loc"][0]) if found["loc"] else next(iter(fields))
        raise WrongLineError(name, sentence_of(error)) from error


def _written(value: dt.date | None) -> str:
    return "" if value is None else days.write(value)


def _number(value: float | None) -> str:
    return "" if value is None else parse.write(value)
