"""What the window remembers of itself until the next start, as one line of text for the settings; it reads no file."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QDataStream, QIODevice

VERSION = 1


@dataclass(frozen=True)
class WindowState:
    """Place and size of the window, widths of its three parts, the view shown, and whether the reasons are open."""

    geometry: QByteArray
    parts: QByteArray
    view: int
    why: bool


def pack(state: WindowState) -> str:
    """The state as base64."""
    data = QByteArray()
    stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
    stream.writeInt32(VERSION)
    stream << state.geometry << state.parts
    stream.writeInt32(state.view)
    stream.writeBool(state.why)
    return bytes(data.toBase64().data()).decode("ascii")


def unpack(text: str) -> WindowState | None:
    """The state that was packed; None where it is empty, damaged or of another version."""
    if not text:
        return None
    stream = QDataStream(QByteArray.fromBase64(text.encode("ascii")))
    if stream.readInt32() != VERSION:
        return None
    geometry, parts = QByteArray(), QByteArray()
    stream >> geometry >> parts
    view, why = stream.readInt32(), stream.readBool()
    if stream.status() is not QDataStream.Status.Ok:
        return None
    return WindowState(geometry, parts, view, why)
