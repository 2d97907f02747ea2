"""The language in force: every sentence of the window, the reports and the command line passes through here."""

from __future__ import annotations


def tr(english: str, **values: object) -> str:
    """The sentence in the reader's language, with every value put in; the English itself is its key.

    `english` is a literal at the place of the call, so that one command can collect all of them for translators.
    Numbers come in as text that is already written the reader's way.
    """
    return english.format(**values) if values else english


def tr_n(count: int, one: str, many: str, **values: object) -> str:
    """The sentence for this count: `one` or `many` in English, as many forms as the reader's language has elsewhere."""
    return tr(one if count == 1 else many, **values)
