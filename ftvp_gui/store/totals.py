"""The totals in a file: what the program that wrote it computed, tied to exactly the inputs that they came from."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from ftvp_gui.core import corrections
from ftvp_gui.core.model import Model

_WORDS = frozenset({"name", "colour", "note", "owner", "provenance"})
_APART = frozenset(
    [
        "about",
        "scenarios",
        "actuals",
        "opinions",
        "confirmed",
        "priorities",
        "remarks",
        "presented",
        "versions",
        "discretion",
        "presentation",
    ]
)
_PRICE_LIST = frozenset({"prices", "priced_on"})


class Totals(Model):
    """Expected present cost by approach, null where it was unknown; `of` is the fingerprint of the project."""

    of: str
    cost: dict[str, float | None]


def stamped(project: dict[str, Any], cost: corrections.Totals) -> Totals:
    """These totals as those of this project, plain values as in the file."""
    return Totals(of=fingerprint(project), cost=dict(cost))


def fingerprint(project: dict[str, Any]) -> str:
    """A digest of what decides the totals of a project as it stands in a file, before any migration.

    Names, colours, notes, sources and what is kept beside the base are left out, so that they may be changed by hand.
    It is part of the file format: changing it makes all totals in older files be ignored.
    """
    rest = {key: value for key, value in project.items() if key not in _APART}
    if isinstance(rest.get("basis"), dict):
        rest["basis"] = {key: value for key, value in rest["basis"].items() if key not in _PRICE_LIST}
    text = json.dumps(_numbers_alone(rest), sort_keys=True, separators=(",", ":"))
    return hashlib.blake2b(text.encode("ascii"), digest_size=16).hexdigest()


def _numbers_alone(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _numbers_alone(each) for key, each in value.items() if key not in _WORDS}
    return [_numbers_alone(each) for each in value] if isinstance(value, list) else value
