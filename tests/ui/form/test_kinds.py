from __future__ import annotations

import pytest

from ftvp_gui.core.declare import AmountSpec, amount_spec
from ftvp_gui.core.drivers.serving import PromptedTokens
from ftvp_gui.core.quality import Quality
from ftvp_gui.core.quantity import Chance, Fixed, Measured, Pert, Pool, Quantity, Range, Triangular, Unknown, Whole
from ftvp_gui.core.strategy import Strategy
from ftvp_gui.core.workload import Workload
from ftvp_gui.ui.form.kinds import Kind, kind_of, kinds_for, switched
from ftvp_gui.ui.form.parse import PLAIN

REQUESTS = amount_spec(Workload, "volume")
SHARE = amount_spec(Quality, "review_share")
BUDGET = amount_spec(Strategy, "upfront_budget")
SHOTS = amount_spec(PromptedTokens, "shots")
PEAK = amount_spec(Workload, "peak")
RANGE = Range(low=1, likely=2, high=3)


@pytest.mark.parametrize(
    ("spec", "kinds"),
    [
        (REQUESTS, [Kind.SINGLE, Kind.RANGE, Kind.PERT, Kind.TRIANGULAR, Kind.CHANCE]),
        (SHARE, [Kind.SINGLE, Kind.RANGE, Kind.PERT, Kind.TRIANGULAR, Kind.MEASURED, Kind.CHANCE]),
        (BUDGET, [Kind.SINGLE, Kind.RANGE, Kind.PERT, Kind.TRIANGULAR, Kind.CHANCE, Kind.UNKNOWN]),
        (SHOTS, [Kind.SINGLE, Kind.RANGE]),
        (PEAK, [Kind.SINGLE, Kind.RANGE, Kind.PERT, Kind.TRIANGULAR]),
    ],
)
def test_that_a_field_offers_the_kinds_that_suit_it(spec: AmountSpec, kinds: list[Kind]) -> None:
    assert list(kinds_for(spec, Fixed(value=2))) == kinds


def test_that_the_present_kind_is_always_offered() -> None:
    pool = Pool(opinions=(Fixed(value=1),))
    assert kinds_for(SHOTS, pool)[-1] is Kind.POOL


@pytest.mark.parametrize(
    ("quantity", "kind"),
    [
        (Unknown(), Kind.UNKNOWN),
        (Fixed(value=1), Kind.SINGLE),
        (Whole(of=Fixed(value=1)), Kind.SINGLE),
        (Whole(of=RANGE), Kind.RANGE),
        (Measured(hits=1, trials=2), Kind.MEASURED),
        (Pert(least=1, likely=2, most=3), Kind.PERT),
        (Triangular(least=1, likely=2, most=3), Kind.TRIANGULAR),
        (Chance(chance=0.5, range=RANGE), Kind.CHANCE),
    ],
)
def test_kinds_of_quantities(quantity: Quantity, kind: Kind) -> None:
    assert kind_of(quantity) is kind


@pytest.mark.parametrize(
    ("quantity", "kind", "texts"),
    [
        (RANGE, Kind.SINGLE, ("", "2", "")),
        (RANGE, Kind.PERT, ("", "2", "")),
        (RANGE, Kind.TRIANGULAR, ("", "2", "")),
        (Pert(least=1, likely=2, most=3), Kind.TRIANGULAR, ("1", "2", "3")),
        (Triangular(least=1, likely=2, most=3), Kind.PERT, ("1", "2", "3")),
        (RANGE, Kind.CHANCE, ("", "1", "2", "3")),
        (RANGE, Kind.MEASURED, ("", "")),
        (RANGE, Kind.UNKNOWN, ("", "", "")),
        (RANGE, Kind.RANGE, ("1", "2", "3")),
        (Fixed(value=5), Kind.RANGE, ("", "5", "")),
        (Fixed(value=5), Kind.CHANCE, ("", "", "5", "")),
        (Unknown(), Kind.RANGE, ("", "", "")),
        (Chance(chance=0.5, range=RANGE), Kind.RANGE, ("1", "2", "3")),
        (Whole(of=RANGE), Kind.SINGLE, ("", "2", "")),
    ],
)
def test_that_a_switch_keeps_what_is_known_and_invents_nothing(
    quantity: Quantity, kind: Kind, texts: tuple[str, ...]
) -> None:
    assert switched(kind, quantity, REQUESTS, PLAIN).texts == texts


def test_that_percentiles_of_another_kind_come_with_three_digits() -> None:
    texts = switched(Kind.RANGE, Measured(hits=38, trials=40), SHARE, PLAIN).texts
    assert all(len(text.replace(".", "")) <= 3 for text in texts)
