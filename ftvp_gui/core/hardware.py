"""What GPUs can do: speed, memory and power by type, with sources. Prices change by the week and are no part of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ftvp_gui.core.declare import assumed, official, secondary
from ftvp_gui.core.estimate import Provenance


class Gpu(StrEnum):
    """A type of GPU; `CUSTOM` is one whose speed and memory are entered."""

    A100_40 = "A100 40GB"
    A100_80 = "A100 80GB"
    H100 = "H100 SXM"
    H200 = "H200"
    B200 = "B200"
    L40S = "L40S"
    L4 = "L4"
    A10G = "A10G"
    T4 = "T4"
    CUSTOM = "another"


@dataclass(frozen=True)
class Hardware:
    """One GPU: `peak` in FLOP/s, dense, at 16 bits; memory and bandwidth (per second) in bytes; power in kW."""

    peak: float
    memory: float
    bandwidth: float
    power: float
    source: Provenance


_ON_PAGE = "NVIDIA data sheet, half of the figure with sparsity"
_COLLECTED = "data sheets collected in winston-zhang-orz/gpu-specs on GitHub"

_HARDWARE: Mapping[Gpu, Hardware] = {
    Gpu.A100_40: Hardware(312e12, 40e9, 1.555e12, 0.4, official("NVIDIA A100 data sheet, SXM, dense bf16")),
    Gpu.A100_80: Hardware(312e12, 80e9, 2.039e12, 0.4, official("NVIDIA A100 data sheet, SXM, dense bf16")),
    Gpu.H100: Hardware(989e12, 80e9, 3.35e12, 0.7, official(f"{_ON_PAGE}: H100 SXM")),
    Gpu.H200: Hardware(989e12, 141e9, 4.8e12, 0.7, official(f"{_ON_PAGE}: H200 SXM")),
    Gpu.B200: Hardware(
        2.25e15, 180e9, 7.7e12, 1.0, secondary("B200 specifications by hmc-tech.com; memory as rented out: 180 GB")
    ),
    Gpu.L40S: Hardware(362e12, 48e9, 864e9, 0.35, secondary(f"{_COLLECTED}, dense bf16")),
    Gpu.L4: Hardware(121e12, 24e9, 300e9, 0.072, secondary(f"{_COLLECTED}, dense bf16")),
    Gpu.A10G: Hardware(70e12, 24e9, 600e9, 0.3, assumed("NVIDIA's figures as remembered, dense fp16; not looked up")),
    Gpu.T4: Hardware(65e12, 16e9, 320e9, 0.07, secondary(f"{_COLLECTED}, fp16; it has no bf16")),
}


def hardware(gpu: Gpu) -> Hardware | None:
    """What is known of a type; None for `CUSTOM`."""
    return _HARDWARE.get(gpu)
