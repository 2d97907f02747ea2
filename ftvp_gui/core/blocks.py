"""Blocks of rows: factors of (month, row) live only while a block is computed, in memory that is used again."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

BLOCK = 1000
"""Rows per block: few enough for the cache, enough that the calls of a block weigh little against its sums."""

ONE_BLOCK = 2 * BLOCK
"""Up to so many rows, those of a preview, are computed at once: what an edit leaves alone can then be held."""


class AbandonedError(Exception):
    """The work was called off before its end: another project is on screen."""


def blocks(rows: int) -> Iterable[slice]:
    """The rows of a table, block by block; a preview is one."""
    if rows <= ONE_BLOCK:
        return (slice(0, rows),)
    return (slice(start, min(start + BLOCK, rows)) for start in range(0, rows, BLOCK))


def keep_freed_memory() -> None:
    """Have the C library keep what is freed for the next block, instead of giving it back to the system at once.

    glibc takes the size of the largest freed piece as its measure for that. Without it every temporary array is new
    memory that the system must first clear, which was measured at half the time of a preview. The array is never
    touched, so it takes up no memory itself; elsewhere than in glibc this does nothing.
    """
    np.empty(30_000_000, dtype=np.uint8)


keep_freed_memory()
