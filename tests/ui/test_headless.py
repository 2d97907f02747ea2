"""Without a display: a picture of every page and chart, and a start that loads nothing heavy."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ftvp_gui import headless
from ftvp_gui.charts.gallery import CHARTS
from ftvp_gui.store import paths, project_file
from ftvp_gui.ui.pages.pages import PAGES
from tests.bench import bench_start
from tests.ui.windows import studied


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_every_page_and_chart_becomes_a_picture(qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    folder = tmp_path / "new" / "folder"
    written = headless.write_pictures(studied(), folder, theme=theme, size=(1000, 640))
    assert sorted(folder.iterdir()) == sorted(written)
    names = [path.name for path in written]
    assert len([name for name in names if name.startswith("page-")]) == len(PAGES) + 2 + 1
    assert [name for name in names if name.startswith("chart-")] == [
        f"chart-{place + 1}-{kind.id}.png" for place, kind in enumerate(CHARTS)
    ]
    for path in written:
        picture = QImage(str(path))
        wide, high = picture.size().toTuple()
        colours = {picture.pixel(x, y) for x in range(0, wide, 2) for y in range(0, high, 2)}
        assert len(colours) > 5, f"{path.name} is blank"
    assert QImage(str(written[0])).size().toTuple() == (1000, 640)


def test_that_painting_leaves_no_settings_and_no_work_behind(qtbot: QtBot, tmp_path: Path) -> None:
    headless.write_pictures(studied(), tmp_path / "pictures")
    assert not paths.places().settings.exists()
    assert not paths.places().recovery.exists()


def test_that_the_program_starts_on_a_file_without_a_heavy_library(tmp_path: Path) -> None:
    file = tmp_path / "study.ftvp"
    project_file.write(file, studied())
    seen = bench_start.run(bench_start.PAINTED % (bench_start.FORBIDDEN,), str(tmp_path / "compiled"), str(file))
    assert seen["painted"] > 0
    assert seen["loaded"] == []
    assert seen["after"] == []
