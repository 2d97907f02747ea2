"""Open models with the size that decides their speed and memory; no Qt."""

from __future__ import annotations

from functools import partial

from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.open_models import ARCHITECTURES, Architecture
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.choosing.choice import Choice, Choices, fits, place

HEADS = (literal("Model"), literal("Parameters"), literal("Layers"), literal("Context"), literal("Memory at 16 bits"))
BYTES = 2
"""Of one parameter at 16 bits."""


def open_models(approach: OwnGpu, text: str) -> Choices:
    """The models whose architecture is known."""
    found = [each for each in ARCHITECTURES if fits(text, each.name)]
    rows = tuple(_row(approach, each) for each in found)
    return Choices(tuple(map(tr, HEADS)), rows, place(each.name == approach.offer.model for each in found))


def _row(approach: OwnGpu, model: Architecture) -> Choice:
    cells = (
        model.name,
        f"{model.parameters:,.2f}\N{NO-BREAK SPACE}bn",
        f"{model.layers}",
        f"{model.context:,}",
        f"{BYTES * model.parameters:,.1f}\N{NO-BREAK SPACE}GB",
    )
    note = tr(
        "Made for up to {context} tokens. Source: {source}.", context=f"{model.context:,}", source=model.source.source
    )
    return Choice(cells, note, model.name, partial(_given, approach, model))


def _given(approach: OwnGpu, model: Architecture) -> OwnGpu:
    return approach.replace(offer=approach.offer.of(model))
