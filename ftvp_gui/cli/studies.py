"""From a file or an example to an answered report: what every command of the command line starts with."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ftvp_gui.analysis.answer import answer
from ftvp_gui.cli.failure import CommandError
from ftvp_gui.core.project import Project, Scenario
from ftvp_gui.core.scenario import UnknownScenarioError, scenario, with_scenario
from ftvp_gui.export.redaction import redaction
from ftvp_gui.export.report import Report
from ftvp_gui.language import tr
from ftvp_gui.store import project_file
from ftvp_gui.store.examples import Example, examples
from ftvp_gui.store.project_file import Loaded
from ftvp_gui.store.recheck import recheck

DAY = "SOURCE_DATE_EPOCH"
"""With this variable set a report bears that day instead of today's, and comes out the same every time."""


def report_of(
    file: Path,
    draws: int | None = None,
    scenario_name: str | None = None,
    *,
    deep: bool = False,
    hiding: Sequence[str] | None = None,
) -> Report:
    """The report on a project file. `StoreError` and `CommandError` say what is wrong with the file or the scenario.

    The totals in the file are compared with those of today unless other draws are asked for, which give others. With
    `hiding`, which may be empty, the names in the study and these words are replaced by labels.
    """
    loaded = project_file.read(file)
    if hiding is not None:
        return _redacted(loaded, draws, scenario_name, hiding, deep=deep)
    report = answered(loaded.project, draws, scenario_name, deep=deep)
    notices = loaded.notices
    if draws is None:
        shown = report.answer.result
        notices += recheck(loaded, shown if shown.project is loaded.project else None)
    return replace(report, opening=tuple(notice.text for notice in notices))


def _redacted(
    loaded: Loaded, draws: int | None, scenario_name: str | None, words: Sequence[str], *, deep: bool
) -> Report:
    """The report on the project as others may see it; what was said on opening the file loses the names too."""
    names = redaction(loaded.project, words)
    chosen = None if scenario_name is None else _chosen(loaded.project, scenario_name).id
    report = answered(names.project(loaded.project), draws, chosen, deep=deep)
    notices = loaded.notices if draws is not None else loaded.notices + recheck(loaded, None)
    return replace(report, opening=tuple(names.said(notice.text) for notice in notices), redacted=True)


def _chosen(project: Project, name: str) -> Scenario:
    try:
        return scenario(project, name)
    except UnknownScenarioError as error:
        raise CommandError(str(error)) from error


def answered(
    project: Project, draws: int | None = None, scenario_name: str | None = None, *, deep: bool = False
) -> Report:
    """The report on a project, with a scenario in force; `deep`: with what the deep analyses find."""
    chosen = None
    if scenario_name is not None:
        chosen = _chosen(project, scenario_name)
        try:
            project = with_scenario(project, chosen.id)
        except ValueError as error:
            raise CommandError(str(error)) from error
    if draws is not None:
        project = project.replace(basis=project.basis.replace(draws=draws))
    return Report(answer(project, deep=deep), made_on=today(), scenario=chosen)


def example(name: str) -> Example:
    """The example by its id, by its id without the number, or by the number alone."""
    known = examples()
    for candidate in known:
        number, _, rest = candidate.id.partition("-")
        if name in (candidate.id, rest, number):
            return candidate
    names = ", ".join(candidate.id for candidate in known)
    raise CommandError(tr("There is no example “{name}”: choose one of {names}.", name=name, names=names))


def first_example() -> Example:
    """The example that stands first; `CommandError` where none has been installed."""
    known = examples()
    if not known:
        raise CommandError(tr("The examples are missing: install the program again."))
    return known[0]


def today() -> dt.date:
    """The day that a report bears, and for which prices are looked up."""
    fixed = os.environ.get(DAY, "")
    if fixed.isdecimal():
        return dt.datetime.fromtimestamp(int(fixed), tz=dt.UTC).date()
    return dt.datetime.now().astimezone().date()
