"""What every report is made from: an answer, the scenario and the day; a report is a pure function of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from ftvp_gui import __version__
from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.format import Locale, NumberStyle, spoken
from ftvp_gui.core.checks import Notice, aged, ordered
from ftvp_gui.core.project import Scenario
from ftvp_gui.core.scenario import dormant
from ftvp_gui.core.text import Text, say


def plain() -> Locale:
    """How numbers are written for terminals and other programs: none that only looks like a space or a minus."""
    return replace(spoken(), space=" ", minus="-")


@dataclass(frozen=True, eq=False)
class Report:
    """An answer on the full sample, ready to be written.

    `made_on` is the day printed on it (None: no day, for the same bytes every time); `opening` is what there was to
    say when the file was opened. The answer's project already has the scenario in force.
    """

    answer: Answer
    made_on: dt.date | None = None
    scenario: Scenario | None = None
    opening: tuple[Text, ...] = ()
    locale: Locale = field(default_factory=spoken)
    version: str = __version__
    redacted: bool = False
    """Names have been replaced by labels, which the report says."""

    @property
    def currency(self) -> str:
        """The ISO code of the project's currency."""
        return self.answer.project.money.currency.value

    @property
    def style(self) -> NumberStyle:
        """How the numbers of this report are written."""
        return NumberStyle(currency=self.currency, locale=self.locale)

    @property
    def draws(self) -> int:
        """How many futures were drawn."""
        return self.answer.result.rows

    @property
    def seed(self) -> int:
        """The seed of the draws."""
        return self.answer.project.basis.seed

    def notices(self) -> tuple[Notice, ...]:
        """What is valid but worth a look, warnings first; on a report with a day, old prices too."""
        old = aged(self.answer.project, self.made_on) if self.made_on is not None else ()
        return ordered((*old, *self.answer.notices))

    def remarks(self) -> tuple[Text, ...]:
        """What was said on opening, and the values of the scenario that have no place any more."""
        if self.scenario is None:
            return self.opening
        asleep = tuple(
            say(
                "notice.dormant",
                "Scenario “{scenario}”: the place “{path}” is gone, so its value is not used.",
                scenario=self.scenario.name,
                path=".".join(override.path),
            )
            for override in dormant(self.answer.project, self.scenario)
        )
        return self.opening + asleep
