"""The engine at 10,000 draws, as ratios to one sort and one multiply-add of an array of that shape in the same run.

Run it as a program: `python -m tests.bench.bench_engine`. It prints, and asserts nothing: a busy machine is no fault.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from time import perf_counter

import numpy as np

from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.model import Path as Place
from ftvp_gui.core.project import Project
from ftvp_gui.core.result import Result
from tests.bench.studies import MONTHS, STUDIES, nudged, own_inputs, with_uncertain

DRAWS, APPROACHES, UNCERTAIN, RUNS = 10_000, 4, 170, 7
SHARED: Place = ("workload", "volume")
KEEP = {"own": 1.0, "shared": 3.0, "nothing": 6.0, "memory": 100.0}


def best(run: Callable[[], object], runs: int = RUNS) -> float:
    """The shortest of some runs, in seconds: what the machine can do when it is left alone."""
    times = []
    for _ in range(runs):
        began = perf_counter()
        run()
        times.append(perf_counter() - began)
    return min(times)


def reference() -> float:
    """Seconds for one sort and one multiply-add of (approach, month, draw)."""
    shape = (APPROACHES, MONTHS, DRAWS)
    a, b = np.random.default_rng(1).random((2, *shape))
    return best(lambda: np.sort(a, axis=-1)) + best(lambda: a * b + a)


def edited(project: Project, path: Place, draws: int = DRAWS, *, bands: bool = False) -> float:
    """Seconds for an edit of one input, with everything else remembered."""
    table, memo = Sample(draws), Memo()
    _done(evaluate(project, table, memo), bands)
    times, here = [], project
    for step in range(RUNS):
        here = nudged(here, path, step % 2 * 40)
        began = perf_counter()
        _done(evaluate(here, table, memo), bands)
        times.append(perf_counter() - began)
    return min(times)


def from_nothing(project: Project, draws: int = DRAWS, *, bands: bool = False) -> float:
    """Seconds with nothing remembered but the order of the draws, which a change of a number leaves alone."""
    table = Sample(draws)
    evaluate(project, table)
    return best(lambda: _done(evaluate(project, _fresh(table), None), bands), 3)


def _fresh(table: Sample) -> Sample:
    """The same draws with no column made yet."""
    made = Sample(table.draws, table.seed)
    made._orders = table._orders
    return made


def _done(result: Result, bands: bool) -> Result:
    if bands:
        for costs in result.approaches:
            _ = costs.bands
    return result


def memory(project: Project) -> float:
    """Megabytes by which the memory grows at the most while everything is computed."""
    tracemalloc.start()
    try:
        evaluate(project, Sample(DRAWS), Memo())
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()


def measure(name: str, made: Callable[..., Project], unit: float) -> None:
    """Print what was measured on one study against what is to be kept."""
    project = with_uncertain(made(APPROACHES), UNCERTAIN)
    inputs = {path for costs in evaluate(project, Sample(100)).approaches for path in costs.streams}
    print(f"{name}: {APPROACHES} approaches, {MONTHS} months, {DRAWS:,} draws, {len(inputs)} uncertain inputs")
    for bands in (False, True):
        what = "with percentiles by month" if bands else "present values and totals"
        rows = (
            *(
                (f"an input of {kind}", edited(project, path, bands=bands), KEEP["own"])
                for kind, path in own_inputs(project)
            ),
            ("a shared input", edited(project, SHARED, bands=bands), KEEP["shared"]),
            ("everything from nothing", from_nothing(project, bands=bands), KEEP["nothing"]),
        )
        for row, seconds, keep in rows:
            print(f"  {row:<30}{what:<28}{seconds * 1e3:7.0f} ms   ratio {seconds / unit:5.2f}  (keep {keep:.0f})")
    print(f"  memory grows by {memory(project):.0f} MB  (keep {KEEP['memory']:.0f})")
    print("  everything from nothing, against half of it:")
    whole = from_nothing(project)
    for what, half in (
        ("draws", from_nothing(project, DRAWS // 2)),
        ("approaches", from_nothing(with_uncertain(made(APPROACHES // 2), UNCERTAIN))),
        ("months", from_nothing(with_uncertain(made(APPROACHES, MONTHS // 2), UNCERTAIN))),
    ):
        print(f"    twice the {what:<12}{whole / half:5.2f} times the time  (keep 2, and noise)")
    print()


def main() -> None:
    """Measure every study in one run."""
    unit = reference()
    print(f"one sort and one multiply-add: {unit * 1e3:.0f} ms = 1\n")
    for name, made in STUDIES.items():
        measure(name, made, unit)


if __name__ == "__main__":
    main()
