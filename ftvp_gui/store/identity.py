"""Random ids for what outlives an edit; never derived from a name or a position."""

from __future__ import annotations

import secrets
import string

ALPHABET = string.ascii_lowercase + string.digits
LENGTH = 8


def new_id() -> str:
    """Eight random letters and digits: one pair in a million million is the same."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
