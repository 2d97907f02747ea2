"""Two lines of tabs above the charts: the questions, and below them the views that answer the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ftvp_gui.language import tr
from ftvp_gui.ui.answer.view_tabs import ViewTabs
from ftvp_gui.ui.answer.views import GROUPS, VIEWS, group_of


class ViewSwitch(QWidget):
    """Chooses a view by its place in `VIEWS`; each group comes back as it was left."""

    changed = Signal(int)
    """Another view is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = 0
        self._last = {place: group.views[0] for place, group in enumerate(GROUPS)}
        self.groups = ViewTabs(tr("Questions"), {0: "chart", len(GROUPS) - 1: "table"}, self)
        self.groups.offer(
            [tr(group.title) for group in GROUPS],
            [tr("{group} (Alt+{place})", group=tr(group.title), place=place + 1) for place, group in enumerate(GROUPS)],
        )
        self.members = ViewTabs(tr("Views of the question"), {}, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.groups)
        layout.addWidget(self.members)
        self.groups.currentChanged.connect(self._choose_group)
        self.members.currentChanged.connect(self._choose_member)
        self.setFocusProxy(self.groups)
        self._show()

    @property
    def view(self) -> int:
        """The place in `VIEWS` of what is chosen."""
        return self._view

    def choose(self, view: int) -> None:
        """Choose a view; `changed` is sent even where it is the one before, `IndexError` where there is none."""
        self._last[group_of(view)] = view
        self._view = view
        self._show()
        self.changed.emit(view)

    def choose_group(self, place: int) -> None:
        """Choose a question: the view of it that was seen last."""
        self.choose(self._last[place])

    def show_look(self) -> None:
        """Take the size of type in use."""
        for tabs in (self.groups, self.members):
            tabs.show_look()

    def _show(self) -> None:
        place = group_of(self._view)
        views = GROUPS[place].views
        self._set(self.groups, place)
        titles = [tr(VIEWS[view]) for view in views]
        if [self.members.tabText(index) for index in range(self.members.count())] != titles:
            self.members.offer(titles)
        self._set(self.members, views.index(self._view))
        self.members.setVisible(len(views) > 1)

    def _set(self, tabs: ViewTabs, index: int) -> None:
        was = tabs.blockSignals(True)
        tabs.setCurrentIndex(index)
        tabs.blockSignals(was)
        tabs.update()

    def _choose_group(self, place: int) -> None:
        self.choose_group(place)

    def _choose_member(self, index: int) -> None:
        self.choose(GROUPS[group_of(self._view)].views[index])
