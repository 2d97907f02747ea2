"""Reads and writes Qt Linguist files so that a translator's work is never lost; it collects nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from sentences import Sentence

from ftvp_gui.store.languages import DECLARATIONS

UNFINISHED, VANISHED, OBSOLETE = "unfinished", "vanished", "obsolete"


@dataclass(frozen=True)
class Entry:
    """What a translator has written for a sentence: one form, or several; `state` is empty where it is finished."""

    forms: tuple[str, ...] = ("",)
    state: str = UNFINISHED
    comment: str = ""
    context: str = ""
    one: str = ""


Entries = dict[tuple[bool, str], Entry]
"""By whether the core declares it, and the English."""


def read(path: Path) -> Entries:
    """The entries of a file; `ElementTree.ParseError` where it is no XML."""
    entries: Entries = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(each.text or "" for each in translation.findall("numerusform"))
            entries[name == DECLARATIONS, message.findtext("source", "")] = Entry(
                forms or (translation.text or "",),
                translation.get("type", ""),
                message.findtext("translatorcomment", ""),
                name,
                _one(message.findtext("extracomment", "")),
            )
    return entries


def merged(sentences: Iterable[Sentence], before: Entries, forms: int) -> Iterator[tuple[Sentence, Entry]]:
    """Every sentence with its entry, then what nobody says any more but was translated."""
    left = dict(before)
    for sentence in sentences:
        entry = left.pop((sentence.context == DECLARATIONS, sentence.english), Entry())
        said = entry.forms if not sentence.one else (*entry.forms, *("",) * forms)[:forms]
        finished = all(said) and entry.state != UNFINISHED
        yield sentence, Entry(said, "" if finished else UNFINISHED, entry.comment)
    for (_, english), entry in left.items():
        if any(entry.forms) and entry.state != UNFINISHED:
            yield Sentence(entry.context, english, entry.one), Entry(entry.forms, VANISHED, entry.comment)


def text(code: str, pairs: Iterable[tuple[Sentence, Entry]]) -> str:
    """The file of a language."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
    ]
    by_context = sorted(pairs, key=lambda pair: pair[0].context)
    for context, members in groupby(by_context, key=lambda pair: pair[0].context):
        lines += ["<context>", f"    <name>{context}</name>"]
        for sentence, entry in members:
            lines += _message(sentence, entry)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(sentence: Sentence, entry: Entry) -> Iterator[str]:
    yield '    <message numerus="yes">' if sentence.one else "    <message>"
    for place in sentence.places:
        yield f'        <location filename="../../{place}"/>'
    yield f"        <source>{escape(sentence.english)}</source>"
    if sentence.one:
        yield f"        <extracomment>{escape(_ONE + sentence.one)}</extracomment>"
    if entry.comment:
        yield f"        <translatorcomment>{escape(entry.comment)}</translatorcomment>"
    kind = f' type="{entry.state}"' if entry.state else ""
    if sentence.one:
        yield f"        <translation{kind}>"
        for form in entry.forms:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{escape(entry.forms[0])}</translation>"
    yield "    </message>"


_ONE = "For one: "


def _one(comment: str) -> str:
    return comment.removeprefix(_ONE) if comment.startswith(_ONE) else ""


_FIELD = re.compile(r"\{(\w*)\}")


def fields(template: str) -> list[str]:
    """The names of the values of a template, sorted."""
    return sorted(_FIELD.findall(template))
