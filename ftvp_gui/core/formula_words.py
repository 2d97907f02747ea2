"""A formula in words, its symbols, and its value for one case put in."""

from __future__ import annotations

from typing import Any

from ftvp_gui.core.expression import Const, Expr, Symbol, Value, lift
from ftvp_gui.core.formula import ceil, exp, floor, just_before, log, maximum, minimum, power

_PRECEDENCE = {"<": 1, "<=": 1, ">": 1, ">=": 1, "+": 2, "-": 2, "*": 3, "/": 3, "^": 4}
_SIGNS = {
    "*": "\N{MULTIPLICATION SIGN}",
    "/": "\N{DIVISION SIGN}",
    "-": "\N{MINUS SIGN}",
    "<=": "\u2264",
    ">=": "\u2265",
}
_CALLS = {
    "min": "the smaller of {0} and {1}",
    "max": "the greater of {0} and {1}",
    "exp": "exp({0})",
    "log": "log({0})",
    "ceil": "{0} rounded up",
    "floor": "{0} rounded down",
    "where": "if {0}: {1}, else {2}",
    "before": "just before {0}",
    "cumulative": "the sum so far of {0}",
    "previous": "last month's {0}",
    "highest": "the greatest so far of {0}",
    "earlier": "{0} as it was {1} months before",
}


def in_words(expr: Value, written: dict[int, str] | None = None) -> str:
    """The formula as a person reads it; `written` replaces the wording of symbols, by `id`."""
    return _words(lift(expr), 0, written or {})


def _words(expr: Expr, outer: int, written: dict[int, str]) -> str:
    if isinstance(expr, Const):
        return f"{expr.value:,.10g}"
    if isinstance(expr, Symbol):
        return written.get(id(expr), expr.label)
    if expr.op in _CALLS:
        inner = 0 if expr.op in ("exp", "log", "where") else 5
        text = _CALLS[expr.op].format(*(_words(arg, inner, written) for arg in expr.args))
        return text if outer == 0 or expr.op in ("exp", "log") else f"({text})"
    rank = _PRECEDENCE[expr.op]
    left, right = expr.args
    stronger = rank + 1 if expr.op in ("-", "/", "^") else rank
    weaker = rank + 1 if expr.op == "^" else rank
    text = f"{_words(left, weaker, written)} {_SIGNS.get(expr.op, expr.op)} {_words(right, stronger, written)}"
    return f"({text})" if rank < outer else text


def symbols(expr: Value) -> list[Symbol]:
    """The inputs and terms of a formula, each once, in reading order."""
    found: dict[tuple[str, ...], Symbol] = {}

    def visit(node: Expr) -> None:
        if isinstance(node, Symbol):
            found.setdefault((*node.path, node.label), node)
        for arg in node.args:
            visit(arg)

    visit(lift(expr))
    return list(found.values())


def number(expr: Value, values: dict[int, float] | None = None) -> float:
    """The formula over plain numbers: each symbol's typical value put in. For formulas without months."""
    return float(_number(lift(expr), values or {}))


def _number(expr: Expr, values: dict[int, float]) -> Any:
    if isinstance(expr, Const):
        return expr.value
    if isinstance(expr, Symbol):
        found = values.get(id(expr), expr.value)
        if found is None:
            raise ValueError(f"{expr.label} has no single typical value")
        return found
    if expr.op == "where":
        condition, then, otherwise = expr.args
        return _number(then if _number(condition, values) else otherwise, values)
    return _OPERATIONS[expr.op](*(_number(arg, values) for arg in expr.args))


_OPERATIONS: dict[str, Any] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "^": power,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "min": minimum,
    "max": maximum,
    "exp": exp,
    "log": log,
    "ceil": ceil,
    "floor": floor,
    "before": just_before,
}
