"""Strict JSON, both ways: one reading of every file, one stable writing of every value; it opens no files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from ftvp_gui.core.text import Text, say
from ftvp_gui.store.errors import ProjectFileError

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def dump(value: Any, *, indented: bool = True) -> bytes:
    """Indented JSON in UTF-8 with the keys in the order given and a newline at the end, so that versions compare well.

    Not indented, for what nobody compares, it is written in a tenth of the time. `ValueError` for NaN and infinity.
    Half a character (a lone surrogate) is written as its JSON escape.
    """
    text = json.dumps(value, indent=2 if indented else None, ensure_ascii=False, allow_nan=False)
    return (text + "\n").encode("utf-8", "backslashreplace")


def parse(data: bytes, where: Path) -> Any:
    """The value in the file; `ProjectFileError` for all that is not one unambiguous JSON value."""
    if not data.strip():
        raise _unreadable(say("json.empty", "The file is empty"), where)
    try:
        text = data.removeprefix(BYTE_ORDER_MARK).decode("utf-8")
    except UnicodeDecodeError as error:
        raise _unreadable(say("json.not_text", "This is not a project file: it is no text in UTF-8"), where) from error
    if "\0" in text:
        raise _unreadable(say("json.binary", "This is not a project file: it is no text"), where)
    try:
        value = json.loads(text, object_pairs_hook=_group, parse_constant=_refuse_constant)
        twice = _find_twice(value, ())
    except json.JSONDecodeError as error:
        raise _unreadable(_syntax(error, text), where) from error
    except RecursionError as error:
        raise _unreadable(say("json.deep", "The file has groups inside groups without end"), where) from error
    except ValueError as error:
        what = say("json.number", "The file has a number that cannot be used: {why}", why=str(error))
        raise _unreadable(what, where) from error
    if twice is not None:
        raise _unreadable(say("json.twice", "The file says “{path}” twice", path=".".join(map(str, twice))), where)
    return value


class _Twice(dict[str, Any]):
    """A group in which a key stands twice; which one, is found out afterwards together with its path."""

    key: str


def _group(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    group = dict(pairs)
    if len(group) == len(pairs):
        return group
    seen: set[str] = set()
    marked = _Twice(pairs)
    marked.key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return marked


def _find_twice(value: Any, path: tuple[str | int, ...]) -> tuple[str | int, ...] | None:
    if isinstance(value, _Twice):
        return (*path, value.key)
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, child in children:
        if isinstance(child, dict | list):
            found = _find_twice(child, (*path, step))
            if found is not None:
                return found
    return None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _syntax(error: json.JSONDecodeError, text: str) -> Text:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return say("json.cut", "The file ends in the middle: it is cut off")
    if error.lineno == 1 and error.colno == 1:
        return say("json.other", "This is not a project file")
    line, column = error.lineno, error.colno
    return say("json.syntax", "The file is damaged at line {line}, column {column}", line=line, column=column)


def _unreadable(what: Text, where: Path) -> ProjectFileError:
    return ProjectFileError(what, where, say("json.try", "Open another copy of it."))
