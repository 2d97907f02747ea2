"""The examples of two approaches: prompting against managed fine-tuning, with winners on either side."""

from __future__ import annotations

from example_tools import Values, prompted, study, tuned

from ftvp_gui.core.declare import assumed, measured
from ftvp_gui.core.model import put
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive

BANKING = measured("counted with o200k on the banking77 set (PolyAI, CC BY 4.0; Casanueva et al. 2020)", "2026-11-22")
RECALLED = assumed(
    "fitted to 85, 91 and 93 % with 10, 30 and all examples per intent (Casanueva et al. 2020), from memory"
)
PILOT = assumed("this story's pilot: about 91 % with 1,000 and 94 % with 4,000 examples, held out")


def internal_tool() -> Project:
    """Few requests: prompting wins, and tuning misses budget and deadline."""
    return study(
        "An internal tool with few requests",
        "Answer employees' questions on travel rules, about a hundred a day.",
        (
            prompted("prompt", "anthropic", "claude-haiku-4-5", "Prompting"),
            tuned("tuned", "tinker-qwen3-8b", "Fine-tuning"),
        ),
        {
            "workload.volume": (1_500, 2_500, 4_000),
            "workload.growth": (0.001, 0.01, 0.02),
            "workload.input_tokens": (40, 80, 160),
            "workload.output_tokens": (100, 180, 300),
            "quality.error_cost": (0.5, 2.0, 8.0),
            "quality.value_per_month": (1_000, 2_500, 5_000),
            "strategy.upfront_budget": 30_000,
            "strategy.deadline": 4,
            "prompt.accuracy.plain": (0.78, 0.86, 0.92),
            "prompt.accuracy.ceiling": (0.90, 0.95, 0.98),
            "prompt.requests.instructions": (1_500, 2_500, 4_000),
            "prompt.requests.shots": 3,
            "prompt.writing.hours": (10, 30, 80),
            "tuned.learning.untuned": (0.45, 0.60, 0.75),
            "tuned.learning.ceiling": (0.86, 0.92, 0.96),
            "tuned.labelling.minutes": (3, 6, 12),
        },
    )


def classifications() -> Project:
    """Very many short requests: tuning wins on wrong answers and tokens."""
    project = study(
        "Five million short classifications a month",
        "Sort support messages into 40 classes as they arrive.",
        (
            prompted("prompt", "anthropic", "claude-sonnet-5-5", "Prompting a large model"),
            tuned("tuned", "tinker-qwen3-5-4b", "Tuning a small model"),
        ),
        {
            "workload.volume": (4_000_000, 5_000_000, 6_500_000),
            "workload.growth": (0.001, 0.01, 0.025),
            "workload.input_tokens": (40, 70, 120),
            "workload.output_tokens": (4, 6, 9),
            "quality.error_cost": (0.005, 0.02, 0.08),
            "quality.review_share": 0.0005,
            "quality.review_minutes": (0.2, 0.4, 1.0),
            "quality.value_per_month": (10_000, 30_000, 80_000),
            "strategy.examples_available": 12_000,
            "strategy.total_budget": 1_500_000,
            "prompt.accuracy.plain": (0.78, 0.85, 0.90),
            "prompt.accuracy.ceiling": (0.90, 0.93, 0.96),
            "prompt.requests.instructions": (900, 1_200, 1_600),
            "prompt.requests.shots": 10,
            "prompt.requests.shot_tokens": (60, 80, 110),
            "tuned.learning.untuned": (0.35, 0.50, 0.65),
            "tuned.learning.ceiling": ((0.945, 0.955, 0.97), PILOT),
            "tuned.learning.half": ((150, 250, 400), PILOT),
            "tuned.learning.steepness": ((0.9, 1.1, 1.4), PILOT),
            "tuned.overfitting.shift": ((0.001, 0.004, 0.015), assumed("the examples come from the same traffic")),
            "tuned.drift.per_month": (0.0003, 0.001, 0.003),
            "tuned.labelling.examples": (5_000, 8_000, 12_000),
            "tuned.labelling.minutes": (0.15, 0.3, 0.6),
            "tuned.requests.instructions": (10, 20, 40),
        },
    )
    return put(project, ("approaches", "tuned", "learning", "measured"), True)


def banking() -> Project:
    """The article's worked case, both ways: the accuracy needed decides."""
    project = study(
        "Banking intents, both ways",
        "Recognise one of 77 intents in a customer's message (banking77): 77 examples in the prompt, or a tuned model.",
        (
            prompted("prompt", "openai", "gpt-6-luna", "Prompting with 77 examples"),
            tuned("tuned", "tinker-qwen3-5-4b", "Fine-tuning"),
        ),
        {
            "workload.volume": (100_000, 300_000, 900_000),
            "workload.growth": (0.001, 0.02, 0.04),
            "workload.input_tokens": ((11, 15, 25), BANKING),
            "workload.output_tokens": ((4, 6, 8), BANKING),
            "quality.review_share": 0.002,
            "quality.review_minutes": (0.3, 0.5, 1.0),
            "quality.value_per_month": (3_000, 10_000, 30_000),
            "strategy.examples_available": (1_001, measured("the stratified sample of 13 per intent", "2026-11-22")),
            "strategy.accuracy": 0.80,
            "prompt.requests.instructions": (409, BANKING),
            "prompt.requests.shots": (77, BANKING),
            "prompt.requests.shot_tokens": (1652 / 77, BANKING),
            "prompt.offer.reasoning_tokens": (0, assumed("reasoning switched off for a label")),
            "prompt.accuracy.plain": (
                (0.62, 0.70, 0.78),
                assumed("measure it: published zero-shot figures differ widely"),
            ),
            "prompt.accuracy.ceiling": (
                (0.80, 0.85, 0.90),
                assumed("similar intents overlap; more examples help little"),
            ),
            "tuned.learning.untuned": ((0.35, 0.50, 0.65), assumed("a small base without examples")),
            "tuned.learning.ceiling": ((0.95, 0.96, 0.97), RECALLED),
            "tuned.learning.half": ((90, 114, 150), RECALLED),
            "tuned.learning.steepness": ((0.6, 0.7, 0.8), RECALLED),
            "tuned.overfitting.shift": (0.002, 0.008, 0.03),
            "tuned.drift.per_month": (0.0003, 0.001, 0.004),
            "tuned.labelling.examples": (2_310, assumed("30 examples per intent")),
            "tuned.labelling.minutes": (0.2, 0.4, 0.8),
            "tuned.requests.instructions": (12, BANKING),
        },
    )
    return put(project, ("approaches", "tuned", "learning", "measured"), True)


