"""The kinds of approach. Adding one is a file here and its name in `KINDS`."""

from __future__ import annotations

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.approaches.prompting import Prompting

KINDS: tuple[type[Approach], ...] = (Prompting, FineTuning, OwnGpu)
"""What a project file may contain; inside the program any `Approach` will do."""
