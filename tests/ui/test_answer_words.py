"""The words and rows of the answer, as pure data: figures, the table, the spreadsheet text, the formulas."""

from __future__ import annotations

from functools import cache

import pytest

from ftvp_gui.analysis.answer import Analyst, Answer
from ftvp_gui.analysis.verdict import money
from ftvp_gui.charts import format as written
from ftvp_gui.core import edits
from ftvp_gui.core.approaches import Prompting, Staged
from ftvp_gui.core.driver import Layer
from ftvp_gui.core.model import put
from ftvp_gui.core.project import Project
from ftvp_gui.ui.answer import computed, figures, rows
from ftvp_gui.ui.answer.figures import style_of
from ftvp_gui.ui.workspace import by_heading
from tests.ui.windows import studied


@cache
def answered() -> Answer:
    return Analyst(1_000).answer(studied())


def answer_of(project: Project) -> Answer:
    return Analyst(500).answer(project)


def test_that_the_figures_are_stake_certainty_and_break_even() -> None:
    captions = [figure.caption for figure in figures.key_figures(answered())]
    assert captions == ["Money at stake", "How often right", "Break-even"]


def test_that_the_stake_is_the_expected_difference() -> None:
    gap = answered().verdict.gap
    assert gap is not None
    shown = money(abs(gap.value), gap.se)
    assert figures.key_figures(answered())[0].value == written.money(abs(gap.value), "USD", shown.digits or 3)


def test_that_the_stake_says_how_far_it_may_be_off() -> None:
    gap = answered().verdict.gap
    assert gap is not None
    assert f"± {written.money(gap.se, 'USD', 1)}" in figures.key_figures(answered())[0].detail


def test_that_the_share_is_that_of_the_approach_named() -> None:
    answer = answered()
    assert answer.pair is not None
    sure = figures.key_figures(answer)[1]
    best = answer.project.approach(answer.pair[0]).name
    assert sure.value == written.share(answer.result.p_cheapest[answer.pair[0]])
    assert best in sure.detail


def test_that_one_approach_alone_has_its_cost_and_its_hidden_share() -> None:
    alone = edits.removed(studied(), "a1")
    shown = figures.key_figures(answer_of(alone))
    assert [figure.caption for figure in shown] == ["Expected cost", "8 in 10 futures", "Hidden share"]


BARE = edits.added(Project(), edits.fresh(Project(), Prompting, "bare"))


@pytest.mark.parametrize("project", [Project(), BARE], ids=["no approach", "no price"])
def test_that_without_costs_the_figures_are_unknown_and_say_why(project: Project) -> None:
    shown = figures.key_figures(answer_of(project))
    assert {figure.value for figure in shown} == {"unknown"}


def test_that_the_preview_leaves_the_volume_open_and_says_the_month() -> None:
    preview = Analyst(1_000, preview=True).answer(studied())
    assert figures.key_figures(preview)[2].detail.splitlines() == ["Prompting ahead", "by volume: …"]


def test_that_the_volume_at_which_the_answer_turns_is_said_when_it_is_found() -> None:
    analyst = Analyst(500)
    whole = analyst.with_volumes(analyst.answer(studied()))
    volume = figures.key_figures(whole)[2].detail.splitlines()[1]
    assert whole.volumes is not None
    assert volume.startswith("by volume: ") if whole.volumes else volume == "at any volume"


def test_that_the_columns_are_the_approaches_in_their_order() -> None:
    table = rows.table(answered())
    assert table.columns == tuple(approach.name for approach in answered().project.approaches)
    assert {len(row.cells) for row in table.rows} == {2}


def test_that_the_breakdown_adds_up_to_the_expected_cost() -> None:
    answer, table = answered(), rows.table(answered())
    for column, costs in enumerate(answer.result.approaches):
        drivers = [row.cells[column] for row in table.rows if (row.cells[column].path or ("",))[0] == "approaches"]
        total = sum(cell.value or 0.0 for cell in drivers)
        assert total == pytest.approx(float(costs.cost.mean()))
        layers = [row.cells[column].value for row in table.rows if row.strong and not row.label.startswith("Expected")]
        assert sum(value or 0.0 for value in layers) == pytest.approx(total)


def test_that_every_driver_of_every_approach_has_a_cell() -> None:
    table = rows.table(answered())
    paths = {cell.path for row in table.rows for cell in row.cells if cell.path is not None}
    approaches = answered().project.approaches
    expected = {("approaches", approach.id, name) for approach in approaches for name, _ in approach.drivers()}
    assert {path for path in paths if path[0] == "approaches"} == expected


def test_that_a_driver_that_is_switched_off_is_said_not_to_count() -> None:
    off = put(studied(), ("approaches", "a1", "hosting", "enabled"), False)
    cells = [cell for row in rows.table(answer_of(off)).rows for cell in row.cells]
    assert [cell.text for cell in cells if cell.path == ("approaches", "a1", "hosting")] == ["left out"]


def test_that_an_approach_without_a_price_is_unknown_and_not_free() -> None:
    project = edits.added(studied(), edits.fresh(studied(), Prompting, "bare"))
    table = rows.table(answer_of(project))
    assert table.rows[0].cells[2].text == "unknown"
    assert table.rows[0].cells[2].value is None


def test_that_the_copied_table_has_plain_numbers_and_equal_columns() -> None:
    lines = [line.split("\t") for line in rows.tab_separated(rows.table(answered())).splitlines()]
    assert {len(line) for line in lines} == {3}
    expected = next(line for line in lines if line[0].startswith("Expected cost"))
    assert float(expected[1]) == pytest.approx(float(answered().result["a0"].cost.mean()), rel=1e-5)


