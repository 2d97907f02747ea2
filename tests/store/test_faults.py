"""Mistakes in a file are all named at once, by the path in the file and by the words of the form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ftvp_gui.store import envelope
from ftvp_gui.store.errors import Fault, ProjectFileError
from tests.store.projects import rich

WHERE = Path("study.ftvp")


@pytest.fixture
def raw() -> dict[str, Any]:
    value: dict[str, Any] = json.loads(envelope.encode(rich(), WHERE))
    return value


def faults_of(raw: dict[str, Any]) -> tuple[Fault, ...]:
    with pytest.raises(ProjectFileError) as caught:
        envelope.unwrap(raw, WHERE)
    return caught.value.faults


def fault_of(raw: dict[str, Any]) -> str:
    (fault,) = faults_of(raw)
    return str(fault)


def test_that_a_misspelt_input_is_named_with_the_right_spelling(raw: dict[str, Any]) -> None:
    labelling = raw["project"]["approaches"][1]["labelling"]
    labelling["exmaples"] = labelling["examples"]
    assert fault_of(raw) == (
        "approaches.1.labelling.exmaples (“Отдельная модель – 調整” → Labelling): "
        "“exmaples” is not known here; did you mean “examples”?"
    )


def test_that_a_driver_of_another_kind_of_approach_is_refused(raw: dict[str, Any]) -> None:
    raw["project"]["approaches"][0]["hosting"] = {}
    assert fault_of(raw).startswith("approaches.0.hosting (“Prompt it, “few-shot””): “hosting” is not known here")


@pytest.mark.parametrize(
    ("place", "value", "sentence"),
    [
        (
            ("workload", "volume", "quantity", "low"),
            "many",
            ("workload.volume.quantity.low (Workload → Requests): must be a number"),
        ),
        (
            ("workload", "volume", "quantity", "low"),
            1e999,
            ("workload.volume.quantity.low (Workload → Requests): must be a number"),
        ),
        (
            ("workload", "volume", "quantity", "low"),
            10**400,
            ("workload.volume.quantity.low (Workload → Requests): must be a number"),
        ),
        (
            ("workload", "volume", "quantity", "kind"),
            "rnage",
            ("workload.volume.quantity (Workload → Requests): must be one of these kinds: 'unknown', 'fixed', 'range'"),
        ),
        (("workload", "months"), 1.5, "workload.months (Workload → Months compared): must be a whole number"),
        (("workload", "months"), 0, "workload.months (Workload → Months compared): must be at least 1"),
        (
            ("workload", "start"),
            "soon",
            ("workload.start (Workload → Project starts): must be a day such as 2026-12-01"),
        ),
        (
            ("workload", "tasks", "quantity", "of", "value"),
            2.5,
            ("workload.tasks.quantity (Workload → Tasks): this must be a whole number"),
        ),
        (
            ("quality", "error_cost", "quantity", "chance"),
            2,
            ("quality.error_cost.quantity.chance (Quality and value → Cost of one wrong answer): must be at most 1"),
        ),
        (
            ("quality", "error_cost", "quantity", "range", "high"),
            None,
            ("quality.error_cost.quantity.range.high (Quality and value → Cost of one wrong answer): must be a number"),
        ),
        (
            ("quality", "review_share", "quantity"),
            {"kind": "fixed", "value": 1.5},
            ("quality.review_share (Quality and value → Answers reviewed by people): must be at most 100 %"),
        ),
        (("money",), [], "money (Money): must be a group in { }"),
        (("money", "currency"), "XXX", "money.currency (Money → Currency): must be 'USD'"),
        (("about", "name"), 3, "about.name (Project → Name): must be text in quotation marks"),
        (
            ("approaches", 0, "offer", "caching"),
            "maybe",
            (
                "approaches.0.offer.caching "
                "(“Prompt it, “few-shot”” → Model and prices → Cache the fixed part of the prompt): "
                "must be true or false"
            ),
        ),
        (
            ("approaches", 1, "learning", "untuned", "quantity", "opinions", 0, "low"),
            "x",
            (
                "approaches.1.learning.untuned.quantity.opinions.0.low "
                "(“Отдельная модель – 調整” → Accuracy → Accuracy before tuning → opinions, number 1): "
                "must be a number"
            ),
        ),
        (
            ("approaches", 1, "kind"),
            "magic",
            ("approaches.1 (“Отдельная модель – 調整”): unknown kind of approach 'magic'"),
        ),
        (("approaches", 1, "id"), "prompt01", "approaches: two approaches have the same id"),
        (
            ("approaches", 0, "id"),
            "a b",
            ("approaches.0.id (“Prompt it, “few-shot””): may have only letters, digits, - and _"),
        ),
        (("approaches", 0), 7, "approaches.0 (approaches, number 1): must be a group in { }"),
        (("approaches",), {}, "approaches: must be a list in [ ]"),
        (
            ("scenarios", 0, "overrides", 1, "path"),
            [],
            ("scenarios.0.overrides.1.path (“Twice the post” → overrides, number 2): must have at least one entry"),
        ),
        (("scenarios", 0, "id"), "", "scenarios.0.id (“Twice the post”): must not be empty"),
        (("opinions", 1, "quantity"), {"value": 1}, "opinions.1.quantity (“Grace”): does not say its “kind”"),
        (
            ("opinions", 1, "quantity", "vlaue"),
            1,
            ("opinions.1.quantity.vlaue (“Grace”): “vlaue” is not known here; did you mean “value”?"),
        ),
        (("actuals", 0, "month"), -1, "actuals.0.month (actuals, number 1): must be at least 0"),
    ],
)
def test_that_a_mistake_is_named_in_words(
    raw: dict[str, Any], place: tuple[Any, ...], value: Any, sentence: str
) -> None:
    here = raw["project"]
    for step in place[:-1]:
        here = here[step]
    here[place[-1]] = value
    assert fault_of(raw).startswith(sentence)


def test_that_all_mistakes_come_at_once(raw: dict[str, Any]) -> None:
    project = raw["project"]
    project["money"]["colour"] = 1
    project["workload"]["months"] = 0
    del project["approaches"][0]["id"]
    assert [fault.path for fault in faults_of(raw)] == ["workload.months", "money.colour", "approaches.0.id"]


def test_that_a_long_list_of_mistakes_is_cut_in_the_message_only(raw: dict[str, Any]) -> None:
    raw["project"]["about"].update({f"x{n}": n for n in range(30)})
    with pytest.raises(ProjectFileError) as caught:
        envelope.unwrap(raw, WHERE)
    assert len(caught.value.faults) == 30
    lines = str(caught.value).splitlines()
    assert lines[0] == (
        "The project has 30 mistakes in it, so it was not opened: study.ftvp. "
        "Mend it in a text editor, or open another copy:"
    )
    assert lines[-1] == "  and 10 more"
    assert len(lines) == 22


def test_that_mistakes_in_a_file_of_a_later_program_point_to_that_program(raw: dict[str, Any]) -> None:
    raw["app"] = "12.0.1"
    raw["project"]["approaches"][0]["telepathy"] = {"enabled": True}
    with pytest.raises(ProjectFileError, match=r"Open it with ftvp 12\.0\.1, which made it"):
        envelope.unwrap(raw, WHERE)
