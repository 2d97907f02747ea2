"""Charts as pictures for the clipboard and for files, always from their SVG; it never looks at the widget on screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from ftvp_gui.language import tr


def to_image(svg: str, scale: float = 1.0) -> QImage:
    """The SVG painted at `scale` pixels for each of its own.

    Raises
    ------
    ValueError
        where the text is no SVG.
    """
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        raise ValueError("This text is not an SVG picture.")
    image = QImage(renderer.defaultSize() * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def to_png(svg: str, scale: float = 1.0) -> bytes:
    """The SVG as a PNG file at `scale` pixels for each of its own.

    Raises
    ------
    ValueError
        where the text is no SVG.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(to_image(svg, scale))
    return bytes(buffer.data().data())


def for_clipboard(svg: str, scale: float = 2.0) -> QMimeData:
    """The picture as an image and as SVG, so that the receiving program takes what it can."""
    data = QMimeData()
    data.setImageData(to_image(svg, scale))
    data.setData("image/svg+xml", QByteArray(svg.encode()))
    return data


def save(svg: str, path: Path, scale: float = 2.0) -> None:
    """Write the picture as PNG or SVG, by the suffix of the path.

    Raises
    ------
    ValueError
        for any other suffix.
    OSError
        where the file cannot be written.
    """
    kind = path.suffix.lower()
    if kind not in (".svg", ".png"):
        raise ValueError(tr("A chart is saved as .png or .svg, not as “{file}”.", file=path.name))
    path.write_bytes(svg.encode() if kind == ".svg" else to_png(svg, scale))
