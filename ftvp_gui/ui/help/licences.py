"""What the program is made of, with the licence of each part and its text; no Qt."""

from __future__ import annotations

from importlib import metadata

from ftvp_gui import __version__, resources
from ftvp_gui.language import tr

PARTS = (
    ("PySide6-Essentials", "LGPL-3.0-only"), ("shiboken6", "LGPL-3.0-only"), ("pyqtgraph", "MIT"),
    ("numpy", "BSD-3-Clause"), ("pydantic", "MIT"), ("pydantic-core", "MIT"), ("annotated-types", "MIT"),
    ("typing-extensions", "PSF-2.0"), ("typing-inspection", "MIT"), ("platformdirs", "MIT"), ("genai-prices", "MIT"),
    ("Jinja2", "BSD-3-Clause"), ("MarkupSafe", "BSD-3-Clause"),
)  # fmt: skip
"""The packages that the program loads, with the licence under which it uses each."""
TEXTS = ("LGPL-3.0", "GPL-3.0")
"""Texts that no package brings along."""


def licences() -> str:
    """The program's own licence, a table of its parts, and every licence text, as Markdown."""
    rows = "\n".join(f"| {name} | {_version(name)} | {licence} |" for name, licence in PARTS)
    heads = " | ".join((tr("part"), tr("version"), tr("licence")))
    return "\n\n".join((
        tr("ftvp {version} is free software under the MIT licence.", version=__version__),
        tr(
            "It uses Qt and PySide6 under the GNU Lesser General Public License, version 3. Their libraries lie in"
            " files of their own: you may replace them by others of the same interface, and you may take the program"
            " apart to mend its faults."
        ),
        f"| {heads} |\n|---|---|---|\n{rows}",
        *(f"## {name}\n\n{_quoted(text)}" for name, _ in PARTS if (text := _text(name))),
        *(f"## {name}\n\n{_quoted(resources.path('licences', f'{name}.txt').read_text('utf-8'))}" for name in TEXTS),
    ))  # fmt: skip


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "\N{EN DASH}"


def _text(name: str) -> str:
    """The licence text that a package brings along; empty where it brings none."""
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return ""
    found = [file for file in files if ".dist-info/licenses/" in str(file) and str(file).count("/") == 2]
    return "\n\n".join(file.read_text(encoding="utf-8") for file in found)


def _quoted(text: str) -> str:
    """Text as it stands, for Markdown."""
    return "```\n" + text.replace("```", "'''").strip("\n") + "\n```"
