"""A tuning offer of one's own as lines of text and back; what the lines do not show stays as it was. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from ftvp_gui.core.estimate import Grade
from ftvp_gui.language import literal, tr
from ftvp_gui.store.catalogue_entry import Price, Status, TunedPrices, TuningOffer
from ftvp_gui.store.identity import new_id
from ftvp_gui.ui.form import days, parse
from ftvp_gui.ui.prices.entry_forms import LAST, EntryForm, Line, Texts, WrongLineError, last, made, words

THREE = literal("One price, or low / usual / high")
PRICES = ("training", "least_fee", "hosting", "storage")
TUNED = ("input", "output", "cached")


@dataclass(frozen=True)
class OfferForm(EntryForm):
    """What a provider asks for training a model and serving it."""

    title: str = literal("Tuned model")
    lines: tuple[Line, ...] = (
        Line("provider", literal("Provider")),
        Line("model", literal("Model"), literal("As you call it")),
        Line("method", literal("Method"), literal("Supervised, LoRA")),
        Line("training", literal("Training, $/1M tokens"), THREE),
        Line("least_fee", literal("Least fee of a run, $"), literal("Empty: none known")),
        Line("input", literal("Input, $/1M tokens"), literal("0 where a server includes it")),
        Line("output", literal("Output, $/1M tokens"), literal("0 where a server includes it")),
        Line("cached", literal("Cached input, $/1M tokens"), literal("Empty: no caching")),
        Line("hosting", literal("Server, $/h"), literal("0 where tokens are billed alone")),
        Line("storage", literal("Storage, $/month"), literal("Empty: not known")),
        *LAST,
    )
    fresh_id: Callable[[], str] = field(default=new_id, kw_only=True)

    def texts(self, today: dt.date) -> dict[str, str]:
        now = self.entry
        if not isinstance(now, TuningOffer):
            return {"as_of": days.write(today), "hosting": "0"}
        found = {"provider": now.provider, "model": now.model, "method": now.method, "note": now.note}
        found |= {name: written(_price_of(now, name)) for name in (*PRICES, *TUNED)}
        first = next((each for each in (_price_of(now, name) for name in (*PRICES, *TUNED)) if each is not None), None)
        if first is not None:
            found |= {"source": first.source, "as_of": days.write(first.as_of) if first.as_of else ""}
        return found

    def read(self, texts: Texts) -> TuningOffer:
        now = self.entry if isinstance(self.entry, TuningOffer) else None
        heading = {
            "provider": words(texts, "provider", tr("Name the provider.")),
            "model": words(texts, "model", tr("Name the model.")),
            "method": words(texts, "method", tr("Say how it is tuned, such as “supervised, LoRA”.")),
        }
        origin = last(texts)
        prices = {name: _read(texts, name, now, origin) for name in (*PRICES, *TUNED)}
        for name in ("input", "output"):
            if prices[name] is None and (now is None or now.tuned.as_base is None):
                raise WrongLineError(name, tr("Enter what an answer costs; 0 where the server includes it."))
        if prices["hosting"] is None:
            raise WrongLineError("hosting", tr("Enter what a server costs; 0 where tokens are billed alone."))
        tuned = TunedPrices() if now is None else now.tuned
        base = (
            {"id": self.fresh_id(), "status": Status.CURRENT}
            if now is None
            else {name: getattr(now, name) for name in TuningOffer.model_fields}
        )
        return made(TuningOffer, {
            **base, **heading, **{name: prices[name] for name in PRICES},
            "tuned": tuned.replace(**{name: prices[name] for name in TUNED}), "note": origin["note"],
        })  # fmt: skip


def written(price: Price | None) -> str:
    """A price, or its three with strokes between them."""
    if price is None:
        return ""
    values = (price.value,) if price.low == price.high else (price.low, price.value, price.high)
    return " / ".join(parse.write(value) for value in values)


def _price_of(offer: TuningOffer, name: str) -> Price | None:
    found = getattr(offer.tuned if name in TUNED else offer, name)
    return found if isinstance(found, Price) else None


def _read(texts: Texts, name: str, now: TuningOffer | None, origin: dict[str, object]) -> Price | None:
    """The price of a line: as it was where nobody changed it, else a new one from the source that the form names."""
    text = texts.get(name, "").strip()
    before = None if now is None else _price_of(now, name)
    if not text:
        return None
    if before is not None and text == written(before) and origin["source"] == before.source:
        return before.replace(as_of=origin["as_of"])
    values = [_one(part, name) for part in text.split("/")]
    if len(values) not in (1, 3):
        raise WrongLineError(name, tr("Enter one price, or three: low / usual / high."))
    low, value, high = values * 3 if len(values) == 1 else values
    if len(values) == 3 and not 0 < low < value < high:
        raise WrongLineError(name, tr("The three must rise: low / usual / high, all above 0."))
    return Price(
        value=value, low=low, high=high, source=str(origin["source"]), as_of=_day(origin), grade=Grade.OFFICIAL
    )


def _day(origin: dict[str, object]) -> dt.date | None:
    agreed = origin["as_of"]
    return agreed if isinstance(agreed, dt.date) else None


def _one(text: str, name: str) -> float:
    try:
        value = parse.read(text)
    except parse.NotANumberError as error:
        raise WrongLineError(name, str(error)) from error
    if value < 0:
        raise WrongLineError(name, tr("A price is not below 0."))
    return value
