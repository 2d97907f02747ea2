"""Retrieval: the model answers with pieces of your documents in its prompt, as it is or tuned."""

from __future__ import annotations

from typing import ClassVar, Literal

from ftvp_gui.core.approach import NAME_HELP
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.prompting import Prompting
from ftvp_gui.core.context import Context
from ftvp_gui.core.declare import words
from ftvp_gui.core.drivers.retrieval import Retrieval, found, looked_up
from ftvp_gui.core.formula import Value
from ftvp_gui.core.learning import counts_gap


class RetrievalPrompting(Prompting):
    """A base model answers with a prompt and the pieces of your documents that a search finds."""

    title: ClassVar[str] = "Prompting with retrieval"

    kind: Literal["retrieval"] = "retrieval"  # type: ignore[assignment]
    name: str = words("Name", "Prompting with retrieval", help=NAME_HELP)

    retrieval: Retrieval = Retrieval()

    def looked_up(self, ctx: Context) -> Value:
        return looked_up(ctx)

    def held_out(self, ctx: Context) -> Value:
        return super().held_out(ctx) * found(ctx)


class RetrievalTuning(FineTuning):
    """A tuned model answers with the pieces of your documents that a search finds: tuning teaches form, not facts."""

    title: ClassVar[str] = "Fine-tuning with retrieval"

    kind: Literal["retrieval_tuning"] = "retrieval_tuning"  # type: ignore[assignment]
    name: str = words("Name", "Fine-tuning with retrieval", help=NAME_HELP)

    retrieval: Retrieval = Retrieval()

    def looked_up(self, ctx: Context) -> Value:
        return looked_up(ctx)

    def held_out(self, ctx: Context) -> Value:
        """What a pilot measured end to end contains the searches that miss."""
        reached = super().held_out(ctx)
        return reached * found(ctx) if counts_gap(ctx.own.learning) else reached
