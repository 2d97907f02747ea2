"""The menu of the kinds of unknown that a field offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ftvp_gui.core.declare import AmountSpec
from ftvp_gui.core.quantity import Quantity
from ftvp_gui.language import tr
from ftvp_gui.ui.form.kinds import WORDS, Kind, kind_of, kinds_for


def kind_menu(spec: AmountSpec, quantity: Quantity, choose: Callable[[Kind], None], parent: QWidget) -> QMenu:
    """A menu that calls `choose(kind)`; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("{input}: kind of unknown", input=tr(spec.label)))
    menu.setToolTipsVisible(True)
    menu.aboutToHide.connect(menu.deleteLater)
    group = QActionGroup(menu)
    for kind in kinds_for(spec, quantity):
        action = QAction(tr(WORDS[kind].title), menu, checkable=True, checked=kind is kind_of(quantity))
        action.setToolTip(tr(WORDS[kind].sentence))
        action.triggered.connect(partial(_chosen, choose, kind))
        group.addAction(action)
        menu.addAction(action)
    return menu


def _chosen(choose: Callable[[Kind], None], kind: Kind, _checked: bool = False) -> None:
    choose(kind)
