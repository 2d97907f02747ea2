"""Where the program's own data is found: in the installed package, else in the source tree."""

from __future__ import annotations

from pathlib import Path

import pytest

from ftvp_gui import resources


def test_that_the_source_tree_has_its_resources_beside_the_package() -> None:
    assert resources.path().is_dir()
    assert resources.path("catalogue").parent == resources.path()


def test_that_an_installed_package_uses_its_own(tmp_path: Path) -> None:
    package = tmp_path / "site" / "ftvp_gui"
    (tmp_path / "site" / "resources").mkdir(parents=True)
    assert resources.path("icons", package=package) == tmp_path / "site" / "resources" / "icons"
    (package / "resources").mkdir(parents=True)
    assert resources.path("icons", package=package) == package / "resources" / "icons"


def test_that_missing_resources_are_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="Install the program again"):
        resources.path("icons", package=tmp_path)
