"""One approach on the base model of another: what belongs to the model moves, what belongs to the technique stays."""

from __future__ import annotations

from ftvp_gui.core.approach import Approach
from ftvp_gui.core.approaches.prompting import PromptedAccuracy, Prompting
from ftvp_gui.core.declare import assumed
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.learning import LearningCurve
from ftvp_gui.core.offer import Offer
from ftvp_gui.core.open_models import OpenWeights
from ftvp_gui.core.quantity import AnyQuantity, Fixed, Range, Unknown

CACHING = tuple(name for name in Offer.model_fields if name.startswith("cach"))
"""What an offer says of cached prompts."""

_PRICES = ("input_price", "output_price")
_USE = ("markup", "region", "batch_share")
"""How a model is used, not which one it is: the mark-up of tuning, where data stay, what can wait."""

_BASE = tuple(name for name in Offer.model_fields if name not in (*CACHING, *_USE))
_TUNED = ", tuned"
_NOTHING = 1e-3
"""So little is always left to a ceiling, so that a range below it exists."""


def base_model(approach: Approach) -> str:
    """The name of the model that an approach stands on, tuned or not; empty where it has none or several."""
    offer = getattr(approach, "offer", None)
    return offer.model.removesuffix(_TUNED) if isinstance(offer, Offer | OpenWeights) else ""


def offer_of(approach: Approach) -> Offer | None:
    """The prices by the token that an approach pays for its one model; None where it pays otherwise."""
    offer = getattr(approach, "offer", None)
    return offer if isinstance(offer, Offer) else None


def confounded(first: Approach, second: Approach) -> bool:
    """Whether two approaches differ in base model and in technique at once, so that a gap says little about either."""
    models = base_model(first), base_model(second)
    return all(models) and models[0] != models[1] and type(first) is not type(second)


def can_take_base(approach: Approach, other: Approach) -> bool:
    """Whether an approach can be put on another's model: both pay for one model by the token."""
    return all(offer_of(each) is not None and _accuracy(each) is not None for each in (approach, other))


def with_base(approach: Approach, other: Approach) -> Approach:
    """The approach on the model of another: its prices and life, and how good it is by itself.

    Between prompting and tuning the accuracy of the bare model moves as it stands; what the technique adds is taken to
    undo the same part of the errors that the bare model makes. `ValueError` where models cannot change places.
    """
    mine, theirs = offer_of(approach), offer_of(other)
    if mine is None or theirs is None or not can_take_base(approach, other):
        raise ValueError(f"“{approach.name}” cannot stand on the model of “{other.name}”")
    offer = mine.replace(**{name: getattr(theirs, name) for name in _BASE})
    return approach.replace(offer=offer, **_accuracies(approach, other))


def with_caching(approach: Approach, other: Approach) -> Approach:
    """The approach with prompts cached as in another; itself where one of them knows no caching."""
    mine, theirs = offer_of(approach), offer_of(other)
    if mine is None or theirs is None:
        return approach
    return approach.replace(offer=mine.replace(**{name: getattr(theirs, name) for name in CACHING}))


def prompted_on(prompting: Prompting, other: Approach) -> Prompting:
    """The same prompting on the model that another approach tunes; its accuracy and prices are marked as assumed.

    Where the model has no price per token, as on GPUs of one's own, the prices are unknown until they are entered.
    """
    if can_take_base(prompting, other):
        made = with_caching(with_base(prompting, other), other)
    else:
        unknown = Estimate(quantity=Unknown(), provenance=assumed("unknown until a price is entered"))
        offer = Offer(input_price=unknown, output_price=unknown)
        made = prompting.replace(offer=offer, **_accuracies(prompting, other))
    offer, model = offer_of(made) or prompting.offer, base_model(other)
    told = assumed(f"taken from “{other.name}”: what {model or 'the model'} costs there")
    changes = {name: getattr(offer, name).replace(provenance=told) for name in _PRICES if getattr(offer, name).known}
    return prompting.replace(offer=offer.replace(model=model, **changes), **_accuracies(prompting, other))


def _accuracy(approach: Approach) -> PromptedAccuracy | LearningCurve | None:
    for name in ("accuracy", "learning"):
        found = getattr(approach, name, None)
        if isinstance(found, PromptedAccuracy | LearningCurve):
            return found
    return None


def _accuracies(approach: Approach, other: Approach) -> dict[str, PromptedAccuracy | LearningCurve]:
    mine, theirs = _accuracy(approach), _accuracy(other)
    if isinstance(mine, PromptedAccuracy) and isinstance(theirs, PromptedAccuracy):
        return {"accuracy": mine.replace(plain=theirs.plain, ceiling=theirs.ceiling)}
    if isinstance(mine, PromptedAccuracy) and isinstance(theirs, LearningCurve):
        plain = _taken(bare(theirs), other)
        return {"accuracy": mine.replace(plain=plain, ceiling=_lifted(plain, mine.plain, mine.ceiling))}
    if isinstance(mine, LearningCurve) and isinstance(theirs, PromptedAccuracy):
        untuned = _taken(theirs.plain, other)
        pilot = {name: _none() for name in LearningCurve.model_fields if name[-2:] in ("_1", "_2", "_3")}
        known = any(getattr(mine, name).known for name in pilot)
        lifted = _lifted(untuned, bare(mine), mine.ceiling)
        # A pilot was measured on the other model; that its gap to production was in it stays so.
        return {"learning": mine.replace(untuned=untuned, ceiling=lifted, measured=mine.measured or known, **pilot)}
    return {"learning": theirs} if isinstance(theirs, LearningCurve) else {}


def bare(learning: LearningCurve) -> Estimate:
    """How good the model is untuned: as measured in the pilot without examples, or as stated."""
    for number in ("1", "2", "3"):
        examples, accuracy = getattr(learning, f"pilot_{number}"), getattr(learning, f"accuracy_{number}")
        if examples.known and accuracy.known and examples.quantity.typical() == 0.0:
            found: Estimate = accuracy
            return found
    return learning.untuned


def _none() -> Estimate:
    return Estimate(quantity=Unknown(), provenance=assumed("no pilot on this model"))


def _taken(estimate: Estimate, other: Approach) -> Estimate:
    told = f"taken from “{other.name}”, where it is the bare model's; this decides the result: measure it"
    return estimate.replace(provenance=assumed(told))


def _lifted(bare_now: Estimate, bare_then: Estimate, reached_then: Estimate) -> Estimate:
    """What the technique reaches from another start, where it leaves the same part of the errors as from its own."""
    if not (bare_now.known and bare_then.known and reached_then.known):
        return reached_then
    wrong = 1.0 - bare_then.quantity.typical()
    left = min((1.0 - reached_then.quantity.typical()) / wrong, 1.0) if wrong > 0 else 1.0
    told = "assumed: it undoes the same part of the bare model's errors as it does with the model it was entered for"
    quantity = _share_of_errors(bare_now.quantity, left)
    return reached_then.replace(quantity=quantity, provenance=assumed(told))


def _share_of_errors(quantity: AnyQuantity, left: float) -> AnyQuantity:
    low, likely, high = (1.0 - (1.0 - end) * left for end in quantity.ends())
    if _NOTHING < low < likely - 1e-9 and likely + 1e-9 < high < 1.0 - _NOTHING:
        return Range(low=low, likely=likely, high=high, least=0.0, most=1.0)
    return Fixed(value=min(max(likely, 0.0), 1.0))
