from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from ftvp_gui import resources
from ftvp_gui.ui import icons
from ftvp_gui.ui.form.kinds import Kind

NAMES = sorted(path.stem for path in resources.path("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_that_every_icon_leaves_ink_of_the_asked_colour(name: str, qapp: QApplication) -> None:
    picture = icons.pixmap(name, QColor("#0b5cad"), 32).toImage()
    seen = {
        picture.pixelColor(x, y).name() for x in range(32) for y in range(32) if picture.pixelColor(x, y).alpha() == 255
    }
    assert seen
    if name != icons.APP:
        assert seen == {"#0b5cad"}


def test_that_every_kind_of_unknown_has_its_icon() -> None:
    assert {f"kind-{kind.value}" for kind in Kind} <= set(NAMES)


def test_that_an_icon_is_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    picture = icons.pixmap("undo", QColor("black"), 16, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)


def test_that_a_disabled_icon_takes_the_disabled_ink(qapp: QApplication) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText, QColor("#000000"))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor("#999999"))
    made = icons.icon("close", palette)
    inks = []
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        image = made.pixmap(16, 16, mode).toImage()
        inks.append(image.pixelColor(8, 8).name())
    assert inks == ["#000000", "#999999"]


def test_that_the_iceberg_comes_in_the_sizes_of_a_desktop(qapp: QApplication) -> None:
    assert {size.width() for size in icons.app_icon().availableSizes()} >= {16, 32, 48, 256}
