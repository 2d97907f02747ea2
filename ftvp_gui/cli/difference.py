"""Two projects held against each other: why the answer changed, as text for a terminal and as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ftvp_gui.analysis.change import Change, change
from ftvp_gui.analysis.steps import Step, Way
from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import cell, heading, sentence
from ftvp_gui.cli.failure import one_line
from ftvp_gui.cli.table import WIDTH
from ftvp_gui.core.difference import Difference, differences
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Mean
from ftvp_gui.core.text import Text
from ftvp_gui.export.report import plain
from ftvp_gui.language import tr

SCHEMA = 1
LABEL, VALUES = 60, 60
"""Widths of the columns of words."""


@dataclass(frozen=True)
class Comparison:
    """What changed from one project to another."""

    before: Project
    after: Project
    draws: int
    found: Change

    def text(self) -> str:
        """For a terminal, ending in a line break."""
        return "\n".join(self._lines()) + "\n"

    def json(self) -> bytes:
        """For other programs; never NaN."""
        return (json.dumps(self._document(), ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()

    @property
    def _style(self) -> NumberStyle:
        return NumberStyle(currency=self.after.money.currency.value, locale=plain())

    def _said(self, text: Text) -> str:
        return one_line(sentence(text, self._style))

    def _lines(self) -> Iterator[str]:
        yield one_line(f"{self.before.about.name} → {self.after.about.name}")
        yield tr("{draws} draws, in {currency}", draws=f"{self.draws:,}", currency=self._style.currency)
        yield ""
        for text in self.found.sentences:
            yield from textwrap.wrap(self._said(text), WIDTH, break_on_hyphens=False)
        if self.found.table is None:
            return
        yield ""
        if self.found.way is not None:
            yield from textwrap.wrap(self._heading(self.found.way), WIDTH, break_on_hyphens=False)
            yield ""
        rows = [tuple(heading(each, self._style) for each in self.found.table.columns)]
        rows += [tuple(one_line(cell(value, self._style)) for value in row.cells) for row in self.found.table.rows]
        limits = (LABEL, VALUES)
        cut = [(*map(_cut, row[: len(limits)], limits), *row[len(limits) :]) for row in rows]
        widths = [max(len(row[column]) for row in cut) for column in range(len(rows[0]))]
        for row in cut:
            words = [f"{text:<{width}}" for text, width in zip(row, widths[: len(limits)], strict=False)]
            money = [f"{text:>{width}}" for text, width in zip(row[len(limits) :], widths[len(limits) :], strict=True)]
            yield "  ".join([*words, *money]).rstrip()

    def _heading(self, way: Way) -> str:
        best = one_line(self.after.approach(way.best).name)
        if way.rival is None:
            return tr("Cost: of {best}.", best=best)
        return tr(
            "Difference: {approach} minus {best}. Cost: of {best}.",
            approach=one_line(self.after.approach(way.rival).name),
            best=best,
        )

    def _document(self) -> dict[str, Any]:
        found = self.found
        return {
            "schema": SCHEMA,
            "currency": self._style.currency,
            "draws": self.draws,
            "before": {"name": self.before.about.name, "best": found.best_before},
            "after": {"name": self.after.about.name, "best": found.best_after},
            "arrived": list(found.arrived),
            "gone": list(found.gone),
            "sentences": [self._said(text) for text in found.sentences],
            "inputs": [self._input(each) for each in differences(self.before, self.after).inputs],
            "way": None if found.way is None else _way(found.way),
        }

    def _input(self, each: Difference) -> dict[str, Any]:
        return {
            "path": "/".join(each.path),
            "label": each.label,
            "owner": each.owner,
            "before": self._said(each.before_words),
            "after": self._said(each.after_words),
        }


def comparison(before: Project, after: Project, draws: int | None = None) -> Comparison:
    """Hold two projects against each other, on the draws and the seed of the second."""
    sample = Sample(draws or after.basis.draws, after.basis.seed)
    return Comparison(before, after, sample.draws, change(before, after, sample))


def _way(way: Way) -> dict[str, Any]:
    return {
        "best": way.best,
        "rival": way.rival,
        "cost": {"before": _mean(way.cost_before), "after": _mean(way.cost_after)},
        "gap": {"before": _mean(way.gap_before), "after": _mean(way.gap_after)},
        "steps": [_step(step) for step in way.steps],
    }


def _step(step: Step) -> dict[str, Any]:
    path = "/".join(step.path)
    return {
        "path": path,
        "label": step.label,
        "inputs": step.inputs,
        "gap": _mean(step.gap),
        "cost": _mean(step.cost),
    }


def _mean(mean: Mean | None) -> dict[str, float] | None:
    return None if mean is None else {"value": mean.value, "se": mean.se}


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"
