"""Whether things may move on screen: what explains by moving stands still at once where a person wants no motion."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle

from ftvp_gui.store import settings


def reduced() -> bool:
    """Whether nothing may move: the person says so in the settings, or the desktop does."""
    app = QApplication.instance()
    if not isinstance(app, QApplication) or not app.style().styleHint(QStyle.StyleHint.SH_Widget_Animate):
        return True
    return settings.read()[0].reduced_motion
