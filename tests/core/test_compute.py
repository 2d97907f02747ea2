"""Arithmetic of GPUs: the same over floats, arrays and symbols, and right where it can be checked by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ftvp_gui.core import compute
from ftvp_gui.core.compute import Method
from ftvp_gui.core.expression import Symbol
from ftvp_gui.core.formula_words import number
from ftvp_gui.core.open_models import ARCHITECTURES, OpenWeights, architecture

sizes = st.floats(1e-3, 1e6)


def symbol(value):
    return Symbol("symbol", (), "x", value=value)


@pytest.mark.parametrize(
    ("method", "checkpointing", "flops"),
    [
        (Method.FULL, False, 6),
        (Method.FULL, True, 8),
        (Method.LORA, False, 4),
        (Method.LORA, True, 6),
        (Method.QLORA, True, 6),
    ],
)
def test_a_weight_takes_this_many_operations_per_token(method, checkpointing, flops):
    assert compute.passes(method, checkpointing=checkpointing) == flops


def test_what_lora_saves_in_practice_is_an_input():
    assert compute.passes(Method.LORA, checkpointing=False, adapter=4.8) == 4.8
    assert compute.passes(Method.FULL, checkpointing=False, adapter=4.8) == 6


def test_an_encoder_decoder_takes_half():
    assert compute.training_flops(3.0, 5.0, encoder_decoder=True) == 45.0
    assert compute.inference_flops(3.0, 5.0, encoder_decoder=True) == 15.0
    assert compute.inference_flops(3.0, 5.0) == 30.0


@given(sizes, sizes, st.floats(0.01, 1.0))
def test_mfu_and_gpu_hours_are_each_others_reverse(flops, peak, mfu):
    assert compute.implied_mfu(flops, compute.gpu_hours(flops, peak, mfu), peak) == pytest.approx(mfu)


@pytest.mark.parametrize(("sequence", "share"), compute.MEASURED_MFU)
def test_the_usual_mfu_goes_through_the_measured_points(sequence, share):
    assert compute.usual_mfu(sequence) == pytest.approx(share)


def test_the_usual_mfu_never_falls_with_longer_sequences_and_stays_a_share():
    lengths = np.geomspace(1, 1e7, 200)
    for method in Method:
        shares = compute.usual_mfu(lengths, method)
        assert (np.diff(shares) >= -1e-12).all()
        assert ((shares > 0) & (shares < 0.45)).all()
    assert compute.usual_mfu(128.0) == pytest.approx(0.084)
    assert compute.usual_mfu(1e6) == pytest.approx(0.32)


@given(sizes)
def test_a_formula_over_arrays_or_symbols_is_the_formula_over_floats(x):
    formulas = [
        lambda v: compute.usual_mfu(v),
        lambda v: compute.gpu_hours(compute.training_flops(v, 3.0), 5.0, 0.3),
        lambda v: compute.training_state(Method.QLORA, v, 7.0),
        lambda v: compute.activations(v, 2.0, 8.0, 4.0, 2.0, checkpointing=False),
        lambda v: compute.serving_memory(v, 2.0, 3.0, 4.0),
        lambda v: compute.gpus_for_memory(v, 80.0),
        lambda v: compute.replicas_for_load(v, 0.3, 2.0, 2.0),
        lambda v: compute.gpu_seconds(v, 3.0, 5.0, 7.0),
        lambda v: compute.adapter_parameters(v, ((3, 5), (5, 3))),
    ]
    for formula in formulas:
        plain = float(formula(x))
        assert number(formula(symbol(x))) == pytest.approx(plain)
        np.testing.assert_allclose(formula(np.array([x, x])), [plain, plain])


def test_an_adapter_has_rank_times_both_widths_of_every_matrix():
    # One layer of Llama-2-7B: four of 4,096 x 4,096, and 3 x (4,096 + 11,008): (32,768 + 45,312) x 16 = 1,249,280
    weights = OpenWeights().of(architecture("Llama-2-7B"))
    assert compute.adapter_parameters(16, weights.adapted()) == 32 * 1_249_280


def test_activations_without_checkpointing_hold_the_attention_scores_too():
    # 10 x 2 x 8 x 4 = 640 numbers; x 34 = 21,760; scores 5 x 2 x 10 / 8 = 12.5 more each: 640 x 46.5 = 29,760
    assert compute.activations(10, 2, 8, 4, 2, checkpointing=True) == 21_760
    assert compute.activations(10, 2, 8, 4, 2, checkpointing=False) == 29_760


def test_memory_for_training_by_method():
    # 100 weights, 3 of an adapter: 16 each; 2 + 16 x 3 / 100; 4.127 bits + the adapter
    assert compute.training_state(Method.FULL, 100.0, 3.0) == 1_600
    assert compute.training_state(Method.LORA, 100.0, 3.0) == 248
    assert compute.training_state(Method.QLORA, 100.0, 3.0, bits=4.0) == 98
    assert compute.training_state(Method.FULL, 100.0, per_parameter=18.0) == 1_800


@given(st.floats(0.0, 1e6), st.floats(0.0, 100.0), st.integers(0, 10))
def test_replicas_are_whole_enough_for_the_load_and_never_fewer_than_the_least(load, seconds, least):
    replicas = float(compute.replicas_for_load(load, seconds, 2.0, least))
    assert replicas == round(replicas)
    assert replicas >= least
    assert replicas * 2.0 * (1 + 1e-6) + 1e-6 >= load * seconds
    assert replicas <= max(least, load * seconds / 2.0 + 1)


def test_a_token_costs_more_on_a_gpu_that_is_less_used():
    # $3.60 an hour at 1,000 tokens a second, always: $1 a million
    assert compute.price_per_token(3.6, 1_000, 1.0) == pytest.approx(1e-6)
    assert compute.price_per_token(3.6, 1_000, 0.25) == pytest.approx(4e-6)


def test_ceilings_of_speed():
    # 312e12 / (2 x 8e9) = 19,500 read; 2e12 / 16e9 x 8 = 1,000 written
    assert compute.read_ceiling(8e9, 312e12) == 19_500
    assert compute.write_ceiling(16e9, 2e12, 8) == 1_000


def test_published_architectures_are_consistent():
    for found in ARCHITECTURES:
        adapted = OpenWeights().of(found).adapted()
        held = sum(wide * high for wide, high in adapted) / 1e9
        # The rest are embeddings: less than a fifth of any of them.
        assert 0.8 * found.parameters < held < found.parameters
        assert found.heads * found.head_width == found.hidden
        assert found.source.source


def test_an_architecture_that_is_not_listed_is_refused():
    with pytest.raises(KeyError):
        architecture("GPT-9")


def test_choosing_an_architecture_fills_every_number_of_the_model():
    chosen = OpenWeights().of(architecture("Llama-3-70B"))
    assert (chosen.model, chosen.layers, chosen.hidden, chosen.kv_heads) == ("Llama-3-70B", 80, 8192, 8)
    assert chosen.parameters.quantity.typical() == 70.55
    assert "Llama-3-70B" in chosen.parameters.provenance.source
