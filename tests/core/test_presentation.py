"""What is brought to a room: few sliders, notes, and no sum that hangs on them."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from ftvp_gui.analysis.moved import only_priorities_moved
from ftvp_gui.core.difference import differences
from ftvp_gui.core.model import put
from ftvp_gui.core.presentation import MOST_SLIDERS, Presentation, can_slide, sliders
from ftvp_gui.core.quantity import Unknown
from ftvp_gui.store.complete import complete
from ftvp_gui.store.totals import fingerprint
from tests.studies import T, study, with_quantity

VOLUME = ("workload", "volume")


def test_that_an_input_is_a_slider_once_and_five_are_the_most() -> None:
    made = Presentation()
    for number in range(MOST_SLIDERS):
        made = made.with_slider(("workload", f"x{number}"))
    for another in (("workload", "x0"), ("workload", "y")):
        with pytest.raises(ValidationError):
            made.with_slider(another)
    assert len(made.without_slider(("workload", "x0")).sliders) == MOST_SLIDERS - 1


def test_that_a_chart_has_one_note_and_an_empty_one_is_none() -> None:
    made = Presentation().noted("where", "Ask first.").noted("where", "Then show.")
    assert (made.note("where"), made.note("tornado")) == ("Then show.", "")
    assert made.noted("where", "  ") == Presentation()


def test_that_only_known_numbers_that_have_a_say_can_be_turned() -> None:
    project = study()
    assert can_slide(project, VOLUME)
    assert not can_slide(project, ("workload", "start"))
    assert not can_slide(project, ("approaches", "gone", "labelling", "minutes"))
    price = ("approaches", "p", "offer", "input_price")
    assert can_slide(project, price)
    assert not can_slide(with_quantity(project, price, Unknown()), price)
    assert not can_slide(put(project, (*T, "labelling", "enabled"), False), (*T, "labelling", "minutes"))


def test_that_a_slider_whose_place_is_gone_waits() -> None:
    path = (*T, "labelling", "minutes")
    project = study().replace(presentation=Presentation(sliders=(path, VOLUME)))
    assert sliders(project) == (path, VOLUME)
    without = project.replace(approaches=(project.approach("p"),))
    assert sliders(without) == (VOLUME,)
    assert without.presentation.sliders == (path, VOLUME)


def test_that_it_moves_no_money_and_no_totals_and_old_files_open_without_it() -> None:
    project = study()
    shown = project.replace(presentation=Presentation(sliders=(VOLUME,)).noted("where", "Ask first."))
    assert not differences(project, shown)
    assert only_priorities_moved(project, shown)
    plain, old = (each.model_dump(mode="json") for each in (shown, project))
    assert fingerprint(plain) == fingerprint(old)
    del old["presentation"]
    filled, notices = complete(old)
    assert filled["presentation"] == Presentation()
    assert not [notice for notice in notices if "presentation" in notice.path]
