"""From where a price pays: hit rates, prompt lengths and numbers of requests at which two prices meet."""

from __future__ import annotations

from ftvp_gui.core.formula import Value, divide, maximum


def hit_rate_that_pays(read: Value, write: Value) -> Value:
    """Share of hits from which caching is cheaper than fresh input; multiples against it, `read` below `write`.

    At or below 0 where writing costs no more than fresh input: it pays at once.
    """
    return (write - 1.0) / (write - read)


def prompt_that_pays(
    *, input_price: Value, output_price: Value, markup: Value, fresh: Value, output: Value, tuned: Value,
    mix: Value = 1.0,
) -> Value:  # fmt: skip
    """Tokens of a fixed prompt above which a tuned model costs less per request than prompting its base.

    Prices are the base's; the tuned model costs `markup` times as much and keeps `tuned` tokens of prompt. `fresh` and
    `output` are tokens of a request, `mix` what a token of the long prompt costs against fresh input (see `cache_mix`).
    """
    one = markup * ((tuned + fresh) * input_price + output * output_price) - output * output_price
    return (one / input_price - fresh) / mix


def requests_that_pay(once: Value, dear: Value, cheap: Value) -> Value:
    """Requests after which a cost paid once is earned back, at two prices of a request; infinite where it never is."""
    return divide(once, maximum(0.0, dear - cheap), float("inf"))


def hours_until_limit(limit: Value, hour: Value, fees: Value = 0.0) -> Value:
    """Hours of training after which a run stops at its limit, at a price by the hour and further fees."""
    return maximum(0.0, limit - fees) / hour
