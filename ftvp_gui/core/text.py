"""Sentences as data: what the core says, to be worded and translated at the window's edge, never here."""

from __future__ import annotations

import string
from dataclasses import dataclass

from ftvp_gui.core.units import Unit


@dataclass(frozen=True)
class Figure:
    """A number inside a sentence: its value, its unit, and how many digits it deserves (None: the default)."""

    value: float
    unit: Unit
    digits: int | None = None


@dataclass(frozen=True)
class Text:
    """A sentence: a stable id for translators, the English template, and the values that fill it."""

    id: str
    template: str
    values: tuple[tuple[str, str | int | Figure | Text], ...] = ()

    def names(self) -> set[str]:
        """The placeholders of the template; each must have a value."""
        return {name for _, name, _, _ in string.Formatter().parse(self.template) if name}


def wording(english: str) -> str:
    """Words that stand alone in a table or a chart, such as the heading of a column: marked for translators."""
    return english


def say(id: str, template: str, **values: str | int | Figure | Text) -> Text:
    """A `Text`; raises `KeyError` where the template names a value that was not given."""
    text = Text(id, template, tuple(values.items()))
    missing = text.names() - set(values)
    if missing:
        raise KeyError(f"{id}: no value for {', '.join(sorted(missing))}")
    return text
