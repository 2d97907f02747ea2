"""What a start of the program does and does without, seen in a process of its own."""

from __future__ import annotations

from typing import Any

import pytest

from ftvp_gui.analysis.decision import ANALYSES
from ftvp_gui.charts.gallery import CHARTS
from tests.bench.bench_start import EXAMPLE, FORBIDDEN, PAINTED, run

Seen = dict[str, Any]
UNNEEDED = ("ftvp_gui.cli.commands", "ftvp_gui.store.catalogue", "ftvp_gui.ui.prices.book", "ftvp_gui.export.html")
"""How modules are called that the first paint must not wait for."""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """A start on a file, to the full sample's answer."""
    folder = tmp_path_factory.mktemp("start")
    file = folder / EXAMPLE.name
    file.write_bytes(EXAMPLE.read_bytes())
    return run(PAINTED % (FORBIDDEN,), str(folder / "compiled"), str(file))


def test_that_a_start_loads_no_library_that_only_files_or_checks_need(start: Seen) -> None:
    assert start["painted"] < start["answered"]
    assert start["loaded"] == start["after"] == []


def test_that_the_window_is_painted_before_any_command_or_price_list_is_loaded(start: Seen) -> None:
    assert "ftvp_gui.ui.main_window" in start["modules"]
    early = {name for name in start["modules"] if name.startswith(UNNEEDED)}
    assert not early


def test_that_the_window_is_painted_before_any_chart_or_deep_analysis_is_loaded(start: Seen) -> None:
    late = {f"ftvp_gui.charts.{kind.id}" for kind in CHARTS} | {analysis.__module__ for analysis in ANALYSES}
    assert len(late) > 30
    assert not late & set(start["modules"])


def test_that_qt_for_python_reads_no_source_of_ours(start: Seen) -> None:
    assert start["read"] == []


def test_that_garbage_is_collected_once_the_window_stands_but_not_sought_in_what_the_start_made(start: Seen) -> None:
    assert start["collects"]
    assert start["spared"] > 100_000
