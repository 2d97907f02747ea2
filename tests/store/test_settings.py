"""Settings are kept, and a broken file of them is no reason not to start."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from ftvp_gui.store import settings
from ftvp_gui.store.errors import ProjectFileError, worded
from ftvp_gui.store.settings import Settings, Theme
from tests.store.failing_disk import names


def test_that_without_a_file_the_usual_settings_are_in_force(home: Path) -> None:
    assert settings.read() == (Settings(), None)
    assert not home.exists()


def test_that_settings_read_back_as_they_were_written(home: Path) -> None:
    chosen = Settings(theme=Theme.DARK, type_scale=1.25, geometry="AdnQywADAAA=", locale="de_DE")
    chosen = chosen.with_recent(Path("a.ftvp"))
    settings.write(chosen)
    settings.write(chosen)
    assert settings.read() == (chosen, None)
    assert names(home) == ["settings.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE((home / "settings.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b"\0" * 64, b"nonsense"])
def test_that_a_broken_file_is_kept_aside_and_told(home: Path, content: bytes) -> None:
    home.mkdir()
    (home / "settings.json").write_bytes(content)
    found, notice = settings.read()
    assert found == Settings()
    assert notice is not None
    assert "kept as settings.json.bad" in worded(notice)
    assert (home / "settings.json.bad").read_bytes() == content


def test_that_one_bad_setting_does_not_take_the_others_with_it(home: Path) -> None:
    home.mkdir()
    values = {"theme": "pink", "type_scale": 1.5, "recent": ["/a.ftvp"], "of_a_later_version": 1}
    (home / "settings.json").write_text(json.dumps(values), encoding="utf-8")
    found, notice = settings.read()
    assert found == Settings(type_scale=1.5, recent=("/a.ftvp",))
    assert notice is not None


def test_that_a_setting_of_a_later_version_is_passed_over(home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text('{"locale": "fr", "of_a_later_version": 1}', encoding="utf-8")
    assert settings.read() == (Settings(locale="fr"), None)


def test_that_the_ten_files_opened_last_are_kept_without_repeats() -> None:
    found = Settings()
    for number in [*range(12), 5]:
        found = found.with_recent(Path(f"/studies/{number}.ftvp").absolute())
    names = [Path(name).stem for name in found.recent]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    assert found.last_folder == str(Path("/studies").absolute())
    assert len(found.without_recent(Path("/studies/5.ftvp").absolute()).recent) == 9


def test_that_two_windows_do_not_undo_each_others_settings(home: Path) -> None:
    settings.update(lambda now: now.replace(theme=Theme.LIGHT))
    after = settings.update(lambda now: now.replace(locale="nl"))
    assert after == Settings(theme=Theme.LIGHT, locale="nl")
    assert settings.read()[0] == after


def test_that_settings_that_cannot_be_kept_are_told(home: Path) -> None:
    home.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(ProjectFileError):
        settings.write(Settings())
