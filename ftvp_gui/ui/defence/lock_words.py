"""Why a locked study may not be edited, in a sentence; no Qt."""

from __future__ import annotations

from ftvp_gui.core.presented import lock_of
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr
from ftvp_gui.ui.form import days


def locked_words(project: Project) -> str:
    """The sentence for the banner and for whoever tries to edit; empty where the study is not locked."""
    lock = lock_of(project)
    if lock is None:
        return ""
    day = days.write(lock.day)
    if lock.to:
        return tr("Locked as presented on {day} to {to}: nothing in it can be changed.", day=day, to=lock.to)
    return tr("Locked as presented on {day}: nothing in it can be changed.", day=day)
