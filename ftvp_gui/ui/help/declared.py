"""The help that the declarations of the core write themselves: every cost, every usual value with its source; no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ftvp_gui.charts.format import NumberStyle
from ftvp_gui.charts.words import sentence
from ftvp_gui.core.approaches import KINDS
from ftvp_gui.core.declare import AmountSpec, spec_of
from ftvp_gui.core.driver import Driver, Family, Layer
from ftvp_gui.core.estimate import Estimate
from ftvp_gui.core.model import Model
from ftvp_gui.core.project import Project
from ftvp_gui.core.section import Section
from ftvp_gui.core.value_words import quantity_words
from ftvp_gui.language import literal, tr

STYLE = NumberStyle(currency="USD")


def costs() -> str:
    """Every cost driver with its help, family by family, as Markdown."""
    found = [driver for driver in _sections(KINDS) if isinstance(driver, Driver)]
    return "\n\n".join(_family(family, [one for one in found if one.family is family]) for family in Family)


def sources() -> str:
    """Every usual value with its source, date and grade, section by section, as Markdown."""
    return "\n\n".join(filter(None, map(_usual_values, _sections([Project, *KINDS]))))


def _sections(owners: Iterable[type[Model]]) -> Iterator[Section]:
    """The sections that classes hold, as a new project has them; one of each class."""
    seen: set[type[Section]] = set()
    for owner in owners:
        for field in owner.model_fields.values():
            value = field.get_default(call_default_factory=True, validated_data={})
            if isinstance(value, Section) and type(value) not in seen:
                seen.add(type(value))
                yield value


def _family(family: Family, drivers: list[Driver]) -> str:
    head = f"### {tr(family.value)}\n\n| {tr('cost')} | {tr('what it is')} | {tr('who names it')} |\n|---|---|---|\n"
    return head + "\n".join(
        f"| {_cell(tr(driver.title))} | {_cell(_about(driver))} | {tr(_LAYERS[driver.layer])} |" for driver in drivers
    )


_LAYERS = {
    Layer.NAMED: literal("everyone"),
    Layer.HIDDEN: literal("hidden"),
    Layer.CONSEQUENCE: literal("a consequence"),
}


def _usual_values(section: Section) -> str:
    rows = [row for name in type(section).model_fields if (row := _usual_value(section, name))]
    if not rows:
        return ""
    heads = " | ".join((tr("input"), tr("usual value"), tr("source"), tr("date"), tr("grade")))
    return f"### {tr(section.title)}\n\n| {heads} |\n|---|---|---|---|---|\n" + "\n".join(rows)


def _usual_value(section: Section, name: str) -> str:
    spec, value = spec_of(section, name), getattr(section, name)
    if not (isinstance(value, Estimate) and isinstance(spec, AmountSpec)):
        return ""
    origin = value.provenance
    words = sentence(quantity_words(value.quantity, spec.unit), STYLE)
    date = origin.as_of.isoformat() if origin.as_of else ""
    return (
        "| " + " | ".join(map(_cell, (tr(spec.label), words, tr(origin.source), date, tr(origin.grade.value)))) + " |"
    )


def _about(section: Section) -> str:
    """The first sentence of what the form says of a section."""
    return tr(" ".join((type(section).__doc__ or "").split())).partition(". ")[0].rstrip(".")


def _cell(text: str) -> str:
    """Text inside a table: Markdown would end the cell at a bar."""
    return text.replace("|", "\\|").replace("\n", " ") or "\N{EN DASH}"
