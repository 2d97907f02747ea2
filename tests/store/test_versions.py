"""Versions inside a study: whole, small, without effect on any figure, and opened as old files are."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from ftvp_gui.core.model import put
from ftvp_gui.core.presented import editable_copy, lock_of, locked, unlocked
from ftvp_gui.core.project import Project
from ftvp_gui.core.remark import Said, everything_said, said_of, saying
from ftvp_gui.core.version import MOST
from ftvp_gui.store import project_file, versions
from ftvp_gui.store.errors import ProjectFileError
from ftvp_gui.store.examples import examples, open_example
from ftvp_gui.store.recheck import computed
from ftvp_gui.store.totals import fingerprint
from tests.store.projects import rich, whole

DAY = dt.date(2026, 11, 24)


def said_and_kept() -> Project:
    """A study with everything that this file is about."""
    project = saying(whole(), ("workload", "start"), Said("at the kick-off", "Ada"))
    project = versions.kept(project, "v1", "First", DAY)
    return locked(versions.kept(project, "v2", "Second", DAY, note="priced"), DAY, "the board")


def test_that_a_version_is_the_whole_study_as_it_was() -> None:
    project = versions.kept(whole(), "v1", "First", DAY)
    later = put(project, ("workload", "months"), 7)
    assert versions.opened(later.versions[0]).project == whole()


def test_that_it_all_goes_round_through_a_file(tmp_path: Path) -> None:
    project_file.write(tmp_path / "a.ftvp", said_and_kept())
    assert project_file.read(tmp_path / "a.ftvp").project == said_and_kept()


def test_that_a_version_holds_no_version_and_stays_small() -> None:
    project = open_example(examples()[0].id)
    for number in range(4):
        project = versions.kept(project, f"v{number}", "One more", DAY)
    sizes = [len(version.packed) for version in project.versions]
    assert max(sizes) - min(sizes) < 200
    assert max(sizes) < 20_000
    assert versions.opened(project.versions[-1]).project.versions == ()


def test_that_totals_and_their_fingerprint_do_not_move() -> None:
    plain, told = rich(), saying(rich(), ("workload", "start"), Said("why", "Ada"))
    told = locked(versions.kept(told, "v", "One", DAY), DAY)
    assert fingerprint(plain.model_dump(mode="json")) == fingerprint(told.model_dump(mode="json"))
    assert computed(plain) == computed(told)


def test_that_a_version_brings_the_totals_it_had() -> None:
    totals = computed(rich())
    project = versions.kept(rich(), "v1", "First", DAY, totals=totals)
    assert versions.opened(project.versions[0]).totals == totals


def test_that_a_damaged_version_is_refused_in_a_sentence() -> None:
    version = versions.kept(rich(), "v1", "First", DAY).versions[0]
    for packed in ("", "no base64!", version.packed[:40], "AAAA"):
        with pytest.raises(ProjectFileError):
            versions.opened(version.replace(packed=packed))


def test_that_a_study_keeps_no_endless_number_of_versions() -> None:
    one = versions.kept(Project(), "v", "One", DAY).versions[0]
    full = Project(versions=tuple(one.replace(id=f"v{number}") for number in range(MOST)))
    with pytest.raises(versions.TooManyVersionsError):
        versions.kept(full, "more", "More", DAY)
    assert len(versions.removed(full, "v3").versions) == MOST - 1
    assert versions.renamed(full, "v3", "Other").versions[3].name == "Other"


def test_that_unlocking_keeps_a_note_of_when_and_why() -> None:
    project = locked(rich(), DAY, "the board")
    assert locked(project, DAY) is project
    opened = unlocked(project, dt.date(2026, 12, 1), "new prices")
    assert lock_of(opened) is None
    assert opened.presented[0].unlocked == dt.date(2026, 12, 1)
    assert opened.presented[0].why == "new prices"
    assert lock_of(locked(opened, dt.date(2026, 12, 2))) is not None
    assert lock_of(editable_copy(project)) is None


def test_that_comments_follow_ids_and_wait_while_their_place_is_gone() -> None:
    project = rich()
    place = ("approaches", "tune0001", "operations", "enabled")
    project = saying(project, place, Said("switched off by the client"))
    swapped = project.replace(approaches=project.approaches[::-1])
    assert said_of(swapped, place).comment == "switched off by the client"
    gone = project.replace(approaches=project.approaches[:1])
    assert gone.remarks == project.remarks
    assert said_of(gone, place) == Said()
    assert place in dict(everything_said(project))
    assert place not in dict(everything_said(gone))
    assert saying(project, place, Said()).remarks == ()


def test_that_a_number_keeps_its_comment_in_its_estimate() -> None:
    project = saying(rich(), ("workload", "volume"), Said("counted", "Ada"))
    assert project.remarks == ()
    assert (project.workload.volume.note, project.workload.volume.owner) == ("counted", "Ada")
    assert said_of(project, ("workload", "volume")).line == "counted (Ada)"
