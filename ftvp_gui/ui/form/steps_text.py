"""Announced prices as a line of text and back: "2027-01-01: 1.5 in, 7.5 out; 2027-07-01: ..."; no Qt."""

from __future__ import annotations

import datetime as dt
import re

from pydantic import ValidationError

from ftvp_gui.core.offer import PriceStep
from ftvp_gui.language import literal, tr
from ftvp_gui.ui.form.shapes import EntryError

_STEP = re.compile(r"(?P<day>\S+?)\s*:\s*(?P<input>[\d.]+)\s*in\s*,?\s*(?P<output>[\d.]+)\s*out")
_SHAPE = literal("Write each as “2027-01-01: 1.50 in, 7.50 out”, several with a semicolon between them.")


def written(steps: tuple[PriceStep, ...]) -> str:
    """The steps in the order of their dates; empty where none is announced."""
    return "; ".join(str(step) for step in sorted(steps, key=lambda step: step.since))


def read(text: str) -> tuple[PriceStep, ...]:
    """The steps of a text; `EntryError` says which part is not understood and how it is written."""
    parts = [part.strip() for part in text.split(";") if part.strip()]
    steps = tuple(_step(part) for part in parts)
    if len({step.since for step in steps}) != len(steps):
        raise EntryError(tr("Two announced prices have the same date."), (0,))
    return tuple(sorted(steps, key=lambda step: step.since))


def _step(part: str) -> PriceStep:
    found = _STEP.fullmatch(part)
    if found is None:
        raise EntryError(tr("“{part}” is not understood. {hint}", part=part, hint=tr(_SHAPE)), (0,))
    try:
        day = dt.date.fromisoformat(found["day"])
    except ValueError as error:
        raise EntryError(tr("“{found}” is no date. Write it as 2027-01-31.", found=found["day"]), (0,)) from error
    try:
        return PriceStep(since=day, input=float(found["input"]), output=float(found["output"]))
    except (ValueError, ValidationError) as error:
        raise EntryError(
            tr("The prices in “{part}” are no numbers. {hint}", part=part, hint=tr(_SHAPE)), (0,)
        ) from error
