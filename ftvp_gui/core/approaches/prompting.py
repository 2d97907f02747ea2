"""Prompting a base model as it is: zero-shot or with examples in the prompt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from ftvp_gui.core.approach import NAME_HELP, System
from ftvp_gui.core.context import Context, Flow
from ftvp_gui.core.declare import Cases, amount, assumed, words
from ftvp_gui.core.drivers.change import Migration
from ftvp_gui.core.drivers.checking import Checking
from ftvp_gui.core.drivers.clearance import Clearance
from ftvp_gui.core.drivers.errors import Delay, WrongAnswers
from ftvp_gui.core.drivers.evaluation import Evaluation
from ftvp_gui.core.drivers.latency import SlowAnswers
from ftvp_gui.core.drivers.people import Monitoring, Operations, Review, found_by_review
from ftvp_gui.core.drivers.prompting import PROMPT_SCALE, PromptUpkeep, PromptWriting
from ftvp_gui.core.drivers.serving import PromptedTokens, price_per_request, token_flows
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.formula import Value, doublings, maximum, minimum, power
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.outcomes import all_calls
from ftvp_gui.core.section import Section
from ftvp_gui.core.units import Unit

USUAL_HOURS = 40.0


class PromptedAccuracy(Section):
    """How good the base model is with a plain prompt, how far prompting can lift it, and where it is capped: no prompt
    makes a model better than it is."""

    title: ClassVar[str] = "Accuracy"

    plain: Estimate = amount(
        "Accuracy with a plain prompt",
        Unit.SHARE,
        (0.70, 0.82, 0.91),
        source=assumed("this decides the result: measure it on your own task"),
        help="Zero-shot, on held-out examples. No honest default exists; measure it with a hundred examples.",
        sampled=Cases.ALL,
    )
    ceiling: Estimate = amount(
        "The best that prompting can reach",
        Unit.SHARE,
        (0.86, 0.92, 0.97),
        source=assumed("this decides the result: the quality that the model's makers paid for caps every prompt"),
        help="On SuperGLUE a large prompted model reached 71.8 where tuned ones reached 69 to 89 (GPT-3, 2020); on "
        "RAFT 62.7 against 75.8 with 50 examples (Liu et al. 2022).",
    )
    by_examples: Estimate = amount(
        "Part of the way that examples can go",
        Unit.SHARE,
        (0.2, 0.5, 0.8),
        source=assumed("judgement; how far examples help differs widely by task"),
        help="From the plain accuracy to the ceiling; more examples go further with ever smaller steps.",
    )
    by_work: Estimate = amount(
        "Part of the rest that prompt work can go",
        Unit.SHARE,
        (0.2, 0.5, 0.8),
        source=assumed("judgement"),
        help="With 40 hours for one simple task; every further 40 hours go this part of what is then left.",
    )

    wording: Estimate = amount(
        "Luck of the wording",
        Unit.POINTS,
        (-0.025, 0.0, 0.025),
        bounds=(-1.0, 1.0),
        source=assumed("judgement: 2 points; formats differed by up to 76 in the worst case (arXiv:2310.11324)"),
        help="Two prompts that say the same do not score the same, and nobody knows beforehand which is better.",
    )
    per_complexity: Estimate = amount(
        "Lost when complexity doubles",
        Unit.POINTS,
        (0.005, 0.02, 0.06),
        bounds=(0.0, 1.0),
        source=assumed("judgement; state the accuracies above for complexity 1"),
    )
    per_tasks: Estimate = amount(
        "Lost when the tasks double",
        Unit.POINTS,
        (0.001, 0.005, 0.02),
        bounds=(0.0, 1.0),
        source=assumed("judgement: rules for many tasks interfere; state the accuracies above for one task"),
    )

    def held_out(self, ctx: Context) -> Value:
        """Accuracy after examples and prompt work, between plain and ceiling, less what complexity and tasks cost."""
        x, shots = ctx.own.accuracy, ctx.own.requests.shots
        examples = x.by_examples * (1.0 - power(1.0 + shots, -0.5))
        # Work that is done already, its driver off, has made the prompt all the same.
        worked = 1.0 - power(1.0 - x.by_work, ctx.own.writing.hours / USUAL_HOURS)
        closed = 1.0 - (1.0 - examples) * (1.0 - worked)
        reached = minimum(x.plain, x.ceiling) + maximum(0.0, x.ceiling - x.plain) * closed
        lost = x.per_complexity * doublings(ctx.workload.complexity) + x.per_tasks * doublings(ctx.workload.tasks)
        return reached + x.wording - lost


class Prompting(System):
    """A base model answers with a prompt written by people, with or without examples in it."""

    title: ClassVar[str] = "Prompting"

    kind: Literal["prompting"] = "prompting"
    name: str = words("Name", "Prompting", help=NAME_HELP)

    offer: Offer = Offer()
    accuracy: PromptedAccuracy = PromptedAccuracy()
    requests: PromptedTokens = PromptedTokens()
    writing: PromptWriting = PromptWriting()
    upkeep: PromptUpkeep = PromptUpkeep()
    evaluation: Evaluation = Evaluation()
    review: Review = Review()
    monitoring: Monitoring = Monitoring()
    operations: Operations = Operations()
    clearance: Clearance = Clearance()
    migration: Migration = Migration()
    checking: Checking = Checking(enabled=False)
    wrong: WrongAnswers = WrongAnswers()
    slow: SlowAnswers = SlowAnswers()
    delay: Delay = Delay()

    def moves(self, ctx: Context) -> bool:
        return bool(ctx.own.migration.enabled)

    def move_lead(self, ctx: Context) -> Value:
        return ctx.own.migration.hours * ctx[PROMPT_SCALE] / ctx.team.prompter_hours

    def review_finds(self, ctx: Context) -> Value:
        return found_by_review(ctx)

    def held_out(self, ctx: Context) -> Value:
        return self.accuracy.held_out(ctx)

    def answering(self, share: Value, ctx: Context) -> Iterator[Flow]:
        yield from token_flows(ctx, share, all_calls(ctx))

    def request_price(self, ctx: Context) -> Value:
        return price_per_request(ctx)