@pytest.mark.parametrize("name", ["=1+1", "+cmd", "-2", "@SUM(A1)"])
def test_that_a_name_that_looks_like_a_formula_is_copied_as_text(name: str) -> None:
    project = put(studied(), ("approaches", "a0", "name"), name)
    assert rows.tab_separated(rows.table(answer_of(project))).splitlines()[0].split("\t")[1] == f"'{name}"


def test_that_tabs_and_line_ends_in_names_keep_the_columns_straight() -> None:
    project = put(studied(), ("approaches", "a0", "name"), "one\ttwo\nthree")
    head = rows.tab_separated(rows.table(answer_of(project))).splitlines()[0]
    assert head.split("\t") == ["", "one two three", "Fine-tuning"]


@pytest.mark.parametrize(
    ("id", "driver"),
    [(approach.id, name) for approach in studied().approaches for name, _ in approach.drivers()],
)
def test_that_every_driver_has_a_page_with_its_formula(id: str, driver: str) -> None:
    answer = answered()
    project = put(answer.project, ("approaches", id, driver, "enabled"), True)
    page = computed.page(project, ("approaches", id, driver), style_of(answer))
    assert getattr(answer.project.approach(id), driver).title in page
    assert "In the typical case" in page
    assert f"approaches/{id}/" in page or "workload/" in page or "quality/" in page or "team/" in page


def test_that_a_page_says_what_is_unknown_and_leads_there() -> None:
    project = edits.added(studied(), edits.fresh(studied(), Prompting, "bare"))
    page = computed.page(project, ("approaches", "bare", "requests"), style_of(answered()))
    assert "approaches/bare/offer/input_price" in page
    assert "unknown" in page


def test_that_a_name_cannot_bring_markup_into_the_page() -> None:
    project = put(studied(), ("approaches", "a0", "name"), "<b onclick=x>&")
    page = computed.page(project, ("approaches", "a0", "writing"), style_of(answered()))
    assert "<b onclick" not in page
    assert "&lt;b onclick=x&gt;&amp;" in page


def test_that_hidden_and_named_are_headed_apart() -> None:
    labels = [row.label for row in rows.table(answered()).rows if row.strong]
    assert [label.split(" (")[0] for label in labels] == [
        "Expected cost", "Named by everyone", "Hidden", "Wrong answers and delay",
    ]  # fmt: skip
    assert len(Layer) == 3


# Approaches of several systems


def composite() -> Project:
    return edits.combined(studied(), Staged, {"first": "a0", "then": "a1"}, "s")


def test_that_the_costs_of_parts_have_rows_with_the_part_in_brackets() -> None:
    shown = rows.table(answer_of(composite()))
    by_label = {row.label: row for row in shown.rows}
    row = by_label["Labelling (Fine-tuning)"]
    assert [cell.text for cell in row.cells[:2]] == ["", ""]
    assert row.cells[2].path == ("approaches", "s", "then", "labelling")
    assert row.cells[2].value is not None
    assert by_label["Change-over"].cells[2].path == ("approaches", "s", "changeover")


def test_that_the_rows_of_a_layer_add_up_to_its_sum_for_several_systems_too() -> None:
    answer = answer_of(composite())
    shown = rows.table(answer).rows
    titles = [f"{title} (USD)" for _, title in rows.LAYERS]
    heads = [place for place, row in enumerate(shown) if row.label in titles]
    for place, end in zip(heads, [*heads[1:], len(shown)], strict=True):
        parts = [row.cells[2].value for row in shown[place + 1 : end]]
        total = shown[place].cells[2].value
        assert sum(value for value in parts if value is not None) == pytest.approx(total)


def test_that_two_parts_of_one_name_share_their_rows() -> None:
    project = edits.combined(studied(), Staged, {"first": "a0", "then": "a0"}, "s")
    answer = answer_of(project)
    row = next(row for row in rows.table(answer).rows if row.label == "Human review (Prompting)")
    costs = answer.result["s"]
    both = [costs.drivers.index(name) for name in ("first.review", "then.review")]
    assert row.cells[2].value == pytest.approx(float(costs.present[both].sum(axis=0).mean()))


def test_that_a_cost_inside_a_part_is_explained_with_the_way_to_it() -> None:
    project = composite()
    page = computed.page(project, ("approaches", "s", "then", "labelling"), style_of(answered()))
    assert "Labelling" in page
    assert "Prompt now, tune later → Fine-tuning" in page
    assert "approaches/s/then/labelling/minutes" in page


def test_that_money_at_headings_adds_up_part_by_part() -> None:
    costs = answer_of(composite()).result["s"]
    sums = by_heading(costs)
    own = [value or 0.0 for name, value in sums.items() if name.startswith("then.")]
    assert sums["then"] == pytest.approx(sum(own))
    whole = [sums[name] or 0.0 for name in ("first", "then", "harvest", "changeover")]
    assert sum(whole) == pytest.approx(costs.expected().value)


def test_that_the_money_of_what_rests_on_an_unknown_price_is_unknown() -> None:
    project = edits.added(studied(), edits.fresh(studied(), Staged, "bare"))
    sums = by_heading(answer_of(project).result["bare"])
    assert sums["first.requests"] is None
    assert sums["first"] is None
    assert sums["harvest"] is not None
