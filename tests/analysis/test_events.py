"""Dated events of a project."""

from __future__ import annotations

import datetime as dt

from ftvp_gui.analysis.events import EventKind, events
from ftvp_gui.core.model import put
from tests.gpu_studies import G, own
from tests.studies import P, T, study


def test_shutdowns_and_the_end_of_training_come_in_the_order_of_time():
    project = put(study(), (*P, "offer", "retires"), dt.date(2028, 2, 1))
    project = put(project, (*T, "retraining", "ends"), dt.date(2027, 6, 1))
    found = [(event.approach, event.kind) for event in events(project)]
    assert found == [("t", EventKind.TRAINING_ENDS), ("p", EventKind.SHUTDOWN)]


def test_open_weights_are_not_shut_down():
    project = put(own("retune"), (*G, "offer", "retires"), dt.date(2027, 6, 1))
    assert events(project) == ()
