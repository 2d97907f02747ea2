"""Totals in project files: they belong to exactly one project, go round unharmed, and are compared on opening."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from ftvp_gui import __version__
from ftvp_gui.core.corrections import Correction
from ftvp_gui.core.model import put
from ftvp_gui.core.project import Project
from ftvp_gui.core.text import say
from ftvp_gui.store import project_file
from ftvp_gui.store.complete import Kind
from ftvp_gui.store.errors import ProjectFileError, worded
from ftvp_gui.store.project_file import Loaded
from ftvp_gui.store.recheck import computed, on_own_basis, recheck
from ftvp_gui.store.totals import fingerprint
from tests.store.projects import projects, rich
from tests.studies import every_kind, sampled, study

DRAWS = 200


def few(project: Project) -> Project:
    return put(project, ("basis", "draws"), DRAWS)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "study.ftvp"
    project_file.write(path, few(study()), totals=computed(few(study())))
    return path


def changed(path: Path, change: Callable[[dict[str, Any]], None]) -> Loaded:
    """The file read again after a change by hand."""
    raw = json.loads(path.read_text("utf-8"))
    change(raw)
    path.write_text(json.dumps(raw), "utf-8")
    return project_file.read(path)


def test_that_totals_go_round(saved: Path) -> None:
    loaded = project_file.read(saved)
    assert loaded.totals == computed(few(study()))
    assert list(loaded.totals) == ["p", "t"]
    assert all(loaded.totals.values())
    assert recheck(loaded) == ()


def test_that_they_stand_before_the_project(saved: Path) -> None:
    raw = json.loads(saved.read_text("utf-8"))
    assert list(raw) == ["format", "version", "app", "notes", "totals", "project"]
    assert list(raw["totals"]) == ["of", "cost"]


def test_that_an_unknown_total_goes_round_as_unknown(tmp_path: Path) -> None:
    project_file.write(tmp_path / "rich.ftvp", few(rich()), totals=computed(few(rich())))
    loaded = project_file.read(tmp_path / "rich.ftvp")
    assert loaded.totals == {"prompt01": None, "tune0001": None}
    assert recheck(loaded) == ()


def test_that_a_file_without_totals_is_not_compared(tmp_path: Path) -> None:
    project_file.write(tmp_path / "study.ftvp", study())
    assert '"totals"' not in (tmp_path / "study.ftvp").read_text("utf-8")
    loaded = project_file.read(tmp_path / "study.ftvp")
    assert loaded.totals is None
    assert recheck(loaded) == ()


def test_that_a_file_of_version_1_has_none() -> None:
    loaded = project_file.read(Path(__file__).parents[1] / "files" / "v1.ftvp")
    assert (loaded.version, loaded.totals) == (1, None)


def test_that_another_total_is_told_with_both_figures_and_led_to(saved: Path) -> None:
    now = computed(few(study()))["t"]
    assert now is not None

    def halve(raw: dict[str, Any]) -> None:
        raw["totals"]["cost"]["t"] /= 2

    notices = recheck(changed(saved, halve))
    assert [(notice.kind, notice.path) for notice in notices] == [(Kind.TOTALS, ("approaches", "t")), (Kind.TOTALS, ())]
    before, after = (value.value for _, value in notices[0].text.values[1:3])  # type: ignore[union-attr]
    assert (before, after) == (now / 2, now)
    assert "“Fine-tuning”" in worded(notices[0].text)
    assert worded(notices[1].text).startswith("No corrected formula explains this")


def test_that_the_corrections_since_the_writing_program_are_named(saved: Path) -> None:
    def age(raw: dict[str, Any]) -> None:
        raw["totals"]["cost"]["p"] *= 1.01
        raw["app"] = "0.0.9"

    known = tuple(Correction(since, say(f"c.{since}", f"Made in {since}.")) for since in ("0.0.9", "0.1.0"))
    told = [worded(notice.text) for notice in recheck(changed(saved, age), known=known)]
    assert "when ftvp 0.0.9 saved this file" in told[0]
    assert told[1:] == ["Corrected in ftvp 0.1.0: Made in 0.1.0."]


def test_that_totals_are_ignored_where_an_input_was_changed_by_hand(saved: Path) -> None:
    def retype(raw: dict[str, Any]) -> None:
        raw["project"]["workload"]["months"] += 1

    loaded = changed(saved, retype)
    assert loaded.totals is None
    assert recheck(loaded) == ()


def test_that_totals_hold_where_only_words_were_changed_by_hand(saved: Path) -> None:
    def rename(raw: dict[str, Any]) -> None:
        raw["project"]["about"]["name"] = "Another"
        raw["project"]["approaches"][0]["name"] = "Ask"
        raw["project"]["workload"]["volume"]["note"] = "Ada counted"

    loaded = changed(saved, rename)
    assert loaded.totals == computed(few(study()))
    assert recheck(loaded) == ()


def test_that_what_the_fingerprint_leaves_out_moves_no_total() -> None:
    plain = few(every_kind()).model_dump(mode="json")
    for name in ("name", "note", "owner"):
        _overwrite(plain, name, "other")
    _overwrite(plain, "provenance", {"source": "other", "grade": "measured", "as_of": "2020-01-01"})
    _overwrite(plain, "colour", 7)
    plain["about"]["client"] = plain["basis"]["prices"] = "other"
    plain["basis"]["priced_on"] = "2020-01-01"
    plain["actuals"] = [{"approach": "prompting", "month": 1, "amount": 5.0}]
    plain["priorities"]["speed"] = 80
    other = Project.model_validate(plain)
    assert other != few(every_kind())
    assert fingerprint(plain) == fingerprint(few(every_kind()).model_dump(mode="json"))
    assert computed(other) == computed(few(every_kind()))


@pytest.mark.parametrize("path", [
    ("workload", "start"), ("basis", "seed"), ("basis", "draws"), ("money", "discount_rate", "quantity", "value"),
    ("approaches", 0, "lineage"), ("approaches", 1, "labelling", "enabled"), ("approaches", 1, "kind"), ("together",),
])  # fmt: skip
def test_that_what_may_move_a_total_is_in_the_fingerprint(path: tuple[str | int, ...]) -> None:
    plain: Any = few(study()).model_dump(mode="json")
    before = fingerprint(plain)
    here = plain
    for step in path[:-1]:
        here = here[step]
    assert path[-1] in here
    here[path[-1]] = "other"
    assert fingerprint(plain) != before


@pytest.mark.parametrize(("totals", "place"), [
    ({"of": "x"}, "totals.cost"), ({"of": "x", "cost": {"p": "much"}}, "totals.cost.p"), ("all", "totals"),
])  # fmt: skip
def test_that_totals_that_are_none_are_told_with_their_place(saved: Path, totals: Any, place: str) -> None:
    def spoil(raw: dict[str, Any]) -> None:
        raw["totals"] = totals

    with pytest.raises(ProjectFileError) as caught:
        changed(saved, spoil)
    assert [fault.path for fault in caught.value.faults] == [place]


def test_that_totals_of_other_draws_are_never_compared(saved: Path) -> None:
    with pytest.raises(ValueError, match="200 draws cannot be compared with those of 100"):
        recheck(project_file.read(saved), sampled(study(), 100))


def test_that_saving_again_leaves_this_program_s_totals(saved: Path) -> None:
    def age(raw: dict[str, Any]) -> None:
        raw["totals"]["cost"]["p"] *= 2
        raw["app"] = "0.0.9"

    loaded = changed(saved, age)
    assert recheck(loaded) != ()
    project_file.write(saved, loaded.project, totals=on_own_basis(loaded.project).totals())
    again = project_file.read(saved)
    assert again.app == __version__
    assert recheck(again) == ()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(project=projects())
def test_that_saving_and_opening_never_reports_a_difference(project: Project, tmp_path: Path) -> None:
    project = put(project, ("basis", "draws"), 100)
    project_file.write(tmp_path / "any.ftvp", project, totals=computed(project))
    loaded = project_file.read(tmp_path / "any.ftvp")
    assert loaded.totals == computed(project)
    assert recheck(loaded) == ()


def _overwrite(value: Any, name: str, other: Any) -> None:
    """Put something else wherever a key of this name stands."""
    if isinstance(value, dict):
        for key, child in value.items():
            if key == name:
                value[key] = other
            else:
                _overwrite(child, name, other)
    elif isinstance(value, list):
        for child in value:
            _overwrite(child, name, other)
