"""`ftvp report --redact`: the report without the names that stand in the study, and without words of one's own."""

from __future__ import annotations

from pathlib import Path

from ftvp_gui.core.model import put
from ftvp_gui.store import project_file
from tests.cli.conftest import Run
from tests.export.reports import few
from tests.studies import study


def test_that_a_redacted_report_has_labels_for_names(run: Run, tmp_path: Path) -> None:
    project = put(few(study()), ("about", "client"), "Acme GmbH")
    project = put(project, ("about", "name"), "Zebra at Acme")
    file, target = tmp_path / "a.ftvp", tmp_path / "a.csv"
    project_file.write(file, put(project, ("approaches", "p", "name"), "ACME's bot, by Quagga"))
    ran = run("report", file, "-o", target, "--redact")
    assert (ran.code, ran.err) == (0, "")
    words = target.read_text("utf-8")
    assert "Approach A (Prompting)" in words
    assert "acme" not in words.lower()
    assert run("report", file, "-o", tmp_path / "b.json", "--hide", "Prompting now").code == 0
    assert "acme" not in (tmp_path / "b.json").read_text("utf-8").lower()
    assert run("report", file, "-o", target).code == 0
    assert "ACME's bot, by Quagga" in target.read_text("utf-8")
