"""Every test has a home of its own, so that none touches the person's files."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's folder, which does not exist yet."""
    place = tmp_path_factory.mktemp("home") / "ftvp"
    monkeypatch.setenv("FTVP_HOME", str(place))
    return place
