"""Where the program's files live."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from ftvp_gui.store import paths
from ftvp_gui.store.errors import ProjectFileError


def test_that_ftvp_home_puts_everything_in_one_place(home: Path) -> None:
    found = paths.places()
    assert found.root == home
    assert {place.parent for place in (found.projects, found.recovery, found.logs, found.settings)} == {home}


def test_that_without_it_the_platform_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FTVP_HOME", "  ")
    root = paths.places().root
    assert root.is_absolute()
    assert root.name == "ftvp"


def test_that_a_home_may_be_relative_or_start_at_the_persons_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FTVP_HOME", "portable")
    assert paths.places().root == Path.cwd() / "portable"
    monkeypatch.setenv("FTVP_HOME", "~/portable")
    assert paths.places().root == Path.home() / "portable"


def test_that_folders_are_made_on_the_first_write_for_their_owner_alone(home: Path) -> None:
    assert not home.exists()
    paths.prepare(paths.places().recovery)
    paths.prepare(paths.places().recovery)
    assert sorted(path.name for path in home.iterdir()) == ["recovery"]
    if sys.platform != "win32":
        assert [stat.S_IMODE(path.stat().st_mode) for path in (home, home / "recovery")] == [0o700, 0o700]


def test_that_other_folders_are_never_made(tmp_path: Path) -> None:
    paths.prepare(tmp_path / "elsewhere")
    assert not (tmp_path / "elsewhere").exists()


def test_that_a_home_that_cannot_be_made_is_named(home: Path) -> None:
    home.write_text("in the way", encoding="utf-8")
    with pytest.raises(ProjectFileError, match="not saved"):
        paths.prepare(paths.places().projects)
