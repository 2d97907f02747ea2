"""Files of version 1 keep their totals: what the program that wrote them computed, on 2,000 draws of the file's seed.

A formula that is corrected changes the numbers here, and stands in `core/corrections.py` from then on.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.store import project_file

FILES = Path(__file__).parents[1] / "files"

BEFORE = {
    "v1": {"prompt01": 1089627.894254516, "tune0001": 1561653.7292800378},
    "v1-examples/1-internal-tool": {"prompt": 91586.36100363458, "tuned": 240450.1657555282},
    "v1-examples/2-classifications": {"prompt": 882552.4348189413, "tuned": 692086.205026536},
    "v1-examples/3-banking-intents": {"prompt": 88759.03955720166, "tuned": 180360.280798734},
    "v1-examples/4-long-prompt-seldom": {"prompt": 65329.25873291665, "tuned": 142923.28197886283},
    "v1-examples/5-long-prompt-often": {"prompt": 200008.03819802374, "tuned": 270107.43526052695},
    "v1-examples/6-model-shut-down": {"prompt": 397461.79343788954, "tuned": 548152.8774912198},
}
"""Expected present cost by file and approach. Those of v1.ftvp leave out what is unknown in it."""


def test_that_every_file_of_version_1_is_looked_at() -> None:
    found = (path.relative_to(FILES).with_suffix("").as_posix() for path in FILES.glob("**/*.ftvp"))
    names = {name for name in found if name.startswith("v1")}
    assert names == set(BEFORE)


@pytest.mark.parametrize("name", BEFORE)
def test_that_a_file_of_version_1_keeps_its_totals(name: str) -> None:
    loaded = project_file.read(FILES / f"{name}.ftvp")
    assert loaded.version == 1
    result = evaluate(loaded.project, Sample(2_000, loaded.project.basis.seed))
    now = {costs.id: costs.expected().value for costs in result.approaches}
    assert now == pytest.approx(BEFORE[name], rel=1e-12, abs=0)
