"""The table of all keys: of every command as it is set, and those that belong to a control; as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence

from ftvp_gui.language import tr

MORE_KEYS = (
    ("Next or previous field", "Tab, Shift+Tab"),
    ("Next field in a form", "Enter"),
    ("Number a step up or down", "Up, Down"),
    ("Read a chart month by month", "Left, Right in the chart"),
    ("Go to what a mark of a chart rests on", "Enter in the chart"),
    ("Rename an approach in the list", "F2"),
    ("Next chart on the full screen, and back", "Left, Right, Esc"),
)


def keys(actions: Iterable[QAction]) -> str:
    """Every command that has keys, then the keys inside controls."""
    rows = [
        (action.text().replace("&", "").split(":")[0].rstrip("…"), _written(action.shortcuts()))
        for action in actions if action.shortcuts()
    ]  # fmt: skip
    more = [(tr(words), tr(pressed)) for words, pressed in MORE_KEYS]
    lines = "\n".join(f"| {words} | {pressed} |" for words, pressed in (*rows, *more))
    return f"| {tr('what')} | {tr('keys')} |\n|---|---|\n{lines}"


def _written(shortcuts: Iterable[QKeySequence]) -> str:
    return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText).replace("|", "\\|") for each in shortcuts)
