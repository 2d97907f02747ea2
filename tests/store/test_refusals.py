"""Files that cannot be opened are refused in a sentence and left exactly as they are."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from ftvp_gui.core.project import Project
from ftvp_gui.store import json_text, project_file
from ftvp_gui.store.errors import NewerFileError, ProjectFileError
from tests.store.projects import rich

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and pipes of POSIX systems")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "study.ftvp"
    project_file.write(path, rich())
    return path


def refusal(path: Path) -> ProjectFileError:
    with pytest.raises(ProjectFileError) as caught:
        project_file.read(path)
    assert str(path) in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty"),
        (b" \n\t", "The file is empty"),
        (b"\xff\xfe{\x00}\x00", "it is no text in UTF-8"),
        (b"PK\x03\x04\x00\x00", "it is no text"),
        (b"hello", "This is not a project file"),
        (b'"hello"', "This is not a project file"),
        (b"[1, 2]", "This is not a project file"),
        (b"null", "This is not a project file"),
        (b'{"format": "other"}', "Choose a file that ends in .ftvp."),
        (b'{"format": "ftvp-project", "version": 1', "cut off"),
        (b'{"format": "ftvp-pro', "cut off"),
        (b'{"format": "ftvp-project",\n "version" 1}', "damaged at line 2, column 12"),
        (b'{"format": "ftvp-project", "version": NaN}', "NaN is no number"),
        (b'{"a": [{}, {"b": 1, "c": {}, "b": 2}]}', "The file says “a.1.b” twice"),
        (b"[" * 100_000 + b"]" * 100_000, "groups inside groups"),
        (b'{"format": ' + b"9" * 10_000 + b"}", "cannot be used"),
    ],
)
def test_that_what_is_no_project_file_is_refused_in_one_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "bad.ftvp"
    path.write_bytes(content)
    error = refusal(path)
    assert sentence in str(error)
    assert len(str(error).splitlines()) == 1
    assert path.read_bytes() == content


def test_that_a_file_cut_off_at_any_place_is_refused(saved: Path) -> None:
    whole = saved.read_bytes()
    for length in range(0, len(whole) - 2, 997):
        saved.write_bytes(whole[:length])
        refusal(saved)


def test_that_a_byte_order_mark_and_foreign_line_ends_are_accepted(saved: Path) -> None:
    saved.write_bytes(json_text.BYTE_ORDER_MARK + saved.read_bytes().replace(b"\n", b"\r\n"))
    assert project_file.read(saved).project == rich()


def test_that_a_damaged_file_points_to_the_version_before(saved: Path) -> None:
    project_file.write(saved, Project())
    saved.write_bytes(b"")
    assert "open study.ftvp.bak" in str(refusal(saved))


def test_that_a_file_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "large.ftvp"
    with path.open("wb") as file:
        file.truncate(project_file.LARGEST + 1)
    assert "more than 20 MB" in str(refusal(path))


def test_that_a_missing_file_a_folder_and_a_device_are_refused(tmp_path: Path) -> None:
    assert "There is no such file" in str(refusal(tmp_path / "none.ftvp"))
    assert "This is a folder" in str(refusal(tmp_path))
    assert "There is no such file" in str(refusal(Path("nul\0name")))


@posix
def test_that_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ftvp")
    assert "not a file that can hold a project" in str(refusal(tmp_path / "pipe.ftvp"))


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read and write everything")
def test_that_forbidden_files_and_folders_are_named(saved: Path) -> None:
    saved.chmod(0)
    assert "You may not read this file" in str(refusal(saved))
    saved.chmod(0o600)
    saved.parent.chmod(0o500)
    try:
        with pytest.raises(ProjectFileError, match="You may not write here"):
            project_file.write(saved, Project())
    finally:
        saved.parent.chmod(0o700)


def change(path: Path, **envelope_values: Any) -> None:
    raw = json.loads(path.read_bytes())
    path.write_text(json.dumps({**raw, **envelope_values}), encoding="utf-8")


def test_that_a_newer_format_is_refused_with_the_version_that_made_it(saved: Path) -> None:
    change(saved, version=99, app="7.1.0", project={"unheard": "of"}, surprise=1)
    before = saved.read_bytes()
    with pytest.raises(NewerFileError, match=r"made with ftvp 7\.1\.0, newer than this one"):
        project_file.read(saved)
    assert saved.read_bytes() == before


@pytest.mark.parametrize("version", [0, -1, True, "1", 1.0, None, [1]])
def test_that_a_version_that_is_none_is_named(saved: Path, version: object) -> None:
    change(saved, version=version)
    assert [fault.path for fault in refusal(saved).faults] == ["version"]


def test_that_an_unknown_key_of_the_envelope_is_named(saved: Path) -> None:
    change(saved, projekt=1)
    assert [fault.path for fault in refusal(saved).faults] == ["projekt"]


def test_that_an_envelope_without_a_project_is_refused(saved: Path) -> None:
    change(saved, project=None)
    assert [fault.path for fault in refusal(saved).faults] == ["project"]
