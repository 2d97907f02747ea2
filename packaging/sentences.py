"""Collects every sentence that translators are given: of the calls that word them, and of what the core declares."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import MappingProxyType

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches import KINDS
from ftvp_gui.core.declare import AmountSpec, specification
from ftvp_gui.core.model import Model
from ftvp_gui.core.money import Currency
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit
from ftvp_gui.store.languages import DECLARATIONS

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "ftvp_gui"
KINDS_OF_APPROACH = "Kinds of approach"
"""A context of its own: these are also what people call their approaches, and such names are not translated."""
_TEMPLATE = {"tr": 0, "literal": 0, "wording": 0, "say": 1, "Text": 1, "warning": 2, "note": 2}
_DECLARED = {"Term": 1, "used": 0, "assumed": 0, "secondary": 0, "official": 0, "measured": 0}
_SAID = ("say", "warning", "note")
_NO_WORDS = (Unit, Currency)
_CORE = f"{PACKAGE}.core."
"""Where all declarations lie; what else happens to be imported says nothing of its own."""


@dataclass
class Sentence:
    """One sentence: its English (the plural, where `one` is its singular), and the files that say it."""

    context: str
    english: str
    one: str = ""
    places: list[str] = field(default_factory=list)


def collect() -> list[Sentence]:
    """All sentences, each once in the program and once among the declarations, in the order of files."""
    found: dict[tuple[bool, str], Sentence] = {}

    def add(context: str, english: str, place: str, one: str = "") -> None:
        if any(letter.isalnum() for letter in english) and english.strip():
            key = (context == DECLARATIONS, english)
            sentence = found.setdefault(key, Sentence(context, english, one))
            if place not in sentence.places:
                sentence.places.append(place)

    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for context, english, one in _in_code(path, place):
            add(context, english, place, one)
    for context, english, place in _declarations():
        add(context, english, place)
    return sorted(found.values(), key=lambda each: each.context)


def _in_code(path: Path, place: str) -> Iterator[tuple[str, str, str]]:
    """(context, English, singular) of what a file words itself."""
    tree = ast.parse(path.read_text("utf-8"))
    context = place.split("/")[1].removesuffix(".py")
    tables = _tables(tree)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if name == "tr_n" and len(call.args) > 2:
            for one, many in zip(_texts(call.args[1]), _texts(call.args[2]), strict=True):
                yield context, many, one
        elif name in _TEMPLATE and len(call.args) > _TEMPLATE[name]:
            for english in _texts(call.args[_TEMPLATE[name]], tables):
                yield context, english, ""
        elif name in _DECLARED and len(call.args) > _DECLARED[name]:
            for english in _texts(call.args[_DECLARED[name]]):
                yield DECLARATIONS, english, ""
    if any(_says_elsewhere(call) for call in calls):
        yield from ((context, english, "") for english in _sentences(tree))


def _texts(node: ast.expr, tables: Mapping[str, list[ast.expr]] = MappingProxyType({})) -> list[str]:
    """The literals of an expression: itself, both sides of a choice, or the values of a table that it takes one of."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _texts(node.body, tables) + _texts(node.orelse, tables)
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        return [text for value in tables.get(node.value.id, ()) for text in _texts(value)]
    return []


def _tables(tree: ast.Module) -> dict[str, list[ast.expr]]:
    """The values of the dictionaries that a module holds, by name."""
    found = {}
    for node in tree.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        value = getattr(node, "value", None)
        if isinstance(target, ast.Name) and isinstance(value, ast.Dict):
            found[target.id] = value.values
    return found


def _says_elsewhere(call: ast.Call) -> bool:
    """Whether a `say` takes its template from a name or a table, so that all texts of the file count."""
    if not isinstance(call.func, ast.Name) or call.func.id not in _SAID or call.keywords == []:
        return isinstance(call.func, ast.Name) and call.func.id == "say" and _is_elsewhere(call)
    return _is_elsewhere(call)


def _is_elsewhere(call: ast.Call) -> bool:
    at = _TEMPLATE[call.func.id] if isinstance(call.func, ast.Name) else 0
    return len(call.args) > at and not _texts(call.args[at])


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Every text of a module that reads like words: no docstring, id or field name."""
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    pieces = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs | pieces:
            words = node.value
            if " " in words.strip() or "{" in words:
                yield words


def _declarations() -> Iterator[tuple[str, str, str]]:
    """(context, English, file) of the labels, titles, helps, sources and choices of the core."""
    core = import_module(f"{PACKAGE}.core")
    for module in walk_packages(core.__path__, f"{core.__name__}."):
        import_module(module.name)
    for kind in KINDS:
        place = _place(kind)
        yield KINDS_OF_APPROACH, kind.title, place
        yield KINDS_OF_APPROACH, str(kind.model_fields["name"].default), place
        yield KINDS_OF_APPROACH, kind.summary(), place
        for role in getattr(kind, "roles", {}).values():
            yield KINDS_OF_APPROACH, role, place
    for model in _below(Model):
        yield from _of_model(model)
    for choices in _below(StrEnum):
        if choices.__module__.startswith(_CORE) and choices not in _NO_WORDS:
            for value in getattr(choices, "_value2member_map_", {}):
                yield DECLARATIONS, str(value), _place(choices)


def _of_model(model: type) -> Iterator[tuple[str, str, str]]:
    if not issubclass(model, Model) or not model.__module__.startswith(_CORE):
        return
    place = _place(model)
    if issubclass(model, Section) and not issubclass(model, Approach):
        yield DECLARATIONS, model.title, place
        yield DECLARATIONS, " ".join((model.__doc__ or "").split()), place
    if inspect.isabstract(model):
        return
    sample = model.model_construct()
    for name in model.model_fields:
        spec = specification(sample, name)
        if spec is None:
            continue
        yield DECLARATIONS, spec.label, place
        yield DECLARATIONS, spec.help, place
        if isinstance(spec, AmountSpec) and spec.default is not None:
            yield DECLARATIONS, spec.default.provenance.source, place


def _below(kind: type) -> list[type]:
    """All subclasses that are imported, by module and name."""
    found: dict[str, type] = {}
    waiting = [kind]
    while waiting:
        below: list[type] = waiting.pop().__subclasses__()
        for sub in below:
            found[f"{sub.__module__}.{sub.__qualname__}"] = sub
            waiting.append(sub)
    return [found[name] for name in sorted(found)]


def _place(thing: type) -> str:
    return Path(inspect.getfile(thing)).relative_to(ROOT).as_posix()
