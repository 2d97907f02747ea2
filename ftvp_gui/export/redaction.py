"""Names taken out of a study before anything is made of it: each by a label that is the same wherever it stands.

The project itself is changed, not the finished file: whatever is made of it - report, table, chart, copy - then never
knew the names, in no escape and no case.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from typing import Any, TypeVar

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.discretion import Discretion, Hide
from ftvp_gui.core.model import Model, walk
from ftvp_gui.core.project import About, Project
from ftvp_gui.core.text import Text
from ftvp_gui.language import tr

T = TypeVar("T")

_SHORT = 4
"""Shorter names stand for themselves only as whole words: "AI" is no part of "training"."""
_COMMON = frozenset(
    {
        "and",
        "bank",
        "company",
        "corp",
        "corporation",
        "das",
        "der",
        "die",
        "for",
        "für",
        "gmbh",
        "group",
        "gruppe",
        "inc",
    }
    | {"limited", "llc", "llp", "ltd", "plc", "pty", "sarl", "srl", "the", "und", "van", "von"}
)
"""Words of a client's name that are everybody's."""
_NOTES = frozenset({"note", "comment", "why", "to"})


@dataclass(frozen=True)
class Replacement:
    """A name and the label in its place. `inside`: it is also replaced where it stands within a longer word."""

    name: str
    label: str
    inside: bool


@dataclass(frozen=True)
class Redaction:
    """What is replaced in a project, longest names first; made once for a project by `redaction`."""

    replacements: tuple[Replacement, ...]
    hidden: frozenset[Hide]

    def project(self, project: Project) -> Project:
        """The project as others may see it; whatever is not a word in it stays, ids too unless a name stands in one."""
        clean: Project = self._model(project)
        return clean.replace(versions=(), discretion=Discretion())

    def text(self, words: str) -> str:
        """Words without the names."""
        clean = unicodedata.normalize("NFC", words)
        return self._pattern.sub(self._label, clean) if self.replacements else clean

    def said(self, text: Text) -> Text:
        """A sentence without the names."""
        return replace(text, values=tuple((name, self._value(value)) for name, value in text.values))

    def left_in(self, data: bytes) -> tuple[str, ...]:
        """The names that still stand in a finished file. They can only be words of the program, as "Labelling"."""
        text = unicodedata.normalize("NFC", data.decode("utf-8", "replace"))
        return tuple(each.name for each in self.replacements if re.search(_expression(each), text, re.IGNORECASE))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{_expression(each)})" for each in self.replacements), re.IGNORECASE)

    @cached_property
    def _labels(self) -> list[tuple[re.Pattern[str], str]]:
        return [(re.compile(_expression(each), re.IGNORECASE), each.label) for each in self.replacements]

    def _label(self, found: re.Match[str]) -> str:
        # Looked up by the same expressions in the same order, at the place where it was found.
        at = found.start()
        return next(label for own, label in self._labels if (hit := own.match(found.string, at)) and hit.group())

    def _value(self, value: Any) -> Any:
        if isinstance(value, Text):
            return self.said(value)
        return self.text(value) if isinstance(value, str) else value

    def _model(self, model: Any) -> Any:
        changes = {}
        for name in type(model).model_fields:
            value = getattr(model, name)
            clean = self._field(model, name, value)
            if clean is not value:
                changes[name] = clean
        return model.replace(**changes) if changes else model

    def _field(self, owner: Model, name: str, value: Any) -> Any:
        if name in ("kind", "colour", "versions", "discretion") or isinstance(value, Enum):
            return value
        if isinstance(value, str):
            clean = self._words(owner, name, value)
            return value if clean == value else clean
        if isinstance(value, Model):
            return self._model(value)
        if isinstance(value, tuple):
            clean_items = tuple(self._field(owner, name, each) for each in value)
            return value if all(a is b for a, b in zip(clean_items, value, strict=True)) else clean_items
        return value

    def _words(self, owner: Model, name: str, value: str) -> str:
        if value and name in _NOTES and Hide.NOTES in self.hidden:
            return tr("Note withheld")
        if value and isinstance(owner, About) and name == "question" and Hide.TASK in self.hidden:
            return tr("Task withheld")
        return self.text(value)


def redaction(project: Project, words: Iterable[str] = ()) -> Redaction:
    """What is to be replaced in this project by its own settings, and these further words; the same every time."""
    hidden = project.discretion.hidden
    people = list(_client_and_people(project, hidden))
    pairs = [*people, *_other_names(project, hidden)]
    free = _distinct((*project.discretion.words, *words))
    pairs += ((word, tr("Word {letter}", letter=_letter(place))) for place, word in enumerate(free))
    pairs += ((part, label) for name, label in people for part in _parts(name))
    found: dict[str, tuple[str, str]] = {}
    for name, label in pairs:
        found.setdefault(name.casefold(), (name, label))
    ordered = sorted(found.values(), key=lambda each: (-len(each[0]), each[0]))
    return Redaction(tuple(Replacement(name, label, len(name) >= _SHORT) for name, label in ordered), hidden)


def hide(project: Project, words: Iterable[str] = ()) -> Project:
    """The project as others may see it."""
    return redaction(project, words).project(project)


def _client_and_people(project: Project, hidden: frozenset[Hide]) -> Iterator[tuple[str, str]]:
    """Names of which a part stands for the whole, with their labels; of two labels for a name the first holds."""
    if Hide.CLIENT in hidden and project.about.client.strip():
        yield _plain(project.about.client), tr("Client {letter}", letter=_letter(0))
    if Hide.PEOPLE in hidden:
        for place, name in enumerate(_people(project)):
            yield name, tr("Person {letter}", letter=_letter(place))


def _other_names(project: Project, hidden: frozenset[Hide]) -> Iterator[tuple[str, str]]:
    """What the study, its approaches and its scenarios are called, with their labels."""
    own, title = _own_words(project), _plain(project.about.name)
    if Hide.PROJECT in hidden and title and title.casefold() not in own:
        yield title, tr("Project {letter}", letter=_letter(0))
    if Hide.APPROACHES in hidden:
        kinds: dict[str, str] = {}
        for _, each in walk(project):
            if isinstance(each, Approach) and each.name.casefold() not in own:
                kinds.setdefault(_plain(each.name), type(each).title)
        for place, (name, kind) in enumerate(kinds.items()):
            yield name, tr("Approach {letter} ({kind})", letter=_letter(place), kind=tr(kind))
        for place, name in enumerate(_distinct(each.name for each in project.scenarios)):
            yield name, tr("Scenario {letter}", letter=_letter(place))


def _parts(name: str) -> Iterator[str]:
    """The words of a name that may stand for it alone."""
    words = re.split(r"[^\w]+", name)
    return (word for word in words if len(word) > 2 and word.casefold() not in _COMMON)


def _people(project: Project) -> tuple[str, ...]:
    """Whoever is named as author, owner or giver of an opinion, in the order of the project."""
    found = [project.about.author]
    for model in _everything(project):
        found += (getattr(model, name) for name in ("owner", "person") if name in type(model).model_fields)
    return _distinct(found)


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    """The names that are not empty, each once whatever its case."""
    return tuple({name.casefold(): name for name in reversed([*filter(None, map(_plain, names))])}.values())[::-1]


def _everything(root: Any) -> Iterator[Model]:
    """Every model in the tree, those without an id too."""
    if isinstance(root, Model):
        yield root
        for name in type(root).model_fields:
            yield from _everything(getattr(root, name))
    elif isinstance(root, tuple):
        for each in root:
            yield from _everything(each)


def _own_words(project: Project) -> frozenset[str]:
    """What the program itself calls studies and approaches: such a name betrays nobody."""
    kinds = {type(each) for _, each in walk(project) if isinstance(each, Approach)}
    names = [About().name, *(str(name) for kind in kinds for name in (kind.title, kind.model_fields["name"].default))]
    return frozenset(each.casefold() for name in names for each in (name, tr(name)))


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())


def _expression(each: Replacement) -> str:
    """The name in any case, with any blanks, hyphens or underscores between its words."""
    spellings = dict.fromkeys((each.name, each.name.upper(), each.name.lower(), each.name.casefold()))
    words = "|".join(r"[\s_\-]+".join(map(re.escape, re.split(r"[\s_\-]+", name))) for name in spellings)
    return f"(?:{words})" if each.inside else rf"(?<!\w)(?:{words})(?!\w)"


def _letter(place: int) -> str:
    """A, B … Z, AA, AB …"""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
