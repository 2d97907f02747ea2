"""Reports and pictures out of the window: asks where, writes what `export` makes, and says where it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ftvp_gui.analysis.answer import Answer, answer
from ftvp_gui.charts.gallery import CHARTS
from ftvp_gui.core.text import Text
from ftvp_gui.language import inside, literal, tr
from ftvp_gui.store import library
from ftvp_gui.store.errors import Doing, StoreError, refused
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.files import Questions
from ftvp_gui.ui.plots.chart_view import ChartView

PICTURES = literal("Picture (*.png);;Drawing (*.svg)")


class Exports(QObject):
    """Writes reports and pictures where the person says."""

    told = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, document: Document, questions: Questions, today: Callable[[], dt.date], parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._questions, self._today = document, questions, today

    def report(self, known: Answer | None, opening: tuple[Text, ...]) -> None:
        """Write a report; `known` is the full sample's answer if there is one for the project on screen."""
        # Not needed to start: the formats bring their own libraries.
        from ftvp_gui.export.formats import FORMATS, format_of
        from ftvp_gui.export.report import Report

        filters = ";;".join(f"{tr(each.title)} (*{each.suffix})" for each in FORMATS)
        path = self._questions.path_to_save(self._proposed(FORMATS[0].suffix), tr("Write a report"), filters)
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(FORMATS[0].suffix)
        try:
            wanted = format_of(path.suffix)
        except KeyError as error:
            self.told.emit(str(error.args[0]))
            return
        report = Report(self._answer(known, deep=wanted.deep), self._today(), opening=opening)
        self._write(path, lambda: path.write_bytes(wanted.write(report)))

    def _answer(self, known: Answer | None, *, deep: bool) -> Answer:
        """The answer on screen where it is the whole one for this project, else a new one, while the pointer waits."""
        project = self._document.project
        if known is not None and known.project is project and (not deep or known.decided):
            return known
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return answer(project, deep=deep)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def picture(self, index: int, view: ChartView) -> None:
        """Write a chart as a picture."""
        title = f"{self._title()} - {inside(tr(CHARTS[index].title))}"
        proposed = self._folder() / f"{library.safe_name(title)}.png"
        path = self._questions.path_to_save(proposed, tr("Save the picture"), tr(PICTURES))
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".png")
        self._write(path, lambda: view.save_picture(path))

    def _write(self, path: Path, write: Callable[[], object]) -> None:
        try:
            write()
        except ValueError as error:
            self.told.emit(str(error))
        except OSError as error:
            self._questions.failed(refused(error, path, Doing.SAVE))
        except StoreError as error:
            self._questions.failed(error)
        else:
            self.told.emit(tr("Written to {path}", path=path))

    def _proposed(self, suffix: str) -> Path:
        return self._folder() / f"{library.safe_name(self._title())}{suffix}"

    def _title(self) -> str:
        path = self._document.path
        return path.stem if path is not None else self._document.project.about.name

    def _folder(self) -> Path:
        path = self._document.path
        return path.parent if path is not None else Path.home()
