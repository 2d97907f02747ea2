"""The help pages as they lie in the resources: one Markdown file a page, one folder a language; no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ftvp_gui import resources

ENGLISH = "en"
_NUMBERED = re.compile(r"\d+-")


@dataclass(frozen=True)
class HelpPage:
    """One page: the id by which it is linked, its title, and its Markdown with places for what is made."""

    id: str
    title: str
    markdown: str

    def holds(self, wanted: str) -> bool:
        """Whether every word of a search stands on the page."""
        text = self.markdown.casefold()
        return all(word in text for word in wanted.casefold().split())


def pages(language: str = ENGLISH) -> tuple[HelpPage, ...]:
    """All pages in the order of their numbers; one that a language does not have yet is shown in English."""
    folder, own = resources.path("help", ENGLISH), resources.path("help", language)
    return tuple(
        _page(own / path.name if (own / path.name).is_file() else path) for path in sorted(folder.glob("*.md"))
    )


def _page(path: Path) -> HelpPage:
    markdown = path.read_text(encoding="utf-8")
    title = markdown.partition("\n")[0].lstrip("# ").strip()
    return HelpPage(_NUMBERED.sub("", path.stem, count=1), title, markdown)
