"""The price book as rows of a table: what each entry is about, and the form that edits it; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ftvp_gui.charts import format as written
from ftvp_gui.core.model import Model
from ftvp_gui.store.book_entry import Discount, OwnModel, PriceBook
from ftvp_gui.store.catalogue_entry import Price, TuningOffer
from ftvp_gui.ui.prices.entry_forms import COVERED, DiscountForm, EntryForm, ModelForm
from ftvp_gui.ui.prices.offer_form import OfferForm

HEADS = ("Entry", "Provider", "Model", "Price", "Agreed in")
NOTHING = "\N{EN DASH}"


@dataclass(frozen=True)
class Row:
    """One entry: its cells, a few more words, the entry itself."""

    cells: tuple[str, ...]
    note: str
    entry: Model


def rows(book: PriceBook) -> tuple[Row, ...]:
    """All entries: discounts first, then models, then tuned models, each as they were entered."""
    return (
        *(_discount(each) for each in book.discounts),
        *(_model(each) for each in book.models),
        *(_offer(each) for each in book.offers),
    )


def form_of(entry: Model) -> EntryForm:
    """The form that edits an entry."""
    if isinstance(entry, Discount):
        return DiscountForm(entry=entry)
    return ModelForm(entry=entry) if isinstance(entry, OwnModel) else OfferForm(entry=entry)


def with_entry(book: PriceBook, entry: Model, instead: Model | None = None) -> PriceBook:
    """The book with one more entry, or with it in the place of another."""
    field = _field(entry)
    held = getattr(book, field)
    if instead in held:
        return book.replace(**{field: tuple(entry if each == instead else each for each in held)})
    return book.replace(**{field: (*held, entry)})


def without_entry(book: PriceBook, entry: Model) -> PriceBook:
    """The book without an entry."""
    field = _field(entry)
    return book.replace(**{field: tuple(each for each in getattr(book, field) if each != entry)})


def named(entry: Model) -> str:
    """How an entry is called in a sentence."""
    return " ".join(str(part) for part in (getattr(entry, "provider", ""), getattr(entry, "model", "")) if part)


ADDED: tuple[tuple[str, Callable[[], EntryForm]], ...] = (
    ("&Discount…", DiscountForm),
    ("&Model…", ModelForm),
    ("&Tuned model…", OfferForm),
)


def _field(entry: Model) -> str:
    if isinstance(entry, Discount):
        return "discounts"
    return "models" if isinstance(entry, OwnModel) else "offers"


def _discount(each: Discount) -> Row:
    until = f", until {each.valid_until}" if each.valid_until else ""
    covers = ", ".join(COVERED[kind].lower() for kind in each.covers)
    price = f"{each.percent:g} % off {covers}{until}"
    return Row(("Discount", each.provider, each.model or "all models", price, _agreed(each)), each.note, each)


def _model(each: OwnModel) -> Row:
    price = f"{_dollars(each.input)} in, {_dollars(each.output)} out"
    return Row(("Model", each.provider, each.model, price, _agreed(each)), each.note, each)


def _offer(each: TuningOffer) -> Row:
    answers = "as its base" if each.tuned.as_base else f"{_price(each.tuned.input)} in, {_price(each.tuned.output)} out"
    price = f"{_price(each.training)} training, {answers}"
    first = each.training or each.tuned.input or each.hosting
    agreed = "" if first is None else f"{first.source}, {first.as_of}" if first.as_of else first.source
    return Row(("Tuned model", each.provider, each.model, price, agreed), each.note, each)


def _agreed(each: Discount | OwnModel) -> str:
    return f"{each.source}, {each.as_of}"


def _price(price: Price | None) -> str:
    return NOTHING if price is None else _dollars(price.value)


def _dollars(value: float) -> str:
    return written.money(value, "USD", 3)
