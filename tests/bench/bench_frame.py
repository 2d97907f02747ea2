"""From an edit to the painted frame: four approaches, sixty months, four charts on screen.

Run it as a program: `python -m tests.bench.bench_frame`. It prints, and asserts nothing: a busy machine is no fault.
"""

from __future__ import annotations

import os
import tempfile
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["FTVP_HOME"] = tempfile.mkdtemp(prefix="ftvp-bench-")

import numpy as np
from PySide6.QtWidgets import QApplication, QGraphicsView

from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.theme import Appearance, Look
from tests.bench.studies import moved, study, with_uncertain

SIZE, UNCERTAIN = (1400, 860), 170
WARM, EDITS = 10, 100
SHARED = ("workload", "volume")
OWN = ("approaches", "a1", "labelling", "minutes")
KEEP = {"median": 16.0, "p95": 33.0, "ratio": 5.0, "full": 60.0}


class Bench:
    """A window on the study, with a stopwatch."""

    def __init__(self) -> None:
        self.app = QApplication.instance() or QApplication(["bench"])
        self.window = MainWindow(Appearance(self.app, Look.LIGHT))
        self.window.resize(*SIZE)
        self.window.show()
        self.window.session.start(with_uncertain(study(), UNCERTAIN), unsaved=False)
        self.window.set_defaults()
        self.window.workspace.answer.show_view(0)
        self.came: list[bool] = []
        self.window.live.answered.connect(lambda _answer, final: self.came.append(final))
        self.settle()

    def settle(self) -> None:
        """Wait until nothing more is to come."""
        while not self.window.live.settled:
            self.app.processEvents()
        self.app.processEvents()

    def edit(self, path: tuple[str, ...], step: int) -> float:
        """Milliseconds from the edit to the painted preview."""
        document = self.window.document
        value = moved(document.project, path, step % 2 * 40)
        self.came.clear()
        began = perf_counter()
        document.edit(path, value)
        while not self.came:
            self.app.processEvents()
        self.app.processEvents()
        return (perf_counter() - began) * 1e3

    def repaint(self) -> float:
        """Milliseconds to paint the charts again as they are."""
        views = [v for v in self.window.workspace.answer.board.findChildren(QGraphicsView) if v.isVisible()]
        assert len(views) == 4
        began = perf_counter()
        for view in views:
            view.viewport().update()
        self.app.processEvents()
        return (perf_counter() - began) * 1e3

    def full(self, path: tuple[str, ...], step: int) -> float:
        """Milliseconds from the start of the worker to the painted full sample."""
        document, live = self.window.document, self.window.live
        self.settle()
        document.edit(path, moved(document.project, path, step % 2 * 40))
        self.came.clear()
        while not live.working:
            self.app.processEvents()
        began = perf_counter()
        while True not in self.came:
            self.app.processEvents()
        self.app.processEvents()
        return (perf_counter() - began) * 1e3

    def close(self) -> None:
        """End the worker."""
        self.window.stop()


def main() -> None:
    """Print what was measured against what is to be kept."""
    bench = Bench()
    for step in range(WARM):
        bench.edit(SHARED, step)
        bench.repaint()
    painting = float(np.median([bench.repaint() for _ in range(EDITS)]))
    print(f"unchanged charts painted again    median {painting:6.1f} ms")
    for name, path in (("a shared input", SHARED), ("an input of one approach", OWN)):
        times = [bench.edit(path, step) for step in range(EDITS)]
        median, p95 = float(np.median(times)), float(np.quantile(times, 0.95))
        print(
            f"edit to frame, {name:<25} median {median:6.1f} ms (keep {KEEP['median']:.0f})   p95 {p95:6.1f} ms "
            f"(keep {KEEP['p95']:.0f})   ratio {median / painting:4.1f} (keep {KEEP['ratio']:.0f})"
        )
    bench.settle()
    full = [bench.full(SHARED, step) for step in range(10)]
    print(f"full sample painted after worker  median {np.median(full):6.1f} ms (keep {KEEP['full']:.0f})")
    bench.close()


if __name__ == "__main__":
    main()
