"""Paint the pictures of the documentation into docs/pictures: pages and charts of four examples, and other screens.

One command, from the project's own environment: `python packaging/screenshots.py`. No display is needed.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]
OUTPUT = ROOT / "docs" / "pictures"
LARGEST = 120_000
"""Bytes of a picture: a reader on a slow line waits for each of them."""
COLOURS = 256


@dataclass(frozen=True)
class Study:
    """An example and the look in which it is painted."""

    id: str
    theme: str = "light"
    size: tuple[int, int] = (1280, 720)
    shared: bool = False
    """Whether the pages are painted that look much the same in all studies."""


STUDIES = (
    Study("3-banking-intents", shared=True),
    Study("8-own-gpus"),
    Study("9-prompt-now-tune-later", "dark"),
    Study("10-worth-it-at-all"),
)
COVERS = {
    "window.png": "page-*-workload.png",
    "chart-where.png": "chart-*-where.png",
    "chart-tornado.png": "chart-*-tornado.png",
}
"""The pictures of the README, by the name that it uses; of the first study, at whatever place it has there."""


def main() -> int:
    """Paint everything; 1 where a picture is too large."""
    # The program of this very folder is painted, installed or not.
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import screens

    from ftvp_gui import headless
    from ftvp_gui.store.examples import open_example
    from ftvp_gui.ui.pages.pages import PAGES

    shutil.rmtree(OUTPUT, ignore_errors=True)
    large = []
    with tempfile.TemporaryDirectory() as home:
        # Nobody's settings may show in the pictures.
        os.environ["FTVP_HOME"] = home
        for study in STUDIES:
            folder = OUTPUT / study.id
            for path in headless.write_pictures(open_example(study.id), folder, theme=study.theme, size=study.size):
                if not study.shared and path.stem.startswith("page") and path.stem.rpartition("-")[2] in PAGES:
                    path.unlink()
                else:
                    large += packed(path)
        for path in screens.paint(OUTPUT / "screens"):
            large += packed(path)
    for name, source in COVERS.items():
        (found,) = (OUTPUT / STUDIES[0].id).glob(source)
        shutil.copyfile(found, OUTPUT / name)
    for path in large:
        print(f"{path.relative_to(ROOT)} is larger than {LARGEST // 1000} kB.", file=sys.stderr)
    return 1 if large else 0


def packed(path: Path) -> list[Path]:
    """Pack a picture and say how large it is; the picture itself where it is too large."""
    pack(path)
    size = path.stat().st_size
    print(f"{path.relative_to(ROOT)}  {size / 1000:.0f} kB")
    return [path] if size > LARGEST else []


def pack(path: Path) -> None:
    """Write the picture again with its 256 commonest colours: a screen of type and flat areas loses nothing seen."""
    picture = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    high, wide = picture.height(), picture.width()
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(high, wide) & 0xFFFFFF
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = chosen(colours, counts)
    indices = nearest(colours, kept)[places].reshape(high, wide)
    # A line of an image takes a whole number of four bytes.
    lines = np.zeros((high, (wide + 3) // 4 * 4), np.uint8)
    lines[:, :wide] = indices
    packed = QImage(lines.tobytes(), wide, high, lines.shape[1], QImage.Format.Format_Indexed8)
    packed.setColorTable([0xFF000000 | int(colour) for colour in kept])
    if not packed.save(str(path), quality=0):
        raise OSError(f"{path} cannot be written")


def chosen(colours: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The colours to keep: the commonest, then those that are least like any that is kept, a dot's among them."""
    kept = list(np.argsort(-counts)[: COLOURS * 3 // 4])
    shown = channels(colours)
    apart = np.min([distance(shown, shown[index]) for index in kept], axis=0)
    while len(kept) < min(COLOURS, len(colours)):
        kept.append(int(np.argmax(apart * np.sqrt(counts))))
        apart = np.minimum(apart, distance(shown, shown[kept[-1]]))
    return np.asarray(colours[kept])


def nearest(colours: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """For each colour (0xRRGGBB) the index of the most similar one that is kept."""
    shown, candidates = channels(colours), channels(kept)
    return np.asarray(np.argmin([distance(shown, one) for one in candidates], axis=0), np.uint8)


def channels(colours: np.ndarray) -> np.ndarray:
    """Red, green and blue of each colour; (colour, 3)."""
    return np.stack([(colours >> shift & 0xFF).astype(np.int32) for shift in (16, 8, 0)], axis=1)


def distance(colours: np.ndarray, one: np.ndarray) -> np.ndarray:
    """How far each colour is from one; (colour,)."""
    return np.asarray(((colours - one) ** 2).sum(axis=1))


if __name__ == "__main__":
    sys.exit(main())
