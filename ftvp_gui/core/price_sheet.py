"""What one provider charges, out of the very fields that the engine reads."""

from __future__ import annotations

import datetime as dt

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.drivers.hosting import Hosting
from ftvp_gui.core.drivers.training import TrainingRun
from ftvp_gui.core.model import Model
from ftvp_gui.core.offer import Offer


class PriceSheet(Model):
    """The prices of tokens, of training, and of servers and storage; None: not offered. Unknown prices stay unknown.

    `start` is the day on which month 0 begins; announced prices need it.
    """

    offer: Offer = Offer()
    training: TrainingRun | None = None
    hosting: Hosting | None = None
    start: dt.date | None = None


def price_sheet(approach: Approach, start: dt.date | None = None) -> PriceSheet:
    """The prices of an approach: of its training and its servers as far as they are counted.

    `TypeError` for an approach without a model of its own.
    """
    offer, training, hosting = (getattr(approach, name, None) for name in ("offer", "training", "hosting"))
    if not isinstance(offer, Offer):
        raise TypeError(f"{type(approach).__name__} has no price sheet")
    return PriceSheet(
        offer=offer,
        training=training if isinstance(training, TrainingRun) and training.enabled else None,
        hosting=hosting if isinstance(hosting, Hosting) and hosting.enabled else None,
        start=start,
    )
