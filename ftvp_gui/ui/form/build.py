"""From a declaration to a row: the one place that knows which control suits which kind of field."""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QWidget

from ftvp_gui.core.declare import AmountSpec, FieldSpec
from ftvp_gui.core.model import Path
from ftvp_gui.core.section import Section
from ftvp_gui.language import tr
from ftvp_gui.ui.document import Document
from ftvp_gui.ui.form.choice_control import ChoiceControl
from ftvp_gui.ui.form.count_control import CountControl
from ftvp_gui.ui.form.day_control import DayControl
from ftvp_gui.ui.form.declarations import default_at, inputs_of, limits_of
from ftvp_gui.ui.form.estimate_row import EstimateRow
from ftvp_gui.ui.form.flag_control import FlagControl
from ftvp_gui.ui.form.row import Row
from ftvp_gui.ui.form.steps_control import StepsControl
from ftvp_gui.ui.form.stops import stops_of
from ftvp_gui.ui.form.words_control import WordsControl


def rows_of(section: Section, path: Path, document: Document, parent: QWidget) -> Iterator[Row]:
    """The rows of a section's own inputs, in the order of declaration."""
    currency = document.project.money.currency.value
    for name, spec in inputs_of(section):
        here, value = (*path, name), getattr(section, name)
        default = default_at(document.project, here)
        if isinstance(spec, AmountSpec):
            yield EstimateRow(here, spec, value, default, currency, document, parent)
        else:
            yield _plain_row(section, name, spec, here, default, document, parent)


def _plain_row(
    section: Section, name: str, spec: FieldSpec, path: Path, default: Any, document: Document, parent: QWidget
) -> Row:
    value = getattr(section, name)
    control = control_for(section, name, spec, value)
    row = Row(path, spec, control, default, document, parent, inline=isinstance(control, FlagControl))
    stops_of(control)[0].setAccessibleName(tr(spec.label))
    stops_of(control)[0].setAccessibleDescription(tr(spec.help))
    row.set_value(value)
    return row


def control_for(section: Section, name: str, spec: FieldSpec, value: Any) -> QWidget:
    """The control that suits a field that is no amount, with a value of it; `TypeError` where there is none."""
    allowed = _types(type(section).model_fields[name].annotation)
    if bool in allowed:
        return FlagControl(value)
    if dt.date in allowed:
        return DayControl(value, optional=types.NoneType in allowed, name=spec.label)
    if int in allowed:
        return CountControl(value, limits_of(section, name))
    if any(issubclass(kind, StrEnum) for kind in allowed):
        return ChoiceControl(value)
    if typing.get_origin(type(section).model_fields[name].annotation) is tuple:
        return StepsControl(value)
    if str in allowed:
        return WordsControl(value, needed=name == "name")
    raise TypeError(f"no control for {type(section).__name__}.{name}")


def _types(annotation: Any) -> tuple[type, ...]:
    """The types that a field takes: those of a union, or its own."""
    if isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union:
        return tuple(kind for kind in typing.get_args(annotation) if isinstance(kind, type))
    return (annotation,) if isinstance(annotation, type) else ()
