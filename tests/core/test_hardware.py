"""The table of GPUs: every type but the custom one, in the right order of magnitude, with a source."""

from __future__ import annotations

import pytest

from ftvp_gui.core.context import columns
from ftvp_gui.core.draw import Typical
from ftvp_gui.core.gpus import has_speed, memory, peak
from ftvp_gui.core.hardware import Gpu, hardware
from ftvp_gui.core.inputs import UnknownInputError
from tests.gpu_studies import G, own
from tests.studies import fixed

KNOWN = [gpu for gpu in Gpu if gpu is not Gpu.CUSTOM]


@pytest.mark.parametrize("gpu", KNOWN)
def test_every_type_has_its_numbers_and_where_they_come_from(gpu):
    found = hardware(gpu)
    assert found is not None
    assert 50e12 < found.peak < 3e15
    assert 16e9 <= found.memory < 300e9
    assert 0.2e12 < found.bandwidth < 10e12
    assert 0.05 < found.power <= 1.0
    assert found.source.source


def test_another_gpu_is_not_in_the_table():
    assert hardware(Gpu.CUSTOM) is None


def context(project):
    return columns(project, project.approaches[0], Typical())[0]


def test_the_table_gives_what_is_not_entered():
    ctx = context(own(gpus__gpu=Gpu.A100_80))
    assert (peak(ctx), memory(ctx)) == (312e12, 80e9)


def test_what_is_entered_goes_before_the_table():
    ctx = context(fixed(own(), {(*G, "gpus", "peak"): 500.0, (*G, "gpus", "memory"): 96.0}))
    assert (peak(ctx), memory(ctx)) == (500e12, 96e9)


def test_the_speed_of_another_gpu_is_unknown_until_entered():
    project = own(gpus__gpu=Gpu.CUSTOM)
    assert not has_speed(context(project))
    with pytest.raises(UnknownInputError):
        peak(context(project))
    assert has_speed(context(fixed(project, {(*G, "gpus", "peak"): 500.0})))
