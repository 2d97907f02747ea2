"""`ftvp diff`: why the answer of one file is another than that of the other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ftvp_gui.core import edits
from ftvp_gui.store import project_file
from tests.cli.conftest import Run, complaint
from tests.export.reports import few
from tests.scenario_studies import MONTHS, VOLUME
from tests.studies import fixed, study


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """The usual study before and after two edits and a change of order."""
    before, after = tmp_path / "before.ftvp", tmp_path / "after.ftvp"
    project_file.write(before, few(study()))
    edited = edits.moved(fixed(few(study()), {VOLUME: 4e5}), "t", 0)
    project_file.write(after, edited.replace(workload=edited.workload.replace(months=24)))
    return before, after


def test_that_the_inputs_that_differ_are_told_with_both_values(run: Run, pair: tuple[Path, Path]) -> None:
    ran = run("diff", *pair)
    assert ran.code == 0
    assert "stays the best choice" in ran.out
    assert "Months compared" in ran.out
    assert "36" in ran.out
    assert "24" in ran.out
    assert ran.err == ""


def test_that_the_json_adds_up(run: Run, pair: tuple[Path, Path]) -> None:
    found = json.loads(run("diff", *pair, "--json", "--draws", 200).out)
    assert (found["schema"], found["draws"]) == (1, 200)
    assert [each["path"] for each in found["inputs"]] == ["/".join(MONTHS), "/".join(VOLUME)]
    for part in ("gap", "cost"):
        moved = sum(step[part]["value"] for step in found["way"]["steps"])
        ends = found["way"][part]
        assert moved == pytest.approx(ends["after"]["value"] - ends["before"]["value"], rel=1e-9)


def test_that_a_file_does_not_differ_from_itself(run: Run, pair: tuple[Path, Path]) -> None:
    assert "Nothing that moves money has changed." in run("diff", pair[0], pair[0]).out
    assert json.loads(run("diff", pair[0], pair[0], "--json").out)["way"] is None


def test_that_a_missing_file_is_one_sentence(run: Run, pair: tuple[Path, Path]) -> None:
    complaint(run("diff", pair[0], pair[0].with_name("none.ftvp")))
    complaint(run("diff", pair[0]))
