"""Accuracy from held-out examples to production: over-fitting and drift taken off once each, never below zero."""

from __future__ import annotations

from ftvp_gui.core.context import Context, Term
from ftvp_gui.core.formula import Value, maximum, minimum
from ftvp_gui.core.units import Unit


def _held_out(ctx: Context) -> Value:
    return minimum(1.0, maximum(0.0, ctx.approach.held_out(ctx)))


def _loss(ctx: Context) -> Value:
    total: Value = 0.0
    for _, driver, inputs in ctx.drivers():
        total = total + driver.accuracy_loss(inputs, ctx)
    return minimum(placed(ctx) + total, ctx[HELD_OUT])


def placed(ctx: Context) -> Value:
    """Accuracy lost by the system's place among others, as a share: harder requests reach it."""
    if ctx.parent is None:
        return 0.0
    return minimum(ctx.parent.approach.part_loss(ctx.role, ctx.parent), ctx[HELD_OUT])


def _drifted(ctx: Context) -> Value:
    rate: Value = 0.0
    for _, driver, inputs in ctx.drivers():
        rate = rate + driver.drift(inputs, ctx)
    return minimum(rate * ctx.approach.months_since_training(ctx), ctx[HELD_OUT] - ctx[LOSS]) + 0.0 * ctx.t


def _accuracy(ctx: Context) -> Value:
    return ctx[HELD_OUT] - ctx[LOSS] - ctx[DRIFTED]


def slip(ctx: Context) -> Value:
    """Share of wrong answers that neither a check nor a review finds, so that they reach the user."""
    unseen = 1.0 - ctx.approach.review_finds(ctx)
    if not hasattr(ctx.approach, "checking") or not ctx.own.checking.enabled:
        return unseen
    return unseen * (1.0 - ctx.own.checking.finds)


HELD_OUT = Term("held_out", "accuracy on held-out examples", _held_out, Unit.SHARE, monthly=False)
LOSS = Term("accuracy_loss", "accuracy lost from test to production", _loss, Unit.SHARE, monthly=False)
DRIFTED = Term("drifted", "accuracy lost to drift", _drifted, Unit.SHARE)
ACCURACY = Term("accuracy", "accuracy in production", _accuracy, Unit.SHARE)
