"""The ledger: its sums are the totals, and no text in it can run as a formula."""

from __future__ import annotations

import csv
import io
from collections import defaultdict

import pytest

from ftvp_gui.core.quantity import Range
from ftvp_gui.export import csv as ledger
from ftvp_gui.export.report import Report
from tests.export.reports import MISSING, report, unpriced
from tests.studies import study, with_quantity

CENT = 0.005


def _rows(made: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(ledger.write(made).decode(), newline=""), strict=True))


def test_that_the_sums_are_the_totals_to_the_cent() -> None:
    # An uncertain discount rate: worth today is then no product of expected money and expected rate.
    project = with_quantity(
        study(), ("money", "discount_rate"), Range(low=0.02, likely=0.1, high=0.3, least=0.0, most=1.0)
    )
    made = report(project)
    nominal: dict[str, float] = defaultdict(float)
    present: dict[tuple[str, str], float] = defaultdict(float)
    for row in _rows(made):
        nominal[row["approach id"]] += float(row["nominal"])
        present[row["approach id"], row["driver"]] += float(row["present value"])
    for costs in made.answer.result.approaches:
        approach = project.approach(costs.id)
        assert nominal[costs.id] == pytest.approx(float(costs.total.sum(axis=0).mean()), abs=CENT)
        for name, worth in zip(costs.drivers, costs.present, strict=True):
            assert present[costs.id, getattr(approach, name).title] == pytest.approx(float(worth.mean()), abs=CENT)


def test_that_there_is_one_line_per_approach_driver_and_month() -> None:
    made = report()
    rows = _rows(made)
    drivers = sum(len(costs.drivers) for costs in made.answer.result.approaches)
    assert len(rows) == drivers * 36
    assert [row["month"] for row in rows[:36]] == [str(month) for month in range(1, 37)]
    assert [rows[month]["month starts"] for month in (0, 1, 13)] == ["2026-12-01", "2027-01-01", "2028-01-01"]
    assert {row["layer"] for row in rows} == {"named", "hidden", "consequence"}
    assert {row["currency"] for row in rows} == {"USD"}


def test_that_the_format_is_that_of_rfc_4180() -> None:
    text = ledger.write(report()).decode()
    assert text.startswith(",".join(ledger.HEADINGS) + "\r\n")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")


def test_that_what_cannot_be_costed_is_left_blank_and_says_why() -> None:
    blank = [row for row in _rows(report(unpriced())) if not row["nominal"]]
    assert blank
    assert {row["approach id"] for row in blank} == {"t"}
    assert all(row["remark"] == f"not costed: “{MISSING}” is unknown" and not row["month"] for row in blank)


@pytest.mark.parametrize(
    "name", ['=cmd|"/c calc"!A1', "+1", "-1", "@SUM(A1)", "  =1+1", "\t=1", "\N{FULLWIDTH EQUALS SIGN}1"]
)
def test_that_a_name_cannot_run_as_a_formula(name: str) -> None:
    project = study()
    first = project.approaches[0].replace(name=name)
    rows = _rows(report(project.replace(approaches=(first, *project.approaches[1:]))))
    assert rows[0]["approach"] == f"'{name}"


def test_that_a_harmless_name_stays_as_it_is() -> None:
    assert ledger.safe("Prompting, “quoted” — 5 = five") == "Prompting, “quoted” — 5 = five"


def test_that_the_same_project_gives_the_same_bytes() -> None:
    assert ledger.write(report()) == ledger.write(report())
