"""From the first line of the program to its first paint, against a bare import of the libraries it is made of.

Run it as a program: `python -m tests.bench.bench_start`. It prints, and asserts nothing: a busy machine is no fault.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).parents[2]
EXAMPLE = min((ROOT / "resources" / "examples").glob("*.ftvp"))
RUNS = 5
KEEP = 1.8
FORBIDDEN = ("scipy", "pandas", "matplotlib", "openpyxl", "xlsxwriter", "pptx", "docx", "jinja2", "genai_prices")

BARE = """
from time import perf_counter
began = perf_counter()
import PySide6.QtWidgets, pyqtgraph, numpy, pydantic
import json
print(json.dumps({"ms": (perf_counter() - began) * 1e3}))
"""

PAINTED = """
from time import perf_counter
began = perf_counter()
import gc, json, linecache, sys
from ftvp_gui.__main__ import main
from ftvp_gui.ui import light_start

seen, FORBIDDEN = {}, %r
begin = light_start.begin

def begin_and_watch():
    # As soon as Qt may be loaded, but before the window is made.
    begin()
    from PySide6.QtCore import QEvent, QObject, QTimer
    from ftvp_gui.ui import main_window

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint and "painted" not in seen:
                seen["painted"] = (perf_counter() - began) * 1e3
                seen["loaded"] = [name for name in FORBIDDEN if name in sys.modules]
                seen["modules"] = list(sys.modules)
            return False

    watch, show = Watch(), main_window.MainWindow.show

    def watched_show(window):
        window.centralWidget().installEventFilter(watch)
        show(window)
        window.live.answered.connect(lambda _answer, final: answered(window, final))
        window.live.answered.connect(lambda *_: seen.setdefault("answered", (perf_counter() - began) * 1e3))

    def answered(window, final):
        if final:
            QTimer.singleShot(0, window.close)

    main_window.MainWindow.show = watched_show

light_start.begin = begin_and_watch
code = main([sys.argv[1]])
seen["after"] = [name for name in FORBIDDEN if name in sys.modules]
seen["read"] = [path for path in linecache.cache if "ftvp_gui" in path]
seen["collects"], seen["spared"] = gc.isenabled(), gc.get_freeze_count()
print(json.dumps(seen))
"""


def run(code: str, compiled: str, *arguments: str) -> dict[str, Any]:
    """What a new process prints. `compiled` is the folder for byte code: a program that is installed has its own."""
    with tempfile.TemporaryDirectory() as home:
        around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FTVP_HOME": home, "PYTHONPATH": str(ROOT)}
        around |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": compiled}
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments], env=around, capture_output=True, text=True, check=True, cwd=ROOT
        )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Print what was measured against what is to be kept."""
    with tempfile.TemporaryDirectory() as folder:
        example = Path(folder) / EXAMPLE.name
        example.write_bytes(EXAMPLE.read_bytes())
        painted, compiled = PAINTED % (FORBIDDEN,), str(Path(folder) / "compiled")
        run(BARE, compiled)
        run(painted, compiled, str(example))
        bare, starts = [], []
        for _ in range(RUNS):
            bare.append(float(run(BARE, compiled)["ms"]))
            starts.append(run(painted, compiled, str(example)))
    report(median(bare), starts)


def report(base: float, starts: list[dict[str, Any]]) -> None:
    """Print the ratios, and what was loaded that should not be."""
    print(f"bare import                {base:6.0f} ms")
    for what, name in (("painted", "first paint"), ("answered", "first answer in it")):
        took = median(float(start[what]) for start in starts)
        keep = f"  (keep {KEEP})" if what == "painted" else ""
        print(f"{name:<27}{took:6.0f} ms   ratio {took / base:4.2f}{keep}")
    for what, name in (("loaded", "at the first paint"), ("after", "at the end")):
        print(f"loaded {name}, though it should not be: {', '.join(starts[-1][what]) or 'nothing'}")


if __name__ == "__main__":
    main()
