"""What is valid but worth a look: one quiet line that opens into a list, each line leading to its place in the form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.checks import Notice, Severity
from ftvp_gui.core.model import Path
from ftvp_gui.language import tr, tr_n
from ftvp_gui.ui.answer.disclosure import Disclosure
from ftvp_gui.ui.typography import px


@dataclass(frozen=True)
class Remedy:
    """What one click can do about a notice: the notice's id, the words of the click, the place that stands for it."""

    notice: str
    words: str
    place: Path


class NoticeList(QWidget):
    """The list that `button` opens; whoever shows it places the button."""

    picked = Signal(object)
    """The path of the notice that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: tuple[Path, ...] = ()
        self._shown: object = None
        self.button = Disclosure("", open=False, parent=parent)
        self.button.toggled.connect(self._show_or_hide)
        self._list = QLabel(self)
        self._list.setWordWrap(True)
        self._list.setTextFormat(Qt.TextFormat.RichText)
        self._list.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self._list.linkActivated.connect(self._follow)
        self._list.setAccessibleName(tr("Things to look at"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(22), 0, 0, 0)
        layout.addWidget(self._list)
        self._show_or_hide()

    def show_notices(self, notices: Sequence[Notice], style: NumberStyle, remedies: Sequence[Remedy] = ()) -> None:
        """Show these notices, in their order, each with what one click can do about it, if anything.

        What is shown already stays, as it does while a number is dragged.
        """
        wanted = (tuple(notices), style, px(4), tuple(remedies))
        if wanted == self._shown:
            return
        self._shown = wanted
        self._paths = (*(notice.path for notice in notices), *(remedy.place for remedy in remedies))
        warns = any(notice.severity is Severity.WARNING for notice in notices)
        count = len(notices)
        self.button.show_text(
            tr_n(count, "{count} thing to look at", "{count} things to look at", count=count),
            "warning" if warns else "info",
        )
        self.button.setVisible(count > 0)
        items = (
            f'<p style="margin:0 0 {px(4)}px 0"><a href="{index}" style="text-decoration:none">'
            f"{escape(sentence(notice.text, style))}</a>{_remedy(notice, remedies, count)}</p>"
            for index, notice in enumerate(notices)
        )
        self._list.setText("".join(items))
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self._paths) and self.button.isChecked())

    def _follow(self, link: str) -> None:
        self.picked.emit(self._paths[int(link)])


def _remedy(notice: Notice, remedies: Sequence[Remedy], first: int) -> str:
    links = (
        f' <a href="{first + place}">{escape(remedy.words)}</a>'
        for place, remedy in enumerate(remedies)
        if remedy.notice == notice.text.id
    )
    return "".join(links)
