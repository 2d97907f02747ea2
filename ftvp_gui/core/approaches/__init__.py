"""The kinds of approach. Adding one is a file here and its name in `KINDS` (and in `SINGLE` where it is one system)."""

from __future__ import annotations

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.as_today import AsToday
from ftvp_gui.core.approaches.distillation import Distillation
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.nested import SINGLE
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.approaches.retrieval import RetrievalPrompting, RetrievalTuning
from ftvp_gui.core.approaches.router import Router
from ftvp_gui.core.approaches.staged import Staged

KINDS: tuple[type[Approach], ...] = (*SINGLE, Router, Staged, AsToday)
"""What a project file may contain; inside the program any `Approach` will do."""

__all__ = [
    "KINDS",
    "SINGLE",
    "AsToday",
    "Distillation",
    "FineTuning",
    "OwnGpu",
    "Prompting",
    "RetrievalPrompting",
    "RetrievalTuning",
    "Router",
    "Staged",
]
