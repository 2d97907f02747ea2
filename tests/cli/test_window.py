"""Without a command: the window where there is a display, the whole report where there is none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ftvp_gui.charts.gallery import CHARTS
from ftvp_gui.cli import self_test, studies
from ftvp_gui.cli.main import main
from ftvp_gui.cli.screen import Screen, has_display
from ftvp_gui.core.project import Project
from ftvp_gui.store.examples import examples

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class Painted:
    """A screen that notes what it was asked for."""

    def __init__(self, fails: bool = False) -> None:
        self.opened: list[Path | None] = []
        self.painted: list[Project] = []
        self.fails = fails

    def window(self, file: Path | None) -> int:
        if self.fails:
            raise ImportError("libEGL.so.1: cannot open shared object file")
        self.opened.append(file)
        return 0

    def pictures(self, project: Project, folder: Path) -> list[Path]:
        if self.fails:
            raise ImportError("libEGL.so.1: cannot open shared object file")
        self.painted.append(project)
        path = folder / "page-1.png"
        path.write_bytes(b"picture")
        return [path]

    @property
    def screen(self) -> Screen:
        return Screen(self.window, self.pictures)


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine without a display, in an empty folder."""
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    place = tmp_path / "here"
    place.mkdir()
    monkeypatch.chdir(place)
    return place


@pytest.mark.parametrize("name", DISPLAYS)
def test_that_a_named_display_is_a_display(no_display: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    assert not has_display()
    monkeypatch.setenv(name, "")
    assert not has_display()
    monkeypatch.setenv(name, "something")
    assert has_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_that_windows_and_macos_have_a_display(
    no_display: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    assert has_display()


def test_that_the_window_opens_on_the_file_or_on_nothing(
    no_display: Path, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    asked = Painted()
    assert main([], asked.screen) == main([str(file)], asked.screen) == 0
    assert asked.opened == [None, file]


def test_that_a_file_called_like_a_command_opens_after_two_dashes(
    no_display: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (no_display / "report").write_text("")
    asked = Painted()
    assert main(["--", "report"], asked.screen) == main(["./report"], asked.screen) == 0
    assert asked.opened == [Path("report"), Path("report")]


def test_that_a_missing_qt_says_what_to_run(
    no_display: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main([], Painted(fails=True).screen) == 2
    err = capsys.readouterr().err
    assert "libEGL.so.1" in err
    assert "bootstrap.py run" in err
    assert err.count("\n") == 1


def test_that_without_a_display_the_first_example_becomes_a_whole_report(
    no_display: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = Painted()
    assert main([], asked.screen) == 0
    out, err = capsys.readouterr()
    folder = no_display / "ftvp-report"
    assert err == ""
    assert out.startswith("There is no display")
    assert out.splitlines()[-1] == f"All of it is in {folder}"
    names = {path.name for path in folder.iterdir()}
    assert {"report.html", "report.csv", "report.json", "page-1.png"} <= names
    drawn = {name.rpartition("-")[2] for name in names if name.endswith(".svg")}
    told = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert drawn == {f"{kind.id}.svg" for kind in CHARTS if kind.finding is None or kind.finding.id in told["findings"]}
    assert told["project"] == examples()[0].title
    assert [project.about.name for project in asked.painted] == [examples()[0].title]


def test_that_a_second_report_gets_a_folder_of_its_own(no_display: Path, file: Path) -> None:
    assert main([str(file)], Painted().screen) == main([str(file)], Painted().screen) == 0
    assert sorted(path.name for path in no_display.iterdir()) == ["ftvp-report", "ftvp-report-2"]


def test_that_an_unwritable_folder_sends_the_report_to_the_temporary_files(
    no_display: Path, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def refuse(self: Path, *arguments: object, **more: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(Path, "mkdir", refuse)
    assert main([str(file)], Painted().screen) == 0
    folder = Path(capsys.readouterr().out.splitlines()[-1].removeprefix("All of it is in "))
    assert folder.parent == tmp_path
    assert (folder / "report.html").stat().st_size > 0


def test_that_a_report_without_qt_says_that_the_pages_are_missing(
    no_display: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(file)], Painted(fails=True).screen) == 0
    assert "The pages were not painted, because Qt cannot be loaded" in capsys.readouterr().out
    assert (no_display / "ftvp-report" / "report.html").exists()


def test_that_a_missing_module_of_the_program_is_not_blamed_on_qt(
    no_display: Path, monkeypatch: pytest.MonkeyPatch, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*arguments: object) -> int:
        raise ModuleNotFoundError("No module named 'ftvp_gui.ui.nothing'", name="ftvp_gui.ui.nothing")

    screen = Screen(broken, broken)  # type: ignore[arg-type]
    assert main([str(file)], screen) == 1
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main([str(file)], screen) == 1
    assert capsys.readouterr().err.count("The program made a mistake") == 2


def test_that_no_folder_at_all_is_one_sentence(
    no_display: Path, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*arguments: object, **more: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    assert main([str(file)], Painted().screen) == 2
    assert capsys.readouterr().err.startswith("There is no folder to write the report to")


def test_that_missing_examples_ask_for_another_installation(
    no_display: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(studies, "examples", lambda: ())
    assert main([], Painted().screen) == 2
    assert capsys.readouterr().err == "The examples are missing: install the program again.\n"


def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = studies.report_of
    monkeypatch.setattr(self_test, "report_of", lambda file, *, deep=False: whole(file, 200, deep=deep))


def test_that_the_self_test_goes_through_every_example_and_the_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _quick(monkeypatch)
    asked = Painted()
    assert main(["self-test"], asked.screen) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert [line.split()[0] for line in out.splitlines()[:-1]] == [*(example.id for example in examples()), "window"]
    assert out.endswith("All is well.\n")


def test_that_the_self_test_fails_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _quick(monkeypatch)
    screen = Screen(Painted().window, lambda project, folder: [])
    assert main(["self-test"], screen) == 2
    assert capsys.readouterr().err == "Self-test: the window painted nothing.\n"


@pytest.mark.gui
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_that_without_a_display_every_page_and_chart_is_painted(tmp_path: Path) -> None:
    hidden = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "ftvp_gui"],
        cwd=tmp_path,
        env={**hidden, "PYTHONPATH": str(root), "FTVP_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    pictures = sorted((tmp_path / "ftvp-report").glob("*.png"))
    assert len([path for path in pictures if path.name.startswith("chart-")]) == len(CHARTS)
    assert len([path for path in pictures if path.name.startswith("page-")]) >= 7
    assert all(path.read_bytes().startswith(b"\x89PNG\r\n") for path in pictures)
