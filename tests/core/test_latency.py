"""How long an answer takes: what waiting is priced by is what the limit is held against."""

from __future__ import annotations

import numpy as np
import pytest

from ftvp_gui.core.model import put
from tests.studies import P, T, certain, every_kind, fixed, only, sampled, study, typical


def test_that_seconds_times_their_worth_is_what_waiting_costs() -> None:
    project = fixed(certain(every_kind()), {
        ("money", "discount_rate"): 0.0, ("money", "inflation"): 0.0, ("quality", "second_value"): 0.01,
    })  # fmt: skip
    for costs in sampled(project, 100).approaches:
        slow = [n for n, name in enumerate(costs.drivers) if name.split(".")[-1] == "slow"]
        waiting = costs.present[slow].sum(axis=0)
        np.testing.assert_allclose(costs.seconds * costs.requests * 0.01, waiting, rtol=1e-9)
        assert np.all(waiting > 0)


def test_that_a_single_try_takes_the_time_entered_and_more_tries_take_longer() -> None:
    once = fixed(only("p", "requests", "slow"), {(*P, "slow", "seconds"): 3.0})
    assert typical(once).seconds == pytest.approx([3.0])
    assert typical(put(once, (*P, "checking", "enabled"), True)).seconds[0] > 3.0


def test_that_nobody_knows_the_time_where_waiting_is_switched_off() -> None:
    assert np.all(np.isnan(typical(only("p", "requests")).seconds))


def test_that_what_is_never_live_gives_no_answer() -> None:
    costs = sampled(fixed(study(), {(*T, "approval"): 200.0}), 100)["t"]
    assert np.all(np.isnan(costs.seconds))
