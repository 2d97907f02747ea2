"""Open models: the numbers of their architecture that decide speed and memory, as published."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from ftvp_gui.core.compute import kv_per_token
from ftvp_gui.core.declare import Shared, amount, assumed, day, number, official, words
from ftvp_gui.core.estimate import Estimate, Provenance
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit


@dataclass(frozen=True)
class Architecture:
    """A decoder: parameters in billions, its depth and widths, and the tokens that it was made for."""

    name: str
    parameters: float
    layers: int
    hidden: int
    heads: int
    kv_heads: int
    head_width: int
    feed_forward: int
    context: int
    source: Provenance

    @property
    def kv_per_token(self) -> float:
        """Bytes of keys and values per token at 16 bits."""
        return float(kv_per_token(self.layers, self.kv_heads, self.head_width))


def _published(name: str, parameters: float, context: int, *shape: int) -> Architecture:
    layers, hidden, heads, kv_heads, head_width, feed_forward = shape
    source = official(f"configuration file of {name}")
    return Architecture(name, parameters, layers, hidden, heads, kv_heads, head_width, feed_forward, context, source)


ARCHITECTURES = (
    _published("Llama-2-7B", 6.74, 4096, 32, 4096, 32, 32, 128, 11008),
    _published("Llama-2-13B", 13.02, 4096, 40, 5120, 40, 40, 128, 13824),
    _published("Llama-2-70B", 68.98, 4096, 80, 8192, 64, 8, 128, 28672),
    _published("Llama-3-8B", 8.03, 8192, 32, 4096, 32, 8, 128, 14336),
    _published("Llama-3-70B", 70.55, 8192, 80, 8192, 64, 8, 128, 28672),
    _published("Qwen-7B", 7.72, 8192, 32, 4096, 32, 32, 128, 11008),
    _published("Qwen3-8B", 8.19, 40960, 36, 4096, 32, 8, 128, 12288),
)


def architecture(name: str) -> Architecture:
    """The numbers of a model; `KeyError` for one that is not in the list."""
    for found in ARCHITECTURES:
        if found.name == name:
            return found
    raise KeyError(name)


_QWEN = architecture("Qwen3-8B")


_SHAPES_MEMORY = "For the check of memory only, like the widths and heads below."


class OpenWeights(Section):
    """The open model that is tuned. Its weights are yours to keep: no provider can shut it down, and there is no price
    per token."""

    title: ClassVar[str] = "Model"

    model: str = words("Model", _QWEN.name)
    parameters: Estimate = amount(
        "Parameters", Unit.BILLIONS, _QWEN.parameters, bounds=(0.01, 100_000), source=_QWEN.source
    )
    layers: int = number("Layers", _QWEN.layers, ge=1, le=1_000, help=_SHAPES_MEMORY)
    hidden: int = number("Width", _QWEN.hidden, ge=8, le=1_000_000)
    heads: int = number("Attention heads", _QWEN.heads, ge=1, le=10_000)
    kv_heads: int = number("Key and value heads", _QWEN.kv_heads, ge=1, le=10_000)
    head_width: int = number("Width of a head", _QWEN.head_width, ge=1, le=10_000)
    feed_forward: int = number("Width of the feed-forward part", _QWEN.feed_forward, ge=8, le=1_000_000)
    retires: dt.date | None = day(
        "Newer base from",
        None,
        help="The day of a planned move to a newer base. It counts with “Move to a newer base”.",
    )
    lifetime: Estimate = amount(
        "A base is kept for",
        Unit.MONTHS,
        (18, 30, 60),
        bounds=(1, 600),
        shared=Shared.APPROACH,
        source=assumed("judgement: open weights do not die; newer ones are better after some years"),
        help="Months until the work moves to a newer base, by your own choice: with “Move to a newer base” only.",
    )

    def of(self, chosen: Architecture) -> OpenWeights:
        """The same section for another model."""
        given = Estimate(quantity=Fixed(value=chosen.parameters), provenance=chosen.source)
        shape = {name: getattr(chosen, name) for name in _SHAPE}
        return self.replace(model=chosen.name, parameters=given, **shape)

    def adapted(self) -> tuple[tuple[int, int], ...]:
        """Width in and out of the matrices that an adapter covers: all of attention and of the feed-forward part."""
        inner, shared, wide = self.heads * self.head_width, self.kv_heads * self.head_width, self.feed_forward
        attention = ((self.hidden, inner), (self.hidden, shared), (self.hidden, shared), (inner, self.hidden))
        return (*attention, (self.hidden, wide), (self.hidden, wide), (wide, self.hidden)) * self.layers


_SHAPE = ("layers", "hidden", "heads", "kv_heads", "head_width", "feed_forward")
