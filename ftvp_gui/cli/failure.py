"""What goes wrong on the command line, as one sentence on one line; never a traceback."""

from __future__ import annotations

from pathlib import Path

from ftvp_gui.language import tr
from ftvp_gui.store.errors import StoreError, worded

WRONG = 2
"""Exit code for wrong arguments and bad files."""
FAULTY = 1
"""Exit code where the program itself is at fault."""
STOPPED = 130
"""Exit code after Ctrl+C, as shells know it."""
READER_GONE = 141
"""Exit code where whoever read our output has stopped reading, as shells know it."""


class CommandError(Exception):
    """Something that the person can put right; the message is a whole sentence."""


def one_line(text: str) -> str:
    """The text on one line, without characters that could move the cursor or change the terminal."""
    spaced = " ".join(text.split())
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in spaced)


def of_file(error: StoreError) -> str:
    """A failure around a file as one sentence: what, where, the first mistake, what to do."""
    where = f" ({error.where})" if error.where else ""
    remedy = worded(error.remedy).rstrip(":.")
    remedy = f"{remedy[:1].lower()}{remedy[1:]}."
    if not error.faults:
        return f"{worded(error.what)}{where}: {remedy}"
    first, others = error.faults[0], len(error.faults) - 1
    place = f"{first.path} ({first.place})" if first.place else first.path
    more = tr(", and {others} more", others=others) if others else ""
    return f"{worded(error.what)}{where}: {place} {worded(first.text)}{more}; {remedy}"


def not_written(error: OSError, path: Path) -> CommandError:
    """The system's refusal to write a file that is no project."""
    reason = error.strerror or type(error).__name__
    return CommandError(
        tr(
            "“{path}” was not written, the system says “{reason}”: choose another name or folder.",
            path=path,
            reason=reason,
        )
    )


def of_program(error: Exception) -> str:
    """A mistake in the program itself, with the place where it happened, so that it can be reported."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = (
        tr(" at {Path}:{tb_lineno}", Path=Path(trace.tb_frame.f_code.co_filename).name, tb_lineno=trace.tb_lineno)
        if trace
        else ""
    )
    return tr(
        "The program made a mistake ({name}: {error}{place}): please report this line.",
        name=type(error).__name__,
        error=error,
        place=place,
    )
