"""Files that the command line writes: whole or not at all, and never over the project they are made from."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

from ftvp_gui.cli.failure import CommandError, not_written
from ftvp_gui.export.formats import FORMATS
from ftvp_gui.export.html import specs
from ftvp_gui.export.report import Report
from ftvp_gui.export.svg import svg
from ftvp_gui.language import tr
from ftvp_gui.store import disk

FOLDER = "ftvp-report"


def write(path: Path, data: bytes) -> None:
    """Put the data into the file, whole or not at all; `CommandError` where that is refused."""
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise IsADirectoryError(21, "Is a directory")
        disk.put(target, data)
    except (OSError, ValueError) as error:
        failure = error if isinstance(error, OSError) else OSError(22, str(error))
        raise not_written(failure, path) from error


def write_reports(report: Report, folder: Path) -> Iterator[Path]:
    """Write the report in every format."""
    for kind in FORMATS:
        path = folder / f"report{kind.suffix}"
        write(path, kind.write(report))
        yield path


def write_charts(report: Report, folder: Path) -> Iterator[Path]:
    """Draw every chart as SVG, in the order in which charts are shown."""
    for place, (_, spec) in enumerate(specs(report), start=1):
        path = folder / f"chart-{place}-{spec.id}.svg"
        write(path, svg(replace(spec, style=report.style)).encode())
        yield path


def fresh_folder() -> Path:
    """A new folder for a report: under the current one, or where that is not writable, among the temporary files."""
    for number in count(1):
        folder = Path.cwd() / (FOLDER if number == 1 else f"{FOLDER}-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        except OSError:
            break
        return folder
    try:
        return Path(tempfile.mkdtemp(prefix=f"{FOLDER}-"))
    except OSError as error:
        raise CommandError(
            tr("There is no folder to write the report to: change to one that you may write in.")
        ) from error
