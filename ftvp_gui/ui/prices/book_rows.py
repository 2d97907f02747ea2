"""The price book as rows of a table: what each entry is about, and the form that edits it; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ftvp_gui.charts import format as written
from ftvp_gui.core.model import Model
from ftvp_gui.language import inside, literal, tr
from ftvp_gui.store.book_entry import Discount, OwnModel, PriceBook
from ftvp_gui.store.catalogue_entry import Price, TuningOffer
from ftvp_gui.ui.prices.entry_forms import COVERED, DiscountForm, EntryForm, ModelForm
from ftvp_gui.ui.prices.offer_form import OfferForm

HEADS = (literal("Entry"), literal("Provider"), literal("Model"), literal("Price"), literal("Agreed in"))
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
    (literal("&Discount…"), DiscountForm),
    (literal("&Model…"), ModelForm),
    (literal("&Tuned model…"), OfferForm),
)


def _field(entry: Model) -> str:
    if isinstance(entry, Discount):
        return "discounts"
    return "models" if isinstance(entry, OwnModel) else "offers"


def _discount(each: Discount) -> Row:
    until = tr(", until {valid_until}", valid_until=each.valid_until) if each.valid_until else ""
    covers = ", ".join(inside(tr(COVERED[kind])) for kind in each.covers)
    price = tr("{percent} % off {covers}{until}", percent=f"{each.percent:g}", covers=covers, until=until)
    return Row((tr("Discount"), each.provider, each.model or tr("all models"), price, _agreed(each)), each.note, each)


def _model(each: OwnModel) -> Row:
    price = tr("{dollars} in, {dollars_2} out", dollars=_dollars(each.input), dollars_2=_dollars(each.output))
    return Row((tr("Model"), each.provider, each.model, price, _agreed(each)), each.note, each)


def _offer(each: TuningOffer) -> Row:
    answers = (
        tr("as its base")
        if each.tuned.as_base
        else tr("{price} in, {price_2} out", price=_price(each.tuned.input), price_2=_price(each.tuned.output))
    )
    price = tr("{price} training, {answers}", price=_price(each.training), answers=answers)
    first = each.training or each.tuned.input or each.hosting
    agreed = "" if first is None else f"{first.source}, {first.as_of}" if first.as_of else first.source
    return Row((tr("Tuned model"), each.provider, each.model, price, agreed), each.note, each)


def _agreed(each: Discount | OwnModel) -> str:
    return f"{each.source}, {each.as_of}"


def _price(price: Price | None) -> str:
    return NOTHING if price is None else _dollars(price.value)


def _dollars(value: float) -> str:
    return written.money(value, "USD", 3)
