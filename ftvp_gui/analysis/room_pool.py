"""A room's opinions in a project: the linear pool of all, the pool without someone, and one participant's own numbers.

In the linear opinion pool (Stone 1961) each opinion is believed with its weight. What nobody was asked, or nobody
answered, stays as the project has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pydantic import ValidationError

from ftvp_gui.analysis.room_questions import RoomQuestion, questions_of
from ftvp_gui.core.estimate import Estimate, Provenance
from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import AnyQuantity, Fixed, Pool, Range, Whole
from ftvp_gui.core.room import Participant, Room

Said = tuple[tuple[Participant, AnyQuantity], ...]
Chosen = Callable[[Path, Said], Said]
"""Which of the opinions on a question count."""


def pool_of(said: Iterable[tuple[Participant, AnyQuantity]], *, whole: bool = False) -> AnyQuantity | None:
    """The linear pool of some opinions, rounded where the input is a whole number; None where there is none."""
    opinions = tuple((each.weight, quantity) for each, quantity in said if isinstance(quantity, Fixed | Range))
    if not opinions:
        return None
    weights = tuple(weight for weight, _ in opinions)
    alike = len(set(weights)) == 1
    pool = Pool(opinions=tuple(quantity for _, quantity in opinions), weights=() if alike else weights)
    return Whole(of=pool) if whole else pool


def pooled(
    project: Project, room: Room, provenance: Provenance | None = None, chosen: Chosen = lambda _, said: said
) -> Project:
    """The project with the pool of the chosen opinions for every question that has some.

    `provenance` is the source of the new numbers; None: the old ones stay beside them, for trying only.
    """
    for question in questions_of(project, room.questions):
        quantity = pool_of(chosen(question.path, room.on(question.path)), whole=question.spec.whole)
        if quantity is not None:
            project = _put(project, question, quantity, provenance)
    return project


def alone(project: Project, room: Room, name: str, only: Path | None = None) -> Project:
    """The pooled project with one participant's own numbers, for one question only or for all that were answered."""

    def chosen(path: Path, said: Said) -> Said:
        own = tuple(each for each in said if each[0].name == name)
        return own if own and only in (None, path) else said

    return pooled(project, room, chosen=chosen)


def left_out(project: Project, room: Room, name: str, only: Path | None = None) -> Project:
    """The pooled project without a participant's numbers, for one question only or for all.

    What only that one has answered stays as it is: there is nothing to put in its place.
    """

    def chosen(path: Path, said: Said) -> Said:
        others = tuple(each for each in said if each[0].name != name)
        return others if others and only in (None, path) else said

    return pooled(project, room, chosen=chosen)


def fits(project: Project, question: RoomQuestion, quantity: AnyQuantity) -> bool:
    """Whether an opinion has a place in the project as it stands."""
    try:
        _put(project, question, Pool(opinions=(quantity,)) if isinstance(quantity, Fixed | Range) else quantity, None)
    except ValidationError:
        return False
    return True


def _put(project: Project, question: RoomQuestion, quantity: AnyQuantity, provenance: Provenance | None) -> Project:
    for place in question.places:
        before: Estimate = at(project, place)
        project = put(project, place, before.replace(quantity=quantity, provenance=provenance or before.provenance))
    return project
