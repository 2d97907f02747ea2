"""The end of the verdict: when it would be another one, and what to do next."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.answer.lines import Line, Lines

FLIP, NEXT = "\N{NOT EQUAL TO}", "\N{RIGHTWARDS ARROW}"

BESIDE = 1
"""So many conditions have room above the charts, the likeliest; the report tells more, their own chart all."""


class AdviceLines(Lines):
    """The advice; while it is worked out again, that of before stays, in the quieter ink, for the same approaches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What would change it, and what to do next"), parent)
        self._said: list[Line] = []
        self._about: tuple[str, ...] = ()
        self.show_lines([])

    def show_answer(self, answer: Answer) -> None:
        """Show the advice of another answer."""
        about = tuple(approach.id for approach in answer.project.approaches)
        if answer.findings is not None:
            self._said = _lines(answer)
        elif about != self._about:
            self._said = []
        self._about = about
        stale = answer.findings is None or answer.refreshing
        self.show_lines([Line(line.mark, line.text, muted=stale) for line in self._said])


def _lines(answer: Answer) -> list[Line]:
    # Loaded by then, with all that takes seconds; nothing that is loaded at the start needs it.
    from ftvp_gui.analysis.advice import Advice

    advice, style = answer.found(Advice), style_of(answer)
    if advice is None:
        return []
    flips = [Line(FLIP, sentence(text, style)) for text in advice.flips[:BESIDE]]
    return [*flips, Line(NEXT, sentence(advice.next_step, style))]
