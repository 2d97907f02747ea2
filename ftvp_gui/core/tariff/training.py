"""The fee of a training run: by tokens and epochs, by hours, by GPU-hours, with least fee and limit."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from ftvp_gui.core.formula import Value, divide, floor, maximum, minimum, where
from ftvp_gui.core.tariff.tokens import MILLION


class TrainingBasis(StrEnum):
    """By what a provider bills training."""

    TOKENS = "tokens times epochs"
    HOURS = "hours"
    GPU_HOURS = "GPU-hours"
    FREE = "nothing"


def epoch_tokens(x: Any, length: Value, rows: Value) -> Value:
    """Tokens billed for going once through `rows` examples of `length` tokens: padded, or cut at a limit."""
    if x.padded:
        length = x.longest
    if x.knows("most_tokens"):
        length = minimum(length, x.most_tokens)
    return length * rows


def validation_tokens(x: Any, per_epoch: Value) -> Value:
    """Tokens of all passes over the validation examples."""
    return per_epoch * x.validation_share * x.evaluations


def billed_hours(x: Any) -> Value:
    """Hours rounded to the nearest step of the bill; as they are where the step is 0."""
    return where(x.hour_step > 0.0, floor(divide(x.hours, x.hour_step, 0.0) + 0.5) * x.hour_step, x.hours)


def run_price(x: Any, per_epoch: Value, validation: Value) -> Value:
    """List price of one run over examples of `per_epoch` tokens, before fees and limits.

    `validation` are the tokens of all passes over the validation examples; they count only where they are billed.
    """
    if x.basis is TrainingBasis.FREE:
        return 0.0
    if x.basis is TrainingBasis.TOKENS:
        trained = per_epoch * x.epochs
        if x.validation_billed:
            trained = trained + validation
        return trained * x.price / MILLION
    return billed_hours(x) * _machines(x) * x.hour_price


def _machines(x: Any) -> Value:
    return x.gpus if x.basis is TrainingBasis.GPU_HOURS else 1.0


def run_fee(x: Any, per_epoch: Value) -> Value:
    """What one run costs: its price on the chosen tier and further fees, at least the least fee, at most the limit."""
    validation = validation_tokens(x, per_epoch) if x.validation_billed else 0.0
    fee = maximum(x.least_fee, run_price(x, per_epoch, validation) * x.multiple + x.further)
    return minimum(fee, x.most_fee) if x.knows("most_fee") else fee
