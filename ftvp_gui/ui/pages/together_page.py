"""The page of inputs that move together: what is said of them so far, and the way to say more."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ftvp_gui.analysis.sensitivity import input_title
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.core.together import Together
from ftvp_gui.language import literal, tr
from ftvp_gui.store.identity import new_id
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.form.buttons import TextButton
from ftvp_gui.ui.form.margins import INDENT
from ftvp_gui.ui.pages.page import Page
from ftvp_gui.ui.pages.together_dialog import TogetherDialog
from ftvp_gui.ui.pages.together_view import TogetherView
from ftvp_gui.ui.typography import px

TOGETHER = "together"
HELP = literal(
    "Inputs that are high or low together: when volume is above what you think, growth may be too. Only "
    "the order of the draws changes: each input keeps its own range, and the first of a group keeps its "
    "draws. “Somewhat” is a rank correlation of 0.4, “strongly” of 0.8."
)


class TogetherPage(Page):
    """The groups of a project, each with its inputs, how strongly and which way they move."""

    def __init__(self, id: str, title: str, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(id, title, tr(HELP), document, parent)
        self.column_heads.hide()
        self.views: tuple[TogetherView, ...] = ()
        self._read_only = False
        self.add = TextButton(tr("Add inputs that move together…"), "add", self.content)
        self.add.clicked.connect(self._add)
        line = QHBoxLayout()
        line.setContentsMargins(px(INDENT), 0, 0, 0)
        line.addWidget(self.add)
        line.addStretch(1)
        self.lines.addLayout(line)
        self.finish()
        self._show_groups(document.project)

    def set_project(self, project: Project) -> None:
        if project is not self._shown:
            super().set_project(project)
            self._show_groups(project)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.add.setEnabled(not read_only)
        for view in self.views:
            view.set_read_only(read_only)

    def reveal(self, path: Path) -> bool:
        """Focus the group of a path, or the button that adds one."""
        view = next((view for view in self.views if view.id == path[-1]), None)
        if view is None and len(path) > 1:
            return False
        (self.add if view is None else view.strength).setFocus()
        return True

    def _show_groups(self, project: Project) -> None:
        shown = [view.id for view in self.views]
        if shown != [group.id for group in project.together]:
            self._rebuild(project)
        for view, group in zip(self.views, project.together, strict=True):
            view.show_group(group, project)
        self._order_keys()

    def _rebuild(self, project: Project) -> None:
        kept = {view.id: view for view in self.views}
        views = []
        for place, group in enumerate(project.together):
            view = kept.pop(group.id, None) or self._view(group.id)
            self.lines.insertWidget(place, view)
            views.append(view)
        for gone in kept.values():
            self.lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.views = tuple(views)

    def _view(self, id: str) -> TogetherView:
        view = TogetherView(id, self.content)
        view.changed.connect(self._change)
        view.choosing.connect(partial(self._choose, id))
        view.removed.connect(partial(self._remove, id))
        view.set_read_only(self._read_only or bool(self._document.read_only))
        return view

    def _order_keys(self) -> None:
        for before, after in pairwise([*(stop for view in self.views for stop in view.stops()), self.add]):
            QWidget.setTabOrder(before, after)

    def _add(self) -> None:
        self._open((), lambda paths: self._put(Together(id=new_id(), paths=paths)))

    def _choose(self, id: str) -> None:
        group = self._group(id)
        self._open(group.paths, lambda paths: self._put(self._group(id).replace(paths=paths)))

    def _open(self, chosen: tuple[Path, ...], take: Callable[[tuple[Path, ...]], None]) -> None:
        dialog = TogetherDialog(self._document.project, chosen, self.window())
        dialog.taken.connect(take)
        dialog.open()

    def _change(self, group: Together) -> None:
        self._put(group)

    def _remove(self, id: str) -> None:
        group = self._group(id)
        rest = tuple(other for other in self._document.project.together if other.id != id)
        self._apply(tr("No longer together: {words}", words=self._words(group)), rest)
        self.add.setFocus()

    def _put(self, group: Together) -> None:
        groups = self._document.project.together
        if any(other.id == group.id for other in groups):
            after = tuple(group if other.id == group.id else other for other in groups)
        else:
            after = (*groups, group)
        self._apply(tr("Moves together: {words}", words=self._words(group)), after)

    def _apply(self, step: str, groups: tuple[Together, ...]) -> None:
        try:
            self._document.apply(step, self._document.project.replace(together=groups))
        except RefusedError as refusal:
            self.add.setToolTip(str(refusal))

    def _group(self, id: str) -> Together:
        return next(group for group in self._document.project.together if group.id == id)

    def _words(self, group: Together) -> str:
        return ", ".join(input_title(self._document.project, path) for path in group.paths)
