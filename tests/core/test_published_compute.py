"""Published figures of training and memory through the product's own formulas: inputs in, the figure comes out."""

from __future__ import annotations

import pytest

from ftvp_gui.core import compute
from ftvp_gui.core.compute import Method
from ftvp_gui.core.hardware import Gpu, hardware
from ftvp_gui.core.open_models import architecture

T_FEW = 11e9
QUERY, STEPS, BATCH = 103, 1_000, 8


def test_a_prediction_with_examples_in_the_prompt_takes_these_operations():
    """T-Few (Liu et al. 2022, arXiv:2205.05638, section 4.2): 41 examples of 98 tokens."""
    tokens = compute.prompt_tokens(41, 98, QUERY)
    assert tokens == 4_121
    for parameters, flops in ((6.7e9, 5.52214e13), (13e9, 1.07146e14), (175e9, 1.44235e15)):
        assert compute.inference_flops(parameters, tokens) == pytest.approx(flops, rel=0.01)


def test_the_tuned_encoder_decoder_predicts_with_a_thousandth_and_trains_in_twenty_predictions():
    answer = compute.inference_flops(T_FEW, QUERY, encoder_decoder=True)
    assert answer == pytest.approx(1.133e12, rel=0.01)
    trained = compute.training_flops(T_FEW, QUERY * STEPS * BATCH, encoder_decoder=True)
    assert trained == pytest.approx(2.7192e16, rel=0.01)
    prompted = compute.inference_flops(175e9, compute.prompt_tokens(41, 98, QUERY))
    assert compute.ratio(trained, prompted) == pytest.approx(18.852567, rel=0.01)


def test_the_examples_of_a_prompt_are_kept_in_sixteen_kilobytes():
    assert compute.stored_tokens(compute.prompt_tokens(41, 98, 0)) == pytest.approx(16_072, rel=0.01)


@pytest.mark.parametrize(
    ("parameters", "hours", "flops", "mfu"),
    [
        (7e9, 184_320, 8.4e22, 0.4057418),
        (13e9, 368_640, 1.56e23, 0.3767602),
        (70e9, 1_720_320, 8.4e23, 0.4347233),
    ],
)
def test_llama_2_used_this_share_of_its_gpus(parameters, hours, flops, mfu):
    """The Llama 2 paper, table 2: GPU hours on A100 for 2 trillion tokens."""
    a100 = hardware(Gpu.A100_80)
    assert a100 is not None
    found = compute.training_flops(parameters, 2e12)
    assert found == pytest.approx(flops, rel=0.01)
    assert compute.implied_mfu(found, hours, a100.peak) == pytest.approx(mfu, rel=0.01)
    assert compute.gpu_hours(found, a100.peak, mfu) == pytest.approx(hours, rel=0.01)


@pytest.mark.parametrize(("parameters", "size"), [(1.5e9, 24.0), (7e9, 112.0)])
def test_mixed_precision_with_adam_takes_sixteen_bytes_a_parameter(parameters, size):
    """The ZeRO paper."""
    assert compute.gigabytes(compute.training_state(Method.FULL, parameters)) == pytest.approx(size, rel=1e-3)


def test_qlora_holds_65_billion_parameters_in_a_twentieth():
    """Dettmers et al. 2023, arXiv:2305.14314: more than 780 GB against less than 48."""
    full = compute.training_state(Method.FULL, 65e9, per_parameter=12.0)
    assert compute.gigabytes(full) == pytest.approx(780.0, rel=1e-3)
    frozen = compute.training_state(Method.QLORA, 65e9, bits=compute.quantised_bits())
    assert compute.gigabytes(frozen) == pytest.approx(33.531875, rel=1e-3)


def test_quantising_the_constants_too_saves_most_of_their_bits():
    assert compute.quantised_bits(0.0, twice=False) == pytest.approx(0.5, rel=1e-3)
    assert compute.quantised_bits(0.0) == pytest.approx(0.126953125, rel=1e-3)


@pytest.mark.parametrize(
    ("name", "size"), [("Llama-2-13B", 819_200), ("Llama-3-8B", 131_072), ("Llama-3-70B", 327_680)]
)
def test_a_token_leaves_this_much_in_memory(name, size):
    assert architecture(name).kv_per_token == size


def test_alpaca_was_trained_for_a_fifth_of_its_data():
    """Stanford Alpaca: 8 A100 for 3 hours below $100, teacher data below $500."""
    hours = compute.machine_hours(3, 8)
    assert hours == pytest.approx(24, rel=0.01)
    assert compute.ratio(100, hours) == pytest.approx(4.1666667, rel=0.01)
    assert compute.ratio(500, 100) == pytest.approx(5, rel=0.01)
