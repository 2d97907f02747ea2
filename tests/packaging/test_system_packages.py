from __future__ import annotations

import sys

import progress
import pytest
import system_packages
from system_packages import Need

LISTING = """\
3 libs found in cache `/etc/ld.so.cache'
\tlibGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libGL.so.1
\tlibEGL.so.1 (libc6) => /lib/i386-linux-gnu/libEGL.so.1
\tlibxcb-cursor.so.0 (libc6,x86-64, OS ABI: Linux 3.17.0) => /lib/x86_64-linux-gnu/libxcb-cursor.so.0
"""
UPDATE = "apt-get -o DPkg::Lock::Timeout=120 update"
INSTALL = "apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends"
ONE_LIBRARY = (Need("libEGL.so.1", "libegl1"), Need("Xvfb", "xvfb"))

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for Debian packages on Linux only")


def everything_but(*absent: str) -> dict[str, object]:
    return {
        "has_library": lambda name: name not in absent,
        "has_tool": lambda name: name not in absent,
        "has_module": lambda name: name not in absent,
        "has_font": lambda: "font" not in absent,
    }


def lacking(*absent: str, for_tests: bool = True) -> list[str]:
    return [need.package for need in system_packages.lacking(for_tests=for_tests, **everything_but(*absent))]


def test_that_ldconfig_names_the_libraries_of_this_processor_only():
    assert system_packages.sonames(LISTING, "x86_64") == {"libGL.so.1", "libxcb-cursor.so.0"}


def test_that_an_unknown_processor_takes_every_named_library():
    assert "libEGL.so.1" in system_packages.sonames(LISTING, "riscv64")


def test_that_a_library_outside_the_listing_is_tried_before_it_is_called_missing():
    has_library = system_packages.library_finder(LISTING, "x86_64")
    assert has_library("libGL.so.1")
    assert not has_library("libthere-is-none.so.9")
    assert system_packages.library_finder("", "x86_64")("libc.so.6") is sys.platform.startswith("linux")


def test_that_a_whole_system_lacks_nothing():
    assert lacking() == []


@pytest.mark.parametrize(
    ("absent", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("font", "fonts-dejavu-core"),
        ("Xvfb", "xvfb"),
        ("xdotool", "xdotool"),
    ],
)
def test_that_each_missing_thing_is_named_by_its_package(absent, package):
    assert lacking(absent) == [package]


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_that_half_a_venv_module_counts_as_none(module):
    (package,) = lacking(module)
    assert package.endswith("-venv")


def test_that_the_screen_of_the_tests_is_not_asked_for_to_run():
    assert lacking("Xvfb", "xdotool", for_tests=False) == []


def test_that_a_folder_without_a_font_file_has_no_font(tmp_path):
    (tmp_path / "readme.txt").write_text("none here")
    assert not system_packages.any_font([str(tmp_path), str(tmp_path / "absent")])
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "Sans.TTF").write_bytes(b"")
    assert system_packages.any_font([str(tmp_path)])


@linux_only
@pytest.mark.parametrize(
    ("tools", "typed"),
    [
        (
            {"apt-get", "sudo"},
            f"sudo {UPDATE} && sudo {INSTALL} libegl1 xvfb",
        ),
        (
            {"apt-get"},
            f"su - -c '{UPDATE} && {INSTALL} libegl1 xvfb'",
        ),
    ],
)
def test_that_a_person_without_rights_gets_the_exact_command_and_code_3(monkeypatch, tools, typed):
    monkeypatch.setattr(system_packages, "lacking", lambda **_: ONE_LIBRARY)
    monkeypatch.setattr(system_packages, "_privilege", lambda: None)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}" if name in tools else None)
    monkeypatch.setattr(system_packages, "step", lambda *_, **__: pytest.fail("nothing may be installed"))
    with pytest.raises(progress.SetUpError) as stopped:
        system_packages.provide(for_tests=True)
    assert stopped.value.code == 3
    assert f"\n    {typed}\n" in str(stopped.value)
    assert "lacks Xvfb, 1 of Qt's libraries." in str(stopped.value)


@linux_only
def test_that_root_refreshes_the_lists_and_installs_without_a_question(monkeypatch):
    ran: list[list[str]] = []
    answers = iter([ONE_LIBRARY, ()])
    monkeypatch.setattr(system_packages, "lacking", lambda **_: next(answers))
    monkeypatch.setattr(system_packages, "_privilege", lambda: ["env"])
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system_packages, "step", lambda _title, command, **_: ran.append(command))
    system_packages.provide(for_tests=True)
    assert [command[:2] for command in ran] == [["env", "DEBIAN_FRONTEND=noninteractive"]] * 2
    assert ran[0][-1] == "update"
    assert ran[1][-4:] == ["-y", "--no-install-recommends", "libegl1", "xvfb"]


@linux_only
def test_that_what_apt_could_not_bring_is_named(monkeypatch):
    monkeypatch.setattr(system_packages, "lacking", lambda **_: ONE_LIBRARY)
    monkeypatch.setattr(system_packages, "_privilege", lambda: ["env"])
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system_packages, "step", lambda *_, **__: None)
    with pytest.raises(progress.SetUpError, match=r"still not found: libEGL\.so\.1, Xvfb"):
        system_packages.provide(for_tests=True)


@linux_only
def test_that_a_system_without_apt_is_told_the_names_and_goes_on(monkeypatch, capsys):
    monkeypatch.setattr(system_packages, "lacking", lambda **_: ONE_LIBRARY)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: None)
    system_packages.provide(for_tests=True)
    assert "libEGL.so.1, Xvfb" in capsys.readouterr().err


@linux_only
def test_that_without_apt_a_missing_venv_module_stops(monkeypatch):
    monkeypatch.setattr(system_packages, "lacking", lambda **_: (Need(system_packages.VENV_MODULE, "python3-venv"),))
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: None)
    with pytest.raises(progress.SetUpError, match="venv module") as stopped:
        system_packages.provide(for_tests=False)
    assert stopped.value.code == 3
