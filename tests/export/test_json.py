"""The JSON answer: by its published schema, never NaN, and nothing unknown without a reason."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ftvp_gui.core.project import Override, Project, Scenario
from ftvp_gui.core.text import say
from ftvp_gui.export import json as data
from ftvp_gui.export.report import Report
from ftvp_gui.store.examples import Example, examples
from ftvp_gui.store.project_file import read
from tests.export.reports import DRAWS, EDGES, MISSING, alone, few, limited, nothing_priced, report, twins, unpriced
from tests.studies import study

SCHEMAS = Path(__file__).parents[2] / "docs" / "schema"
SCHEMA = json.loads((SCHEMAS / "evaluate-1.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def _document(project: Project) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(data.write(report(project)), parse_constant=_no_constant)
    return found


def _no_constant(name: str) -> float:
    raise AssertionError(f"{name} is no number of JSON")


def _nulls(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if value is None:
        yield path
    if isinstance(value, dict):
        for key, child in value.items():
            yield from _nulls(child, (*path, key))
    if isinstance(value, list):
        for index, child in enumerate(value):
            yield from _nulls(child, (*path, str(index)))


def test_that_the_schema_is_a_schema_and_allows_later_keys() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert "additionalProperties" not in json.dumps(SCHEMA)


def test_that_the_published_example_keeps_the_schema_and_has_all_keys_of_today() -> None:
    published = json.loads((SCHEMAS / "evaluate-1.example.json").read_text(encoding="utf-8"))
    VALIDATOR.validate(published)
    today = _document(study())
    assert list(published) == list(today)
    assert list(published["approaches"][0]) == list(today["approaches"][0])
    assert list(published["verdict"]) == list(today["verdict"])


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.id)
def test_that_every_example_keeps_the_schema(example: Example) -> None:
    found = _document(few(read(example.path).project))
    VALIDATOR.validate(found)
    assert all(approach["expected_cost"] for approach in found["approaches"])


@pytest.mark.parametrize("make", EDGES.values(), ids=EDGES)
def test_that_projects_at_the_edges_keep_the_schema(make: Callable[[], Project]) -> None:
    VALIDATOR.validate(_document(make()))


@pytest.mark.parametrize("make", EDGES.values(), ids=EDGES)
def test_that_nothing_is_null_without_a_reason(make: Callable[[], Project]) -> None:
    found = _document(make())
    for path in _nulls(found):
        owner: Any = found
        for step in path[:-1]:
            owner = owner[int(step)] if isinstance(owner, list) else owner[step]
        if path[-1].endswith("_reason") or path[-1] in ("scenario", "priced_on"):
            continue
        if path[-2:-1] == ("factors",):
            assert found["approaches"][int(path[1])]["factors_reason"]
        elif path[-1] in ("runner_up", "p_cheapest") and path[0] == "verdict":
            assert owner["gap_reason"]
        else:
            own = owner.get(f"{path[-1]}_reason")
            assert own or owner["cost_reason"], path


def test_that_the_figures_are_those_of_the_answer() -> None:
    made = report(study())
    found = json.loads(data.write(made))
    assert (found["draws"], found["seed"], found["currency"], found["months"]) == (DRAWS, 1, "USD", 36)
    for told, costs in zip(found["approaches"], made.answer.result.approaches, strict=True):
        assert told["expected_cost"]["value"] == pytest.approx(costs.expected().value)
        assert told["expected_cost"]["se"] == pytest.approx(costs.expected().se)
        assert sum(cost["expected"] for cost in told["breakdown"]) == pytest.approx(costs.expected().value)
        assert told["p10"] < told["p50"] < told["p90"]
        assert told["hidden_share"] == pytest.approx(costs.hidden_share())
    assert sum(told["p_cheapest"] for told in found["approaches"]) == pytest.approx(1.0)
    assert found["verdict"]["headline"]["id"] == made.answer.verdict.headline.id


def test_that_the_same_project_gives_the_same_bytes() -> None:
    assert data.write(report(study())) == data.write(report(study()))


def test_that_an_unknown_price_makes_the_cost_null_and_names_the_input() -> None:
    told = _document(unpriced())["approaches"][1]
    assert told["expected_cost"] is None
    assert told["cost_reason"] == f"“{MISSING}” is unknown, so the whole cost is unknown."
    assert told["unknown"][0]["path"] == "approaches/t/offer/output_price"
    assert told["unknown"][0]["needed"] is True
    left_out = [cost for cost in told["breakdown"] if cost["expected"] is None]
    assert left_out
    assert all(cost["expected_reason"] == f"“{MISSING}” is unknown." for cost in left_out)


def test_that_break_even_is_never_for_a_dead_heat() -> None:
    assert _document(twins())["break_even"]["status"] == "never"


@pytest.mark.parametrize("make", [alone, nothing_priced, Project])
def test_that_break_even_is_unknown_where_nothing_can_be_compared(make: Callable[[], Project]) -> None:
    found = _document(make())
    assert found["break_even"]["status"] == "unknown"
    assert found["break_even"]["reason"]
    assert found["verdict"]["gap"] is None


def test_that_break_even_names_month_and_volume() -> None:
    found = _document(study())["break_even"]
    assert found["month"]["status"] in ("from_start", "at_month")
    assert {found["month"]["cheaper"], found["month"]["than"]} == {"p", "t"}
    volume = found["volume"]
    assert volume["status"] == "never" if isinstance(volume, dict) else volume[0]["requests_per_month"] > 0


def test_that_missed_limits_are_told() -> None:
    found = _document(limited())
    assert found["verdict"]["status"] in ("only", "none")
    assert any("accuracy" in told["factors_missed"] for told in found["approaches"])
    assert all(0 <= told["factors"]["deadline"] <= 1 for told in found["approaches"])


def test_that_notices_carry_what_opening_said_and_dormant_overrides() -> None:
    gone = Override(path=("approaches", "gone", "approval"), estimate=study().approaches[0].approval)
    scenario = Scenario(id="s", name="Other", overrides=(gone,))
    made = report(study().replace(scenarios=(scenario,)))
    made = Report(made.answer, scenario=scenario, opening=(say("file.x", "This file is old."),))
    texts = [notice["text"] for notice in data.document(made)["notices"]]
    assert "This file is old." in texts
    assert "Scenario “Other”: the place “approaches.gone.approval” is gone, so its value is not used." in texts


def test_that_sentences_have_plain_spaces_and_minuses() -> None:
    text = data.write(report(limited())).decode()
    assert "\N{NO-BREAK SPACE}" not in text
    assert "\N{MINUS SIGN}" not in text
