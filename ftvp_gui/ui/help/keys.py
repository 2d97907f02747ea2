"""The table of all keys: of every command as it is set, and those that belong to a control; as Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence

from ftvp_gui.language import literal, tr

MORE_KEYS = (
    (literal("Next or previous field"), literal("Tab, Shift+Tab")),
    (literal("Next field in a form"), literal("Enter")),
    (literal("Number a step up or down"), literal("Up, Down")),
    (literal("Read a chart month by month"), literal("Left, Right in the chart")),
    (literal("Go to what a mark of a chart rests on"), literal("Enter in the chart")),
    (literal("Rename an approach in the list"), "F2"),
    (literal("Reveal the next cost of the iceberg, and take it back"), literal("Page Down, Page Up")),
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
