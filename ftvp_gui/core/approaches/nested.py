"""Approaches inside approaches: what may stand there, and how it is loaded."""

from __future__ import annotations

from typing import Any

from ftvp_gui.core.approach import Approach, System
from ftvp_gui.core.approaches.distillation import Distillation
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.approaches.retrieval import RetrievalPrompting, RetrievalTuning

SINGLE: tuple[type[Approach], ...] = (Prompting, RetrievalPrompting, FineTuning, RetrievalTuning, OwnGpu, Distillation)
"""The kinds that are one system, and so may be a part of another approach."""


def load(value: Any, kinds: tuple[type[Approach], ...]) -> Any:
    """A raw approach as the kind that it names; a ready one passes as it is. `ValueError` for an unknown kind."""
    if not isinstance(value, dict):
        return value
    known = {str(kind.model_fields["kind"].default): kind for kind in kinds}
    kind = known.get(str(value.get("kind")))
    if kind is None:
        raise ValueError(f"unknown kind of approach {value.get('kind')!r}; known are {', '.join(known)}")
    return kind.model_validate(value)


def load_single(value: Any) -> Any:
    """A raw approach that is one system; a ready one passes if it is one, else `ValueError`."""
    if isinstance(value, Approach) and not isinstance(value, System):
        raise ValueError(f"“{value.name}” is not one system, so it cannot be a part of another approach")
    return load(value, SINGLE)
