"""The language in force: every sentence of the window, the reports and the command line passes through here."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ftvp_gui.language.spoken import ENGLISH, Language

_JOINTS = re.compile(r"( \(|\)$|: | → )")
_spoken: Language = ENGLISH


def current() -> Language:
    """The language in force."""
    return _spoken


def speak(language: Language) -> None:
    """Put a language in force; what was worded before stays as it is until it is worded again."""
    global _spoken
    _spoken = language


def tr(english: str, /, **values: object) -> str:
    """The sentence in the reader's language, with every value put in; the English itself is its key.

    `english` is a literal at the place of the call or under `literal`, so that one command can collect all of them for
    translators; what the core declares is collected too. Numbers come in as text that is already written the reader's
    way.
    """
    template = _spoken.sentence(english)
    return _filled(template, english, values) if values else template


def tr_n(count: int, one: str, many: str, /, **values: object) -> str:
    """The sentence for this count: `one` or `many` in English, as many forms as the reader's language has elsewhere."""
    english = one if count == 1 else many
    return _filled(_spoken.counted(count, one, many), english, values)


def filled(english: str, values: Mapping[str, object]) -> str:
    """A template of the core in the reader's language, with its values put in; it has doubled braces even without."""
    return _filled(_spoken.sentence(english), english, values)


def literal(english: str) -> str:
    """A sentence that is written down once and shown later: marked for the collecting command, given to `tr` there."""
    return english


def inside(words: str) -> str:
    """Words that stand alone elsewhere, as they are written inside a sentence: without their capital letters, if the
    reader's language does so."""
    return words if _spoken.keeps_capitals else words.lower()


def title(english: str) -> str:
    """The name of something that the core declares, alone or with whose it is: "Labelling (Fine-tuning)".

    A name that a person gave is not among them and stays as it is.
    """
    whole = _spoken.declared(english)
    if whole != english:
        return whole
    return "".join(_part(part) for part in _JOINTS.split(english))


def _part(english: str) -> str:
    """A part of such a name, which may have lost its capital letter on the way."""
    said = _spoken.declared(english)
    capital = english[:1].upper() + english[1:]
    if said != english or capital == english:
        return said
    whole = _spoken.declared(capital)
    return english if whole == capital else inside(whole)


def _filled(template: str, english: str, values: Mapping[str, object]) -> str:
    try:
        return template.format(**values)
    except (KeyError, IndexError, ValueError):
        # A slip in a translation costs its reader the translation, not the sentence.
        return english.format(**values)
