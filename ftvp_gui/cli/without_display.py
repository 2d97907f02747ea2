"""The main job where no window can open: the report and a picture of every page and chart, in one folder."""

from __future__ import annotations

from pathlib import Path

from ftvp_gui.cli import files
from ftvp_gui.cli.failure import one_line
from ftvp_gui.cli.screen import Screen, lacks_qt
from ftvp_gui.cli.studies import first_example, report_of
from ftvp_gui.language import tr


def run(file: Path | None, screen: Screen) -> None:
    """Evaluate the file, or the first example, and write everything that the window would show."""
    report = report_of(file or first_example().path, deep=True)
    folder = files.fresh_folder()
    name = report.answer.project.about.name
    print(one_line(tr("There is no display, so “{name}” becomes a report instead of a window.", name=name)))
    for path in (*files.write_reports(report, folder), *files.write_charts(report, folder)):
        print(f"  {path.name}")
    try:
        pages = screen.pictures(report.answer.project, folder)
    except ImportError as error:
        if not lacks_qt(error):
            raise
        pages = []
        print(one_line(tr("  The pages were not painted, because Qt cannot be loaded: {error}", error=error)))
    for path in pages:
        print(f"  {path.relative_to(folder) if path.is_relative_to(folder) else path}")
    print(tr("All of it is in {folder}", folder=folder))
