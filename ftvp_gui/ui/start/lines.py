"""Words broken into a few lines, the last of which ends in … where there is no room for all."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout


def broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """At most so many lines of the text, each no wider than the width."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == most - 1:
            rest = text[start:].strip()
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            lines.append(text[start : start + line.textLength()].strip())
    layout.endLayout()
    return lines


def draw(painter: QPainter, frame: QRect, text: str, font: QFont, most: int) -> int:
    """Write the text into the frame from its top; where the next words may begin below."""
    painter.setFont(font)
    height, top = QFontMetrics(font).height(), frame.top()
    for line in broken(text, font, frame.width(), most):
        painter.drawText(QRect(frame.left(), top, frame.width(), height), int(Qt.AlignmentFlag.AlignLeading), line)
        top += height
    return top