LONG_PREFIX: Values = {
    "workload.growth": 0.0,
    "workload.input_tokens": (150, 250, 450),
    "workload.output_tokens": (200, 300, 450),
    "quality.error_cost": (0.02, 0.08, 0.3),
    "quality.review_share": 0.01,
    "quality.value_per_month": (1_000, 3_000, 8_000),
    "strategy.examples_available": 800,
    "prompt.requests.instructions": (9_000, 12_000, 15_000),
    "prompt.requests.shots": 20,
    "prompt.requests.shot_tokens": (250, 400, 600),
    "prompt.accuracy.plain": (0.76, 0.84, 0.90),
    "prompt.accuracy.ceiling": (0.90, 0.94, 0.97),
    "tuned.learning.untuned": (0.60, 0.70, 0.78),
    "tuned.learning.ceiling": (0.92, 0.95, 0.975),
    "tuned.learning.steepness": (0.5, 0.8, 1.1),
    "tuned.labelling.examples": (600, 1_500, 3_000),
    "tuned.overfitting.shift": (0.002, 0.008, 0.03),
    "tuned.drift.per_month": (0.0003, 0.001, 0.003),
    "tuned.requests.instructions": (150, 300, 500),
    "tuned.labelling.minutes": (2, 4, 8),
}


def long_prefix(name: str, question: str, volume: tuple[float, float, float]) -> Project:
    """One long prompt at two request rates."""
    approaches = (
        prompted("prompt", "anthropic", "claude-sonnet-5-5", "Prompting, cached"),
        tuned("tuned", "tinker-qwen3-8b", "Fine-tuning"),
    )
    return study(name, question, approaches, {**LONG_PREFIX, "workload.volume": volume})


def rare_long_prefix() -> Project:
    """The cache has always expired."""
    return long_prefix(
        "A long prompt, seldom asked",
        "Check contracts against a 20,000-token rule book, a few dozen a day: the cache has always expired.",
        (600, 1_200, 2_400),
    )


def frequent_long_prefix() -> Project:
    """The cache is always warm."""
    return long_prefix(
        "The same long prompt, asked all the time",
        "Check contracts against the same rule book, thousands a day: the cache is always warm.",
        (100_000, 150_000, 250_000),
    )


def ending() -> Project:
    """A tuned model whose base is shut down."""
    model = tuned("tuned", "openai-gpt-4o-mini", "Keep the tuned model, re-tune elsewhere")
    # The model exists: what made it is spent and is not counted again. What its end costs is.
    sunk = {name: getattr(model, name).replace(enabled=False) for name in ("collection", "training", "repeats", "work")}
    labelled = model.labelling.replace(enabled=False)
    project = study(
        "A tuned model that is shut down on 2027-01-14",
        "We tuned gpt-4o-mini a year ago; it goes dark with its base. Re-tune elsewhere, or prompt a newer model?",
        (
            prompted("prompt", "openai", "gpt-6-luna", "Move to prompting now"),
            model.replace(**sunk, labelling=labelled),
        ),
        {
            "workload.volume": (150_000, 250_000, 400_000),
            "workload.growth": (0.001, 0.01, 0.02),
            "workload.input_tokens": (250, 400, 700),
            "workload.output_tokens": (60, 100, 180),
            "quality.error_cost": (0.05, 0.2, 0.8),
            "quality.review_share": 0.005,
            "quality.today_cost": (0.0005, assumed("what the tuned model costs per request while it still answers")),
            "strategy.examples_available": 3_000,
            "prompt.accuracy.plain": (0.80, 0.87, 0.92),
            "prompt.accuracy.ceiling": (0.91, 0.94, 0.97),
            "prompt.requests.instructions": (600, 1_000, 1_600),
            "prompt.offer.reasoning_tokens": (20, 80, 300),
            "tuned.labelling.examples": 3_000,
            "tuned.learning.untuned": (0.60, 0.72, 0.82),
            "tuned.learning.ceiling": (0.93, 0.955, 0.975),
            "tuned.learning.steepness": ((0.5, 0.8, 1.1), assumed("the model of a year ago reached about 94 %")),
            "tuned.overfitting.shift": ((0.002, 0.008, 0.02), assumed("a year in production has shown it")),
            "tuned.approval": 0.0,
            "tuned.evaluation.items": (300, assumed("the test set of a year ago")),
            "tuned.evaluation.minutes": (0.0, assumed("the test set exists")),
        },
    )
    return put(project, ("quality", "until_live"), UntilLive.AS_TODAY)
