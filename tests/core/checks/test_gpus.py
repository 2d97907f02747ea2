"""What people are told about GPUs of their own."""

from __future__ import annotations

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.checks import Severity, check
from ftvp_gui.core.compute import Method
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.evaluate import evaluate
from ftvp_gui.core.hardware import Gpu
from tests.gpu_studies import G, bought, own
from tests.studies import fixed


def told(project):
    """Severity and sentence by place, without notices of other kinds."""
    found = check(project, evaluate(project, Typical()))
    places = {(*G, "training", "gpus"), (*G, "requests", "gpus"), (*G, "requests", "reads"), (*G, "requests", "least")}
    said = {
        notice.path[2:]: (notice.severity, sentence(notice.text, NumberStyle()))
        for notice in found
        if notice.path in places
    }
    return {path: (severity, text.replace("\N{NO-BREAK SPACE}", " ")) for path, (severity, text) in said.items()}


def test_idle_gpus_are_named_with_their_share():
    # 8.3333 h of 1,460
    assert told(own("training")) == {
        ("requests", "least"): (Severity.NOTE, "Own GPUs: the GPUs work 0.6 % of the time; the rest is paid and idle.")
    }


def test_busy_gpus_and_those_that_are_switched_off_are_not():
    assert told(fixed(own("training"), {("workload", "volume"): 5e6})) == {}
    assert told(own("training", requests__to_zero=True)) == {}
    assert ("requests", "least") in told(bought("training", requests__to_zero=True))


def test_what_does_not_fit_is_a_warning_at_the_number_of_gpus():
    found = told(own("training", training__method=Method.FULL, requests__context=10_000_000))
    assert found[("training", "gpus")][0] is Severity.WARNING
    assert found[("training", "gpus")][1].startswith("Own GPUs: Training (full) needs")
    assert found[("requests", "gpus")][1].startswith("Own GPUs: Answering needs")


def test_a_model_that_is_not_trained_needs_no_memory_for_it():
    assert ("training", "gpus") not in told(own("requests", training__method=Method.FULL))


def test_a_reading_speed_beyond_the_gpu_is_a_warning():
    found = told(fixed(own(), {(*G, "requests", "reads"): 1e6}))
    assert found[("requests", "reads")][1].startswith("Own GPUs: H100 SXM can read at most")


def test_an_unknown_gpu_keeps_the_other_notices():
    assert set(told(own("training", gpus__gpu=Gpu.CUSTOM))) == {("requests", "least")}
