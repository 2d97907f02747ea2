"""Compare the prices that ship with the program with what other packages say: a development tool, never run by it.

    python packaging/refresh_prices.py                              # with what is installed beside it
    python packaging/refresh_prices.py --litellm litellm.whl --tinker-cost estimator.py

A file may be a wheel or the data file itself. The table lists every number that differs; a difference that is known
has its reason in packaging/price_differences.json. Ends with 1 where one has none, 2 where there was nothing to
compare with, else 0.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

# The program of this very folder is compared, installed or not.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from foreign_prices import SOURCES, Key, Statements

from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import GpuOffer, Price, TuningOffer
from ftvp_gui.store.prices import PriceError, quote

KNOWN = Path(__file__).resolve().parent / "price_differences.json"
SAME = 1.001
"""Ratio up to which two prices are the same: what rounding to a token can do."""
WATCHED = {
    "openai": ("gpt-6.1-sol", "gpt-6.1-terra", "gpt-6-luna", "gpt-5.6-luna", "gpt-4.1", "gpt-4.1-mini", "gpt-4o",
               "gpt-4o-mini"),
    "anthropic": ("claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5", "claude-haiku-4-5"),
    "google": ("gemini-4-argon", "gemini-3.8-flash", "gemini-3.5-flash-lite", "gemini-2.5-flash",
               "gemini-2.5-flash-lite"),
    "mistral": ("mistral-large-4", "mistral-medium-3-5", "mistral-small-2603"),
    "deepseek": ("deepseek-flash",),
    "x-ai": ("grok-4.7",),
    "groq": ("llama-3.1-8b-instant", "llama-3.3-70b-versatile", "openai/gpt-oss-120b"),
    "together": ("meta-llama/Llama-3.3-70B-Instruct-Turbo", "openai/gpt-oss-120b", "Qwen/Qwen3.5-9B"),
    "aws": ("global.amazon.nova-2-lite-v1:0",),
}  # fmt: skip
"""Base models whose prices are compared: what a person is likely to choose."""


@dataclass(frozen=True)
class Ours:
    """A number of ours: the value, and its spread where sources disagree; a day in `date` instead."""

    value: float = 0.0
    low: float = 0.0
    high: float = 0.0
    date: str = ""

    def agrees(self, theirs: float | str) -> bool:
        """Whether theirs is the same, or lies in the spread that we state."""
        if isinstance(theirs, str):
            return theirs == self.date
        return self.low / SAME <= theirs <= self.high * SAME


@dataclass(frozen=True)
class Difference:
    """A number that another package states otherwise; `reason`: why that is all right, empty where nobody knows."""

    source: str
    key: Key
    ours: Ours
    theirs: float | str
    reason: str

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        if isinstance(self.theirs, str):
            return str(self.key), self.ours.date, self.theirs, "", self.source, self.reason or "unexplained"
        ratio = f"{self.theirs / self.ours.value:.2f}" if self.ours.value else ""
        return (
            str(self.key), f"{self.ours.value:g}", f"{self.theirs:g}", ratio, self.source, self.reason or "unexplained",
        )  # fmt: skip


def ours(today: dt.date) -> dict[Key, Ours]:
    """Everything of ours that another package might state too."""
    found: dict[Key, Ours] = {}
    for provider, models in WATCHED.items():
        for model in models:
            found |= _base(provider, model, today)
    for offer in catalogue().tuning(legacy=True):
        found |= _tuned(offer)
    for gpu in catalogue().gpus():
        found |= _gpu(gpu)
    for file in catalogue().providers:
        for life in file.lives:
            if life.retires is not None:
                key = Key("base", life.provider, life.model, "retires")
                found[key] = Ours(date=life.retires.isoformat())
    return found


def differences(
    held: Mapping[Key, Ours], source: str, stated: Statements, known: Sequence[Mapping[str, object]]
) -> Iterator[Difference]:
    """What a source states otherwise, in the order of ours."""
    for key, mine in held.items():
        if key in stated and not mine.agrees(stated[key]):
            yield Difference(source, key, mine, stated[key], _reason(known, source, key, stated[key]))


def main(argv: Sequence[str] | None = None) -> int:
    """Compare, print the table, and say by the code how it went."""
    arguments = _arguments(argv)
    known = json.loads(arguments.known.read_text(encoding="utf-8")) if arguments.known.is_file() else []
    held = ours(arguments.today)
    found: list[Difference] = []
    compared = 0
    for name, source in SOURCES.items():
        path = getattr(arguments, name.replace("-", "_"))
        data = source.bytes_of(path)
        if data is None:
            print(f"{name}: not installed and no file given")
            continue
        stated = source.read(data, tuple(held))
        compared += len(stated)
        differ = list(differences(held, name, stated, known))
        found += differ
        print(f"{name}: {len(stated)} numbers compared, {len(differ)} differ")
    _print(found)
    if compared == 0:
        print("Nothing was compared: install one of the packages, or give its file.", file=sys.stderr)
        return 2
    return 1 if any(not each.reason for each in found) else 0


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0], allow_abbrev=False)
    for name in SOURCES:
        parser.add_argument(f"--{name}", type=Path, metavar="FILE", help=f"data file or wheel of {name}")
    parser.add_argument("--known", type=Path, default=KNOWN, metavar="FILE", help="differences with their reasons")
    parser.add_argument("--today", type=dt.date.fromisoformat, default=dt.date.today(), metavar="DAY")
    return parser.parse_args(argv)


def _base(provider: str, model: str, today: dt.date) -> dict[Key, Ours]:
    try:
        found = quote(provider, model, today, 1, today=today)
    except PriceError:
        return {}
    cached = None if found.cache_read is None else found.cache_read * found.input
    numbers = (("input", found.input), ("output", found.output), ("cached", cached))
    return {Key("base", provider, model, name): Ours(v, v, v) for name, v in numbers if v is not None}


def _tuned(offer: TuningOffer) -> dict[Key, Ours]:
    tuned = offer.tuned
    prices = {
        "training": offer.training, "hosting": offer.hosting, "input": tuned.input, "output": tuned.output,
        "cached": tuned.cached, "batch_input": tuned.batch_input, "batch_output": tuned.batch_output,
    }  # fmt: skip
    found = {Key("tuned", offer.id, "", name): _of(price) for name, price in prices.items() if price is not None}
    if offer.lifecycle is not None and offer.lifecycle.retires is not None:
        found[Key("tuned", offer.id, "", "retires")] = Ours(date=offer.lifecycle.retires.isoformat())
    return found


def _gpu(gpu: GpuOffer) -> dict[Key, Ours]:
    prices = (("hour", gpu.hour), ("spot", gpu.spot))
    return {Key("gpu", gpu.id, gpu.machine, name): _of(price) for name, price in prices if price is not None}


def _of(price: Price) -> Ours:
    return Ours(price.value, price.low, price.high)


def _reason(known: Sequence[Mapping[str, object]], source: str, key: Key, theirs: float | str) -> str:
    """The reason noted for exactly this value of theirs: another value wants another look."""
    for entry in known:
        same = (entry["source"], entry["what"]) == (source, str(key))
        noted = entry["theirs"]
        close = (
            isinstance(noted, int | float) and isinstance(theirs, float) and abs(noted - theirs) <= 1e-9 + 1e-3 * noted
        )
        if same and (close or noted == theirs):
            return str(entry["reason"])
    return ""


def _print(found: Sequence[Difference]) -> None:
    if not found:
        print("No difference.")
        return
    rows = [("what", "ours", "theirs", "ratio", "source", "reason"), *(each.cells for each in found)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip())


if __name__ == "__main__":
    sys.exit(main())
