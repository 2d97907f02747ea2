"""The keys of the presenter, clickers among them: which does what, and the words that tell. No widget."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt

from ftvp_gui.language import tr

Key = Qt.Key


class Does(StrEnum):
    """What a key does."""

    FORWARD = "forward"
    BACK = "back"
    BLANK = "blank"
    KEEP = "keep"
    SWITCH = "switch"
    COMPARE = "compare"
    ICEBERG = "iceberg"
    NOTES = "notes"
    NAMES = "names"
    RESET = "reset"
    SCENARIO = "scenario"
    UNDO = "undo"
    REDO = "redo"
    HELP = "help"
    LEAVE = "leave"
    NOTHING = "nothing"


KEYS = {
    Key.Key_PageDown: Does.FORWARD, Key.Key_Right: Does.FORWARD, Key.Key_Space: Does.FORWARD,
    Key.Key_Return: Does.FORWARD, Key.Key_Enter: Does.FORWARD,
    Key.Key_PageUp: Does.BACK, Key.Key_Left: Does.BACK, Key.Key_Backspace: Does.BACK,
    Key.Key_B: Does.BLANK, Key.Key_Period: Does.BLANK,
    Key.Key_S: Does.KEEP, Key.Key_X: Does.SWITCH, Key.Key_C: Does.COMPARE, Key.Key_I: Does.ICEBERG,
    Key.Key_N: Does.NOTES, Key.Key_P: Does.NAMES, Key.Key_Home: Does.RESET, Key.Key_K: Does.SCENARIO,
    Key.Key_H: Does.HELP, Key.Key_Question: Does.HELP, Key.Key_F1: Does.HELP,
    Key.Key_Escape: Does.LEAVE, Key.Key_F11: Does.LEAVE,
    # Some clickers begin a show with this one.
    Key.Key_F5: Does.NOTHING,
}  # fmt: skip
"""A clicker sends the page keys or arrows, a full stop or B, Escape and F5."""


def what(key: int, modifiers: Qt.KeyboardModifier) -> Does | None:
    """What a key press does; None where it is not the presenter's."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        again = bool(modifiers & Qt.KeyboardModifier.ShiftModifier) or key == Key.Key_Y
        return {Key.Key_Z: Does.REDO if again else Does.UNDO, Key.Key_Y: Does.REDO}.get(Key(key))
    return KEYS.get(Key(key)) if key in list(KEYS) else None


def told(*, sliders: int, kept: int) -> tuple[str, ...]:
    """The keys that are of use now, those that are needed first in front."""
    parts = [tr("\N{LEFTWARDS ARROW} \N{RIGHTWARDS ARROW} charts"), tr("Esc leave")]
    if sliders:
        parts.append(tr("1 to {last} sliders", last=sliders) if sliders > 1 else tr("1 slider"))
    parts.append(tr("S keep as {name}", name="A" if kept == 0 else "B"))
    if kept:
        parts += [tr("X switch"), tr("C compare")]
    if sliders:
        parts.append(tr("Home as in the study"))
    parts += [tr("I iceberg"), tr("B black"), tr("N notes"), tr("P names")]
    if sliders:
        parts.append(tr("K keep as a scenario"))
    return tuple(parts)
