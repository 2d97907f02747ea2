"""The price catalogue that ships with the program: reads `resources/catalogue/*.json`, one file a provider, only."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from ftvp_gui import resources
from ftvp_gui.core.text import say
from ftvp_gui.store.catalogue_entry import GpuOffer, ModelLife, Provider, Status, TuningOffer
from ftvp_gui.store.errors import Fault, StoreError


class CatalogueError(StoreError):
    """A provider file that cannot be read, or an offer that is not in the catalogue."""


@dataclass(frozen=True)
class Catalogue:
    """All providers, in the order of their file names."""

    providers: tuple[Provider, ...]

    def tuning(self, *, legacy: bool = False) -> tuple[TuningOffer, ...]:
        """What can be tuned; with `legacy` also what is on its way out or closed."""
        offers = (offer for provider in self.providers for offer in provider.tuning)
        return tuple(offer for offer in offers if legacy or offer.status is Status.CURRENT)

    def gpus(self) -> tuple[GpuOffer, ...]:
        """GPUs by the hour."""
        return tuple(gpu for provider in self.providers for gpu in provider.gpus)

    def offer(self, id: str) -> TuningOffer:
        """The tuning offer with this id; `CatalogueError` where there is none."""
        for offer in self.tuning(legacy=True):
            if offer.id == id:
                return offer
        raise CatalogueError(
            say("catalogue.unknown", "The price catalogue has no offer “{offer}”", offer=id),
            None,
            say("catalogue.unknown.try", "Choose one of the list, or enter the prices yourself."),
        )

    def named(self, provider: str, model: str) -> TuningOffer | None:
        """The tuning offer as a project names it; None where the catalogue has none of that name."""
        offers = self.tuning(legacy=True)
        return next((offer for offer in offers if (offer.provider, offer.model) == (provider, model)), None)

    def life(self, provider: str, model: str) -> ModelLife | None:
        """The announced life of a base model, by its names in genai-prices; None: nothing is announced."""
        for file in self.providers:
            for life in file.lives:
                if (life.provider, life.model) == (provider, model):
                    return life
        return None


@cache
def catalogue() -> Catalogue:
    """The catalogue that ships with the program, read once."""
    return read(resources.path("catalogue"))


def read(folder: Path) -> Catalogue:
    """Every provider file of a folder; `CatalogueError` names the file and the place of a fault."""
    found = Catalogue(tuple(_provider(file) for file in sorted(folder.glob("*.json"))))
    ids = Counter([offer.id for offer in found.tuning(legacy=True)] + [gpu.id for gpu in found.gpus()])
    twice = sorted(id for id, times in ids.items() if times > 1)
    if twice:
        raise CatalogueError(
            say("catalogue.twice", "Two offers of the price catalogue have the id “{offer}”", offer=twice[0]),
            folder,
            say("catalogue.twice.try", "Give one of them another id."),
        )
    return found


def _provider(file: Path) -> Provider:
    remedy = say("catalogue.bad.try", "Mend the file, or install the program again.")
    try:
        return Provider.model_validate(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        what = say("catalogue.bad", "A file of the price catalogue cannot be read ({reason})", reason=str(error))
        raise CatalogueError(what, file, remedy) from error
    except ValidationError as error:
        what = say("catalogue.invalid", "A file of the price catalogue says something that it may not say")
        raise CatalogueError(what, file, remedy, tuple(_faults(error))) from error


def _faults(error: ValidationError) -> list[Fault]:
    return [
        Fault(
            path=".".join(str(step) for step in each["loc"]),
            place="",
            text=say("catalogue.fault", "{message}", message=each["msg"].removeprefix("Value error, ")),
        )
        for each in error.errors()
    ]
