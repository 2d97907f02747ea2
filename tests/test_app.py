"""What the composition root does besides opening the window."""

from __future__ import annotations

import gc

from ftvp_gui.app import _spare_the_lasting


def test_that_the_garbage_collector_looks_no_more_at_what_lasts() -> None:
    thresholds, before = gc.get_threshold(), gc.get_freeze_count()
    try:
        _spare_the_lasting()
        assert gc.isenabled()
        assert gc.get_freeze_count() > before + 10_000
    finally:
        gc.unfreeze()
        gc.set_threshold(*thresholds)
