"""The examples of other routes: distillation, own GPUs, prompting first, and the work as it is today."""

from __future__ import annotations

from example_tools import MONTHS, START, TODAY, Number, Values, prompted, study, tuned

from ftvp_gui.core.approaches.as_today import AsToday
from ftvp_gui.core.approaches.distillation import Distillation
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.approaches.router import Router
from ftvp_gui.core.approaches.staged import Staged
from ftvp_gui.core.declare import assumed
from ftvp_gui.core.gpus import Getting
from ftvp_gui.core.hardware import Gpu
from ftvp_gui.core.model import put
from ftvp_gui.core.open_models import OpenWeights, architecture
from ftvp_gui.core.project import Project
from ftvp_gui.core.quality import UntilLive
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.prices import quote
from ftvp_gui.store.renting import rented
from ftvp_gui.store.repricing import choose_offer, choose_teacher

TEACHER = ("anthropic", "claude-sonnet-5-5")


def distilled(id: str, offer: str, name: str) -> Distillation:
    """A student at an offer of the catalogue, labelled by a large model of the price list."""
    student = choose_offer(Distillation(id=id, name=name, colour=1), catalogue().offer(offer))
    assert isinstance(student, Distillation)
    teacher = quote(*TEACHER, START, MONTHS, today=TODAY)
    return student.replace(labelling=choose_teacher(student.labelling.replace(allowed=True), teacher))


def distillation() -> Project:
    """Five million requests: a small student of a large teacher against the large model itself."""
    return study(
        "Distillation at five million requests a month",
        "Tag product reviews by topic and mood. A large model does it well; could a small one learn it from that?",
        (
            prompted("prompt", *TEACHER, "Prompting the large model"),
            distilled("student", "tinker-qwen3-5-9b", "Distilling it into a small one"),
        ),
        {
            "workload.volume": (4_000_000, 5_000_000, 6_500_000),
            "workload.growth": (0.001, 0.01, 0.02),
            "workload.input_tokens": (500, 900, 1_500),
            "workload.output_tokens": (80, 150, 250),
            "quality.error_cost": (0.001, 0.004, 0.015),
            "quality.review_share": 0.0002,
            "quality.review_minutes": (0.4, 0.8, 2.0),
            "quality.value_per_month": (20_000, 60_000, 150_000),
            "prompt.accuracy.plain": (0.90, 0.93, 0.955),
            "prompt.accuracy.ceiling": (0.955, 0.97, 0.982),
            "prompt.requests.instructions": (900, 1_300, 2_000),
            "prompt.requests.shots": 4,
            "student.labelling.examples": (8_000, 20_000, 50_000),
            "student.labelling.accuracy": (0.94, 0.962, 0.978),
            "student.labelling.audited": (0.01, 0.03, 0.08),
            "student.learning.untuned": (0.55, 0.68, 0.80),
            "student.learning.ceiling": (0.955, 0.968, 0.98),
            "student.learning.half": (200, 400, 900),
            "student.learning.steepness": (0.7, 0.95, 1.3),
            "student.overfitting.shift": (0.001, 0.004, 0.012),
            "student.drift.per_month": (0.0003, 0.001, 0.003),
            "student.requests.instructions": (20, 60, 150),
        },
    )


def bought(id: str, name: str, colour: int) -> OwnGpu:
    """Two bought cards in a rack; the price of a card is part of the story."""
    model = rented(OwnGpu(id=id, name=name, colour=colour), Gpu.L40S)
    return model.replace(gpus=model.gpus.replace(getting=Getting.BOUGHT), offer=_open())


def _open() -> OpenWeights:
    return OpenWeights().of(architecture("Qwen3-8B"))


OWN: Values = {
    "workload.volume": (1_500_000, 3_000_000, 6_000_000),
    "workload.growth": (0.001, 0.02, 0.04),
    "workload.input_tokens": (200, 350, 600),
    "workload.output_tokens": (60, 120, 220),
    "workload.peak": (2, 4, 8),
    "quality.error_cost": (0.01, 0.04, 0.15),
    "quality.review_share": 0.001,
    "quality.value_per_month": (5_000, 15_000, 40_000),
    "strategy.examples_available": 4_000,
    "buy.purchase.price": (
        (7_500, 9_500, 13_000),
        assumed("a 48 GB card with its share of a server; ask for an offer"),
    ),
}


def own_gpus() -> Project:
    """The same small model tuned by a provider, on rented GPUs, and on bought ones."""
    hire = rented(OwnGpu(id="hire", name="On rented GPUs", colour=2), Gpu.L40S).replace(offer=_open())
    approaches = (
        tuned("managed", "tinker-qwen3-8b", "Managed, per token"),
        hire,
        bought("buy", "On bought GPUs", 3),
    )
    learning: dict[str, Number] = {}
    for approach in approaches:
        learning |= {
            f"{approach.id}.learning.untuned": (0.60, 0.70, 0.78),
            f"{approach.id}.learning.ceiling": (0.93, 0.95, 0.97),
            f"{approach.id}.learning.steepness": (0.5, 0.8, 1.1),
            f"{approach.id}.labelling.examples": (2_000, 4_000, 8_000),
            f"{approach.id}.labelling.minutes": (0.5, 1.0, 2.0),
        }
    return study(
        "Own GPUs against a managed host",
        "Summarise three million support calls a month with a tuned small model: pay per token, rent GPUs, or buy?",
        approaches,
        {**OWN, **learning},
    )


