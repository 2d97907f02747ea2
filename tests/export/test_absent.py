"""Costs not entered, in every report: open or confirmed, by whom and why."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

from ftvp_gui.cli.table import table
from ftvp_gui.core.checklist import confirm, not_entered
from ftvp_gui.core.model import Path
from ftvp_gui.core.project import Project
from ftvp_gui.export import html as page
from ftvp_gui.export import json as data
from ftvp_gui.export.absent import absent, counted
from ftvp_gui.export.breakdown import breakdowns
from tests.export.reports import few, report
from tests.export.test_html import Reader
from tests.studies import T, every_kind, study

SERVER: Path = (*T, "hosting", "rate")


def confirmed(*paths: Path) -> Project:
    project = study()
    for entry in not_entered(project):
        if entry.path in paths:
            project = confirm(project, entry, note="served per token", owner="Ada")
    return project


def test_that_the_page_lists_what_is_open_and_what_is_confirmed() -> None:
    said = Reader(page.write(report(confirmed(SERVER))).decode()).text
    assert "Costs not entered" in said
    assert "11 costs are not entered; 1 of them confirmed to be nothing, 10 open." in said
    assert "Hosting: Price of a server" in said
    assert "Confirmed by Ada: served per token" in said
    assert "Worth of a second of waiting" in said


def test_that_all_confirmed_says_so() -> None:
    made = report(confirmed(*(entry.path for entry in not_entered(study()))))
    assert counted(made) == "11 costs are not entered, confirmed to be nothing."
    assert all(line.state for group in absent(made) for line in group.lines)


def test_that_the_groups_stand_in_the_order_of_the_project() -> None:
    assert [(group.title, group.colour) for group in absent(report())] == [
        ("Quality and value", None), ("Money", None), ("Prompting", 0), ("Fine-tuning", 1),
    ]  # fmt: skip


def test_that_the_json_has_every_cost_with_its_state() -> None:
    found = {entry["path"]: entry for entry in json.loads(data.write(report(confirmed(SERVER))))["not_entered"]}
    assert found["approaches/t/hosting/rate"] == {
        "path": "approaches/t/hosting/rate",
        "group": "Fine-tuning",
        "section": "Hosting",
        "label": "Price of a server",
        "why": "zero",
        "usual": "Usually $0 an hour (0: the offer answers per token, without a dedicated server).",
        "confirmed": True,
        "note": "served per token",
        "owner": "Ada",
    }
    assert [entry["confirmed"] for entry in found.values()].count(True) == 1


def test_that_the_table_of_the_command_line_counts_and_names_them() -> None:
    said = " ".join(table(report(confirmed(SERVER))).split())
    assert "11 costs are not entered; 1 of them confirmed" in said
    assert "Hosting: Price of a server (confirmed by ada: served per token)" in said.replace("Ada", "ada")


def test_that_every_kind_has_its_notices_and_its_missing_costs_in_the_report() -> None:
    made = report(few(every_kind()))
    said = Reader(page.write(made).decode()).text
    assert "Small first, large behind → Fine-tuning" in said
    assert len(made.notices()) == len(made.answer.notices) > 0


def test_that_old_prices_are_noticed_on_the_day_of_the_report() -> None:
    project = study()
    project = project.replace(basis=project.basis.replace(priced_on=dt.date(2026, 1, 1)))
    made = replace(report(project), made_on=dt.date(2026, 11, 22))
    assert made.notices()[0].text.id == "notice.old_prices"
    assert "325 days old" in Reader(page.write(made).decode()).text
    assert "notice.old_prices" in [notice["id"] for notice in data.document(made)["notices"]]
    assert not [n for n in replace(made, made_on=None).notices() if n.text.id == "notice.old_prices"]


def test_that_every_cost_names_its_inputs_with_source_and_grade() -> None:
    made = breakdowns(report())[1]
    (labelling,) = [cost for level in made.levels for cost in level.costs if cost.title == "Labelling"]
    inputs = {each.label: (each.value, each.source) for each in labelling.inputs}
    assert inputs["Time per simple example"] == (
        "2\N{NO-BREAK SPACE}min",
        "assumed: judgement: 0.1 for a glance, 45 for a report",
    )
    assert inputs["An hour of an annotator"][1].startswith("secondary: outsourced about $6")


def test_that_the_money_at_stake_opens_to_the_costs_it_is_made_of() -> None:
    said = Reader(page.write(report()).decode()).text
    assert "Where the difference comes from" in said
