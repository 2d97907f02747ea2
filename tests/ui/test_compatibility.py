from __future__ import annotations

import sys

import PySide6
import pytest

from ftvp_gui.ui.compatibility import problem


def test_that_this_pair_is_good() -> None:
    assert problem(PySide6.__version__, sys.version_info[:3]) is None


@pytest.mark.parametrize("python", [(3, 11), (3, 11, 9)])
def test_that_the_pair_that_aborts_is_named_with_what_to_install(python: tuple[int, ...]) -> None:
    said = problem("6.12.0", python)
    assert said == (
        "PySide6 6.12.0 crashes on Python 3.11 after some thousand drawing calls. Install PySide6-Essentials 6.11.3."
    )


@pytest.mark.parametrize(
    ("pyside", "python"), [("6.12.0", (3, 12, 1)), ("6.11.3", (3, 11)), ("6.8.3", (3, 11)), ("6.13.0a1", (3, 13))]
)
def test_pairs_that_are_good(pyside: str, python: tuple[int, ...]) -> None:
    assert problem(pyside, python) is None


@pytest.mark.parametrize("pyside", ["6.8.0.1", "6.7.3", "6.5.0"])
def test_versions_that_cannot_run_the_program(pyside: str) -> None:
    said = problem(pyside, (3, 13))
    assert said is not None
    assert "Install PySide6-Essentials 6.11.3." in said