def staged() -> Project:
    """Prompt now and tune from the log, against doing either at once."""
    first = prompted("first", "anthropic", "claude-haiku-4-5", "Prompting")
    then = tuned("then", "tinker-qwen3-8b", "Tuning from the log")
    later = Staged(
        id="staged",
        name="Prompt now, tune in a year",
        colour=2,
        first=first.replace(lineage="prompt"),
        then=then.replace(lineage="tuned"),
    )
    approaches = (
        prompted("prompt", "anthropic", "claude-haiku-4-5", "Prompting for good"),
        tuned("tuned", "tinker-qwen3-8b", "Tuning from the start"),
        later,
    )
    values: dict[str, Number] = {
        "workload.volume": (120_000, 250_000, 500_000),
        "workload.growth": (0.02, 0.05, 0.08),
        "workload.ramp": 3.0,
        "workload.season": 0.15,
        "quality.error_cost": (0.05, 0.15, 0.5),
        "quality.review_share": 0.01,
        "quality.value_per_month": (10_000, 30_000, 80_000),
        "staged.month": 12.0,
    }
    for place in ("prompt", "staged.first"):
        values |= {
            f"{place}.accuracy.plain": (0.78, 0.85, 0.90),
            f"{place}.accuracy.ceiling": (0.88, 0.92, 0.95),
            f"{place}.requests.instructions": (900, 1_500, 2_500),
        }
    for place in ("tuned", "staged.then"):
        values |= {
            f"{place}.learning.untuned": (0.55, 0.68, 0.78),
            f"{place}.learning.ceiling": (0.93, 0.955, 0.975),
            f"{place}.learning.steepness": (0.5, 0.8, 1.1),
            f"{place}.labelling.examples": (2_000, 4_000, 8_000),
            f"{place}.labelling.minutes": (2, 4, 9),
            f"{place}.overfitting.shift": (0.002, 0.006, 0.015),
            f"{place}.drift.per_month": (0.0003, 0.001, 0.003),
        }
    return study(
        "Prompt now, tune later",
        "Answer customers' letters. Nobody has examples yet: prompt at once and tune in a year from what was logged?",
        approaches,
        values,
    )


def worth_it() -> Project:
    """People do it today: is anything else worth it, and would a small model with a large one behind it do?"""
    router = Router(
        id="router",
        name="Small model, large behind",
        colour=1,
        small=_sure(tuned("small", "tinker-qwen3-8b", "Small tuned model")),
        large=prompted("large", *TEACHER, "Large model"),
    )
    project = study(
        "Is it worth doing at all?",
        "Six clerks sort and answer 30,000 applications a month, well. What would a model have to be to beat them?",
        (
            AsToday(id="today", name="As today", colour=3),
            prompted("prompt", *TEACHER, "Prompting a large model"),
            router,
        ),
        {
            "workload.volume": (25_000, 30_000, 36_000),
            "workload.growth": (-0.005, 0.001, 0.01),
            "workload.input_tokens": (800, 1_500, 3_000),
            "workload.output_tokens": (150, 300, 600),
            "quality.error_cost": (5.0, 15.0, 40.0),
            "quality.review_share": 0.05,
            "quality.review_minutes": (1, 3, 6),
            "quality.today_cost": ((0.9, 1.2, 1.6), assumed("two and a half minutes of a clerk at about $28 an hour")),
            "strategy.examples_available": (12_000, assumed("finished applications with their answers")),
            "quality.today_right": (0.955, 0.97, 0.982),
            "prompt.accuracy.plain": (0.86, 0.91, 0.945),
            "prompt.accuracy.ceiling": (0.94, 0.96, 0.978),
            "prompt.writing.hours": (60, 120, 240),
            "router.small.learning.untuned": (0.60, 0.70, 0.80),
            "router.small.learning.ceiling": (0.93, 0.95, 0.97),
            "router.small.learning.steepness": (0.5, 0.8, 1.1),
            "router.small.labelling.examples": (4_000, 8_000, 12_000),
            "router.small.checking.finds": (0.5, 0.7, 0.85),
            "router.large.accuracy.plain": (0.86, 0.91, 0.945),
            "router.large.accuracy.ceiling": (0.94, 0.96, 0.978),
            "router.large.writing.hours": (60, 120, 240),
        },
    )
    return put(project, ("quality", "until_live"), UntilLive.AS_TODAY)


def _sure(small: FineTuning) -> FineTuning:
    """The model with its check switched on: it decides what is passed on."""
    return small.replace(checking=small.checking.replace(enabled=True))
