"""Opinions from a CSV file, however a spreadsheet writes it; every bad line is told by its number; no Qt."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from ftvp_gui.analysis.room_questions import RoomQuestion
from ftvp_gui.core.project import Project
from ftvp_gui.core.room import Room, same
from ftvp_gui.language import title, tr
from ftvp_gui.ui.form.parse import Writing
from ftvp_gui.ui.form.shapes import EntryError
from ftvp_gui.ui.room.opinion import opinion_of

NEEDED = ("name", "question", "low", "likely", "high")
LARGEST = 2_000_000
"""Bytes: a room's answers are a few kilobytes."""


class SheetError(ValueError):
    """Nothing was taken over; `sentences` say what is wrong, line by line."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(" ".join(sentences))
        self.sentences = sentences


@dataclass(frozen=True)
class Sheet:
    """What a file said: the room with it, and how many people gave how many answers."""

    room: Room
    people: int
    answers: int


def read(data: bytes, room: Room, questions: tuple[RoomQuestion, ...], project: Project, writing: Writing) -> Sheet:
    """The room with the answers of a file; who answered the same question before is taken at the new word.

    Raises
    ------
    SheetError
        where any line is wrong: then nothing of the file counts.
    """
    text = _text(data)
    separator = _separator(text)
    lines = _lines(text, separator)
    number, head = next(lines, (1, []))
    columns = _columns([cell.strip().casefold() for cell in head], number)
    named = _named(questions)
    how = _writing(separator, writing)
    wrong, seen = list[str](), set[tuple[str, str]]()
    for number, cells in lines:
        try:
            name, question, texts = _row(cells, columns, named)
            key = (same(name), question.title)
            if key in seen:
                raise SheetError(tr("“{name}” has answered “{question}” twice.", name=name, question=question.title))
            opinion = opinion_of(texts, question, project, how)
        except (SheetError, EntryError) as error:
            wrong.append(tr("Line {number}: {sentence}", number=number, sentence=str(error)))
            continue
        if opinion is not None:
            seen.add(key)
            room = room.saying(name, question.path, opinion)
    if wrong:
        raise SheetError(*wrong)
    if not seen:
        raise SheetError(tr("The file has no answers: fill in low, likely and high for each name and question."))
    return Sheet(room, len({name for name, _ in seen}), len(seen))


def _text(data: bytes) -> str:
    if len(data) > LARGEST:
        raise SheetError(tr("This file is too large to be a room’s answers."))
    # Spreadsheets on Windows write their own code page unless told otherwise.
    encodings = ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise SheetError(tr("This is no text file. In the spreadsheet choose “Save as” and then CSV."))


def _separator(text: str) -> str:
    """What stands between the headings."""
    head = next((line for line in text.splitlines() if line.strip()), "")
    if head.casefold().startswith("sep=") and len(head) > 4:
        return head[4]
    return max(";\t,", key=head.count)


def _lines(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """The lines that say something, with their numbers; a first line that only names the separator is none."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for cells in reader:
            named = cells[:1] and cells[0].strip().casefold().startswith("sep=")
            if any(cell.strip() for cell in cells) and not named:
                yield reader.line_num, cells
    except csv.Error as error:
        raise SheetError(tr("The file is damaged at line {number}.", number=reader.line_num)) from error


def _columns(head: list[str], number: int) -> dict[str, int]:
    missing = [name for name in NEEDED if name not in head]
    if missing:
        raise SheetError(
            tr(
                "Line {number}: the headings must be {needed}; {missing} is not among them.",
                number=number,
                needed=", ".join(NEEDED),
                missing=", ".join(missing),
            )
        )
    return {name: head.index(name) for name in NEEDED}


def _named(questions: tuple[RoomQuestion, ...]) -> dict[str, RoomQuestion | None]:
    """How a question may be called: by its number, its whole title, or its label where no other has it (else None)."""
    found: dict[str, RoomQuestion | None] = {}
    for question in questions:
        label = same(question.label)
        found[label] = None if label in found else question
    for number, question in enumerate(questions, 1):
        titles = (question.title, title(question.title))
        found |= {same(each): question for each in (*titles, str(number), f"q{number}")}
    return found


def _row(
    cells: list[str], columns: dict[str, int], named: dict[str, RoomQuestion | None]
) -> tuple[str, RoomQuestion, tuple[str, str, str]]:
    def cell(name: str) -> str:
        text = cells[columns[name]].strip() if columns[name] < len(cells) else ""
        # An apostrophe keeps a spreadsheet from computing a text; it is no part of it.
        return text.removeprefix("'")

    name, asked = " ".join(cell("name").split()), cell("question")
    if not name and any(cell(each) for each in ("low", "likely", "high")):
        raise SheetError(tr("The name is missing."))
    if same(asked) not in named:
        raise SheetError(tr("There is no question “{question}”. The template has their names.", question=asked))
    question = named[same(asked)]
    if question is None:
        raise SheetError(tr("Several questions are called “{question}”: write its number.", question=asked))
    return name, question, (cell("low"), cell("likely"), cell("high"))


def _writing(separator: str, writing: Writing) -> Writing:
    """How numbers are written in a file: where commas part the cells, decimals have points, and else as people do."""
    if separator == ",":
        return Writing(".", ",")
    return writing if separator == "\t" or writing.decimal == "," else Writing(",", "\u202f")
