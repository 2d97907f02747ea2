"""Version 1 to 2: what version 1 did not compute is stated as nothing, so that the totals stay what they were."""

from __future__ import annotations

from typing import Any

INFO = (
    "Made with version 1 of the file format: the luck of the wording, what complexity and more tasks cost in accuracy, "
    "wrong answers of today's way, both models running at a forced re-tune, and the chance that a provider ends tuning "
    "were not computed then. They are entered as nothing, and moving to another provider as due at every shutdown. "
    "Enter your own numbers to see what they change."
)

_SOURCE = {"source": "not computed in version 1 of the file", "grade": "assumed", "as_of": None}


def migrate(project: dict[str, Any]) -> dict[str, Any]:
    """The project with the inputs that would have changed its totals at their usual values."""
    _state(project, "quality", "today_right", {"kind": "fixed", "value": 1.0})
    for approach in project.get("approaches", ()):
        _state(approach, "offer", "tokenizer", {"kind": "fixed", "value": 1.0})
        if approach.get("kind") == "prompting":
            for name in ("wording", "per_complexity", "per_tasks"):
                _state(approach, "accuracy", name, {"kind": "fixed", "value": 0.0})
        if approach.get("kind") == "fine_tuning":
            _state(approach, "learning", "per_complexity", {"kind": "fixed", "value": 0.0})
            _state(approach, "retraining", "exit", {"kind": "unknown"})
            _state(approach, "retune", "overlap", {"kind": "fixed", "value": 0.0})
            approach.setdefault("retune", {}).setdefault("ported", "at every shutdown")
    return project


def _state(owner: dict[str, Any], section: str, name: str, quantity: dict[str, Any]) -> None:
    owner.setdefault(section, {}).setdefault(
        name, {"quantity": quantity, "provenance": dict(_SOURCE), "note": "", "owner": ""}
    )
