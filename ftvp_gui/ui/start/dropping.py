"""Which project a drag brings; it opens nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from ftvp_gui.store.project_file import SUFFIX


def project_in(dragged: QMimeData) -> Path | None:
    """The one project file that is dragged; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    if len(paths) != 1 or len(dragged.urls()) != 1 or paths[0].suffix.lower() != SUFFIX:
        return None
    return paths[0]
