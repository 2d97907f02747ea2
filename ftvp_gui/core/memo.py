"""What the last run computed: kept for each approach while nothing that it was made from has changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.context import Common
from ftvp_gui.core.draw import Table
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Costs


@dataclass(frozen=True)
class _Kept:
    """The last costs of an approach, with the table and everything that was read to make them.

    `reads` are sorted by the sections and approaches that they were read in: one that is the same object still, as
    it is after an edit elsewhere, need not be looked into.
    """

    table: Table
    approach: type[Approach]
    lineage: str
    reads: tuple[tuple[Path, object, tuple[tuple[Path, Any], ...]], ...]
    costs: Costs

    def holds(self, project: Project, approach: Approach, table: Table) -> bool:
        if table is not self.table or type(approach) is not self.approach or approach.lineage != self.lineage:
            return False
        return all(
            _found(project, place) is model or all(_same(project, path, value) for path, value in inside)
            for place, model, inside in self.reads
        )


def _by_place(
    project: Project, reads: Mapping[Path, Any]
) -> tuple[tuple[Path, object, tuple[tuple[Path, Any], ...]], ...]:
    sorted_: dict[Path, list[tuple[Path, Any]]] = {}
    for path, value in reads.items():
        sorted_.setdefault(path[:2] if path[0] == "approaches" else path[:1], []).append((path, value))
    return tuple((place, _found(project, place), tuple(inside)) for place, inside in sorted_.items())


def _found(project: Project, place: Path) -> object:
    """The section or approach at a place; None where there is none."""
    try:
        return at(project, place)
    except KeyError:
        return None


class Memo:
    """What the last run computed, per approach. Give the same memo again and only what an edit touched is redone."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}
        self._common: tuple[Table, Common] | None = None

    def common(self, project: Project, table: Table) -> Common:
        """The terms that all approaches share, as far as they still hold."""
        if self._common is None or self._common[0] is not table:
            self._common = table, Common()
        kept = self._common[1]
        kept.keep(lambda reads: all(_same(project, path, value) for path, value in reads.items()))
        return kept

    def find(self, project: Project, approach: Approach, table: Table) -> Costs | None:
        """The kept costs, if nothing that they were made from has changed."""
        kept = self._kept.get(approach.id)
        return kept.costs if kept is not None and kept.holds(project, approach, table) else None

    def keep(self, project: Project, approach: Approach, table: Table, reads: Mapping[Path, Any], costs: Costs) -> None:
        """Replace what was kept for the approach, and forget approaches that are gone."""
        alive = {other.id for other in project.approaches}
        self._kept = {id: kept for id, kept in self._kept.items() if id in alive}
        self._kept[approach.id] = _Kept(table, type(approach), approach.lineage, _by_place(project, reads), costs)


def _same(project: Project, path: Path, value: Any) -> bool:
    try:
        now = at(project, path)
    except KeyError:
        return False
    if isinstance(now, Estimate):
        now = now.quantity
    return now is value or bool(now == value)
