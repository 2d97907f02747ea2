"""What becomes of an answer: accepted right, accepted wrong, or passed on; the three sum to one.

An answer is right with probability p. A check stops a wrong one with probability d and a right one with probability f.
A stopped answer is tried again, R times at the most, then passed on to people or to the next model. Tries are alike in
a share c of the requests: there every further try gives the same answer.
"""

from __future__ import annotations

from ftvp_gui.core.accuracy import ACCURACY
from ftvp_gui.core.context import Context, Term, Timing
from ftvp_gui.core.formula import Value, divide, power
from ftvp_gui.core.inputs import Inputs
from ftvp_gui.core.timing import EACH_REQUEST, LIVE, TAKEN_UP, VOLUME, rises
from ftvp_gui.core.units import Unit


def checking(ctx: Context) -> Inputs | None:
    """The inputs of the check on answers; None where nothing is checked."""
    if not hasattr(ctx.approach, "checking"):
        return None
    x: Inputs = ctx.own.checking
    return x if x.enabled else None


def _inputs(ctx: Context) -> Inputs:
    x = checking(ctx)
    assert x is not None
    return x


def _stopped(ctx: Context) -> Value:
    x, right = _inputs(ctx), ctx[ACCURACY]
    return (1.0 - right) * x.finds + right * x.false_alarms


def _series(ctx: Context) -> Value:
    """1 + x + x^2 + ... with as many members as there are tries."""
    stopped, tries = ctx[STOPPED], _inputs(ctx).tries
    return divide(1.0 - power(stopped, tries), 1.0 - stopped, tries)


def _attempts(ctx: Context) -> Value:
    x = _inputs(ctx)
    return (1.0 - x.alike) * ctx[SERIES] + x.alike * (1.0 + (x.tries - 1.0) * ctx[STOPPED])


def _accepted(ctx: Context) -> Value:
    alike = _inputs(ctx).alike
    return (1.0 - alike) * ctx[SERIES] + alike


def _passed_on(ctx: Context) -> Value:
    return 1.0 - (1.0 - ctx[STOPPED]) * ctx[ACCEPTED]


STOPPED = Term("stopped", "share of answers that the check stops", _stopped, Unit.SHARE)
SERIES = Term("series", "tries per request where they differ", _series)
ATTEMPTS = Term("attempts", "tries per request", _attempts)
ACCEPTED = Term("accepted", "answers that pass, against those of a first try", _accepted)
PASSED_ON = Term("passed_on", "share of requests passed on", _passed_on, Unit.SHARE)
STOOD = Term("stood", "share of requests not passed on", lambda ctx: 1.0 - ctx[PASSED_ON], Unit.SHARE)


ROUTED = Term("routed", "share of the requests that reach it while it is live", lambda ctx: _routed(ctx), Unit.SHARE)
ASKED = Term("asked", "requests put to it in the month", lambda ctx: _asked(ctx), Unit.REQUESTS)


def each_call(ctx: Context) -> Timing:
    """The timing of what every call costs: each request, as often as it is tried."""
    return EACH_REQUEST if checking(ctx) is None else (*EACH_REQUEST, ATTEMPTS)


def all_calls(ctx: Context) -> Timing:
    """The calls of a month in which all requests reach the system."""
    return (VOLUME,) if checking(ctx) is None else (VOLUME, ATTEMPTS)


def traffic(ctx: Context) -> Timing:
    """The calls of a month in which the system is live: of all requests, or of those that reach it among others."""
    return all_calls(ctx) if ctx.parent is None else (*all_calls(ctx), ROUTED)


def each_accepted(ctx: Context) -> Timing:
    """The timing of what an answer costs that stands, right or wrong."""
    return EACH_REQUEST if checking(ctx) is None else (*EACH_REQUEST, STOOD)


def each_answer(ctx: Context) -> Timing:
    """The timing of what an answer that passes the check costs, before its rightness is asked."""
    return EACH_REQUEST if checking(ctx) is None else (*EACH_REQUEST, ACCEPTED)


def asked(ctx: Context) -> Value:
    """Requests put to the system in a month in which it is live, tries included; (month, 1 | draw)."""
    return ctx[ASKED]


def _routed(ctx: Context) -> Value:
    # The part of a month in which it is live has the whole traffic of that part.
    share = 1.0 if ctx.parent is None else ctx.parent.approach.part_routes(ctx.role, ctx.parent)
    return share + 0.0 * ctx.t


def _asked(ctx: Context) -> Value:
    requests: Value = ctx[VOLUME]
    if rises(ctx):
        requests = requests * divide(ctx[TAKEN_UP], ctx[LIVE], 1.0)
    if ctx.parent is not None:
        requests = requests * ctx[ROUTED]
    return requests if checking(ctx) is None else requests * ctx[ATTEMPTS]


def right(ctx: Context) -> Value:
    """Share of the requests put to the system that it answers rightly itself; (month, 1 | draw)."""
    x = checking(ctx)
    return ctx[ACCURACY] if x is None else ctx[ACCURACY] * ctx[ACCEPTED] * (1.0 - x.false_alarms)


def wrong(ctx: Context) -> Value:
    """Share of the requests put to the system whose wrong answer passes the check; (month, 1 | draw)."""
    x = checking(ctx)
    missed = 1.0 - ctx[ACCURACY]
    return missed if x is None else missed * (1.0 - x.finds) * ctx[ACCEPTED]


def helped(ctx: Context) -> Value:
    """Share of the requests put to the system that people answer in the end; (month, 1 | draw) or 0."""
    if checking(ctx) is None:
        return 0.0
    if ctx.parent is not None and ctx.parent.approach.takes_over(ctx.role) is not None:
        return 0.0
    return ctx[PASSED_ON]


RIGHT = Term("right", "share of the requests put to it that it answers rightly", right, Unit.SHARE)
WRONG = Term("wrong", "share of the requests put to it whose wrong answer passes", wrong, Unit.SHARE)
HELPED = Term("helped", "share of the requests put to it that people answer in the end", helped, Unit.SHARE)
