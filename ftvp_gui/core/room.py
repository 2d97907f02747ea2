"""What a room says of a project: votes, and what each participant thinks of the questions that matter most.

It is no part of the project: it moves nothing until its pool is taken over.
"""

from __future__ import annotations

from pydantic import Field

from ftvp_gui.core.model import Model, Path
from ftvp_gui.core.project import Opinion
from ftvp_gui.core.quantity import AnyQuantity

LEAST, MOST = 3, 7
"""How many questions a room is asked."""
WEIGHTS = (0.5, 1.0, 2.0, 3.0, 5.0)
"""How much a participant can count."""


class Participant(Model):
    """One of the room. `weight` is how much the opinions count in the pool."""

    name: str = Field(min_length=1)
    weight: float = Field(default=1.0, gt=0.0)


class Vote(Model):
    """How many hands there were for an approach."""

    approach: str
    count: int = Field(ge=0)


class Room(Model):
    """One session. `opinions` name their participants; `named` lets names be seen; `next_step` is for the hand-out."""

    questions: tuple[Path, ...] = ()
    votes: tuple[Vote, ...] = ()
    participants: tuple[Participant, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    revealed: bool = False
    named: bool = False
    next_step: str = ""

    @property
    def started(self) -> bool:
        """Whether anybody has said anything yet."""
        return bool(self.participants) or any(vote.count for vote in self.votes)

    def votes_for(self, approach: str) -> int:
        """How many hands there were for an approach."""
        return next((vote.count for vote in self.votes if vote.approach == approach), 0)

    def voted(self, approach: str, by: int) -> Room:
        """The room with so many hands more, or fewer, for an approach; never fewer than none."""
        count = max(self.votes_for(approach) + by, 0)
        others = tuple(vote for vote in self.votes if vote.approach != approach)
        return self.replace(votes=(*others, Vote(approach=approach, count=count)))

    def participant(self, name: str) -> Participant | None:
        """The participant with this name, however it is capitalised; None where there is none."""
        wanted = same(name)
        return next((each for each in self.participants if same(each.name) == wanted), None)

    def joined(self, name: str) -> Room:
        """The room with another participant, the last one; itself where the name is there already."""
        if self.participant(name) is not None:
            return self
        return self.replace(participants=(*self.participants, Participant(name=name.strip())))

    def weighing(self, name: str, weight: float) -> Room:
        """The room in which a participant's opinions count so much."""
        return self.replace(
            participants=tuple(each.replace(weight=weight) if each.name == name else each for each in self.participants)
        )

    def without(self, name: str) -> Room:
        """The room without a participant and what that one thinks."""
        return self.replace(
            participants=tuple(each for each in self.participants if each.name != name),
            opinions=tuple(each for each in self.opinions if each.person != name),
        )

    def saying(self, name: str, question: Path, quantity: AnyQuantity | None) -> Room:
        """The room in which a participant thinks this of a question; None: nothing."""
        room = self.joined(name)
        found = room.participant(name)
        person = found.name if found is not None else name
        kept = tuple(each for each in room.opinions if (each.person, each.path) != (person, question))
        if quantity is not None:
            kept = (*kept, Opinion(path=question, person=person, quantity=quantity))
        return room.replace(opinions=kept)

    def on(self, question: Path) -> tuple[tuple[Participant, AnyQuantity], ...]:
        """Who thinks what of a question, in the order of the participants."""
        said = {each.person: each.quantity for each in self.opinions if each.path == question}
        return tuple((each, said[each.name]) for each in self.participants if each.name in said)

    def of(self, name: str) -> dict[Path, AnyQuantity]:
        """What a participant thinks, by question, of the questions that are asked."""
        return {
            each.path: each.quantity for each in self.opinions if each.person == name and each.path in self.questions
        }


def same(name: str) -> str:
    """A name as names are compared: without spaces around it, and however it is capitalised."""
    return " ".join(name.split()).casefold()
