"""A version held against the study of now, in rows of words: what each costs, and which inputs differ; no Qt."""

from __future__ import annotations

from collections.abc import Iterator

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.difference import differences
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.project import Project
from ftvp_gui.language import title, tr, tr_n
from ftvp_gui.ui.prices.reprice_rows import before_and_after

Row = tuple[str, ...]


class Against:
    """The study of now, to hold versions against; both are costed on the preview sample of now, so that luck is no
    difference between them."""

    def __init__(self, now: Project) -> None:
        self._now = now
        self._sample = Sample(now.basis.draws, now.basis.seed, preview=True)
        self._costs_now = self._costs(now)

    def totals(self, then: Project) -> tuple[Row, ...]:
        """A row an approach that either has: its name, its expected cost then and now, the difference."""
        before, currency = self._costs(then), self._now.money.currency.value
        names = {each.id: each.name for each in (*then.approaches, *self._now.approaches)}
        return tuple((name, *self._row(id, before, currency)) for id, name in names.items())

    def inputs(self, then: Project) -> tuple[Row, ...]:
        """A row an input that differs: what and where, its value then and now."""
        style = NumberStyle(currency=self._now.money.currency.value)
        found = differences(then, self._now)
        rows = (
            (
                title(f"{each.label} ({each.owner})" if each.owner else each.label),
                sentence(each.before_words, style),
                sentence(each.after_words, style),
            )
            for each in found.inputs
        )
        return (*rows, *self._approaches(then, found.arrived, found.gone))

    def said(self, then: Project) -> str:
        """How much has changed since, in a sentence."""
        count = len(self.inputs(then))
        if count == 0:
            return tr("Nothing that moves money has changed since.")
        return tr_n(count, "One input has changed since.", "{number} inputs have changed since.", number=str(count))

    def _approaches(self, then: Project, arrived: tuple[str, ...], gone: tuple[str, ...]) -> Iterator[Row]:
        for id in arrived:
            yield self._now.approach(id).name, tr("not there"), tr("there")
        for id in gone:
            yield then.approach(id).name, tr("there"), tr("not there")

    def _row(self, id: str, before: dict[str, float | None], currency: str) -> Row:
        was, now, moved = before_and_after(before.get(id), self._costs_now.get(id), currency)
        return (was if id in before else "", now if id in self._costs_now else "", moved)

    def _costs(self, project: Project) -> dict[str, float | None]:
        result = evaluate(project, self._sample)
        return {each.id: each.expected().value if each.costed else None for each in result.approaches}
