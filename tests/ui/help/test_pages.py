"""The help pages: all there, linked, drawn, and written by what the program declares; no Qt."""

from __future__ import annotations

import re

import pytest

from ftvp_gui.charts.gallery import CHARTS
from ftvp_gui.charts.palette import Theme
from ftvp_gui.core.approaches import KINDS
from ftvp_gui.ui.help import declared, licences
from ftvp_gui.ui.help.example_charts import picture
from ftvp_gui.ui.help.pages import HelpPage, pages

MADE = {"{{costs}}", "{{sources}}", "{{licences}}", "{{keys}}"}


def test_that_pages_come_in_order_with_ids_free_of_numbers() -> None:
    ids = [page.id for page in pages()]
    assert ids[0] == "first-study"
    assert ids[-1] == "licences"
    assert len(set(ids)) == len(ids)


def test_that_a_language_without_a_page_shows_the_english_one() -> None:
    assert pages("xx") == pages("en")


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.id)
def test_that_every_place_chart_and_link_of_a_page_exists(page: HelpPage) -> None:
    assert set(re.findall(r"\{\{\w+\}\}", page.markdown)) <= MADE
    charts = {kind.id for kind in CHARTS if kind.finding is None}
    assert set(re.findall(r"\(chart:(\w+)\)", page.markdown)) <= charts
    assert set(re.findall(r"\(help:([\w-]+)\)", page.markdown)) <= {other.id for other in pages()}
    assert "http" not in page.markdown


def test_that_a_search_wants_every_word() -> None:
    page = HelpPage("a", "A", "# A\n\nCaches expire.")
    assert page.holds("cache EXPIRE")
    assert not page.holds("cache forever")


def test_that_every_cost_driver_of_every_kind_is_in_the_list_of_costs() -> None:
    listed = declared.costs()
    for kind in KINDS:
        for field in kind.model_fields.values():
            value = field.get_default(call_default_factory=True, validated_data={})
            if hasattr(value, "layer"):
                assert f"| {value.title} |" in listed


def test_that_every_usual_value_has_its_source_and_grade() -> None:
    rows = [line for line in declared.sources().splitlines() if line.startswith("| ") and "usual value" not in line]
    assert len(rows) > 100
    for row in rows:
        _, _, _, source, _, grade, _ = re.split(r"(?<!\\)\|", row)
        assert source.strip() not in ("", "\N{EN DASH}"), row
        assert grade.strip() in {"measured", "official", "secondary", "assumed"}


def test_that_a_picture_is_drawn_in_the_theme_of_the_window() -> None:
    assert picture("cumulative", Theme.LIGHT, 400, 240) != picture("cumulative", Theme.DARK, 400, 240)


def test_that_every_part_has_its_version_and_the_lgpl_is_there_in_full() -> None:
    text = licences.licences()
    for name, licence in licences.PARTS:
        row = next(line for line in text.splitlines() if line.startswith(f"| {name} |"))
        assert licence in row
        assert "\N{EN DASH}" not in row
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "Permission is hereby granted" in text
