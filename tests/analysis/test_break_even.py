from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.analysis import break_even
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from tests.studies import P, T, certain, fixed, study


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        ([5, 3, 1, -1, -3], 3.5),
        ([-1, -2, -3], 0.0),
        ([1, -1, 1, -1], 3.5),
        ([3, 2, 1], None),
        ([-1, -1, 0], None),
        ([0, -2], 1.0),
    ],
)
def test_break_even_is_the_first_time_after_which_the_gap_stays_negative(gap, expected):
    assert break_even.stays_below(np.array(gap, dtype=float)) == expected


def test_the_month_is_where_the_expected_cumulative_costs_cross():
    project = fixed(
        study(), {("workload", "volume"): 2e6, ("quality", "error_cost"): 0.0, ("quality", "review_share"): 0.0}
    )
    result = evaluate(project, Sample(500))
    even = break_even.month(result["p"], result["t"])
    assert (even.cheaper, even.than) == ("t", "p")
    months = np.arange(project.workload.months + 1.0)
    p, t = (np.interp(even.month, months, [0, *result[id].cumulative.mean(axis=1)]) for id in "pt")
    assert p == pytest.approx(t, rel=1e-6)


def test_a_break_even_volume_makes_a_tie():
    # Errors not priced and no server steps: one clean root of the typical case.
    project = fixed(certain(study()), {("quality", "error_cost"): 0.0, ("workload", "growth"): 0.0})
    roots = break_even.volumes(project, Sample(100), "p", "t", rows=1)
    assert len(roots) == 1
    tied = evaluate(fixed(project, {("workload", "volume"): roots[0].volume}), Sample(100))
    assert abs(tied.gap("p", "t").mean()) < 1e-3 * tied["p"].cost.mean()
    assert roots[0].above == "t"
    above = evaluate(fixed(project, {("workload", "volume"): roots[0].volume * 2}), Sample(100))
    assert above.gap("p", "t").mean() > 0


def test_a_gap_that_never_turns_has_no_break_even_volume():
    # Nothing is paid per request by either, so volume cannot matter.
    free = {("quality", "error_cost"): 0.0, ("quality", "review_share"): 0.0}
    project = fixed(
        study(),
        {
            **free,
            (*T, "offer", "input_price"): 0.0,
            (*T, "offer", "output_price"): 0.0,
            (*P, "offer", "input_price"): 0.0,
            (*P, "offer", "output_price"): 0.0,
        },
    )
    assert break_even.volumes(project, Sample(200), "p", "t", rows=100) == ()


def test_a_search_that_is_called_off_ends_before_the_next_evaluation():
    asked = []
    with pytest.raises(break_even.AbandonedError):
        break_even.volumes(study(), Sample(100), "p", "t", go_on=lambda: bool(asked.append(1)) or len(asked) < 2)
    assert len(asked) == 2
