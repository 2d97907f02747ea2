"""Whose assumption decides it, in sentences for a room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ftvp_gui.analysis.deciding import Deciding, How, View
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.core.room import Room
from ftvp_gui.core.text import Text, say

Called = Callable[[str], str]
"""How a participant is called before the room: by name, or by a number."""
SHOWN = 4
"""So many names or questions are spelled out in one sentence."""


def called(room: Room) -> Called:
    """By name where names may be seen, else as "participant 3" in the order of joining."""
    if room.named:
        return lambda name: name
    numbers = {each.name: number for number, each in enumerate(room.participants, 1)}
    return lambda name: f"#{numbers.get(name, 0)}"


def decided(found: Deciding, project: Project, titles: dict[Path, str], called: Called) -> tuple[Text, ...]:
    """The answer to "whose assumption decides it?", the most important sentence first."""
    return tuple(_decided(found, project, titles, called))


def _decided(found: Deciding, project: Project, titles: dict[Path, str], called: Called) -> Iterator[Text]:
    def name(id: str | None) -> str:
        return project.approach(id).name if id is not None else ""

    own = found.turning(How.ALONE, single=False)
    whole = [view for view in found.views if view.how is How.ALONE and view.question is None]
    if not whole:
        return
    if not found.pool.clear:
        yield say("room.close_call", "By the pool it is too close to call: a small change of any number turns it.")
    if not own:
        yield say(
            "room.nobody",
            "Nobody’s assumption decides it: “{best}” is the best by each participant’s own numbers.",
            best=name(found.pool.best),
        )
    for other in dict.fromkeys(view.best for view in own):
        who = [view for view in own if view.best == other]
        yield say(
            "room.alone",
            "“{other}” would be the best by the numbers of {who} alone ({count} of {all}).",
            other=name(other),
            who=_names(who, called),
            count=len(who),
            all=len(whole),
        )
    yield from _single(found, titles, called, name)
    for view in found.turning(How.LEFT_OUT, single=False):
        yield say(
            "room.left_out",
            "Without {who} the room’s pool would choose “{other}”.",
            who=called(view.participant),
            other=name(view.best),
        )


def _single(
    found: Deciding, titles: dict[Path, str], called: Called, name: Callable[[str | None], str]
) -> Iterator[Text]:
    """The questions on which one participant's number would turn it, with everything else pooled."""
    single = found.turning(How.ALONE, single=True)
    for question, other in list(dict.fromkeys((view.question, view.best) for view in single))[:SHOWN]:
        who = [view for view in single if (view.question, view.best) == (question, other)]
        yield say(
            "room.question",
            "“{question}” alone can turn it: with what {who} said there, and all else pooled, “{other}” is the best.",
            question=titles.get(question or (), ""),
            who=_names(who, called),
            other=name(other),
        )
    if not single and found.turning(How.ALONE, single=False):
        yield say("room.no_single", "No single question turns it; it takes several of their numbers together.")


def _names(views: Iterable[View], called: Called) -> str:
    names = [called(view.participant) for view in views]
    if len(names) > SHOWN:
        return f"{', '.join(names[:SHOWN])} +{len(names) - SHOWN}"
    return ", ".join(names)
