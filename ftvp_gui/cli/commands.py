"""What each command does, on the answers that the window gives too."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.cli import files
from ftvp_gui.cli.difference import comparison
from ftvp_gui.cli.failure import CommandError, one_line
from ftvp_gui.cli.price_table import price_table
from ftvp_gui.cli.studies import example, report_of, today
from ftvp_gui.cli.table import table
from ftvp_gui.export import json
from ftvp_gui.export.formats import format_of
from ftvp_gui.export.report import plain
from ftvp_gui.language import tr
from ftvp_gui.store import examples, price_book, project_file
from ftvp_gui.store.errors import worded
from ftvp_gui.store.recheck import computed, recheck
from ftvp_gui.store.renewal import reprice


def list_examples(_: argparse.Namespace) -> None:
    """One line an example: its name and its title."""
    found = examples.examples()
    width = max((len(known.id) for known in found), default=0)
    for known in found:
        print(f"{known.id:<{width}}  {one_line(known.title)}")


def new(arguments: argparse.Namespace) -> None:
    """A project file from an example; an existing file is left alone."""
    chosen = example(arguments.example)
    target = project_file.named(arguments.output)
    if target.exists():
        raise CommandError(tr("“{target}” is there already and was left alone: choose another name.", target=target))
    project = examples.open_example(chosen.id)
    project_file.write(target, project, totals=computed(project))
    print(tr("Wrote {target}", target=target))


def evaluate(arguments: argparse.Namespace) -> None:
    """The verdict and the figures of a project, as a table or as JSON."""
    report = report_of(arguments.file, arguments.draws, arguments.scenario, deep=arguments.json)
    if arguments.json:
        _put_out(json.write(report))
    else:
        sys.stdout.write(table(report))


def write_report(arguments: argparse.Namespace) -> None:
    """One report, its format by the suffix."""
    target: Path = arguments.output
    try:
        kind = format_of(target.suffix)
    except KeyError as error:
        raise CommandError(tr("“{target}” cannot be written: {arg_1}", target=target, arg_1=error.args[0])) from error
    if target.exists() and arguments.file.exists() and target.samefile(arguments.file):
        raise CommandError(tr("“{target}” is the project itself: give the report another name.", target=target))
    hiding = (arguments.hide or ()) if arguments.redact or arguments.hide else None
    report = report_of(arguments.file, arguments.draws, arguments.scenario, deep=kind.deep, hiding=hiding)
    files.write(target, kind.write(report))
    print(tr("Wrote {target}", target=target))


def diff(arguments: argparse.Namespace) -> None:
    """Why the answer of the second file is another than that of the first, as text or as JSON."""
    before, after = (project_file.read(path).project for path in (arguments.before, arguments.after))
    compared = comparison(before, after, arguments.draws)
    if arguments.json:
        _put_out(compared.json())
    else:
        sys.stdout.write(compared.text())


def show_prices(arguments: argparse.Namespace) -> None:
    """What today's prices would change in a project; with an output also the changed project as a file."""
    loaded = project_file.read(arguments.file)
    book, complaint = price_book.read()
    if complaint is not None:
        print(one_line(worded(complaint)), file=sys.stderr)
    style = NumberStyle(currency=loaded.project.money.currency.value, locale=plain())
    for notice in recheck(loaded):
        print(one_line(sentence(notice.text, style)), file=sys.stderr)
    found = reprice(loaded.project, today(), book)
    sys.stdout.write(price_table(found))
    if arguments.output is not None:
        target = project_file.named(arguments.output)
        if target.exists():
            raise CommandError(
                tr("“{target}” is there already and was left alone: choose another name.", target=target)
            )
        project_file.write(target, found.project, notes=loaded.notes, totals=computed(found.project))
        print(tr("Wrote {target}", target=target))


def _put_out(data: bytes) -> None:
    """JSON is UTF-8 whatever the terminal speaks."""
    raw = getattr(sys.stdout, "buffer", None)
    if raw is None:
        sys.stdout.write(data.decode())
    else:
        sys.stdout.flush()
        raw.write(data)
        raw.flush()


COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "examples": list_examples,
    "new": new,
    "evaluate": evaluate,
    "report": write_report,
    "diff": diff,
    "reprice": show_prices,
}
