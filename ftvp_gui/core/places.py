"""Where a place of the project is, in words: the section it belongs to, and the approach that it is a part of."""

from __future__ import annotations

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.model import Path, at, walk
from ftvp_gui.core.project import Project


def owner_title(project: Project, path: Path) -> str:
    """Where an input stands, in words: its section, and its approach where it has one."""
    owner = at(project, path[:-1])
    title = str(getattr(type(owner), "title", ""))
    if path[0] != "approaches":
        return title
    names: list[str] = []
    for length in range(2, len(path)):
        here = at(project, path[:length])
        if not isinstance(here, Approach):
            return f"{' → '.join(names)}: {title}"
        names.append(here.name)
    return " → ".join(names)


def in_order_of_form(project: Project) -> dict[Path, int]:
    """The rank of every section's place, parents before children, in the order of declaration."""
    return {path: rank for rank, (path, _) in enumerate(walk(project))}
