"""What the last run computed: kept for each approach while nothing that it was made from has changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.context import Common
from ftvp_gui.core.draw import Table
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.inputs import ColumnReader
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.moving import Makings, Moving, Still
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Quantity, Unknown
from ftvp_gui.core.result import Costs


@dataclass(frozen=True)
class _Kept:
    """The last costs of an approach, with the reader that read everything they were made from.

    `reads` are sorted by the sections and approaches that they were read in: one that is the same object still, as
    it is after an edit elsewhere, need not be looked into.
    """

    approach: type[Approach]
    lineage: str
    reader: ColumnReader
    reads: tuple[tuple[Path, object, tuple[tuple[Path, Any], ...]], ...]
    costs: Costs
    still: Still | None

    def alike(self, approach: Approach, table: Table) -> bool:
        """Whether the costs are of such an approach on that table."""
        return table is self.reader.table and type(approach) is self.approach and approach.lineage == self.lineage

    def changed(self, project: Project) -> frozenset[Path]:
        """The places of what was read and is no longer the same."""
        return frozenset(
            path
            for place, model, inside in self.reads
            if _found(project, place) is not model
            for path, value in inside
            if not _same(value, _found(project, path))
        )

    def moved(self, project: Project, changed: frozenset[Path]) -> bool:
        """Whether nothing but columns of the table has changed, so that the same formulas are run."""
        return all(self._moved(path, self.reader.reads[path], _found(project, path)) for path in changed)

    def _moved(self, path: Path, before: object, now: object) -> bool:
        if not isinstance(before, Quantity) or not isinstance(now, Quantity) or before.certain != now.certain:
            return False
        if isinstance(before, Unknown) or isinstance(now, Unknown):
            return False
        # Of a certain number more may hang than a column: a formula may leave out what it makes nothing of.
        return not before.certain or path not in self.reader.asked


def hold(project: Project, reads: Mapping[Path, Any]) -> bool:
    """Whether everything that was read is as it was."""
    return all(_same(value, _found(project, path)) for path, value in reads.items())


def _by_place(
    project: Project, reads: Mapping[Path, Any]
) -> tuple[tuple[Path, object, tuple[tuple[Path, Any], ...]], ...]:
    sorted_: dict[Path, list[tuple[Path, Any]]] = {}
    for path, value in reads.items():
        sorted_.setdefault(path[:2] if path[0] == "approaches" else path[:1], []).append((path, value))
    return tuple((place, _found(project, place), tuple(inside)) for place, inside in sorted_.items())


_GONE = object()


def _found(project: Project, place: Path) -> object:
    """What stands at a place, of an estimate its quantity; `_GONE` where there is no such place."""
    try:
        found = at(project, place)
    except KeyError:
        return _GONE
    return found.quantity if isinstance(found, Estimate) else found


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
        kept.keep(lambda reads: hold(project, reads))
        return kept

    def find(self, project: Project, approach: Approach, table: Table) -> tuple[Costs | None, Still | None]:
        """The kept costs, if nothing that they were made from has changed; else what of it stands still, if numbers
        have moved and no more. The first time that such numbers move, it is still to be computed."""
        kept = self._kept.get(approach.id)
        if kept is None or not kept.alike(approach, table):
            return None, None
        changed = kept.changed(project)
        if not changed:
            return kept.costs, None
        # Of one row everything is computed sooner than it is found out what stands still.
        if table.rows == 1 or not kept.moved(project, changed):
            return None, None
        if kept.still is not None and kept.still.moving.paths == changed:
            return None, kept.still
        makings = kept.still.moving.makings if kept.still is not None else Makings(project, approach)
        return None, Still(Moving(makings, changed), kept.reader)

    def keep(
        self, project: Project, approach: Approach, reader: ColumnReader, costs: Costs, still: Still | None
    ) -> None:
        """Replace what was kept for the approach, and forget approaches that are gone."""
        alive = {other.id for other in project.approaches}
        self._kept = {id: kept for id, kept in self._kept.items() if id in alive}
        reads = _by_place(project, reader.reads)
        self._kept[approach.id] = _Kept(type(approach), approach.lineage, reader, reads, costs, still)


def _same(before: object, now: object) -> bool:
    return now is before or bool(now == before)
