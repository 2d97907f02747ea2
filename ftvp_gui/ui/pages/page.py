"""A page: a title, column heads that stay in sight, and sections that scroll below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ftvp_gui.core.model import Path, at
from ftvp_gui.core.project import Project
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.column_heads import ColumnHeads
from ftvp_gui.ui.form.field import Field
from ftvp_gui.ui.form.labels import muted, wrapped
from ftvp_gui.ui.form.margins import BAR, INDENT, LEFT, RIGHT
from ftvp_gui.ui.form.paragraph import Paragraph
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.form.scroll import PageScroll
from ftvp_gui.ui.form.section_view import SectionView
from ftvp_gui.ui.typography import px, title_font


class Page(QWidget):
    """The inputs of one part of the project, as the document has them."""

    explain_asked = Signal(object)
    """The path of a cost whose computation is asked for."""
    scenario_asked = Signal(object, object)
    """An input is to have another value in a scenario: its path, and the place on the screen for a menu."""

    def __init__(self, id: str, title: str, help: str, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id, self._document = id, document
        self._shown: Project = document.project
        self.sections: dict[Path, SectionView] = {}
        self._amounts: Mapping[str, str] = {}
        self.title = QLabel(title, self)
        self.title.setFont(title_font())
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.top = QHBoxLayout()
        self.top.setSpacing(px(8))
        self.top.addWidget(self.title, 1)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(px(LEFT + INDENT), px(16), px(RIGHT + BAR), px(8))
        self.head.setSpacing(px(4))
        self.head.addLayout(self.top)
        if help:
            self.head.addWidget(muted(wrapped(help, self)))
        self.column_heads = ColumnHeads(self)
        self.content = QWidget(self)
        self.lines = QVBoxLayout(self.content)
        self.lines.setContentsMargins(px(LEFT), px(8), px(RIGHT), px(24))
        self.lines.setSpacing(px(8))
        self._scroll = PageScroll(self.content, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.head)
        whole.addWidget(self.column_heads)
        whole.addWidget(self._scroll, 1)

    def add_section(
        self, path: Path, *, headed: bool, opened: bool = True, into: QVBoxLayout | None = None
    ) -> SectionView:
        """Add the section of the project at the path, below what is there."""
        section = SectionView(
            at(self._document.project, path), path, self._document, self.content, headed=headed, opened=opened
        )
        section.advanced.connect(self._advance)
        section.explain_asked.connect(self.explain_asked)
        section.scenario_asked.connect(self.scenario_asked)
        self.sections[path] = section
        (self.lines if into is None else into).addWidget(section)
        return section

    def finish(self) -> None:
        """All sections are there: let them stand at the top."""
        self.lines.addStretch(1)
        if self._document.read_only:
            self.set_read_only(True)

    def set_project(self, project: Project) -> None:
        """Show the project; only what changed is touched."""
        if project is self._shown:
            return
        self._shown = project
        currency = project.money.currency.value
        for path, section in self.sections.items():
            section.show_section(at(project, path), currency)

    def set_amounts(self, amounts: Mapping[str, str]) -> None:
        """Show money at the right of headings, by the dotted name of the section inside its approach ("labelling",
        "then.labelling"); what is not named shows none."""
        self._amounts = amounts
        self._show_amounts()

    def _show_amounts(self) -> None:
        for path, section in self.sections.items():
            section.set_amount(self._amounts.get(".".join(path[2:]), ""))

    def set_read_only(self, read_only: bool) -> None:
        """Show the page without letting anyone change it."""
        for section in self.sections.values():
            section.set_read_only(read_only)

    def expand_all(self) -> None:
        """Open every section that counts."""
        for section in self.sections.values():
            if section.is_counted:
                section.open()

    def collapse_all(self) -> None:
        """Fold every section that has a heading."""
        for section in self.sections.values():
            section.close_up()

    def row(self, path: Path) -> Row | None:
        """The row of an input, built if need be; None where the page has none for it."""
        section = self.sections.get(path[:-1])
        return section.row(path[-1]) if section is not None and path[-1] in section.names() else None

    def reveal(self, path: Path) -> bool:
        """Open, scroll to and focus the row of an input, or the section of that path; False where neither is here."""
        switched = path[-1:] == ("enabled",) and path[:-1] in self.sections
        path = path[:-1] if switched else path
        row = self.row(path)
        section = self.sections.get(path if row is None else path[:-1])
        if section is None:
            return False
        section.open()
        QApplication.sendPostedEvents()
        target: QWidget = row if row is not None else section
        self._scroll.ensureWidgetVisible(target, 0, px(48))
        if row is not None:
            row.enter()
        elif switched and section.heading is not None and section.heading.switch is not None:
            section.heading.switch.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _advance(self, row: Row, back: bool) -> None:
        """Enter: go to the next field of text in the Tab order, over buttons, and stay on the page."""
        here: QWidget | None = row.focusWidget()
        while here is not None:
            here = here.previousInFocusChain() if back else here.nextInFocusChain()
            if here is None or not self.isAncestorOf(here) or here is row.focusWidget():
                return
            if isinstance(here, Field | Paragraph) and _is_tab_stop(here):
                here.setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(here, 0, px(48))
                return

    def minimumSizeHint(self) -> QSize:
        return QSize(px(400), px(240))

    def sizeHint(self) -> QSize:
        return QSize(px(480), px(640))


def _is_tab_stop(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled()
