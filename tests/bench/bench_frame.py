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

from ftvp_gui.core.project import Project
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.theme import Appearance, Look
from tests.bench.studies import STUDIES, moved, own_inputs, with_uncertain

SIZE, UNCERTAIN = (1400, 860), 170
WARM, EDITS = 10, 100
SHARED = ("workload", "volume")
KEEP = {"median": 16.0, "p95": 33.0, "ratio": 5.0, "full": 60.0}


class Bench:
    """A window on the study, with a stopwatch."""

    def __init__(self, project: Project) -> None:
        self.app = QApplication.instance() or QApplication(["bench"])
        self.window = MainWindow(Appearance(self.app, Look.LIGHT))
        self.window.resize(*SIZE)
        self.window.show()
        self.window.session.start(project, unsaved=False)
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


def measure(name: str, project: Project) -> None:
    """Print what was measured on one study against what is to be kept."""
    bench = Bench(project)
    paths = [("a shared input", SHARED), *((f"an input of {kind}", path) for kind, path in own_inputs(project))]
    for step in range(WARM):
        bench.edit(SHARED, step)
        bench.repaint()
    painting = float(np.median([bench.repaint() for _ in range(EDITS)]))
    print(f"{name}\n  unchanged charts painted again        median {painting:6.1f} ms")
    for what, path in paths:
        times = [bench.edit(path, step) for step in range(EDITS)]
        least, median, p95 = (float(np.quantile(times, share)) for share in (0.0, 0.5, 0.95))
        print(
            f"  edit to frame, {what:<24} median {median:6.1f} ms (keep {KEEP['median']:.0f})   p95 {p95:6.1f} ms "
            f"(keep {KEEP['p95']:.0f})   least {least:6.1f} ms   "
            f"ratio {median / painting:4.1f} (keep {KEEP['ratio']:.0f})"
        )
    bench.settle()
    full = [bench.full(SHARED, step) for step in range(10)]
    print(f"  full sample painted after worker      median {np.median(full):6.1f} ms (keep {KEEP['full']:.0f})\n")
    bench.close()


def main() -> None:
    """Measure every study."""
    for name, made in STUDIES.items():
        measure(name, with_uncertain(made(), UNCERTAIN))


if __name__ == "__main__":
    main()
