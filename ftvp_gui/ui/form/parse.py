"""Numbers between a person's keyboard and the document: reads what people type, writes what they can edit; no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, DecimalException
from math import isfinite

from ftvp_gui.language import tr


@dataclass(frozen=True, slots=True)
class Writing:
    """The decimal and the thousands separator of the person's language."""

    decimal: str = "."
    group: str = ","


PLAIN = Writing()


class NotANumberError(ValueError):
    """What was typed is no number; the message is a sentence for the person. `half` marks the start of a number."""

    def __init__(self, message: str, *, half: bool = False) -> None:
        super().__init__(message)
        self.half = half


_SPACES = "\u0020\u00a0\u2009\u202f_'\u2019"
_SIGNS = {"\u2212": "-", "\u2013": "-", "\ufe63": "-", "\uff0d": "-"}
_CURRENCY = re.compile(r"^([-+]?)\s*(?:[$€£¥₹]|R\$|zł|[A-Z]{3}(?=[\s\d]))\s*|\s*(?:[$€£¥₹]|zł|\b[A-Z]{3})$")
_POWERS = {"": 0, "k": 3, "m": 6, "mn": 6, "mio": 6, "million": 6, "b": 9, "bn": 9, "billion": 9}
_SHAPE = re.compile(
    rf"^(?P<sign>[-+]?)[{_SPACES}]*(?P<body>\d[\d.,{_SPACES}]*|[.,]\d*)(?P<power>e[-+]?\d{{1,3}})?"
    rf"[{_SPACES}]*(?P<word>[a-z]*)[{_SPACES}]*(?P<percent>%?)$",
    re.IGNORECASE,
)
_GROUPS = re.compile(r"^[1-9]\d{0,2}(?:\D\d{2,3})*\D\d{3}$")
_HALF = re.compile(r"^[-+]?\d*[.,]?\d*(?:e[-+]?)?$", re.IGNORECASE)


def read(
    text: str, writing: Writing = PLAIN, *, percent: bool = False, ratio: bool = False, units: tuple[str, ...] = ()
) -> float:
    """The number that a person means: "1.2M", "30k", "1,000", "1 000", "$5", "45 %"; a fraction where `percent` is set.

    With `percent` the number counts per cents whether the sign is typed or not: 45 is 0.45, and 0.45 is 0.0045. `ratio`
    also takes a per cent sign ("120 %" is 1.2). `units` are words that may stand behind the number.

    Raises
    ------
    NotANumberError
        with a sentence that says what to write instead.
    """
    bare = _bare(text, units)
    match = _SHAPE.match(bare)
    if match is None or match["word"].lower() not in _POWERS:
        raise _no_number(text, bare, writing)
    if match["percent"] and not (percent or ratio):
        raise NotANumberError(tr("This is no share: leave out the % sign."))
    try:
        value = Decimal(match["sign"] + _digits(match["body"], writing) + (match["power"] or ""))
        value = value.scaleb(_POWERS[match["word"].lower()] - (2 if percent or match["percent"] else 0))
    except DecimalException as error:
        raise NotANumberError(tr("This number is too large.")) from error
    number = float(value)
    if not isfinite(number):
        raise NotANumberError(tr("This number is too large."))
    return number + 0.0


def write(value: float, writing: Writing = PLAIN, *, percent: bool = False) -> str:
    """The number as a person would type it, exact: "1,200,000", "0.05"; a fraction as per cents with `percent`."""
    exact = Decimal(repr(float(value)))
    exact = exact.scaleb(2) if percent else exact
    if exact and not -9 <= exact.adjusted() <= 15:
        return f"{exact.normalize():e}".replace("E", "e").replace(".", writing.decimal).replace("e+", "e")
    whole, _, rest = f"{abs(exact):f}".partition(".")
    rest = rest.rstrip("0")
    grouped = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", writing.group, whole)
    sign = "\u2212" if exact < 0 else ""
    return sign + grouped + (writing.decimal + rest if rest else "")


def _bare(text: str, units: tuple[str, ...]) -> str:
    bare = text.strip().strip(_SPACES)
    for sign, plain in _SIGNS.items():
        bare = bare.replace(sign, plain)
    for unit in sorted(units, key=len, reverse=True):
        if unit and bare.lower().endswith(unit.lower()) and bare[: -len(unit)].rstrip(_SPACES)[-1:].isdigit():
            bare = bare[: -len(unit)].rstrip(_SPACES)
            break
    return _CURRENCY.sub(r"\1", bare).strip(_SPACES)


def _no_number(text: str, bare: str, writing: Writing) -> NotANumberError:
    if not bare:
        return NotANumberError(tr("This is empty."), half=True)
    shown = text.strip() if len(text.strip()) <= 24 else text.strip()[:23] + "…"
    sample = f"1{writing.group}200, 1{writing.decimal}2k or 3{writing.decimal}5M"
    return NotANumberError(
        tr("“{text}” is not a number. Write it like {sample}.", text=shown, sample=sample), half=bool(_HALF.match(bare))
    )


def _digits(body: str, writing: Writing) -> str:
    """The digits with a point, grouping resolved."""
    body = body.rstrip(_SPACES)
    spaced = re.split(rf"[{_SPACES}]", body)
    if len(spaced) > 1:
        head, _, _ = body.replace(writing.decimal, "\0").partition("\0")
        if not _GROUPS.match(head):
            raise NotANumberError(
                tr(
                    "“{text}” looks like several numbers. Write one, such as {sample}.",
                    text=body,
                    sample=f"1{writing.group}200",
                )
            )
        body = "".join(spaced)
    marks = [mark for mark in body if mark in ".,"]
    if not marks:
        return body
    if len(set(marks)) == 2:
        return _with_decimal(body, marks[-1], writing)
    if len(marks) > 1:
        return _grouped(body, writing)
    return _one_mark(body, marks[0], writing)


def _one_mark(body: str, mark: str, writing: Writing) -> str:
    if mark == writing.decimal or not _GROUPS.match(body):
        return _with_decimal(body, mark, writing)
    if mark == writing.group:
        return _grouped(body, writing)
    plain = body.replace(mark, "")
    raise NotANumberError(
        tr(
            "“{text}” can be read in two ways: write {one} or {other}.",
            text=body,
            one=plain,
            other=body.replace(mark, writing.decimal),
        )
    )


def _with_decimal(body: str, mark: str, writing: Writing) -> str:
    whole, _, rest = body.rpartition(mark)
    if not rest.isdecimal() and rest:
        raise _no_number(body, body, writing)
    if any(other in whole for other in ".,"):
        whole = _grouped(whole, writing)
    if not whole and not rest:
        raise _no_number(body, body, writing)
    return f"{whole or '0'}.{rest or '0'}"


def _grouped(body: str, writing: Writing) -> str:
    if not _GROUPS.match(body):
        sentence = tr(
            "“{text}” is not a number: thousands are groups of three, as in {sample}.",
            text=body,
            sample=f"1{writing.group}200",
        )
        raise NotANumberError(sentence, half=True)
    return re.sub(r"\D", "", body)
