"""Times the redraw of four visible charts after a change, also as a ratio to repainting them unchanged.

Run by hand or by the benchmark command: `python -m tests.bench.bench_charts`. Nothing is asserted.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QGraphicsView, QGridLayout, QWidget

from ftvp_gui.charts.palette import palette
from ftvp_gui.charts.spec import ChartSpec
from ftvp_gui.ui.plots.chart_view import ChartView
from tests.charts.demo_specs import cumulative, difference, tornado, where_money_goes

REPEATS = 60


def _variants() -> list[tuple[ChartSpec, ...]]:
    """The four charts in as many states as a drag has steps, so that every redraw has new numbers."""
    return [
        (
            cumulative(4, wobble=step / 400),
            where_money_goes(4, factor=1 + step / 300),
            tornado(10, factor=1 + step / 300),
            difference(1 + step / 300),
        )
        for step in range(20)
    ]


def _timed(act: Callable[[int], None], app: QApplication) -> list[float]:
    taken = []
    for i in range(REPEATS):
        start = time.perf_counter()
        act(i)
        app.processEvents()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def _said(name: str, taken: list[float]) -> float:
    middle = statistics.median(taken)
    print(f"{name:<44} median {middle:6.2f} ms   p95 {sorted(taken)[int(0.95 * len(taken))]:6.2f} ms")
    return middle


def main() -> None:
    """Print the times of one change, of its parts, and of an unchanged repaint."""
    application = QApplication.instance()
    app = application if isinstance(application, QApplication) else QApplication([])
    window = QWidget()
    window.resize(1400, 860)
    grid = QGridLayout(window)
    views = [ChartView() for _ in range(4)]
    for i, view in enumerate(views):
        grid.addWidget(view, i // 2, i % 2)
    variants = _variants()
    inks = palette("light")

    def change(i: int) -> None:
        for view, spec in zip(views, variants[i % len(variants)], strict=True):
            view.show_spec(spec, inks)

    def repaint(_: int) -> None:
        for view in views:
            view.findChild(QGraphicsView).viewport().update()

    change(0)
    window.show()
    app.processEvents()
    _timed(change, app)
    floor = _said("four charts repainted unchanged", _timed(repaint, app))
    whole = _said("four charts redrawn after a change", _timed(change, app))
    print(f"{'ratio, change to unchanged':<44} {whole / floor:.2f}")
    for k, name in enumerate(("cumulative", "where the money goes", "tornado", "difference")):
        _said(f"  {name} alone", _timed(lambda i, k=k: views[k].show_spec(variants[i % 20][k], inks), app))  # type: ignore[misc]
    window.close()


if __name__ == "__main__":
    main()
