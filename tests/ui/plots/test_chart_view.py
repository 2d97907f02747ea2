"""The chart widget shows what the spec says, answers pointer and keys, and redraws without rebuilding."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QGraphicsView

from ftvp_gui.charts.palette import Theme, palette
from ftvp_gui.charts.spec import Line, Shade, Tone
from ftvp_gui.ui.plots.chart_view import ChartView
from tests.charts.demo_specs import DEMOS, cumulative, difference, empty, plane, tornado, where_money_goes

pytestmark = pytest.mark.gui
LIGHT = palette("light")


@pytest.fixture
def view(qtbot: Any) -> ChartView:
    made = ChartView()
    qtbot.addWidget(made)
    made.resize(700, 440)
    made.show()
    return made


def _scene(view: ChartView) -> QGraphicsView:
    found = view.findChild(QGraphicsView)
    assert found is not None
    return found


def _items(view: ChartView, kind: type) -> list[Any]:
    return [item for item in _scene(view).scene().items() if isinstance(item, kind)]


def _colours(image: QImage) -> set[str]:
    return {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("name", DEMOS)
def test_that_every_chart_shows_in_every_theme(name: str, theme: Theme, view: ChartView) -> None:
    inks = palette(theme)
    view.show_spec(DEMOS[name], inks)
    image = view.grab().toImage()
    assert QColor(image.pixel(1, image.height() // 2)).name() == inks.background.hex
    assert len(_colours(image)) > 3
    assert view.accessibleName() == DEMOS[name].title
    assert view.accessibleDescription()


def test_that_bars_are_painted_in_the_colours_of_their_approach(view: ChartView) -> None:
    view.show_spec(where_money_goes(2), LIGHT)
    seen = _colours(view.grab().toImage())
    for slot in range(2):
        assert LIGHT.colour(Tone(slot, Shade.NAMED)).hex in seen
        assert LIGHT.colour(Tone(slot, Shade.HIDDEN)).hex in seen


def test_that_regions_are_painted_where_they_lie(view: ChartView) -> None:
    inks = palette(Theme.LIGHT)
    spec = plane()
    view.show_spec(spec, inks)
    sheet, picture = view.sheet, view.grab().toImage()
    assert sheet is not None
    for x, y, tone in ((1.7, 1.4, 0), (-1.7, -1.4, 1), (1.7, -1.4, 0), (-1.7, 1.4, 1)):
        colour = inks.colour(spec.marks[0].tones[tone])
        seen = inks.background.mixed(colour, colour.opacity)
        pixel = picture.pixelColor(_at(view, sheet.x.at(x), sheet.y.at(y)))
        assert (pixel.red(), pixel.green(), pixel.blue()) == pytest.approx(seen.rgb, abs=2)


def test_that_new_numbers_are_set_on_the_same_items(view: ChartView) -> None:
    view.show_spec(cumulative(3), LIGHT)
    before = set(_items(view, pg.PlotCurveItem))
    view.show_spec(cumulative(3, wobble=0.1), LIGHT)
    assert set(_items(view, pg.PlotCurveItem)) == before
    shown = [item.yData[-1] for item in before]
    assert any(y == pytest.approx(cumulative(3, wobble=0.1).of(Line)[0].y[-1]) for y in shown)


def test_that_another_structure_leaves_no_old_items_behind(view: ChartView) -> None:
    view.show_spec(cumulative(4), LIGHT)
    view.show_spec(cumulative(2), LIGHT)
    assert len(_items(view, pg.PlotCurveItem)) == 4
    view.show_spec(where_money_goes(2), LIGHT)
    assert len(_items(view, pg.PlotCurveItem)) == 0
    view.show_spec(empty(), LIGHT)
    assert len(_items(view, pg.ViewBox)) == 0


def test_that_a_segment_that_vanishes_is_no_longer_painted(view: ChartView) -> None:
    view.show_spec(where_money_goes(2), LIGHT)
    spec = where_money_goes(2)
    gone = tuple(
        replace(m, segments=tuple(replace(s, hi=s.lo) for s in m.segments)) if hasattr(m, "segments") else m
        for m in spec.marks
    )
    view.show_spec(replace(spec, marks=gone), LIGHT)
    assert LIGHT.colour(Tone(0, Shade.HIDDEN)).hex not in _colours(view.grab().toImage())


def test_that_curves_lie_where_the_layout_puts_them(view: ChartView) -> None:
    spec = cumulative(1)
    view.show_spec(spec, LIGHT)
    view.grab()
    sheet = view.sheet
    assert sheet is not None
    box = _items(view, pg.ViewBox)[0]
    for x, y in ((0.0, 0.0), (60.0, spec.y.hi), (30.0, spec.y.hi / 2)):
        there = box.mapViewToScene(QPointF(x, y))
        assert there.x() == pytest.approx(sheet.x.at(x), abs=0.01)
        assert there.y() == pytest.approx(sheet.y.at(y), abs=0.01)


def test_that_rows_run_downward_on_screen(view: ChartView) -> None:
    view.show_spec(tornado(), LIGHT)
    view.grab()
    box = _items(view, pg.ViewBox)[0]
    assert box.mapViewToScene(QPointF(0, 0.5)).y() < box.mapViewToScene(QPointF(0, 5.5)).y()


def test_that_there_is_no_menu_and_no_zoom(view: ChartView) -> None:
    view.show_spec(cumulative(2), LIGHT)
    box = _items(view, pg.ViewBox)[0]
    assert not box.menuEnabled()
    assert box.mouseEnabled() == [False, False]
    assert box.autoRangeEnabled() == [False, False]


def test_that_missing_numbers_leave_a_gap_and_no_error(view: ChartView) -> None:
    spec = cumulative(1)
    ys = np.asarray(spec.of(Line)[0].y).copy()
    ys[20:30] = np.nan
    marks = tuple(replace(m, y=ys) if isinstance(m, Line) else replace(m, lo=ys, hi=ys + 1) if hasattr(m, "lo") else m
                  for m in spec.marks)  # fmt: skip
    view.show_spec(replace(spec, marks=marks), LIGHT)
    view.grab()


def test_that_the_pointer_reads_a_month(view: ChartView, qtbot: Any) -> None:
    view.show_spec(cumulative(2), LIGHT)
    sheet = view.sheet
    assert sheet is not None
    _point_at(view, qtbot, sheet.x.at(30), sheet.plot.top + 20)
    assert view.readout_text().startswith("month\u00a030: Prompting ")
    assert "month\u00a030" in view.accessibleDescription()
    _point_at(view, qtbot, 5, 5)
    assert view.readout_text() == ""


def test_that_the_readout_follows_the_numbers(view: ChartView, qtbot: Any) -> None:
    view.show_spec(cumulative(2), LIGHT)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    before = view.readout_text()
    view.show_spec(cumulative(2, wobble=0.3), LIGHT)
    assert view.readout_text().split(":")[0] == before.split(":")[0]
    assert view.readout_text() != before


def test_that_a_readout_of_a_place_that_is_gone_closes(view: ChartView, qtbot: Any) -> None:
    view.show_spec(tornado(10), LIGHT)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.readout_text()
    view.show_spec(tornado(3), LIGHT)
    assert view.readout_text() == ""


def test_that_a_click_on_a_segment_picks_it(view: ChartView, qtbot: Any) -> None:
    view.show_spec(where_money_goes(2), LIGHT)
    sheet = view.sheet
    assert sheet is not None
    with qtbot.waitSignal(view.picked, timeout=1000) as caught:
        _click_at(view, qtbot, sheet.x.at(0.5), sheet.y.at(100_000))
    assert caught.args == ["0/Tokens"]


def test_that_a_click_on_a_row_picks_its_input(view: ChartView, qtbot: Any) -> None:
    view.show_spec(tornado(), LIGHT)
    sheet = view.sheet
    assert sheet is not None
    with qtbot.waitSignal(view.picked, timeout=1000) as caught:
        _click_at(view, qtbot, 30, sheet.y.at(2.5))
    assert caught.args == ["input/2"]


def test_that_a_click_on_nothing_picks_nothing(view: ChartView, qtbot: Any) -> None:
    view.show_spec(where_money_goes(2), LIGHT)
    with qtbot.assertNotEmitted(view.picked):
        _click_at(view, qtbot, 5, 5)


def test_that_arrow_keys_walk_the_months(view: ChartView, qtbot: Any) -> None:
    view.show_spec(cumulative(2), LIGHT)
    said = []
    for key in ("Right", "Right", "Right", "Left", "PageDown", "Home", "Left", "End", "Right"):
        qtbot.keyClick(view, getattr(Qt.Key, f"Key_{key}"))
        said.append(view.readout_text().split(":")[0].split("\u00a0")[-1])
    assert said == ["0", "1", "2", "1", "7", "0", "0", "60", "60"]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.readout_text() == ""


def test_that_enter_picks_what_the_readout_rests_on(view: ChartView, qtbot: Any) -> None:
    view.show_spec(tornado(), LIGHT)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.picked, timeout=1000) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == ["input/1"]


def test_that_moving_on_tells_the_id(view: ChartView, qtbot: Any) -> None:
    view.show_spec(tornado(), LIGHT)
    with qtbot.waitSignal(view.hovered, timeout=1000) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert caught.args == ["input/0"]
    with qtbot.waitSignal(view.hovered, timeout=1000) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert caught.args == [""]


def test_that_keys_before_any_chart_do_nothing(view: ChartView, qtbot: Any) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        qtbot.keyClick(view, key)
    assert view.readout_text() == ""
    assert view.picture_svg() == ""


def test_that_a_hidden_chart_waits_until_it_is_seen(qtbot: Any) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(700, 440)
    view.show_spec(cumulative(2), LIGHT)
    assert view.sheet is None
    view.show()
    assert view.sheet is not None


def test_that_a_chart_never_shown_can_be_grabbed(qtbot: Any) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(700, 440)
    view.show_spec(where_money_goes(2), LIGHT)
    assert LIGHT.colour(Tone(0, Shade.NAMED)).hex in _colours(view.grab().toImage())


def test_that_larger_type_takes_more_room(view: ChartView) -> None:
    view.show_spec(tornado(), LIGHT)
    before = view.sheet
    view.set_type_scale(1.8)
    after = view.sheet
    assert before is not None
    assert after is not None
    assert after.setter.scale == 1.8
    assert after.plot.height < before.plot.height


def test_that_a_chart_fills_its_widget_after_a_resize(view: ChartView) -> None:
    view.show_spec(difference(), LIGHT)
    view.resize(900, 500)
    assert view.sheet is not None
    assert view.sheet.width == 900 - 4


def test_that_the_title_can_be_left_to_the_page(qtbot: Any) -> None:
    view = ChartView(with_title=False)
    qtbot.addWidget(view)
    view.resize(700, 440)
    view.show_spec(tornado(), LIGHT)
    view.show()
    assert view.sheet is not None
    assert "What matters most" not in [getattr(shape, "text", "") for shape in view.sheet.before]
    assert view.accessibleName() == "What matters most"


def test_that_a_picture_is_saved_by_its_suffix(view: ChartView, tmp_path: Path) -> None:
    view.show_spec(cumulative(2), LIGHT)
    view.save_picture(tmp_path / "chart.svg")
    view.save_picture(tmp_path / "chart.png")
    assert (tmp_path / "chart.svg").read_text(encoding="utf-8").startswith("<svg")
    assert QImage(str(tmp_path / "chart.png")).width() == 2 * (700 - 4)


def test_that_a_copied_picture_is_on_the_clipboard_as_image_and_svg(view: ChartView) -> None:
    view.show_spec(cumulative(2), palette("dark"))
    view.copy_picture()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert b"Cumulative cost" in bytes(data.data("image/svg+xml").data())
    assert palette("dark").background.hex in view.picture_svg()


def test_that_a_chart_shown_by_a_page_takes_the_keyboard(view: ChartView) -> None:
    assert view.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert _scene(view).focusPolicy() is Qt.FocusPolicy.NoFocus


def _at(view: ChartView, x: float, y: float) -> QPoint:
    return (QPointF(_scene(view).pos()) + QPointF(x, y)).toPoint()


def _point_at(view: ChartView, qtbot: Any, x: float, y: float) -> None:
    qtbot.mouseMove(view, _at(view, x, y))
    qtbot.wait(10)


def _click_at(view: ChartView, qtbot: Any, x: float, y: float) -> None:
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=_at(view, x, y))
