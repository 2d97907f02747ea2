"""A study locked as it was presented: when, to whom, and when and why it was opened again. It moves no money."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ftvp_gui.core.model import Model

if TYPE_CHECKING:
    from ftvp_gui.core.project import Project


class Presented(Model):
    """One presentation. While `unlocked` is None the study may not be changed."""

    day: dt.date
    to: str = ""
    unlocked: dt.date | None = None
    why: str = ""


def lock_of(project: Project) -> Presented | None:
    """The presentation that locks the study; None where it may be changed."""
    last = project.presented[-1] if project.presented else None
    return last if last is not None and last.unlocked is None else None


def locked(project: Project, day: dt.date, to: str = "") -> Project:
    """The study as presented on that day; one that is locked already stays as it is."""
    if lock_of(project) is not None:
        return project
    return project.replace(presented=(*project.presented, Presented(day=day, to=to)))


def unlocked(project: Project, day: dt.date, why: str) -> Project:
    """The study opened again, with the note that it was; one that is not locked stays as it is."""
    lock = lock_of(project)
    if lock is None:
        return project
    return project.replace(presented=(*project.presented[:-1], lock.replace(unlocked=day, why=why)))


def editable_copy(project: Project) -> Project:
    """A study of its own with the same inputs: no lock, and no past that is another file's."""
    return project.replace(presented=(), versions=())
