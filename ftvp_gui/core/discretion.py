"""What must not leave the house: whose names are replaced when a study is shared. It moves no money."""

from __future__ import annotations

from enum import StrEnum

from ftvp_gui.core.model import Model


class Hide(StrEnum):
    """What can be replaced."""

    CLIENT = "client"
    PROJECT = "project"
    TASK = "task"
    PEOPLE = "people"
    APPROACHES = "approaches"
    NOTES = "notes"


class Discretion(Model):
    """What is replaced in copies for others: all kinds but those in `shown`, and the free `words` everywhere."""

    shown: tuple[Hide, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def hidden(self) -> frozenset[Hide]:
        """The kinds that are replaced."""
        return frozenset(Hide) - set(self.shown)
