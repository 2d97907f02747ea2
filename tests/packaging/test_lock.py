from __future__ import annotations

import os

import lock
import pytest
from packaging.markers import Marker
from targets import TARGETS


def package(name: str, *needs: str) -> dict[str, object]:
    return {"metadata": {"name": name, "version": "1.0", "requires_dist": list(needs)}}


def target(system: str, python: str):
    return next(t for t in TARGETS if t.system.sys_platform == system and t.python == python)


def test_that_what_was_written_is_read_back(tmp_path):
    file = tmp_path / "requirements.lock"
    file.write_text(lock.render({"numpy": "2.4.6", "attrs": "26.1.0"}, {"numpy": {"bb", "aa"}, "attrs": {"cc"}}))
    assert lock.read_versions(file) == {"attrs": "26.1.0", "numpy": "2.4.6"}


def test_that_packages_and_hashes_stand_in_order():
    text = lock.render({"numpy": "2.4.6", "attrs": "26.1.0"}, {"numpy": {"bb", "aa"}, "attrs": {"cc"}})
    assert text.endswith(
        "\nattrs==26.1.0 \\\n    --hash=sha256:cc\nnumpy==2.4.6 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
    )


def test_that_a_plain_constraint_file_can_name_the_versions(tmp_path):
    file = tmp_path / "freeze.txt"
    file.write_text("PySide6_Essentials==6.11.3\n-e somewhere\nnumpy==2.4.6\n")
    assert lock.read_versions(file) == {"numpy": "2.4.6", "pyside6-essentials": "6.11.3"}


def test_that_a_package_needed_on_windows_only_is_noticed():
    report = [package("Click", 'colorama; sys_platform == "win32"')]
    assert lock.lacking_somewhere(["click>=8"], report) == {"colorama"}
    assert lock.lacking_somewhere(["click>=8"], [*report, package("colorama")]) == set()


def test_that_a_package_needed_by_the_oldest_python_only_is_noticed():
    report = [package("anyio", 'typing_extensions>=4.5; python_version < "3.13"')]
    assert lock.lacking_somewhere(["anyio"], report) == {"typing_extensions>=4.5"}


def test_that_an_extra_counts_only_where_it_is_asked_for():
    report = [package("coverage", 'tomli; extra == "toml"')]
    assert lock.lacking_somewhere(["coverage"], report) == set()
    assert lock.lacking_somewhere(["coverage[toml]"], report) == {"tomli"}


@pytest.mark.parametrize(
    ("marker", "system", "python", "needed"),
    [
        ('sys_platform == "win32"', "win32", "3.11", True),
        ('platform_system == "Windows"', "darwin", "3.11", False),
        ('os_name == "posix"', "linux", "3.13", True),
        ('python_full_version < "3.12"', "linux", "3.12", False),
    ],
)
def test_that_a_marker_is_read_for_the_target_not_for_this_machine(marker, system, python, needed):
    assert target(system, python).applies(Marker(marker), ()) is needed


def test_that_local_wheels_and_other_indexes_are_not_asked(monkeypatch):
    monkeypatch.setitem(os.environ, "PIP_FIND_LINKS", "/somewhere")
    monkeypatch.setitem(os.environ, "PIP_EXTRA_INDEX_URL", "/somewhere")
    monkeypatch.setitem(os.environ, "PIP_CERT", "/bundle.pem")
    env = lock.plain_environment()
    assert env["PIP_CONFIG_FILE"] == os.devnull
    assert env["PIP_CERT"] == "/bundle.pem"
    assert not {"PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"} & set(env)
