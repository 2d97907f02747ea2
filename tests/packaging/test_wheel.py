from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (file,) = folder.glob("ftvp-*-py3-none-any.whl")
    with zipfile.ZipFile(file) as archive:
        yield archive


def test_that_the_wheel_carries_every_data_file_inside_the_package(wheel):
    data = {
        f"ftvp_gui/{file.relative_to(ROOT).as_posix()}"
        for file in (ROOT / "resources").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert data
    assert data <= set(wheel.namelist())


def test_that_the_wheel_carries_the_program_and_nothing_beside_it(wheel):
    names = wheel.namelist()
    assert "ftvp_gui/__main__.py" in names
    assert {name.split("/")[0] for name in names} == {"ftvp_gui", names[-1].split("/")[0]}


def test_that_the_wheel_installs_a_command_and_a_window_command(wheel):
    (name,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    entries = configparser.ConfigParser()
    entries.read_string(wheel.read(name).decode())
    assert dict(entries["console_scripts"]) == {"ftvp": "ftvp_gui.__main__:main"}
    assert dict(entries["gui_scripts"]) == {"ftvp-gui": "ftvp_gui.__main__:main_gui"}


def test_that_the_wheel_carries_the_licence(wheel):
    (name,) = (name for name in wheel.namelist() if name.endswith("/LICENSE"))
    assert "MIT License" in wheel.read(name).decode()
