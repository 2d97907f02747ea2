"""What moves when some inputs move, and what stands still: read off the formulas themselves, over symbols."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.blocks import ONE_BLOCK
from ftvp_gui.core.context import Context, Term, Timing, symbolic
from ftvp_gui.core.driver import Driver
from ftvp_gui.core.formula import Value
from ftvp_gui.core.formula_words import symbols
from ftvp_gui.core.inputs import ColumnReader
from ftvp_gui.core.model import Path
from ftvp_gui.core.normal import Array
from ftvp_gui.core.project import Project
from ftvp_gui.core.timing import DISCOUNT

Name = tuple[str, ...]
"""An input by its path, a term by ("term", scope..., id): as the symbols of a formula name them."""


class Makings:
    """What the terms and drivers of an approach are made of: the names in their formulas, each looked at once.

    It holds for every project that runs the same formulas, whatever the numbers are.
    """

    def __init__(self, project: Project, approach: Approach) -> None:
        self._words = symbolic(project, approach)
        self._terms: dict[Name, frozenset[Name]] = {}
        self._flows: dict[Name, frozenset[Name]] = {}

    def of_term(self, name: Name, term: Term | None = None) -> frozenset[Name]:
        """Of a term by its name; a term that no formula looked at before has asked for must be given."""
        if name not in self._terms:
            words = self._words.within(name[1:-1])
            self._terms[name] = _names((term or words.used[name[-1]]).formula(words))
        return self._terms[name]

    def of_flows(self, name: Name, driver: Driver) -> frozenset[Name]:
        """Of the amounts of a driver's flows; its name are its scope and its field."""
        if name not in self._flows:
            words = self._words.within(name[:-1])
            flows = driver.flows(getattr(words.own, name[-1]), words)
            self._flows[name] = frozenset(made for flow in flows for made in _names(flow.amount))
        return self._flows[name]


def _names(formula: Value) -> frozenset[Name]:
    return frozenset(symbol.path for symbol in symbols(formula))


class Moving:
    """Says of the terms and drivers of an approach whether they move with some of its inputs."""

    def __init__(self, makings: Makings, paths: frozenset[Path]) -> None:
        self.makings, self.paths = makings, paths
        self._terms: dict[Name, bool] = {}

    def term(self, scope: tuple[str, ...], term: Term) -> bool:
        """Whether a term of the context that the scope leads to moves."""
        return self._term(("term", *scope, term.id), term)

    def timing(self, timing: Timing) -> bool:
        """Whether what a timing spreads money by moves, or what money of its months is worth."""
        return any(self.term((), term) for term in (*timing, DISCOUNT))

    def flows(self, scope: tuple[str, ...], name: str, driver: Driver) -> bool:
        """Whether the amount of a flow of a driver moves."""
        return self._any(self.makings.of_flows((*scope, name), driver))

    def _term(self, name: Name, term: Term | None = None) -> bool:
        if name not in self._terms:
            self._terms[name] = self._any(self.makings.of_term(name, term))
        return self._terms[name]

    def _any(self, names: frozenset[Name]) -> bool:
        return any(self._term(name) if name[0] == "term" else name in self.paths for name in names)


Amounted = tuple[tuple[Timing, Value], ...]
"""The flows of a driver, each as the timing that its outermost approach sees and its amount."""


@dataclass(frozen=True, eq=False)
class Held:
    """The timings that stand still: their places among all, their money by month, (month, row), together for each
    factor that was taken out of them, and what one unit of money spread by each of them comes to, at its worth today
    and plainly; (timing, row)."""

    resting: list[int]
    totals: dict[Term | None, Array]
    worth: Array
    plain: Array


class Still:
    """What a moving input leaves alone in an approach, computed once and held while that input goes on moving.

    Held are the terms that moving formulas ask for, the flows that stand still, and the sums of the timings that do.
    Everything is about one table.
    """

    def __init__(self, moving: Moving, before: ColumnReader) -> None:
        """`before` has read everything once: a run that computes less reads less, and rests on all of it."""
        self.moving = moving
        self.before = before
        self._by_month = before.table.rows <= ONE_BLOCK
        self._terms: dict[Name, Value] = {}
        self._flows: dict[str, Amounted | None] = {}
        self._sums: dict[tuple[Name, int], Value] = {}
        self._inside = False
        self.held: Held | None = None

    def term(self, ctx: Context, term: Term) -> Value:
        """A term of a context: held, or computed and held where it stands still."""
        name = ("term", *ctx.scope, term.id)
        if name in self._terms:
            return self._terms[name]
        # Factors of more rows than a preview has are made block by block, and are too large to hold.
        if self._inside or (term.monthly and not self._by_month) or self.moving.term(ctx.scope, term):
            return ctx.computed(term)
        self._terms[name] = self._alone(lambda: ctx.computed(term))
        return self._terms[name]

    def sum(self, ctx: Context, timing: Timing, made: Callable[[], Value]) -> Value:
        """A sum over the months of a product of factors of a context, (row,): held, or made and held where it stands
        still."""
        name = (*ctx.scope, *(term.id for term in timing)), ctx.first_row
        if name in self._sums:
            return self._sums[name]
        if any(self.moving.term(ctx.scope, term) for term in timing):
            return made()
        self._sums[name] = self._alone(made)
        return self._sums[name]

    def _alone(self, made: Callable[[], Value]) -> Value:
        """What is made without holding what it is made of: nobody will ask for that again."""
        before, self._inside = self._inside, True
        try:
            return made()
        finally:
            self._inside = before

    def flows(self, ctx: Context, name: str, driver: Driver, made: Callable[[], Amounted]) -> Amounted:
        """The flows of a driver of a context: held, or made and held where they stand still."""
        dotted = ".".join((*ctx.scope, name))
        if dotted not in self._flows:
            self._flows[dotted] = None if self.moving.flows(ctx.scope, name, driver) else made()
        return self._flows[dotted] or made()

    def rests(self, driver: str) -> bool:
        """Whether the flows of a driver, by its dotted name, stand still."""
        return self._flows.get(driver) is not None
