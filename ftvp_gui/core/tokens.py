"""Training tokens as providers count them: cut at a length, padded to the longest, and gone through so many times."""

from __future__ import annotations

from collections.abc import Iterable

USUAL_EPOCHS = 3
LEAST_TARGET, GREATEST_TARGET = 100, 25_000
MOST_EPOCHS = 25


def billable_tokens(lengths: Iterable[int], cap: int | None = None) -> int:
    """Tokens of one epoch over examples of these lengths, each cut at `cap`."""
    return sum(length if cap is None else min(length, cap) for length in lengths)


def padded_tokens(lengths: Iterable[int], cap: int | None = None) -> int:
    """Tokens of one epoch where examples are not packed: each is as long as the longest, cut at `cap`."""
    known = [length if cap is None else min(length, cap) for length in lengths]
    return len(known) * max(known, default=0)


def usual_epochs(examples: int) -> int:
    """Epochs that OpenAI's cookbook expects by default: three, more for few examples and fewer for very many.

    `ValueError` without an example.
    """
    if examples < 1:
        raise ValueError("without an example there is nothing to train on")
    if examples * USUAL_EPOCHS < LEAST_TARGET:
        return min(MOST_EPOCHS, LEAST_TARGET // examples)
    if examples * USUAL_EPOCHS > GREATEST_TARGET:
        return max(1, GREATEST_TARGET // examples)
    return USUAL_EPOCHS
