"""The third approach that tells base model and technique apart: one click, one step to undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ftvp_gui.analysis import decision, like_for_like
from ftvp_gui.analysis.like_for_like import LikeForLike
from ftvp_gui.charts.gallery import place_of
from ftvp_gui.core.model import put
from ftvp_gui.core.project import Basis, Project
from tests.studies import P, T, study
from tests.ui.windows import settle, window_on


def mixed() -> Project:
    project = study().replace(basis=Basis(draws=400))
    return put(put(project, (*P, "offer", "model"), "big"), (*T, "offer", "model"), "small")


@pytest.mark.decides
def test_that_the_third_approach_is_one_click_away_from_the_notice_and_from_the_chart(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decision, "ANALYSES", (like_for_like.find,))
    with window_on(qtbot, mixed()) as window:
        settle(qtbot, window)
        pane = window.workspace.answer
        label = pane.strip.notices.findChildren(QLabel)[0]
        link = label.text().partition("small, prompted")[0].rpartition('href="')[2].partition('"')[0]
        label.linkActivated.emit(link)
        assert [approach.name for approach in window.document.project.approaches][2:] == ["small, prompted"]
        window.document.undo()
        assert len(window.document.project.approaches) == 2
        qtbot.waitUntil(lambda: window.is_whole and window.answer.found(LikeForLike) is not None, timeout=30_000)
        pane.show_view(place_of(LikeForLike.id) + 1)
        assert "small, prompted" in pane.finding.toPlainText()
        pane.finding.anchorClicked.emit(QUrl("proposal/like_for_like"))
        assert len(window.document.project.approaches) == 3
        settle(qtbot, window)
        assert "small, prompted" not in label.text()
