"""Pictures of the window, page by page, and of every chart alone; made from the real window, which no one sees."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ftvp_gui.analysis.answer import Answer
from ftvp_gui.charts.gallery import CHARTS
from ftvp_gui.core.project import Project
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.answer.views import VIEWS
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.pages.pages import PAGES
from ftvp_gui.ui.plots.chart_view import ChartView
from ftvp_gui.ui.theme import Appearance

CHART_SIZE = (960, 540)
PATIENCE = 60_000
"""Milliseconds after which a window that brings no answer is given up."""
STEP = 20
"""Milliseconds between two looks at whether all answers have come."""


class NoAnswerError(RuntimeError):
    """The window did not come to an answer."""


class Portrait:
    """A window on a project, to be painted."""

    def __init__(self, appearance: Appearance, project: Project, size: tuple[int, int]) -> None:
        self._appearance = appearance
        # The age of prices must not change a picture from day to day.
        self.window = MainWindow(appearance, today=lambda: project.basis.priced_on or dt.date.today())
        self.window.resize(*size)
        self.window.set_defaults()
        self.window.show()
        self.window.session.start(project, unsaved=False)
        self.answer = self._wait_for_answer()

    def paint(self, folder: Path) -> Iterator[Path]:
        """Paint everything; yields each file when it is written."""
        folder.mkdir(parents=True, exist_ok=True)
        workspace = self.window.workspace
        pages = [*PAGES, *(approach.id for approach in self.answer.project.approaches)]
        for place, page in enumerate(pages):
            workspace.go(page)
            # Each page is shown beside another view, so that the pictures show all of them.
            workspace.answer.show_view((place + 1) % len(VIEWS))
            name = page if page in PAGES else f"approach-{place - len(PAGES) + 1}"
            yield self._save(self.window, folder / f"page-{place + 1}-{name}.png")
        last = self.answer.project.approaches[-1]
        driver = next(name for name, _ in last.all_drivers())
        workspace.answer.explain(("approaches", last.id, *driver.split(".")))
        yield self._save(self.window, folder / f"page-{len(pages) + 1}-computed.png")
        yield from self._paint_charts(folder)

    def close(self) -> None:
        """Take the window away again."""
        self.window.stop()
        self.window.hide()
        self.window.deleteLater()

    def _paint_charts(self, folder: Path) -> Iterator[Path]:
        view = ChartView()
        view.resize(*CHART_SIZE)
        view.show()
        style = style_of(self.answer)
        for place, kind in enumerate(CHARTS):
            view.show_spec(kind.make(self.answer, style, None), self._appearance.palette)
            yield self._save(view, folder / f"chart-{place + 1}-{kind.id}.png")
        view.close()
        view.deleteLater()

    def _save(self, widget: QWidget, path: Path) -> Path:
        _turn()
        # Without transparency, and packed as tightly as PNG allows.
        picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        if not picture.save(str(path), quality=0):
            raise OSError(f"{path} cannot be written")
        return path

    def _wait_for_answer(self) -> Answer:
        """The last answer that comes: the full sample's, with the volumes at which it turns and all findings."""
        loop, found = QEventLoop(), list[Answer]()

        def take(answer: Answer, final: bool) -> None:
            if final:
                found.append(answer)

        def look() -> None:
            if found and self.window.live.settled:
                loop.quit()

        self.window.live.answered.connect(take)
        patience, watch = QTimer(), QTimer()
        patience.setSingleShot(True)
        patience.timeout.connect(loop.quit)
        patience.start(PATIENCE)
        watch.timeout.connect(look)
        watch.start(STEP)
        loop.exec()
        patience.stop()
        watch.stop()
        self.window.live.answered.disconnect(take)
        if not found:
            raise NoAnswerError("the window came to no answer")
        return found[-1]


def _turn() -> None:
    """Let the events that wait be handled: layouts, posted paints."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()
