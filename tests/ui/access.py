"""What a screen reader and a keyboard find in a widget and all that it shows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from ftvp_gui.ui.plots.chart_view import ChartView


def nameless(root: QWidget) -> list[str]:
    """Visible widgets that take the focus and that a screen reader has no name for."""
    return [described(widget) for widget in focusable(root) if not spoken(widget)]


def mute_charts(root: QWidget) -> list[str]:
    """Visible charts without a summary in words."""
    charts = [chart for chart in root.findChildren(ChartView) if chart.isVisible()]
    return [described(chart) for chart in charts if len(chart.accessibleDescription().split()) < 3]


def focusable(root: QWidget) -> Iterator[QWidget]:
    """The visible widgets that take the focus, the root among them."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def spoken(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name).strip()


def described(widget: QWidget) -> str:
    """The widget by its class and those around it."""
    names = []
    here: QWidget | None = widget
    while here is not None and len(names) < 4:
        names.append(type(here).__name__)
        here = here.parentWidget()
    return " in ".join(names)


def tabbed(root: QWidget, most: int = 400) -> list[QWidget]:
    """The widgets that have the focus one after the other while Tab is pressed, until the first has it again."""
    from PySide6.QtTest import QTest

    first = QApplication.focusWidget()
    found: list[QWidget] = []
    here = first
    while here is not None and len(found) < most:
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is first:
            return found
    raise AssertionError(f"Tab does not come round; last at {[described(widget) for widget in found[-3:]]}")
