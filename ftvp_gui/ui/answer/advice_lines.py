"""The end of the verdict: when it would be another one, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.words import sentence
from ftvp_gui.language import tr
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.answer.lines import Line, Lines

if TYPE_CHECKING:
    from ftvp_gui.analysis.advice import Advice

FLIP, NEXT = "\N{NOT EQUAL TO}", "\N{RIGHTWARDS ARROW}"

BESIDE = 1
"""So many conditions have room above the charts, the likeliest; the report tells more, their own chart all."""


class AdviceLines(Lines):
    """The advice; while it is worked out again, that of before stays, in the quieter ink, for the same approaches.

    In brief it is the next step alone: that one is never folded away.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What would change it, and what to do next"), parent)
        self._said: list[Line] = []
        self._about: tuple[str, ...] = ()
        self._brief = self._stale = False
        self.show_lines([])

    def set_brief(self, brief: bool) -> None:
        """Show the next step alone, or all of the advice."""
        if brief != self._brief:
            self._brief = brief
            self._show()

    def show_answer(self, answer: Answer) -> None:
        """Show the advice of another answer."""
        about = tuple(approach.id for approach in answer.project.approaches)
        advice, self._stale = _told(answer)
        if answer.decided or advice is not None:
            self._said = _lines(advice, answer)
        elif about != self._about:
            self._said = []
        self._about = about
        self._show()

    def _show(self) -> None:
        said = self._said[-1:] if self._brief else self._said
        self.show_lines([Line(line.mark, line.text, muted=self._stale) for line in said])


def _told(answer: Answer) -> tuple[Advice | None, bool]:
    """The advice of an answer, and whether it is still to come."""
    if answer.findings is None:
        return None, True
    # Loaded by then, by whoever made the findings.
    from ftvp_gui.analysis.advice import Advice

    return answer.found(Advice), answer.awaits(Advice)


def _lines(advice: Advice | None, answer: Answer) -> list[Line]:
    style = style_of(answer)
    if advice is None:
        return []
    flips = [Line(FLIP, sentence(text, style)) for text in advice.flips[:BESIDE]]
    return [*flips, Line(NEXT, sentence(advice.next_step, style))]
