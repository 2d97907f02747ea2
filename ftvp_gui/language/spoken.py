"""One language: its translations by English sentence, its plural forms and its direction; it reads no file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ftvp_gui.language.plural import form

RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})

NOUNS_WITH_CAPITALS = frozenset({"de", "lb"})


@dataclass(frozen=True, eq=False)
class Language:
    """What one language says. `code` is its name as Qt and the file write it ("de", "pt_BR").

    `sentences` are those of the program, `names` what the core declares, and `plurals` by their English plural. What a
    language lacks, or has empty, it says in English.
    """

    code: str = "en"
    name: str = "English"
    sentences: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def mirrored(self) -> bool:
        """Whether it is read from right to left."""
        return self.code.partition("_")[0] in RIGHT_TO_LEFT

    @property
    def keeps_capitals(self) -> bool:
        """Whether its nouns have capital letters inside a sentence too."""
        return self.code.partition("_")[0] in NOUNS_WITH_CAPITALS

    def sentence(self, english: str) -> str:
        """The template in this language."""
        return self.sentences.get(english) or self.names.get(english) or english

    def declared(self, english: str) -> str:
        """A name that the core declares, in this language."""
        return self.names.get(english) or english

    def counted(self, count: int, one: str, many: str) -> str:
        """The template for this count."""
        forms = self.plurals.get(many, ())
        place = form(self.code, count)
        said = forms[place] if place < len(forms) else ""
        return said or (one if count == 1 else many)


ENGLISH = Language()
