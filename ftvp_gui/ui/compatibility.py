"""Pairs of Python and PySide6 that are known to crash or to draw wrongly; asked before the first window, without Qt."""

from __future__ import annotations

Version = tuple[int, ...]


def problem(pyside: str, python: Version) -> str | None:
    """A sentence where this PySide6 cannot run the program on this Python, with what to install; None where it can."""
    version = _numbers(pyside)
    advice = "Install PySide6-Essentials 6.11.3."
    if version[:2] == (6, 12) and python < (3, 12):
        # Every call of a void method loses a reference to None; None is immortal only from Python 3.12 on.
        return f"PySide6 {pyside} crashes on Python {python[0]}.{python[1]} after some thousand drawing calls. {advice}"
    if version[:4] == (6, 8, 0, 1):
        return f"PySide6 {pyside} cannot load the charts. {advice}"
    if version < (6, 8):
        return f"PySide6 {pyside} is older than this program needs. {advice}"
    return None


def _numbers(version: str) -> Version:
    numbers: list[int] = []
    for part in version.split("."):
        digits = part[: next((at for at, mark in enumerate(part) if not mark.isdigit()), len(part))]
        if not digits:
            break
        numbers.append(int(digits))
    return tuple(numbers)
