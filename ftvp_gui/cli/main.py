"""One run of the command line: arguments to a command, and every failure to one sentence and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from ftvp_gui.cli import failure
from ftvp_gui.cli.arguments import SUMMARIES, parse
from ftvp_gui.cli.failure import CommandError
from ftvp_gui.cli.screen import Screen, has_display, lacks_qt
from ftvp_gui.language import tr
from ftvp_gui.store import languages, settings
from ftvp_gui.store.errors import StoreError


def main(argv: Sequence[str], screen: Screen) -> int:
    """Run the command and return the exit code; one sentence on standard error where something is wrong."""
    _speak()
    languages.start(settings.read()[0].locale)
    try:
        code = _run(argv, screen)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 0
    except BrokenPipeError:
        _stop_writing()
        return failure.READER_GONE
    except KeyboardInterrupt:
        return _complain(tr("Stopped."), failure.STOPPED)
    except StoreError as error:
        return _complain(failure.of_file(error), failure.WRONG)
    except CommandError as error:
        return _complain(str(error), failure.WRONG)
    except MemoryError:
        return _complain(tr("There is not enough memory for this: ask for fewer draws with --draws."), failure.WRONG)
    except OSError as error:
        return _complain(tr("The system refused: {strerror}.", strerror=error.strerror or error), failure.WRONG)
    except Exception as error:
        return _complain(failure.of_program(error), failure.FAULTY)


def _run(argv: Sequence[str], screen: Screen) -> int:
    arguments = parse(argv)
    if arguments.command == "":
        return _open(arguments.file, screen)
    # Every analysis and every export comes along with the commands; a window does without them at first.
    from ftvp_gui.cli import commands, self_test

    if arguments.command == "self-test":
        self_test.run(screen)
    else:
        commands.COMMANDS[arguments.command](arguments)
    return 0


def _open(file: Path | None, screen: Screen) -> int:
    if file is not None and not file.exists():
        near = get_close_matches(str(file), SUMMARIES, n=1)
        hint = (
            tr("did you mean the command “{near_1}”?", near_1=near[0]) if near else tr("check the name and the folder.")
        )
        raise CommandError(tr("There is no file “{file}”: {hint}", file=file, hint=hint))
    if file is not None and file.is_dir():
        raise CommandError(tr("“{file}” is a folder: choose a project file inside it.", file=file))
    if not has_display():
        from ftvp_gui.cli import without_display

        without_display.run(file, screen)
        return 0
    try:
        return screen.window(file)
    except ImportError as error:
        if not lacks_qt(error):
            raise
        raise CommandError(
            tr(
                "The window cannot open, because Qt cannot be loaded ({error}): run “python3 packaging/bootstrap.py "
                "run”, which says what the system lacks, or write a report with “ftvp report”.",
                error=error,
            )
        ) from error


def _speak() -> None:
    """Let no terminal fail on a character that it lacks."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _complain(text: str, code: int) -> int:
    if sys.stderr is not None:
        print(failure.one_line(text), file=sys.stderr)
    return code


def _stop_writing() -> None:
    """Point standard output at nothing, so that the interpreter's own last flush stays silent."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, sys.stdout.fileno())
    except (OSError, ValueError):
        pass
    finally:
        os.close(nothing)
