from __future__ import annotations

from ftvp_gui.ui.form.meant import PAUSE, Meant


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_that_values_passed_through_while_typing_are_not_meant() -> None:
    clock = Clock()
    meant = Meant(25, clock)
    for passed in (25, 1, 12):
        clock.now += 0.2
        meant.typing(passed)
    assert meant.value == 25


def test_that_a_pause_makes_the_value_meant() -> None:
    clock = Clock()
    meant = Meant(25, clock)
    meant.typing(25)
    clock.now += PAUSE * 2
    meant.typing(30)
    assert meant.value == 30


def test_that_settling_makes_the_value_meant_at_once() -> None:
    meant = Meant(25)
    meant.typing(25)
    meant.settle(30)
    meant.typing(3)
    assert meant.value == 30
