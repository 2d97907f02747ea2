"""What a moving number leaves alone is not computed again, and the answer is the same as if it were."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from pydantic import ValidationError

from ftvp_gui.core.blocks import ONE_BLOCK, AbandonedError
from ftvp_gui.core.context import Context
from ftvp_gui.core.draw import Sample
from ftvp_gui.core.drivers.hosting import REPLICAS
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.memo import Memo
from ftvp_gui.core.model import Path, at
from ftvp_gui.core.moving import Makings, Moving
from ftvp_gui.core.project import Project
from ftvp_gui.core.quantity import Fixed, Range
from ftvp_gui.core.result import Costs
from ftvp_gui.core.timing import LIVE, VOLUME
from tests.studies import T, estimates, every_kind, study, with_quantity

EVERY = every_kind()
TWICE = ("prompting", "fine_tuning", "retrieval")
"""Kinds whose drivers others have too, alone or inside them."""
PROJECT = EVERY.replace(approaches=tuple(each for each in EVERY.approaches if each.kind not in TWICE))
SAMPLE = Sample(60)
ARRAYS = (
    "present",
    "total",
    "cash",
    "upfront",
    "lead",
    "accuracy",
    "successes",
    "requests",
    "seconds",
    "examples_needed",
)


def nudged(project: Project, path: Path, share: float) -> Project | None:
    """The project with one number moved a little; None where its bounds forbid it or it is neither fixed nor range."""
    quantity = at(project, path).quantity
    try:
        if isinstance(quantity, Range):
            high = quantity.likely + (quantity.high - quantity.likely) * (1.0 + share)
            return with_quantity(project, path, quantity.replace(high=high))
        if isinstance(quantity, Fixed):
            return with_quantity(project, path, Fixed(value=quantity.value * (1.0 + share) + share))
    except ValidationError:
        pass
    return None


def drags() -> Iterator[tuple[Path, Project]]:
    """Every number of every kind of approach, each with the project that it is a number of."""
    for path in estimates(PROJECT):
        if path[0] != "approaches":
            yield path, PROJECT
        else:
            yield path, PROJECT.replace(approaches=(PROJECT.approach(path[1]),))


def assert_same(kept: Costs, fresh: Costs, path: Path) -> None:
    """Both say the same, but for the order of sums."""
    for name in ARRAYS:
        np.testing.assert_allclose(getattr(kept, name), getattr(fresh, name), 1e-12, 1e-9, err_msg=f"{path}: {name}")
    assert (kept.drivers, kept.gaps, kept.streams) == (fresh.drivers, fresh.gaps, fresh.streams), path
    assert kept.reads == fresh.reads, path


@pytest.mark.parametrize("shared", [True, False])
def test_that_dragging_any_number_answers_as_everything_anew_would(shared: bool) -> None:
    moved = 0
    memos: dict[tuple[str, ...], Memo] = {}
    for path, project in drags():
        first, second = nudged(project, path, 0.02), nudged(project, path, 0.05)
        if (path[0] != "approaches") is not shared or first is None or second is None:
            continue
        memo = memos.setdefault(path[:2] if path[0] == "approaches" else (), Memo())
        for edited in (project, first, second):
            kept = evaluate(edited, SAMPLE, memo)
        moved += 1
        for costs in evaluate(second, SAMPLE).approaches:
            assert_same(kept[costs.id], costs, path)
    assert moved > (20 if shared else 200)


@pytest.mark.parametrize("path", [("workload", "volume"), ("team", "reviewer"), (*T, "work", "hours")])
def test_that_a_sample_of_many_blocks_is_dragged_alike(path: Path) -> None:
    memo, sample = Memo(), Sample(2_500)
    assert sample.rows > ONE_BLOCK
    evaluate(study(), sample, memo)
    for share in (0.02, 0.03, 0.05):
        edited = nudged(study(), path, share)
        assert edited is not None
        kept, fresh = evaluate(edited, sample, memo), evaluate(edited, sample)
        for costs in fresh.approaches:
            assert_same(kept[costs.id], costs, path)


def test_that_another_number_in_the_middle_of_a_drag_is_not_lost() -> None:
    memo, project = Memo(), study()
    volume, minutes = ("workload", "volume"), (*T, "labelling", "minutes")
    evaluate(project, SAMPLE, memo)
    for path, share in ((volume, 0.02), (minutes, 0.03), (volume, 0.04), (volume, 0.05), (minutes, 0.01)):
        found = nudged(project, path, share)
        assert found is not None
        project = found
        kept, fresh = evaluate(project, SAMPLE, memo), evaluate(project, SAMPLE)
        for costs in fresh.approaches:
            assert_same(kept[costs.id], costs, path)


def test_that_what_an_input_moves_is_read_off_the_formulas() -> None:
    project = study()
    makings = Makings(project, project.approach("t"))
    by_volume = Moving(makings, frozenset([("workload", "volume")]))
    by_hours = Moving(makings, frozenset([(*T, "work", "hours")]))
    assert by_volume.term((), VOLUME)
    assert by_volume.term((), REPLICAS)
    assert not by_volume.term((), LIVE)
    assert by_hours.term((), LIVE)
    assert not by_hours.term((), VOLUME)
    training = project.approach("t").driver("work")
    assert by_hours.flows((), "work", training)
    assert not by_volume.flows((), "work", training)


def test_that_what_stands_still_is_computed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    memo, project, path = Memo(), study(), ("team", "reviewer")
    first, second = nudged(project, path, 0.02), nudged(project, path, 0.04)
    assert first is not None
    assert second is not None
    evaluate(project, SAMPLE, memo)
    computed: list[str] = []
    whole = Context.computed
    monkeypatch.setattr(Context, "computed", lambda ctx, term: computed.append(term.id) or whole(ctx, term))
    evaluate(first, SAMPLE, memo)
    assert {"build", "held_out"} <= set(computed)
    computed.clear()
    evaluate(second, SAMPLE, memo)
    assert not {"build", "held_out"} & set(computed)


def test_that_shares_of_the_requests_stand_still_while_the_volume_is_dragged(monkeypatch: pytest.MonkeyPatch) -> None:
    memo, project, path = Memo(), study(), ("workload", "volume")
    evaluate(project, SAMPLE, memo)
    before = evaluate(project, SAMPLE, memo)["p"]
    computed: list[str] = []
    whole = Context.computed
    monkeypatch.setattr(Context, "computed", lambda ctx, term: computed.append(term.id) or whole(ctx, term))
    for share in (0.02, 0.04):
        computed.clear()
        edited = nudged(project, path, share)
        assert edited is not None
        after = evaluate(edited, SAMPLE, memo)["p"]
    assert computed
    assert not {"served", "waiting", "accuracy", "right", "wrong"} & set(computed)
    assert (after.requests > before.requests).any()
    np.testing.assert_array_equal(after.accuracy, before.accuracy)


@pytest.mark.parametrize("path", [("workload", "volume"), ("team", "reviewer")])
@pytest.mark.parametrize("blocks", [0, 1, 4])
def test_that_a_run_that_was_called_off_leaves_the_next_one_as_it_is(path: Path, blocks: int) -> None:
    memo, sample, left = Memo(), Sample(2_500), [blocks]

    def go_on() -> bool:
        left[0] -= 1
        return left[0] >= 0

    evaluate(study(), sample, memo)
    first, second = nudged(study(), path, 0.02), nudged(study(), path, 0.03)
    assert first is not None
    assert second is not None
    for edited in (first, second):
        left[0] = blocks
        with pytest.raises(AbandonedError):
            evaluate(edited, sample, memo, go_on)
    kept, fresh = evaluate(second, sample, memo), evaluate(second, sample)
    for costs in fresh.approaches:
        assert_same(kept[costs.id], costs, path)
