"""What to ask a room: the inputs that decide, ranked by what settling them is worth, else by what they move."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.information import Information
from ftvp_gui.core.declare import AmountSpec, amount_spec
from ftvp_gui.core.estimate import Estimate, Grade
from ftvp_gui.core.model import Path, at, walk
from ftvp_gui.core.places import owner_title
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Chance, Hazard, Unknown
from ftvp_gui.core.room import LEAST
from ftvp_gui.core.together import stream_at

USUALLY = 4
"""Questions that are chosen at first: each takes a participant about a minute."""
OFFERED = 16


@dataclass(frozen=True)
class RoomQuestion:
    """An input to ask about. `places` are all that hold the same estimate of the same uncertainty."""

    path: Path
    places: tuple[Path, ...]
    label: str
    owner: str
    spec: AmountSpec

    @property
    def title(self) -> str:
        """The input in words, with where it stands."""
        return f"{self.label} ({self.owner})" if self.owner else self.label


def questions_of(project: Project, paths: tuple[Path, ...]) -> tuple[RoomQuestion, ...]:
    """The questions about some inputs, without those that no one can be asked: gone, luck, or maybe nothing at all."""
    drawing = _drawing(project)
    streams = {path: stream_at(project, path) for path in paths}
    found = (_question(project, path, drawing[stream]) for path, stream in streams.items() if stream is not None)
    return tuple(question for question in found if question is not None)


def candidates(answer: Answer) -> tuple[RoomQuestion, ...]:
    """What can be asked, what is worth most first, then what moves the difference most."""
    found = answer.found(Information)
    worth = [each.path for each in found.questions if each.clear] if found is not None else []
    moving = [swing.path for swing in answer.swings if swing.width > 0]
    project, drawing = answer.project, _drawing(answer.project)
    questions: dict[Path, RoomQuestion] = {}
    for path in dict.fromkeys((*worth, *moving)):
        question = _question(project, path, drawing.get(stream_at(project, path) or "", ()))
        if question is not None:
            # The first place stands for all that share it.
            questions.setdefault(question.places[0], question)
    return tuple(questions.values())[:OFFERED]


def usual(answer: Answer) -> tuple[Path, ...]:
    """The first of these, without what was measured: that needs no opinion."""
    asked = [question.path for question in candidates(answer)]
    opinions = [path for path in asked if at(answer.project, path).provenance.grade is not Grade.MEASURED]
    return tuple((opinions if len(opinions) >= LEAST else asked)[:USUALLY])


def _question(project: Project, path: Path, drawing: tuple[Path, ...]) -> RoomQuestion | None:
    owner = at(project, path[:-1])
    spec, quantity = amount_spec(owner, path[-1]), getattr(owner, path[-1]).quantity
    if spec.luck or isinstance(quantity, Chance | Hazard | Unknown):
        return None
    places = tuple(place for place in drawing if at(project, place).quantity == quantity)
    return RoomQuestion(path, places, spec.label, owner_title(project, path), spec)


def _drawing(project: Project) -> dict[str, tuple[Path, ...]]:
    """The places of every stream of draws, in the order of the form."""
    found: dict[str, list[Path]] = {}
    for place, model in walk(project):
        for name in type(model).model_fields:
            if isinstance(getattr(model, name), Estimate):
                stream = stream_at(project, (*place, name))
                if stream is not None:
                    found.setdefault(stream, []).append((*place, name))
    return {stream: tuple(places) for stream, places in found.items()}
