"""Pricing a project anew: what today's lists and price book say instead, to be looked at before it is taken over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.fine_tuning import FineTuning
from ftvp_gui.core.approaches.own_gpu import OwnGpu
from ftvp_gui.core.model import Path, put
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.project import Basis, Project
from ftvp_gui.core.text import Text, say
from ftvp_gui.store.book_entry import EMPTY, PriceBook
from ftvp_gui.store.catalogue import catalogue
from ftvp_gui.store.catalogue_entry import TuningOffer
from ftvp_gui.store.price_changes import Change, Refresh, listed_fields, named, renewed
from ftvp_gui.store.prices import PriceError, own_quote, price_date, price_stamp, quote
from ftvp_gui.store.renting import rented_anew
from ftvp_gui.store.repricing import base_quote, choose_model, choose_offer


@dataclass(frozen=True)
class Kept:
    """Prices that stay because the lists have them no longer: of an approach or a part, or one input (`label`)."""

    approach: str
    what: Text
    label: str = ""


@dataclass(frozen=True)
class Repricing:
    """What pricing anew would change in a project. `changes` are for the person to choose from."""

    before: Project
    changes: tuple[Change, ...]
    kept: tuple[Kept, ...]
    refreshed: tuple[Refresh, ...]
    basis: Basis

    @property
    def project(self) -> Project:
        """The project with every change that is proposed."""
        return self.applied([change.path for change in self.changes if change.sure])

    def applied(self, paths: Collection[Path]) -> Project:
        """The project with the changes at these paths, and newer dates for prices that are as they were.

        The day of the prices moves on only where no price is left behind.
        """
        chosen = set(paths)
        project = self.before
        for change in self.changes:
            if change.path in chosen:
                project = put(project, change.path, change.new)
        behind = {change.path[1] for change in self.changes if change.price and change.path not in chosen}
        for refresh in self.refreshed:
            if refresh.path[-1] != "priced" or refresh.path[1] not in behind:
                project = put(project, refresh.path, refresh.new)
        return project if behind else project.replace(basis=self.basis)


def reprice(project: Project, today: dt.date, book: PriceBook = EMPTY) -> Repricing:
    """Look up every price of the project that came from a list or from the price book; the project stays as it is.

    What a person typed is never touched, and what the lists have no longer is kept and named.
    """
    changes: list[Change] = []
    refreshed: list[Refresh] = []
    kept: list[Kept] = []
    for approach in project.approaches:
        again = approach
        for scope, system in approach.systems():
            try:
                fresh = _again(project, system, today, book)
            except PriceError as error:
                if any(listed_fields(system, None)):
                    kept.append(Kept(named(approach, scope), error.what))
                continue
            if fresh is not system:
                again = put(again, scope, fresh) if scope else fresh
        for found in renewed(approach, again):
            if isinstance(found, Change):
                changes.append(found)
            elif isinstance(found, Refresh):
                refreshed.append(found)
            else:
                kept.append(Kept(found.approach, _gone(found.label), found.label))
    basis = project.basis
    if any(_priced_by_list(project)):
        basis = basis.replace(prices=price_stamp(), priced_on=price_date(today))
    return Repricing(project, tuple(changes), tuple(kept), tuple(refreshed), basis)


def _gone(label: str) -> Text:
    return say("reprice.gone", "The lists have no price for “{label}” any more", label=label)


def _priced_by_list(project: Project) -> Iterator[str]:
    for approach in project.approaches:
        yield from listed_fields(approach, None)


def _again(project: Project, approach: Approach, today: dt.date, book: PriceBook) -> Approach:
    """The approach with its own model or rent chosen once more, itself without one; `PriceError`: it is in no list."""
    if isinstance(approach, OwnGpu):
        return rented_anew(approach)
    offer = getattr(approach, "offer", None)
    if not isinstance(offer, Offer) or not offer.model:
        return approach
    start, months = project.workload.start, project.workload.months
    day = max(today, start)
    tuned = _tuning(offer, book)
    if isinstance(approach, FineTuning) and tuned is not None:
        base = base_quote(tuned, start, months, today=today) if tuned.tuned.as_base is not None else None
        return choose_offer(approach, tuned, base, book, day)
    own = book.own_model(offer.provider, offer.model)
    quoted = own_quote(own) if own is not None else quote(offer.provider, offer.model, start, months, today=today)
    return choose_model(approach, quoted, book, day)


def _tuning(offer: Offer, book: PriceBook) -> TuningOffer | None:
    own = book.own_offer(offer.provider, offer.model)
    return own if own is not None else catalogue().named(offer.provider, offer.model)
