"""The answer at a glance: the same verdict as the whole answer's, and portions that sum to the totals."""

from __future__ import annotations

import pytest

from ftvp_gui.analysis.answer import Analyst
from ftvp_gui.analysis.glance import glance
from ftvp_gui.analysis.verdict import Status
from ftvp_gui.core.project import Project
from ftvp_gui.store.examples import open_example


def test_that_a_glance_says_what_the_whole_answer_says_and_its_portions_sum_to_the_totals() -> None:
    # Here the dearer one wins, as the only one that keeps the limits: totals alone would name the other.
    project = open_example("3-banking-intents")
    found = glance(project)
    whole = Analyst(project.basis.draws, project.basis.seed).answer(project)
    assert found.status is whole.verdict.status
    assert found.headline == whole.verdict.headline
    assert found.winner is not None
    assert (found.winner.id, found.winner.name) == (
        whole.verdict.recommended,
        project.approach(whole.verdict.recommended or "").name,
    )
    assert found.gap == whole.verdict.gap
    totals = whole.result.totals()
    for each in found.portions:
        assert each.named + each.hidden + each.consequence == pytest.approx(totals[each.id])


def test_that_a_project_without_approaches_has_no_winner() -> None:
    found = glance(Project())
    assert found.status is Status.ALONE
    assert found.winner is None
    assert found.portions == ()
