"""Writes the examples in resources/examples/: `python packaging/make_examples.py`.

Run it when an example's story changes. Prices are resolved as of `example_tools.TODAY` and frozen into each file.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import examples_of_routes as routes
import examples_of_two as two

from ftvp_gui.store.project_file import write
from ftvp_gui.store.recheck import computed

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "examples"
EXAMPLES = {
    "1-internal-tool": two.internal_tool,
    "2-classifications": two.classifications,
    "3-banking-intents": two.banking,
    "4-long-prompt-seldom": two.rare_long_prefix,
    "5-long-prompt-often": two.frequent_long_prefix,
    "6-model-shut-down": two.ending,
    "7-distillation": routes.distillation,
    "8-own-gpus": routes.own_gpus,
    "9-prompt-now-tune-later": routes.staged,
    "10-worth-it-at-all": routes.worth_it,
}


def main() -> int:
    """Write every example; returns 0."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for stem, make in EXAMPLES.items():
        project = make()
        write(FOLDER / f"{stem}.ftvp", project, totals=computed(project))
        print(stem)
    for backup in FOLDER.glob("*.bak"):
        backup.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
