"""Whether this program computes the totals that stand in a file, and what to say where it does not."""

from __future__ import annotations

from ftvp_gui import __version__
from ftvp_gui.core.corrections import CORRECTIONS, Correction, Totals, differences, moved, reasons
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result
from ftvp_gui.store.complete import FileNotice, Kind
from ftvp_gui.store.envelope import Opened


def on_own_basis(project: Project) -> Result:
    """The project on its own draws and seed: the result whose totals stand in its file."""
    return evaluate(project, Sample(project.basis.draws, project.basis.seed))


def computed(project: Project) -> Totals:
    """The totals of a project, to be saved with it."""
    return on_own_basis(project).totals()


def recheck(
    opened: Opened,
    result: Result | None = None,
    known: tuple[Correction, ...] = CORRECTIONS,
    now: str = __version__,
) -> tuple[FileNotice, ...]:
    """The totals that differ, before and after, then why; nothing for a file without totals.

    `result` is that of the opened project on its own basis, computed here where it is not at hand; `ValueError` for one
    with other draws.
    """
    if opened.totals is None:
        return ()
    result = on_own_basis(opened.project) if result is None else result
    if result.rows != opened.project.basis.draws:
        raise ValueError(f"totals of {opened.project.basis.draws} draws cannot be compared with those of {result.rows}")
    found = differences(opened.totals, result)
    if not found:
        return ()
    totals = (FileNotice(Kind.TOTALS, ("approaches", each.approach), moved(each, opened.app)) for each in found)
    why = (FileNotice(Kind.TOTALS, (), text) for text in reasons(opened.app, now, known))
    return (*totals, *why)
