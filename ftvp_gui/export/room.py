"""What a room leaves with: the hand-out, one page of HTML with everything inside, and the sheet to fill in before.

Participants' names are in the hand-out only where the room says that they may be seen.
"""

from __future__ import annotations

import csv as tables
import datetime as dt
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ftvp_gui import __version__, resources
from ftvp_gui.analysis.answer import Answer
from ftvp_gui.analysis.disagreement import disagreement
from ftvp_gui.analysis.room_pool import pool_of
from ftvp_gui.analysis.room_questions import RoomQuestion
from ftvp_gui.charts.format import Locale, NumberStyle
from ftvp_gui.charts.format import share as written_share
from ftvp_gui.charts.palette import Theme, palette
from ftvp_gui.charts.room import range_words
from ftvp_gui.charts.spec import Shade, Tone
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.room import Room
from ftvp_gui.core.text import Text
from ftvp_gui.export.csv import safe
from ftvp_gui.language import title, tr, tr_n

TEMPLATE = "room.html.j2"
BLANK_LINES = 3
"""Participants that the sheet to fill in has lines for."""


@dataclass(frozen=True, eq=False)
class HandOut:
    """`answer` is that of the pooled project; `decided` answers whose assumption decides it; `made_on` is printed."""

    answer: Answer
    room: Room
    questions: tuple[RoomQuestion, ...]
    decided: tuple[Text, ...]
    made_on: dt.date | None = None
    day: str = ""
    """The day as the reader's language writes it; empty: by the year first."""
    locale: Locale = field(default_factory=Locale)

    @property
    def style(self) -> NumberStyle:
        """How its numbers are written."""
        return NumberStyle(currency=self.answer.project.money.currency.value, locale=self.locale)


def write(hand_out: HandOut) -> bytes:
    """The page as UTF-8; the same bytes every time."""
    # Loaded when a page is written: a start of the program does without it.
    import jinja2

    folder = jinja2.FileSystemLoader(resources.path("report"))
    page = jinja2.Environment(
        loader=folder, autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined
    )
    return page.get_template(TEMPLATE).render(**_content(hand_out)).encode()


def sheet(questions: tuple[RoomQuestion, ...], units: tuple[str, ...]) -> bytes:
    """A CSV file to fill in: every question for some participants, with its unit; it opens in every spreadsheet."""
    out = io.StringIO(newline="")
    table = tables.writer(out, lineterminator="\r\n")
    table.writerow(("name", "question", "low", "likely", "high", "unit", "help"))
    for number in range(1, BLANK_LINES + 1):
        name = tr("Participant {number}", number=number)
        for question, unit in zip(questions, units, strict=True):
            table.writerow(
                (safe(name), safe(title(question.title)), "", "", "", safe(unit), safe(tr(question.spec.help)))
            )
    # The mark tells spreadsheets on Windows that the text is UTF-8.
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _content(hand_out: HandOut) -> dict[str, Any]:
    answer, room = hand_out.answer, hand_out.room
    project = answer.project
    people = sum(1 for each in room.participants if room.of(each.name))
    inks = palette(Theme.LIGHT)
    day = hand_out.day or (hand_out.made_on.isoformat() if hand_out.made_on else "")
    return {
        "name": project.about.name,
        "question": project.about.question,
        "facts": [fact for fact in (day, tr_n(people, "{n} participant", "{n} participants", n=people)) if fact],
        "words": _words(),
        "headline": sentence(answer.verdict.headline, hand_out.style),
        "decided": [sentence(text, hand_out.style) for text in hand_out.decided],
        "votes": list(_votes(hand_out)),
        "asked": list(_asked(hand_out)),
        "next_step": room.next_step,
        "names": ", ".join(each.name for each in room.participants) if room.named else "",
        "basis": tr(
            "{draws} futures, seed {seed}; each participant’s low, likely and high are read as P10, P50 and P90 and "
            "pooled linearly. ftvp {version}",
            draws=f"{answer.result.rows:,}",
            seed=answer.project.basis.seed,
            version=__version__,
        ),
        "inks": {"ink": inks.ink.hex, "muted": inks.muted.hex, "grid": inks.grid.hex, "accent": inks.accent.hex},
    }


def _words() -> dict[str, str]:
    return {
        "kicker": tr("What the room said"),
        "votes": tr("Who wins? The vote, before the answer was shown"),
        "answer": tr("the answer"),
        "decides": tr("Whose assumption decides it?"),
        "asked": tr("The questions that matter most, and the room’s pool"),
        "question": tr("Question"),
        "pool": tr("Pooled: P10 to P90"),
        "spread": tr("Middles, on the pool"),
        "agree": tr("Agreement (overlap)"),
        "next": tr("Next step"),
        "names": tr("Participants"),
    }


def _votes(hand_out: HandOut) -> Iterator[dict[str, Any]]:
    project, room, inks = hand_out.answer.project, hand_out.room, palette(Theme.LIGHT)
    most = max((room.votes_for(each.id) for each in project.approaches), default=0) or 1
    for approach in project.approaches:
        count = room.votes_for(approach.id)
        yield {
            "name": approach.name,
            "count": tr_n(count, "{n} vote", "{n} votes", n=count),
            "share": round(100 * count / most, 2),
            "colour": inks.colour(Tone(approach.colour, Shade.NAMED)).hex,
            "best": approach.id == hand_out.answer.verdict.recommended,
        }


def _asked(hand_out: HandOut) -> Iterator[dict[str, Any]]:
    style = hand_out.style
    for question in hand_out.questions:
        said = hand_out.room.on(question.path)
        pool = pool_of(said, whole=question.spec.whole)
        found = disagreement(opinion for _, opinion in said)
        row: dict[str, Any] = {
            "title": title(question.title),
            "pool": range_words(pool, question.spec.unit, style) if pool is not None else "\N{EN DASH}",
            "word": sentence(found.word, style),
            "overlap": written_share(found.overlap, style.locale) if found.pairs else "",
            "band": None,
            "middles": [],
        }
        if pool is not None:
            ends = [opinion.ends() for _, opinion in said]
            least, most = min(low for low, _, _ in ends), max(high for _, _, high in ends)
            width = (most - least) or 1.0

            def place(value: float, least: float = least, width: float = width) -> float:
                return round(min(max(100 * (value - least) / width, 0.0), 100.0), 2)

            low, _, high = pool.ends()
            row |= {"band": (place(low), place(high)), "middles": [place(middle) for _, middle, _ in ends]}
        yield row
