"""The program as a person starts it, on a screen of its own: real keys, and a look at what is painted."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ftvp_gui.charts.palette import Theme, palette
from ftvp_gui.charts.spec import Tone
from ftvp_gui.store import project_file
from tests.ui.windows import studied

ROOT = Path(__file__).parents[2]
PATIENCE = 40.0
NAME = "Banking study"
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb is not installed"),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed"),
]


class Screen:
    """A screen that nobody sees, with the program on it."""

    def __init__(self, display: str, folder: Path) -> None:
        self._around = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        self._around |= {"DISPLAY": display, "PYTHONPATH": str(ROOT)}
        self._folder = folder
        self._window = ""
        self._pictures = 0

    def start(self, file: Path) -> subprocess.Popen[bytes]:
        """Start the program on a file, as a person would."""
        return subprocess.Popen([sys.executable, "-m", "ftvp_gui", str(file)], env=self._around, cwd=self._folder)

    def find(self, name: str) -> None:
        """Wait for the window and give it the keyboard, which is a window manager's work elsewhere."""
        until(lambda: self._search(name), f"a window called {name!r}")
        self._window = self._search(name).splitlines()[0]
        self._tell("windowfocus", "--sync", self._window)

    def title(self) -> str:
        return self._tell("getwindowname", self._window)

    def keys(self, *keys: str) -> None:
        self._tell("key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        self._tell("type", "--delay", "60", text)

    def picture(self) -> QImage:
        """What is on the screen now."""
        self._pictures += 1
        path = self._folder / f"screen-{self._pictures}.png"
        subprocess.run([sys.executable, "-c", GRAB, str(path)], env=self._around, check=True, capture_output=True)
        return QImage(str(path))

    def _search(self, name: str) -> str:
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name], env=self._around, capture_output=True, text=True
        )
        return done.stdout.strip()

    def _tell(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self._around, capture_output=True, text=True, check=True)
        return done.stdout.strip()


def until(holds: Callable[[], object], what: str) -> None:
    """Wait until something holds."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.1)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(theirs,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(theirs)
    with os.fdopen(ours) as told:
        display = f":{told.readline().strip()}"
    yield Screen(display, tmp_path)
    server.terminate()
    server.wait(PATIENCE)


def colours(picture: QImage, left: int = 0) -> dict[int, int]:
    """How many pixels of each colour, right of `left`."""
    found: dict[int, int] = {}
    for y in range(picture.height()):
        for x in range(left, picture.width()):
            pixel = picture.pixel(x, y) & 0xFFFFFF
            found[pixel] = found.get(pixel, 0) + 1
    return found


def different(one: QImage, other: QImage, left: int) -> int:
    """How many pixels right of `left` differ."""
    return sum(
        one.pixel(x, y) != other.pixel(x, y) for y in range(0, one.height(), 2) for x in range(left, one.width(), 2)
    )


def test_that_a_person_can_open_a_study_type_a_number_undo_it_and_save(screen: Screen, tmp_path: Path) -> None:
    file = tmp_path / f"{NAME}.ftvp"
    project_file.write(file, studied())
    program = screen.start(file)
    try:
        screen.find(NAME)
        answer = int(1280 * 0.55)
        until(lambda: approach_colours(screen.picture(), answer) > 100, "the curves of both approaches")
        before = screen.picture()
        assert len(colours(before)) > 50

        # From the list of pages to "Team and money", over two buttons into the first number.
        screen.keys("Down", "Down", "Down", "Tab", "Tab", "Tab", "ctrl+a")
        screen.type("12")
        screen.keys("Tab")
        until(lambda: "*" in screen.title(), "the mark of unsaved changes")
        until(lambda: different(before, screen.picture(), answer) > 200, "another picture of the answer")

        screen.keys("ctrl+z")
        until(lambda: "*" not in screen.title(), "the undone change")

        screen.keys("shift+Tab", "ctrl+a")
        screen.type("20")
        screen.keys("Tab", "ctrl+s")
        until(lambda: low_wage(file) == 20, "the saved number")
        until(lambda: "*" not in screen.title(), "the mark to go")
        assert screen.title().startswith(NAME)

        screen.keys("ctrl+q")
        assert program.wait(PATIENCE) == 0
    finally:
        if program.poll() is None:
            program.kill()
            program.wait(PATIENCE)


def approach_colours(picture: QImage, left: int) -> int:
    """Pixels in the colour of the rarer of the two approaches."""
    found = colours(picture, left)
    inks = palette(Theme.LIGHT)
    return min(found.get(int(inks.colour(Tone(slot)).hex[1:], 16), 0) for slot in (0, 1))


def low_wage(file: Path) -> float:
    """The P10 of the first wage in the file."""
    return project_file.read(file).project.team.engineer.quantity.ends()[0]
