"""Published scaling laws of fine-tuning: loss over model size and examples. They foretell loss, not accuracy."""

from __future__ import annotations

from dataclasses import dataclass

from ftvp_gui.core.formula import Value, power


@dataclass(frozen=True)
class TuningLaw:
    """L = scale x size^-by_size x examples^-by_examples + floor (Zhang et al. 2024, arXiv:2402.17193, table 4)."""

    task: str
    method: str
    scale: float
    by_size: float
    by_examples: float
    floor: float

    def loss(self, size: Value, examples: Value) -> Value:
        """Loss per token of a model with `size` parameters after tuning on so many examples; arrays or floats."""
        return self.scale * power(size, -self.by_size) * power(examples, -self.by_examples) + self.floor

    def cut_by_doubling(self) -> float:
        """By how much twice the examples cut the loss above the floor; a share."""
        return float(1.0 - 2.0**-self.by_examples)


LAWS = (
    TuningLaw("translation, English to German", "full", 1.2e5, 0.52, 0.15, 0.75),
    TuningLaw("translation, English to German", "prompt", 3.9e3, 0.40, 0.051, 0.62),
    TuningLaw("translation, English to German", "LoRA", 2.1e3, 0.36, 0.081, 0.62),
    TuningLaw("translation, English to Chinese", "full", 3.3e3, 0.34, 0.14, 1.0),
    TuningLaw("translation, English to Chinese", "prompt", 8.5e2, 0.33, 0.015, 0.77),
    TuningLaw("translation, English to Chinese", "LoRA", 6.6e2, 0.31, 0.025, 0.73),
    TuningLaw("summaries", "full", 3.3e2, 0.24, 0.087, 0.98),
    TuningLaw("summaries", "prompt", 23.0, 0.10, 0.025, 0.00051),
    TuningLaw("summaries", "LoRA", 26.0, 0.11, 0.03, 0.2),
)


def law(task: str, method: str) -> TuningLaw:
    """The law of a task and a method; `KeyError` where none is published here."""
    for found in LAWS:
        if (found.task, found.method) == (task, method):
            return found
    raise KeyError(f"no law of {method} tuning for {task}")


def gains_of_doubling() -> tuple[float, float]:
    """The least and the greatest cut of the reducible loss by twice the examples, over all laws."""
    cuts = [found.cut_by_doubling() for found in LAWS]
    return min(cuts), max(cuts)
