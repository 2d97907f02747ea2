from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.ground import Ground
from ftvp_gui.analysis.indices import Exchanged, find
from ftvp_gui.core.draw import Head, Sample
from ftvp_gui.core.quantity import Range
from tests.studies import T, certain, study, with_quantity

RATE = Range(low=10, likely=20, high=40)


def found(project, draws=2_000):
    analyst = Analyst(draws)
    return find(Ground(analyst.answer(project), analyst.sample))


def test_that_a_single_uncertain_input_is_all_of_it():
    project = with_quantity(certain(study()), ("team", "annotator"), RATE)
    (only,) = found(project).inputs
    assert only.path == ("team", "annotator")
    assert only.first.value == pytest.approx(1.0, abs=0.02)
    assert only.total.value == pytest.approx(1.0, abs=0.1)


def test_that_a_product_of_two_has_a_part_that_neither_explains_alone():
    project = with_quantity(certain(study()), ("team", "annotator"), Range(low=1, likely=10, high=60))
    project = with_quantity(project, (*T, "labelling", "minutes"), Range(low=0.1, likely=1, high=10))
    inputs = found(project).inputs
    assert len(inputs) == 2
    assert all(each.total.value > each.first.value for each in inputs)
    assert sum(each.total.value for each in inputs) > 1.1


def test_that_nothing_uncertain_leaves_nothing_to_share():
    assert found(certain(study())) is None
    assert found(study().replace(approaches=study().approaches[:1])) is None


def test_that_only_the_stream_exchanged_is_drawn_anew():
    base, other = Head(Sample(2_000), 1_000), Sample(1_000, 2)
    table = Exchanged(base, other, "x")
    np.testing.assert_array_equal(table.values(("a",), RATE, "y"), base.values(("a",), RATE, "y"))
    np.testing.assert_array_equal(table.values(("b",), RATE, "x"), other.values(("b",), RATE, "x"))


def test_that_it_is_the_same_on_every_run():
    first, second = found(study()), found(study())
    assert first.inputs == second.inputs
    assert first.sentences == second.sentences
