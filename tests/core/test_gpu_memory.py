"""What fits on which GPUs, in the numbers that a person can check."""

from __future__ import annotations

import pytest

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.compute import Method
from ftvp_gui.core.gpu_memory import serving_memory, speed_limit, training_memory, used_share
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.inputs import UnknownInputError
from ftvp_gui.core.model import put
from ftvp_gui.core.open_models import architecture
from tests.gpu_studies import G, own
from tests.studies import fixed


def study(name="Llama-2-7B", **plain):
    project = own(**plain)
    chosen = project.approach("g").offer.of(architecture(name))
    return put(project, (*G, "offer"), chosen)


def train(project):
    return training_memory(project, project.approach("g"))


def serve(project):
    return serving_memory(project, project.approach("g"))


def said(text):
    return sentence(text, NumberStyle()).replace("\N{NO-BREAK SPACE}", " ")


def test_full_training_of_seven_billion_needs_more_than_one_h100():
    # 16 x 7e9 = 112 GB, activations 2,048 x 4,096 x 32 x 34 = 9.13 GB, 1.5 GB lost
    project = fixed(study(training__method=Method.FULL), {(*G, "offer", "parameters"): 7.0})
    check = train(project)
    assert not check.fits
    assert check.needed == pytest.approx(122.6e9, rel=1e-3)
    assert check.gpus == 2
    assert said(check.text) == ("Training (full) needs 123 GB, but 1 × H100 SXM have only 80 GB: use 2 GPUs or LoRA.")


def test_the_gpus_that_are_said_to_be_enough_are():
    for name in ("Llama-2-7B", "Llama-2-13B", "Llama-3-70B"):
        enough = train(study(name, training__method=Method.FULL)).gpus
        assert train(study(name, training__method=Method.FULL, training__gpus=enough)).fits
        assert not train(study(name, training__method=Method.FULL, training__gpus=enough - 1)).fits


def test_lora_of_seven_billion_fits_and_says_with_what():
    # 2 x 6.74e9 = 13.5 GB, adapter 40 M x 16 = 0.64 GB, activations 9.13 GB, 1.5 GB
    check = train(study())
    assert check.fits
    assert check.needed == pytest.approx(24.74e9, rel=1e-3)
    assert said(check.text) == "Training (LoRA) needs 24.7 GB; 1 × H100 SXM have 80 GB."


def test_qlora_is_advised_where_lora_is_too_large():
    # 144.4 GB and 24.3 GB on each GPU; QLoRA holds 36.4 + 3.3 GB
    short = {(*G, "training", "sequence"): 1_024}
    check = train(fixed(study("Llama-3-70B"), short))
    assert not check.fits
    assert said(check.text).endswith("use 3 GPUs or QLoRA.")
    assert train(fixed(study("Llama-3-70B", training__method=Method.QLORA), short)).fits


def test_computing_whole_layers_twice_keeps_next_to_nothing():
    # 2 instead of 34 bytes: 2,048 x 4,096 x 32 x 32
    less = fixed(study(), {(*G, "training", "kept"): 2.0})
    assert train(study()).needed - train(less).needed == pytest.approx(2_048 * 4_096 * 32 * 32)


def test_where_activations_alone_are_too_much_no_number_of_gpus_helps():
    check = train(fixed(study(training__checkpointing=False), {(*G, "training", "sequence"): 32_768}))
    assert check.gpus is None
    assert said(check.text).endswith("use shorter sequences, or compute activations twice.")


def test_bytes_per_trained_weight_are_an_input():
    less = fixed(study(training__method=Method.FULL), {(*G, "training", "bytes_per_parameter"): 12.0})
    more = study(training__method=Method.FULL)
    assert train(more).needed - train(less).needed == pytest.approx(4 * 6.74e9)


def test_serving_holds_weights_and_the_memory_of_its_requests():
    # 16.06 GB and 131,072 x 4,096 x 16 = 8.59 GB; 0.9 of 80 GB
    check = serve(study("Llama-3-8B"))
    assert check.fits
    assert check.needed == pytest.approx(24.65e9, rel=1e-3)
    assert check.there == pytest.approx(72e9)
    assert said(check.text) == "Answering needs 24.6 GB; 1 × H100 SXM hold 72 GB."


def test_a_model_too_large_for_a_replica_says_how_many_gpus_it_takes():
    # 141.1 GB and 327,680 x 4,096 x 16 = 21.5 GB: 162.6 / 72 = 2.26
    check = serve(study("Llama-3-70B"))
    assert (check.fits, check.gpus) == (False, 3)
    assert said(check.text).startswith("Answering needs 163 GB, but 1 × H100 SXM hold only 72 GB: use 3 GPUs per")
    assert serve(study("Llama-3-70B", requests__gpus=3)).fits
    assert serve(study("Llama-3-70B", requests__weight_bits=4)).fits


def test_another_gpu_needs_its_memory():
    with pytest.raises(UnknownInputError):
        train(study(gpus__gpu=Gpu.CUSTOM))
    custom = fixed(study(gpus__gpu=Gpu.CUSTOM), {(*G, "gpus", "memory"): 24.0})
    assert train(custom).there == 24e9


def test_a_speed_beyond_the_gpu_is_named():
    # 312e12 / (2 x 6.74e9) = 23,145 tokens a second
    project = study(gpus__gpu=Gpu.A100_80)
    assert speed_limit(project, project.approach("g")) is None
    fast = fixed(project, {(*G, "requests", "reads"): 100_000.0})
    text = speed_limit(fast, fast.approach("g"))
    assert text is not None
    assert said(text).startswith("A100 80GB can read at most 23,1")


def test_nothing_is_used_before_anything_is_live():
    late = fixed(own(), {(*G, "approval"): 50.0})
    assert used_share(late, late.approach("g")) == 0.0
