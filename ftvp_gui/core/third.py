"""The third approach that tells technique and base model apart: the model that one tunes, prompted as in the other."""

from __future__ import annotations

from itertools import permutations

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.base_model import base_model, confounded, prompted_on
from ftvp_gui.core.edits import free_colour, free_name
from ftvp_gui.core.project import Project

Pair = tuple[str, str]


def mixed_up(project: Project, pair: Pair | None = None) -> tuple[Prompting, Approach] | None:
    """A prompted approach and a tuned one on another model, where no approach prompts that model; None without such.

    Looked for in the pair first, given by ids, then among all.
    """
    every = permutations(project.approaches, 2)
    first = [] if pair is None else permutations([project.approach(id) for id in pair], 2)
    for prompting, tuned in (*first, *every):
        if isinstance(prompting, Prompting) and tuned.tunes and confounded(prompting, tuned):
            model = base_model(tuned)
            if not any(isinstance(each, Prompting) and base_model(each) == model for each in project.approaches):
                return prompting, tuned
    return None


def third_name(project: Project, pair: Pair | None = None) -> str | None:
    """What the third approach would be called; None where none is needed."""
    found = mixed_up(project, pair)
    return None if found is None else free_name(project, f"{base_model(found[1])}, prompted")


def third(project: Project, id: str, pair: Pair | None = None) -> Approach | None:
    """The third approach, with a name and colour of its own and, as another base model, draws of its own."""
    found = mixed_up(project, pair)
    if found is None:
        return None
    prompting, tuned = found
    name = free_name(project, f"{base_model(tuned)}, prompted")
    return prompted_on(prompting, tuned).replace(id=id, lineage="", name=name, colour=free_colour(project))
