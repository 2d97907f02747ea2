"""Pictures come from SVG, at any scale."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from ftvp_gui.charts.palette import palette
from ftvp_gui.export.svg import svg
from ftvp_gui.ui.plots.picture import save, to_image, to_png
from tests.charts.demo_specs import DEMOS, where_money_goes

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]


@pytest.mark.parametrize("name", DEMOS)
def test_that_every_chart_becomes_a_picture(name: str) -> None:
    image = QImage.fromData(to_png(svg(DEMOS[name], 420, 260), 2.0))
    assert (image.width(), image.height()) == (840, 520)
    assert QColor(image.pixel(1, 1)) == QColor("#ffffff")


def test_that_bars_lie_at_the_same_place_at_every_scale() -> None:
    text = svg(where_money_goes(1), 420, 260)
    deep = palette("light").colour(where_money_goes(1).marks[0].segments[-1].tone).hex  # type: ignore[union-attr]
    small, large = to_image(text, 1), to_image(text, 3)
    spots = [(x, y) for x in range(0, 420, 7) for y in range(0, 260, 7) if QColor(small.pixel(x, y)).name() == deep]
    assert len(spots) > 50
    assert all(QColor(large.pixel(3 * x + 1, 3 * y + 1)).name() == deep for x, y in spots)


def test_that_text_that_is_no_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="not an SVG picture"):
        to_png("no picture")


def test_that_an_unknown_suffix_is_refused_with_the_name_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"chart\.gif"):
        save(svg(where_money_goes(1)), tmp_path / "chart.gif")
