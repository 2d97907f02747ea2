"""How a figure is computed: the very formula that the engine runs, in words and with the typical case put in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.context import Context, Term, columns, symbolic
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.estimate import Provenance
from ftvp_gui.core.expression import Symbol
from ftvp_gui.core.formula import Value
from ftvp_gui.core.formula_words import in_words, symbols
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.core.spread import factor
from ftvp_gui.core.text import Figure, Text
from ftvp_gui.core.timing import with_prices


@dataclass(frozen=True)
class Ingredient:
    """An input of a formula with its typical value and where it comes from."""

    path: Path
    label: str
    typical: Figure
    provenance: Provenance


@dataclass(frozen=True)
class Part:
    """A named term of a formula: its own formula, and its typical value (of the first and the last month)."""

    label: str
    words: str
    first: Figure
    last: Figure


@dataclass(frozen=True)
class Line:
    """One flow of a driver: an amount times its timing, in the typical case.

    `words` names the inputs, `filled` has their numbers; `amount` is per unit of timing, `total` the nominal sum over
    all months.
    """

    words: str
    filled: Text
    timing: tuple[str, ...]
    amount: float
    total: float


@dataclass(frozen=True)
class Explanation:
    """All flows of a driver, the terms inside them, and the inputs they rest on. `unknown`: what is missing."""

    title: str
    help: str
    lines: tuple[Line, ...]
    parts: tuple[Part, ...]
    ingredients: tuple[Ingredient, ...]
    unknown: Path | None = None


def explain(project: Project, approach: Approach, driver: str) -> Explanation:
    """Explain one driver of an approach, by its dotted field name, in the typical case."""
    model = approach.driver(driver)
    *scope, name = driver.split(".")
    outer, (whole, _) = symbolic(project, approach), columns(project, approach, Typical())
    words, numbers = outer.within(tuple(scope)), whole.within(tuple(scope))
    title, help = model.title, " ".join((type(model).__doc__ or "").split())
    if not model.enabled:
        return Explanation(title, help, (), (), ())
    try:
        said = list(model.flows(getattr(words.own, name), words))
        done = list(model.flows(getattr(numbers.own, name), numbers))
        lines = tuple(
            _line(words, numbers, flow.amount, value.amount, with_prices(flow, words))
            for flow, value in zip(said, done, strict=True)
        )
        timing = [term for flow in said for term in with_prices(flow, words)]
        parts, inputs = _parts(words, numbers, [flow.amount for flow in said], timing)
    except UnknownInputError as unknown:
        return Explanation(title, help, (), (), (), unknown.path)
    return Explanation(title, help, lines, parts, tuple(_ingredient(project, symbol) for symbol in inputs))


def _line(words: Context, numbers: Context, amount: Value, value: Value, timing: tuple[Term, ...]) -> Line:
    spread = np.broadcast_to(factor(numbers, timing), (numbers.months, 1))
    typical = float(np.ravel(value)[0])
    return Line(
        words=_worded(amount, words),
        filled=_filled(amount, words, numbers),
        timing=tuple(term.label for term in timing),
        amount=typical,
        total=typical * float(spread.sum()),
    )


def _filled(formula: Value, words: Context, numbers: Context) -> Text:
    """The formula with a figure in the place of every symbol."""
    values: list[tuple[str, str | int | Figure | Text]] = []
    written: dict[int, str] = {}
    for index, symbol in enumerate(symbols(formula)):
        name = f"s{index}"
        written[id(symbol)] = f"{{{name}}}"
        values.append((name, _typical(symbol, words, numbers)))
    return Text("formula", in_words(formula, written), tuple(values))


def _typical(symbol: Symbol, words: Context, numbers: Context) -> Figure:
    if symbol.path[:1] == ("term",):
        term, _, there = _named(symbol, words, numbers)
        return Figure(float(np.ravel(there[term])[0]), symbol.unit)
    return Figure(symbol.value or 0.0, symbol.unit)


def _parts(
    words: Context, numbers: Context, formulas: list[Value], timing: list[Term]
) -> tuple[tuple[Part, ...], list[Symbol]]:
    """Follow the terms of the formulas to the inputs at their ends; each term and input once, in reading order."""
    inputs: dict[Path, Symbol] = {}
    parts: dict[Path, Part] = {}
    waiting = [*formulas, *(words[term] for term in timing)]
    while waiting:
        for symbol in symbols(waiting.pop(0)):
            if symbol.path[:1] in (("t",), ("by month",)):
                continue
            if symbol.path[:1] != ("term",):
                inputs.setdefault(symbol.path, symbol)
            elif symbol.path not in parts:
                term, said, there = _named(symbol, words, numbers)
                own = term.formula(said)
                values = np.ravel(there[term])
                ends = (Figure(float(values[0]), term.unit), Figure(float(values[-1]), term.unit))
                parts[symbol.path] = Part(_label(term.label, said, words), _worded(own, words), *ends)
                waiting.append(own)
    return tuple(parts.values()), list(inputs.values())


def _named(symbol: Symbol, words: Context, numbers: Context) -> tuple[Term, Context, Context]:
    """The term behind a symbol, and the contexts in words and in numbers that it belongs to."""
    *scope, id = symbol.path[1:]
    said, there = words.root.within(tuple(scope)), numbers.root.within(tuple(scope))
    return said.used[id], said, there


def _worded(formula: Value, words: Context) -> str:
    """The formula in words; terms of another approach carry its name."""
    written: dict[int, str] = {}
    for symbol in symbols(formula):
        if symbol.path[:1] == ("term",):
            written[id(symbol)] = _label(symbol.label, words.root.within(tuple(symbol.path[1:-1])), words)
    return in_words(formula, written)


def _label(label: str, said: Context, words: Context) -> str:
    """A term's label, with the name of the approach it belongs to where that is another one."""
    return label if said.scope == words.scope else f"{label} ({said.approach.name})"


def _ingredient(project: Project, symbol: Symbol) -> Ingredient:
    return Ingredient(
        symbol.path, symbol.label, Figure(symbol.value or 0.0, symbol.unit), at(project, symbol.path).provenance
    )
