"""What somebody says of an input, and who stands for it: in the estimate of a number, beside the tree for all else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import Field

from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Model, Path, at, put, walk
from ftvp_gui.core.section import Section

if TYPE_CHECKING:
    from ftvp_gui.core.project import Project


class Remark(Model):
    """A comment on an input that is no estimate. Its `path` uses ids, so that it outlives reordering; while its place
    is gone it lies dormant."""

    path: tuple[str, ...] = Field(min_length=1)
    comment: str = ""
    owner: str = ""


@dataclass(frozen=True)
class Said:
    """The comment on an input and its owner, wherever the two are kept."""

    comment: str = ""
    owner: str = ""

    def __bool__(self) -> bool:
        return bool(self.comment or self.owner)

    @property
    def line(self) -> str:
        """Both in a line: "From the kick-off (Ada)", or the owner alone."""
        return f"{self.comment} ({self.owner})" if self.comment and self.owner else self.comment or self.owner


def said_of(project: Project, path: Path) -> Said:
    """What is said of the input at the path; empty where that is nothing, or where the place is gone."""
    try:
        value = at(project, path)
    except KeyError:
        return Said()
    if isinstance(value, Estimate):
        return Said(value.note, value.owner)
    kept = next((remark for remark in project.remarks if remark.path == path), None)
    return Said() if kept is None else Said(kept.comment, kept.owner)


def everything_said(project: Project) -> Iterator[tuple[Path, Said]]:
    """All that is said of inputs, in the order of the form; what is said of a place that is gone is left out."""
    remarks = {remark.path: Said(remark.comment, remark.owner) for remark in project.remarks}
    for path, model in walk(project):
        if isinstance(model, Section):
            for name in type(model).model_fields:
                here, value = (*path, name), getattr(model, name)
                said = Said(value.note, value.owner) if isinstance(value, Estimate) else remarks.get(here, Said())
                if said:
                    yield here, said


def saying(project: Project, path: Path, said: Said) -> Project:
    """The project in which this is said of the input; nothing said is kept nowhere. `KeyError`: no such place."""
    value = at(project, path)
    if isinstance(value, Estimate):
        return put(project, path, value.replace(note=said.comment, owner=said.owner))
    others = tuple(remark for remark in project.remarks if remark.path != path)
    own = (Remark(path=path, comment=said.comment, owner=said.owner),) if said else ()
    return project.replace(remarks=others + own)
