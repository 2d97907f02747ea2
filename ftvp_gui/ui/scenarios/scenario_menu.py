"""The menu of a row of the form: in which scenario its input is to have another value."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.language import tr


def scenario_menu(project: Project, path: Path, choose: Callable[[str, Path], None], parent: QWidget) -> QMenu:
    """A menu that calls `choose(id, path)`, with an empty id for a new scenario; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Another value in a scenario"))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addSection(tr("Another value in a scenario"))
    for scenario in project.scenarios:
        held = any(override.path == path for override in scenario.overrides)
        name = scenario.name.replace("&", "&&")
        menu.addAction(tr("{name}: change its value", name=name) if held else name, partial(choose, scenario.id, path))
    menu.addAction(tr("New scenario"), partial(choose, "", path))
    return menu
