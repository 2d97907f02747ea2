"""The arguments of every command, and their help; it reads no files and runs nothing."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

from ftvp_gui import __version__
from ftvp_gui.cli.failure import CommandError
from ftvp_gui.language import literal, tr

LEAST, MOST = 100, 1_000_000
"""How many futures may be drawn."""
SUMMARIES = {
    "examples": literal("list the example projects"),
    "new": literal("make a project from an example"),
    "evaluate": literal("cost the approaches of a project and give the verdict"),
    "report": literal("write a report; its format follows from the suffix: .html, .csv or .json"),
    "diff": literal("say why the answer of one project differs from another's, input by input"),
    "reprice": literal(
        "look every price of a project up again and show what would change; with -o write the changed project"
    ),
    "self-test": literal("open every example, draw every chart, write every report, and say whether all is well"),
}
_EPILOG = literal(
    "Without a command the window opens, with the project FILE if there is one; without a display the report of "
    "the FILE,\nor of the first example, is written into a folder instead. A file that is called like "
    "a command is given as ./NAME.\n"
)


class Parser(argparse.ArgumentParser):
    """argparse with its complaints as one sentence."""

    def error(self, message: str) -> NoReturn:
        raise CommandError(
            tr(
                "{message}{message_2}; “{prog} --help” shows what is possible.",
                message=message[:1].upper(),
                message_2=message[1:],
                prog=self.prog,
            )
        )


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The command with its arguments; `command` is "" for the window, with `file` a path or None."""
    if argv and not argv[0].startswith("-") and argv[0] not in SUMMARIES:
        return _window(argv)
    if argv and argv[0] == "--":
        return _window(argv[1:])
    found = _parser().parse_args(argv)
    if found.command is None:
        return _window(())
    return found


def _window(argv: Sequence[str]) -> argparse.Namespace:
    if len(argv) > 1:
        first, commands = argv[0], ", ".join(SUMMARIES)
        near = get_close_matches(first, SUMMARIES, n=1)
        hint = (
            tr("did you mean “{near_1}”?", near_1=near[0]) if near else tr("one project file can be opened at a time.")
        )
        raise CommandError(
            tr("“{first}” is no command ({commands}): {hint}", first=first, commands=commands, hint=hint)
        )
    return argparse.Namespace(command="", file=Path(argv[0]) if argv else None)


def _parser() -> Parser:
    parser = Parser(
        prog="ftvp",
        usage=tr("ftvp [FILE]\n       ftvp COMMAND ..."),
        description=tr("Fine-tune a model, or prompt one? The whole cost over time, the hidden part included."),
        epilog=tr(_EPILOG),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"ftvp {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title=tr("commands"), parser_class=Parser)
    made = {
        name: commands.add_parser(
            name,
            prog=f"ftvp {name}",
            help=text,
            description=f"{text[:1].upper()}{text[1:]}.",
            allow_abbrev=False,
        )
        for name, text in SUMMARIES.items()
    }
    new = made["new"]
    new.add_argument("--example", required=True, metavar="NAME", help=tr("as “ftvp examples” lists it"))
    new.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help=tr("the project file to write"))
    _calculation(made["evaluate"])
    made["evaluate"].add_argument("--json", action="store_true", help=tr("as JSON, by docs/schema/evaluate-1.json"))
    _calculation(made["report"])
    made["report"].add_argument(
        "-o", "--output", required=True, type=Path, metavar="OUT", help=tr("the report to write")
    )
    made["report"].add_argument(
        "--redact",
        action="store_true",
        help=tr("replace the names of client, project, people and approaches, and notes"),
    )
    made["report"].add_argument(
        "--hide",
        action="append",
        metavar="WORD",
        help=tr("replace this word too, as with --redact; may be given again"),
    )
    made["diff"].add_argument("before", type=Path, metavar="A", help=tr("a project file, as it was before"))
    made["diff"].add_argument("after", type=Path, metavar="B", help=tr("a project file, as it is now"))
    made["diff"].add_argument("--draws", type=_draws, metavar="N", help=tr("futures to draw; else B's own number"))
    made["diff"].add_argument("--json", action="store_true", help=tr("as JSON, by docs/cli.md"))
    made["reprice"].add_argument("file", type=Path, metavar="FILE", help=tr("a project file (.ftvp)"))
    made["reprice"].add_argument("-o", "--output", type=Path, metavar="OUT", help=tr("the project file to write"))
    return parser


def _calculation(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help=tr("a project file (.ftvp)"))
    parser.add_argument("--draws", type=_draws, metavar="N", help=tr("futures to draw; else the project's own number"))
    parser.add_argument("--scenario", metavar="S", help=tr("a scenario of the project, by name or id"))


def _draws(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not LEAST <= number <= MOST:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from {LEAST:,} to {MOST:,}")
    return number
