from __future__ import annotations

import numpy as np
import pytest
from pydantic import ValidationError

from ftvp_gui.core.draw import Sample
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.model import put
from ftvp_gui.core.priorities import Priorities
from tests.studies import study


def test_that_all_priorities_are_equal_until_somebody_says_otherwise() -> None:
    assert Priorities().equal
    assert not Priorities(speed=50).equal


def test_that_something_must_matter() -> None:
    with pytest.raises(ValidationError, match="more than 0"):
        Priorities(cost=0, speed=0, customisation=0, data_risk=0, lock_in=0)


def test_that_a_weight_moves_no_cost_and_computes_none_anew() -> None:
    memo, sample = Memo(), Sample(100)
    before = evaluate(study(), sample, memo)
    after = evaluate(put(study(), ("priorities", "speed"), 90), sample, memo)
    assert all(mine is theirs for mine, theirs in zip(before.approaches, after.approaches, strict=True))
    np.testing.assert_array_equal(before["p"].cost, after["p"].cost)
