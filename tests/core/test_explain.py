from __future__ import annotations

import pytest

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.explain import explain
from ftvp_gui.core.ledger import ledger
from ftvp_gui.core.quantity import Unknown
from tests.studies import every_kind, with_quantity

PROJECT = every_kind()
DRIVERS = [(approach.id, name) for approach in PROJECT.approaches for name, _ in approach.all_drivers()]


@pytest.mark.parametrize(("id", "name"), DRIVERS)
def test_an_explanation_adds_up_to_the_typical_figure_of_its_driver(id, name):
    approach = PROJECT.approach(id)
    names, book, _ = ledger(PROJECT, approach, Typical())
    said = explain(PROJECT, approach, name)
    assert sum(line.total for line in said.lines) == pytest.approx(book[names.index(name)].sum(), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize(("id", "name"), DRIVERS)
def test_an_explanation_names_inputs_with_their_sources_and_leaves_no_gap_in_its_words(id, name):
    said = explain(PROJECT, PROJECT.approach(id), name)
    assert said.help
    assert all(ingredient.provenance.source for ingredient in said.ingredients)
    for line in said.lines:
        filled = sentence(line.filled, NumberStyle())
        assert "{" not in filled
        assert "unknown" not in filled


def test_the_words_of_a_formula_are_the_labels_of_the_form():
    (line,) = explain(PROJECT, PROJECT.approach("prompting"), "writing").lines
    assert (
        line.words
        == "Work for one simple task × growth of prompt work with tasks and complexity × An hour of a prompt engineer"
    )
    assert line.amount == pytest.approx(3_400)


def test_an_unknown_input_is_named_instead_of_a_number():
    project = with_quantity(PROJECT, ("quality", "error_cost"), Unknown())
    said = explain(project, project.approach("prompting"), "wrong")
    assert said.unknown == ("quality", "error_cost")
    assert said.lines == ()


def test_explaining_reads_the_same_formulas_that_the_engine_runs():
    costs = evaluate(PROJECT, Typical())["staged"]
    assert set(costs.drivers) <= {name for id, name in DRIVERS if id == "staged"}


@pytest.mark.parametrize(("id", "name"), DRIVERS)
def test_no_term_is_explained_by_its_own_name(id, name):
    for part in explain(PROJECT, PROJECT.approach(id), name).parts:
        assert part.words not in (part.label, part.label.rpartition(" (")[0])


def test_terms_of_another_system_carry_its_name():
    parts = {part.label: part.words for part in explain(PROJECT, PROJECT.approach("staged"), "changeover").parts}
    assert "month of go-live (Prompting) < month of go-live (Fine-tuning)" in parts["the tuned system takes over"]
