"""Which plural form a count takes, in the order in which Qt Linguist asks for the forms."""

from __future__ import annotations

from collections.abc import Callable

Rule = Callable[[int], int]


def form(code: str, count: int) -> int:
    """The place of the form for a count, in a language by its code; 0 is the first."""
    rule = _RULES.get(code) or _RULES.get(code.partition("_")[0], _one_and_many)
    return rule(count)


def _one_and_many(n: int) -> int:
    return 0 if n == 1 else 1


def _up_to_one(n: int) -> int:
    return 0 if n < 2 else 1


def _the_same(_n: int) -> int:
    return 0


def _slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if _few(n) else 2


def _polish(n: int) -> int:
    if n == 1:
        return 0
    return 1 if _few(n) else 2


def _few(n: int) -> bool:
    return 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14


def _czech(n: int) -> int:
    return 0 if n == 1 else 1 if 2 <= n <= 4 else 2


def _romanian(n: int) -> int:
    return 0 if n == 1 else 1 if n == 0 or 1 <= n % 100 <= 19 else 2


def _lithuanian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 != 0 and not 10 <= n % 100 <= 19 else 2


def _arabic(n: int) -> int:
    if n <= 2:
        return n
    return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5


_RULES: dict[str, Rule] = {
    **dict.fromkeys(("id", "ja", "ko", "ms", "th", "vi", "zh"), _the_same),
    **dict.fromkeys(("fa", "fr", "hi", "hy", "pt_BR", "tr"), _up_to_one),
    **dict.fromkeys(("be", "bs", "hr", "ru", "sr", "uk"), _slavic),
    **dict.fromkeys(("cs", "sk"), _czech),
    "ar": _arabic,
    "lt": _lithuanian,
    "pl": _polish,
    "ro": _romanian,
}
