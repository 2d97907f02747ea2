"""Every command on good input."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ftvp_gui import __version__
from ftvp_gui.core.model import at
from ftvp_gui.core.project import Override, Project, Scenario
from ftvp_gui.core.quantity import Fixed
from ftvp_gui.store import project_file
from ftvp_gui.store.examples import examples, open_example
from tests.cli.conftest import Run
from tests.export.reports import DRAWS, EDGES, limited
from tests.studies import study


def test_that_examples_are_listed_one_a_line(run: Run) -> None:
    ran = run("examples")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert len(lines) == len(examples()) >= 5
    for line, example in zip(lines, examples(), strict=True):
        assert line.startswith(example.id)
        assert line.endswith(example.title)


@pytest.mark.parametrize("name", [examples()[0].id, examples()[0].id.partition("-")[2], "1"])
def test_that_new_writes_an_example_that_opens(run: Run, tmp_path: Path, name: str) -> None:
    target = tmp_path / "mine.ftvp"
    ran = run("new", "--example", name, "-o", target)
    assert (ran.code, ran.out, ran.err) == (0, f"Wrote {target}\n", "")
    assert project_file.read(target).project == open_example(examples()[0].id)


def test_that_new_adds_the_ending_of_project_files(run: Run, tmp_path: Path) -> None:
    assert run("new", "--example", "1", "-o", tmp_path / "mine").out == f"Wrote {tmp_path / 'mine.ftvp'}\n"


def test_that_evaluate_prints_the_verdict_and_the_approaches_side_by_side(run: Run, file: Path) -> None:
    ran = run("evaluate", file)
    assert (ran.code, ran.err) == (0, "")
    assert f"{DRAWS} draws, seed 1" in ran.out
    for text in ("Money at stake", "How often right", "Break-even", "Prompting", "Fine-tuning", "Expected cost", "Why"):
        assert text in ran.out
    assert "\N{NO-BREAK SPACE}" not in ran.out
    assert max(len(line) for line in ran.out.splitlines()) <= 96


def test_that_a_missed_limit_is_marked(run: Run, save: Callable[[Project], Path]) -> None:
    out = run("evaluate", save(limited())).out
    assert "% !" in out
    assert "! kept less often than asked for" in out


@pytest.mark.parametrize("make", EDGES.values(), ids=EDGES)
def test_that_projects_at_the_edges_are_told_as_table_and_as_json(
    run: Run, save: Callable[[Project], Path], make: Callable[[], Project]
) -> None:
    path = save(make())
    told, data = run("evaluate", path), run("evaluate", path, "--json")
    assert (told.code, told.err, data.code, data.err) == (0, "", 0, "")
    assert "nan" not in told.out.lower().split()
    headline = json.loads(data.out)["verdict"]["headline"]["text"]
    assert headline in " ".join(told.out.split())


def test_that_evaluate_as_json_and_the_json_report_are_the_same(run: Run, file: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    assert run("report", file, "-o", target).code == 0
    assert run("evaluate", file, "--json").out == target.read_text(encoding="utf-8")


def test_that_the_number_of_draws_can_be_chosen(run: Run, file: Path) -> None:
    assert json.loads(run("evaluate", file, "--draws", "150", "--json").out)["draws"] == 150


def test_that_a_scenario_moves_the_answer_and_is_named(run: Run, save: Callable[[Project], Path]) -> None:
    volume = at(study(), ("workload", "volume")).replace(quantity=Fixed(value=50.0))
    busy = Scenario(id="s1", name="Hardly used", overrides=(Override(path=("workload", "volume"), estimate=volume),))
    path = save(study().replace(scenarios=(busy,)))
    base, other = (
        json.loads(run("evaluate", path, "--json", *more).out) for more in ((), ("--scenario", "hardly used"))
    )
    assert other["scenario"] == {"id": "s1", "name": "Hardly used"}
    assert other["approaches"][0]["expected_cost"]["value"] < base["approaches"][0]["expected_cost"]["value"] / 5
    assert "scenario Hardly used" in run("evaluate", path, "--scenario", "s1").out


def test_that_a_report_is_written_in_the_format_of_its_suffix(run: Run, file: Path, tmp_path: Path) -> None:
    for name in ("a.html", "a.csv", "a.json", "A.HTML"):
        ran = run("report", file, "-o", tmp_path / name)
        assert (ran.code, ran.out, ran.err) == (0, f"Wrote {tmp_path / name}\n", "")
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    with (tmp_path / "a.csv").open(newline="", encoding="utf-8") as ledger:
        assert next(csv.reader(ledger))[:3] == ["approach", "approach id", "driver"]
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["schema"] == 1


def test_that_a_report_replaces_the_one_before_and_leaves_nothing_else(run: Run, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a.csv").write_text("old")
    run("report", file, "-o", folder / "a.csv")
    assert [path.name for path in folder.iterdir()] == ["a.csv"]
    assert (folder / "a.csv").read_text(encoding="utf-8") != "old"


def test_that_a_report_with_a_fixed_day_comes_out_the_same(
    run: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")
    run("report", file, "-o", tmp_path / "a.html")
    run("report", file, "-o", tmp_path / "b.html")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
    assert "22 November 2026" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_that_version_and_help_say_what_they_should(run: Run) -> None:
    assert run("--version").out == f"ftvp {__version__}\n"
    told = run("--help")
    assert told.code == 0
    for command in ("examples", "new", "evaluate", "report", "self-test"):
        assert command in told.out
        assert run(command, "--help").code == 0


def test_that_no_command_loads_qt(file: Path, tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from ftvp_gui.__main__ import main\n"
        "file, folder = sys.argv[1:]\n"
        "for suffix in ('html', 'csv', 'json'):\n"
        "    assert main(['report', file, '-o', f'{folder}/out.{suffix}']) == 0\n"
        "assert main(['evaluate', file]) == main(['examples']) == 0\n"
        "qt = [name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6', 'pyqtgraph')]\n"
        "assert not qt and 'ftvp_gui.ui' not in sys.modules, qt\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script, str(file), str(tmp_path)], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
