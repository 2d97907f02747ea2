"""What rests while the program starts: collecting garbage, and Qt for Python's reading of every module's source."""

from __future__ import annotations

import gc
import sys


def begin() -> None:
    """Let both rest. Call this before Qt is loaded."""
    # What a start makes, it keeps: looking through it again and again finds no garbage, in a tenth of its time.
    gc.disable()
    _read_no_sources()


def end() -> None:
    """The window stands: collect garbage again, without ever looking through what the start has made."""
    gc.freeze()
    gc.enable()


def _read_no_sources() -> None:
    """Let Qt for Python take every module for one that does not use it.

    It reads the source of each module that is imported, another tenth of the start, to find those that may ask for its
    snake-case names. No module here asks for them, and for those that do not, its answer changes nothing.
    """
    # Loading this brings the look-up along, before the first module of Qt makes use of it.
    import shiboken6  # noqa: F401

    look_up = sys.modules.get("shibokensupport.feature")
    if look_up is not None and hasattr(look_up, "_mod_uses_pyside"):
        setattr(look_up, "_mod_uses_pyside", _uses_no_features)  # noqa: B010


def _uses_no_features(_module: object) -> bool:
    return False
