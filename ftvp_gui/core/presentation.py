"""What a study brings to a room: the few inputs to turn in front of it, and what its presenter wants to say. No sum
hangs on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field, field_validator

from ftvp_gui.core.declare import AmountSpec, matters, spec_of
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Model, Path, at

if TYPE_CHECKING:
    from ftvp_gui.core.project import Project

MOST_SLIDERS = 5
"""More than a room can follow."""


class SpeakerNote(Model):
    """What the presenter wants to say with one chart, by the chart's id."""

    chart: str = Field(min_length=1)
    text: str


class Presentation(Model):
    """The inputs that are sliders in the presenter, in their order, and the notes of the presenter.

    A slider whose place is gone waits, as an override does.
    """

    sliders: tuple[tuple[str, ...], ...] = Field(default=(), max_length=MOST_SLIDERS)
    notes: tuple[SpeakerNote, ...] = ()

    @field_validator("sliders", mode="after")
    @classmethod
    def _each_once(cls, value: tuple[Path, ...]) -> tuple[Path, ...]:
        if len(set(value)) != len(value):
            raise ValueError("an input is a slider once")
        return value

    @field_validator("notes", mode="after")
    @classmethod
    def _one_a_chart(cls, value: tuple[SpeakerNote, ...]) -> tuple[SpeakerNote, ...]:
        if len({note.chart for note in value}) != len(value):
            raise ValueError("a chart has one note of the presenter")
        return value

    def note(self, chart: str) -> str:
        """What is to be said with a chart; empty where there is nothing."""
        return next((note.text for note in self.notes if note.chart == chart), "")

    def noted(self, chart: str, text: str) -> Presentation:
        """With another note on a chart; an empty one is none."""
        others = tuple(note for note in self.notes if note.chart != chart)
        return self.replace(notes=(*others, SpeakerNote(chart=chart, text=text)) if text.strip() else others)

    def with_slider(self, path: Path) -> Presentation:
        """With one more slider, the last; `ValidationError` where it is one already or there are five."""
        return self.replace(sliders=(*self.sliders, path))

    def without_slider(self, path: Path) -> Presentation:
        """Without that slider."""
        return self.replace(sliders=tuple(each for each in self.sliders if each != path))


def can_slide(project: Project, path: Path) -> bool:
    """Whether an input can be turned in front of a room: a number that is there, is known and has a say."""
    try:
        owner, value = at(project, path[:-1]), at(project, path)
    except KeyError:
        return False
    if not isinstance(value, Estimate) or not value.known or not isinstance(owner, Model):
        return False
    counted = not isinstance(owner, Driver) or owner.enabled
    return counted and isinstance(spec_of(owner, path[-1]), AmountSpec) and matters(owner, path[-1])


def sliders(project: Project) -> tuple[Path, ...]:
    """The chosen inputs that can be turned as the project stands."""
    return tuple(path for path in project.presentation.sliders if can_slide(project, path))
