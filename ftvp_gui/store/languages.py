"""The languages that the program speaks: a Qt Linguist file each under resources/translations, read when asked for."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ftvp_gui import resources
from ftvp_gui.language import literal, speak
from ftvp_gui.language.pseudo import MIRRORED, STRETCHED, pseudo
from ftvp_gui.language.spoken import ENGLISH, Language

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

VARIABLE = "FTVP_LANGUAGE"
"""The environment variable that names a language for one run."""
DECLARATIONS = "Declarations"
"""The context of what the core declares."""
OWN_NAME = literal("English")
"""The sentence whose translation is the language's own name."""
_PREFIX, _SUFFIX = "ftvp_", ".ts"
_NOT_SHOWN = ("unfinished", "obsolete", "vanished")
_LARGEST = 10_000_000


def codes() -> tuple[str, ...]:
    """The codes of the languages that have a file, and English, in alphabetical order."""
    return tuple(sorted({ENGLISH.code, *_files()}))


def language(code: str) -> Language:
    """The language of a code; the one nearest to it ("de" for "de_AT"), else English."""
    if code in (STRETCHED, MIRRORED):
        return _pseudo(code)
    files = _files()
    for wanted in (code, code.partition("_")[0]):
        if wanted in files:
            return _read(wanted, files[wanted])
    return ENGLISH


def named(wished: str, of_system: str = "") -> str:
    """The code to speak: of the environment, else the one that the person wished, else the system's."""
    return os.environ.get(VARIABLE, "").replace("-", "_") or wished or of_system.replace("-", "_")


def start(wished: str = "", of_system: str = "") -> Language:
    """Put the language in force that this run begins with."""
    chosen = language(named(wished, of_system))
    speak(chosen)
    return chosen


def _files() -> dict[str, Path]:
    folder = resources.path("translations")
    found = sorted(folder.glob(f"{_PREFIX}*{_SUFFIX}")) if folder.is_dir() else ()
    return {path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX): path for path in found}


@lru_cache(maxsize=4)
def _read(code: str, path: Path) -> Language:
    """The finished translations of a file; a file that is none is an empty language, so English stands in."""
    sentences: dict[str, str] = {}
    names: dict[str, str] = {}
    plurals: dict[str, tuple[str, ...]] = {}
    for context, source, translation in _messages(path):
        if translation is None or translation.get("type") in _NOT_SHOWN:
            continue
        forms = translation.findall("numerusform")
        if forms:
            plurals[source] = tuple(each.text or "" for each in forms)
        else:
            (names if context == DECLARATIONS else sentences)[source] = translation.text or ""
    return Language(code, sentences.get(OWN_NAME) or code, sentences, names, plurals)


@lru_cache(maxsize=2)
def _pseudo(code: str) -> Language:
    """A pseudo-language of what the translators' files have."""
    sentences: set[str] = set()
    names: set[str] = set()
    plurals: set[str] = set()
    for path in _files().values():
        for context, source, translation in _messages(path):
            if translation is not None and translation.find("numerusform") is not None:
                plurals.add(source)
            else:
                (names if context == DECLARATIONS else sentences).add(source)
    return pseudo(code, sentences, names, plurals)


def _messages(path: Path) -> list[tuple[str, str, Element | None]]:
    """(context, source, translation) of every message of a file."""
    # English, which most starts are in, does without it.
    from xml.etree import ElementTree

    if path.stat().st_size > _LARGEST:
        return []
    try:
        # The program's own file, which names no entity: the parser expands nothing and reaches nothing.
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, OSError):
        return []
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.find("translation"))
        for context in root.iter("context")
        for message in context.iter("message")
    ]
