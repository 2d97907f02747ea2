"""A page: a title, column heads that stay in sight, and sections that scroll below."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ftvp_gui.core.model import Path, at, put
from ftvp_gui.core.project import Project
from ftvp_gui.core.section import Section
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document, RefusedError
from ftvp_gui.ui.form.column_heads import ColumnHeads
from ftvp_gui.ui.form.declarations import changed_inputs, default_at, sections_below
from ftvp_gui.ui.form.estimate_row import EstimateRow
from ftvp_gui.ui.form.field import Field
from ftvp_gui.ui.form.labels import muted, wrapped
from ftvp_gui.ui.form.margins import BAR, INDENT, LEFT, RIGHT
from ftvp_gui.ui.form.paragraph import Paragraph
from ftvp_gui.ui.form.pouring import pour
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.form.scroll import PageScroll
from ftvp_gui.ui.form.section_view import SectionView
from ftvp_gui.ui.form.shares import Shares
from ftvp_gui.ui.pages.changes_line import ChangesLine
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
        self._shares = Shares()
        self._kept: dict[Path, tuple[Section, tuple[str, ...]]] = {}
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
        self.changes = ChangesLine(self)
        self.changes.filtered.connect(self.show_only_changes)
        self.changes.reset_asked.connect(self.reset_all)
        self.head.addWidget(self.changes)
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
        section.poured.connect(self._pour)
        section.set_shares(self._shares)
        self.sections[path] = section
        (self.lines if into is None else into).addWidget(section)
        return section

    def finish(self) -> None:
        """All sections are there: let them stand at the top."""
        self.lines.addStretch(1)
        self._count_changes()
        if self._document.read_only:
            self.set_read_only(True)

    def set_project(self, project: Project) -> None:
        """Show the project; only what changed is touched."""
        if project is self._shown:
            return
        said_anew, self._shown = project.remarks is not self._shown.remarks, project
        currency = project.money.currency.value
        for path, section in self.sections.items():
            section.show_section(at(project, path), currency)
            if said_anew:
                section.show_remarks()
        self._count_changes()

    def set_shares(self, shares: Shares) -> None:
        """Show at the rows what each accounts for of what is uncertain in the answer."""
        self._shares = shares
        for section in self.sections.values():
            section.set_shares(shares)

    def show_only_changes(self, only: bool) -> None:
        """Show the rows that differ from their defaults alone, as they are now, or every row again."""
        for section in self.sections.values():
            section.show_only(section.changes if only else None)

    def reset_all(self) -> None:
        """Put every changed input of the page back to its default, as one step."""
        project = self._document.project
        for path, names in self._changed().items():
            for name in names:
                project = put(project, (*path, name), default_at(project, (*path, name)))
        with suppress(RefusedError):
            self._document.apply(tr("{page}: back to defaults", page=self.title.text()), project)

    def places(self) -> tuple[Path, ...]:
        """The places whose inputs the page shows, whether they are built yet or not."""
        return tuple(self.sections)

    def _changed(self) -> dict[Path, tuple[str, ...]]:
        """The changed inputs by section, those that have not been built too; looked at anew only where edited."""
        project, kept = self._document.project, self._kept
        self._kept = {}
        for place in self.places():
            for path, section in sections_below(place, at(project, place)):
                known = kept.get(path)
                if known is None or known[0] is not section:
                    known = section, changed_inputs(section, default_at(project, path))
                self._kept[path] = known
        return {path: names for path, (_, names) in self._kept.items()}

    def _count_changes(self) -> None:
        count = sum(map(len, self._changed().values()))
        self.changes.setVisible(bool(self.sections))
        self.changes.show_count(count, editable=not self._document.read_only)

    def _pour(self, row: Row, lines: list[list[str]], cell: int) -> None:
        """Lines of a spreadsheet go into this row and those below it that can be seen."""
        every = [each for section in self.sections.values() if section.is_open for each in section.rows]
        shown = [each for each in every if isinstance(each, EstimateRow) and each.isVisible() and each.isEnabled()]
        left = pour(shown[shown.index(row) :], lines, cell, self._document) if row in shown else ""
        if left:
            row.complain(left)

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
        self._count_changes()

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
