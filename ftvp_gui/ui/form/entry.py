"""From the cells of a form row to a quantity and back: exact both ways; no Qt."""

from __future__ import annotations

from math import floor, log10, sqrt

from pydantic import ValidationError

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.quantity import Chance, Ends, Fixed, Hazard, Measured, Quantity, Range, Unknown, Whole
from ftvp_gui.core.section import check
from ftvp_gui.language import tr
from ftvp_gui.ui.form import parse
from ftvp_gui.ui.form.parse import Writing
from ftvp_gui.ui.form.readers import READERS, Rules
from ftvp_gui.ui.form.shapes import A_YEAR, Entry, EntryError, Shape
from ftvp_gui.ui.form.unit_words import sign


def entry_of(quantity: Quantity, spec: AmountSpec, writing: Writing) -> Entry:
    """The cells that show a quantity exactly."""
    inner = quantity.of if isinstance(quantity, Whole) else quantity

    def text(value: float) -> str:
        return parse.write(value, writing, percent=spec.unit.percent)

    if isinstance(inner, Unknown):
        return Entry(Shape.PLAIN, ("", "", ""))
    if isinstance(inner, Fixed):
        return Entry(Shape.PLAIN, ("", text(inner.value), ""))
    if isinstance(inner, Range):
        return Entry(Shape.PLAIN, (text(inner.low), text(inner.likely), text(inner.high)))
    if isinstance(inner, Ends):
        return Entry(Shape(inner.kind), (text(inner.least), text(inner.likely), text(inner.most)))
    if isinstance(inner, Measured):
        return Entry(Shape.MEASURED, (parse.write(inner.hits, writing), parse.write(inner.trials, writing)))
    if isinstance(inner, Chance):
        range_ = inner.range
        chance = parse.write(inner.chance, writing, percent=True)
        return Entry(Shape.CHANCE, (chance, text(range_.low), text(range_.likely), text(range_.high)))
    if isinstance(inner, Hazard):
        return Entry(Shape.HAZARD, (parse.write(inner.yearly, writing, percent=True),))
    low, middle, high = (rounded(value) for value in quantity.ends())
    return Entry(Shape.POOL, (text(low), text(middle), text(high)))


def quantity_of(entry: Entry, spec: AmountSpec, writing: Writing, current: Quantity) -> Quantity:
    """The quantity in the cells; a range keeps the bounds of its own that `current` has.

    Raises
    ------
    EntryError
        with a sentence for the person, the cells at fault, and whether the entry is only not finished.
    """
    try:
        quantity = READERS[entry.shape](entry.texts, Rules(spec, writing, current))
        check(quantity, spec)
    except EntryError:
        raise
    except ValidationError as error:
        raise EntryError(sentence_of(error), tuple(range(len(entry.texts)))) from error
    except ValueError as error:
        raise EntryError(tr("This {error}.", error=error), tuple(range(len(entry.texts)))) from error
    return quantity


def said(quantity: Quantity, spec: AmountSpec, writing: Writing) -> str:
    """The quantity in words, exact: "50,000 / 100,000 / 200,000", "45 %", "38 out of 40", "25 % a year, by chance"."""
    entry = entry_of(quantity, spec, writing)
    texts = [text for text in entry.texts if text]
    if not texts:
        return tr("not set")
    if entry.shape is Shape.MEASURED:
        return tr("{text_1} out of {text_2}", text_1=texts[0], text_2=texts[1])
    if entry.shape is Shape.HAZARD:
        return f"{texts[0]} {tr(A_YEAR)}"
    tail = " / ".join(texts[1:] if entry.shape is Shape.CHANCE else texts) + sign(spec.unit)
    return tr("{text_1} % chance of {tail}", text_1=texts[0], tail=tail) if entry.shape is Shape.CHANCE else tail


def spread_words(quantity: Quantity, spec: AmountSpec, writing: Writing) -> str:
    """Where the average lies and how far it scatters, of a kind that a person states by its ends; else nothing."""
    if not isinstance(quantity, Ends):
        return ""
    mean, apart = (
        parse.write(rounded(value), writing, percent=spec.unit.percent) + sign(spec.unit)
        for value in (quantity.mean(), sqrt(quantity.variance()))
    )
    return tr("On average {mean}, give or take {apart}.", mean=mean, apart=apart)


def sentence_of(error: ValidationError) -> str:
    """What pydantic found, as a sentence without its wrapping."""
    first = error.errors(include_url=False, include_input=False)[0]
    cause = first.get("ctx", {}).get("error", first["msg"])
    words = str(cause).rstrip(".")
    return words[:1].upper() + words[1:] + "."


def rounded(value: float) -> float:
    """Three significant digits: what a converted quantity can claim."""
    return value if value == 0 else round(value, 2 - floor(log10(abs(value))))
