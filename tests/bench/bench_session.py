"""A long session: thirty edits a second for ten seconds, then two hundred projects opened and closed in one process.

Run it as a program: `python -m tests.bench.bench_session [SECONDS] [PROJECTS]`. It prints, and asserts nothing.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["FTVP_HOME"] = tempfile.mkdtemp(prefix="ftvp-bench-")

import numpy as np
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from ftvp_gui.core.project import Project
from ftvp_gui.store.examples import examples, open_example
from ftvp_gui.ui.main_window import MainWindow
from ftvp_gui.ui.theme import Appearance, Look
from tests.bench.bench_frame import SHARED, Bench
from tests.bench.studies import STUDIES, moved

RATE, SECONDS, PROJECTS = 30, 10, 200
EVERY = 20


def drag(name: str, project: Project, seconds: int) -> None:
    """Edit at a steady rate, as a hand does that drags, and print what the window made of it."""
    bench = Bench(project)
    document, live = bench.window.document, bench.window.live
    painted: list[float] = []
    waiting: list[int] = []
    live.answered.connect(lambda _answer, _final: painted.append(perf_counter()))
    edits = seconds * RATE
    began = perf_counter()
    for step in range(edits):
        while perf_counter() < began + step / RATE:
            bench.app.processEvents()
        document.edit(SHARED, moved(document.project, SHARED, step % 40))
        waiting.append(live.pending)
        bench.app.processEvents()
    took = perf_counter() - began
    bench.settle()
    gaps = np.diff([began, *painted]) * 1e3
    gaps = gaps[np.cumsum(gaps) < took * 1e3]
    answer = bench.window.answer
    print(
        f"{name}: {edits} edits in {took:.1f} s, {len(gaps)} frames\n"
        f"  between two frames    median {np.median(gaps):.0f} ms   p95 {np.quantile(gaps, 0.95):.0f} ms   "
        f"longest {gaps.max():.0f} ms  (keep 50)\n"
        f"  computations waiting  at most {max(waiting)}  (keep 1)\n"
        f"  the last frame shows the last input: {answer is not None and answer.project is document.project}\n"
    )
    bench.close()


def resident() -> float:
    """Megabytes that the process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def open_and_close(projects: int) -> None:
    """Open windows on the examples one after the other, close each when it has answered, and print the curve."""
    app = QApplication.instance() or QApplication(["bench"])
    appearance = Appearance(app, Look.LIGHT)
    ids = [example.id for example in examples()]
    curve = []
    for place in range(projects):
        window = MainWindow(appearance)
        window.show()
        window.session.start(open_example(ids[place % len(ids)]), unsaved=False)
        while not window.is_final:
            app.processEvents()
        window.stop()
        window.close()
        window.deleteLater()
        # Outside an event loop Qt keeps what is to be deleted until it is told.
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()
        if place % EVERY == EVERY - 1:
            gc.collect()
            curve.append(resident())
    print(f"{projects} projects opened and closed; megabytes after every {EVERY}:")
    print("  " + "  ".join(f"{each:.0f}" for each in curve))
    timers = [timer for timer in app.findChildren(QTimer) if timer.isActive()]
    left = [top for top in app.topLevelWidgets() if isinstance(top, MainWindow)]
    print(f"  left over: {len(left)} windows, {len(timers)} timers, {threading.active_count() - 1} threads")


def main() -> None:
    """Measure both."""
    seconds, projects = (int(each) for each in (*sys.argv[1:], *map(str, (SECONDS, PROJECTS)[len(sys.argv) - 1 :])))
    for name, made in STUDIES.items():
        drag(name, made(), seconds)
    open_and_close(projects)


if __name__ == "__main__":
    main()
