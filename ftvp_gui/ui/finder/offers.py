"""What the finder offers: the places of the open project, and every command of the menus with its keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ftvp_gui.language import tr
from ftvp_gui.ui.finder.matching import Findable
from ftvp_gui.ui.finder.places import Place, places
from ftvp_gui.ui.finder.synonyms import Also
from ftvp_gui.ui.pages.pages import PAGES

if TYPE_CHECKING:
    from ftvp_gui.ui.main_window import MainWindow


@dataclass(frozen=True)
class Choice:
    """A line of the finder. `keys`: the shortcut of a command; `possible`: whether it makes sense now."""

    findable: Findable
    take: Callable[[], object]
    keys: str = ""
    possible: bool = True
    place: Place | None = None
    """Where it leads to; None for a command."""


def choices(window: MainWindow, go: Callable[[Place], object], also: Also, *, discreet: bool = False) -> list[Choice]:
    """Everything, places first. `go` leads to a place; `discreet`: a room looks on, so no values are shown."""
    found: list[Choice] = []
    if window.session.is_open:
        pages = [(id, tr(page.title)) for id, page in PAGES.items()]
        there = places(window.document.project, pages, also)
        for place in there:
            findable = replace(place.findable, value="") if discreet else place.findable
            found.append(Choice(findable, partial(go, place), place=place))
    found.extend(_commands(window, also))
    return found


def _commands(window: MainWindow, also: Also) -> Iterator[Choice]:
    for top in window.menuBar().actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            yield from _of_menu(menu, (_bare(top.text()),), also, possible=top.isEnabled())


def _of_menu(menu: QMenu, path: Sequence[str], also: Also, *, possible: bool) -> Iterator[Choice]:
    # Menus that come and go are filled in, and greyed, when they are opened.
    menu.aboutToShow.emit()
    for action in menu.actions():
        inner, name = action.menu(), _bare(action.text())
        if isinstance(inner, QMenu):
            yield from _of_menu(inner, (*path, name), also, possible=possible and action.isEnabled())
        elif name and not action.isSeparator():
            yield _command(action, name, path, also, possible=possible)


def _command(action: QAction, name: str, path: Sequence[str], also: Also, *, possible: bool) -> Choice:
    id = "command/" + (action.objectName() or "/".join((*path, name)))
    where = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ".join(path)
    tip = "" if action.toolTip() == name else action.toolTip()
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    value = tr("in force") if action.isChecked() else ""
    findable = Findable(id, name, where, value, also(f"{name} {where}"), tip)
    return Choice(findable, action.trigger, keys, possible=possible and action.isEnabled())


def _bare(text: str) -> str:
    """What an entry of a menu says, without the mark of its key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
