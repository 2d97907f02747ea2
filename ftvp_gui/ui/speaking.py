"""The language of the whole application: sentences, Qt's own words and numbers, and the reading direction."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ftvp_gui.language import current, speak
from ftvp_gui.language.pseudo import MIRRORED, STRETCHED
from ftvp_gui.language.spoken import ENGLISH, Language
from ftvp_gui.store import languages

PSEUDO = (STRETCHED, MIRRORED)
"""Offered where one of them is spoken already, or asked for by the environment: for translators and tests."""

_of_qt: list[QTranslator] = []
"""The translator in force; Qt keeps none alive."""


def system_code() -> str:
    """The language that the desktop is in."""
    return QLocale.system().name()


def start(wished: str) -> None:
    """Begin in the language of the environment, of the person or of the desktop."""
    put_in_force(languages.language(languages.named(wished, system_code())))


def put_in_force(language: Language) -> None:
    """Speak a language from now on; windows that are open say it once they are worded anew."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak(language)
    locale = _locale(language)
    QLocale.setDefault(locale)
    for translator in _of_qt:
        app.removeTranslator(translator)
    _of_qt.clear()
    translator = QTranslator(app)
    # English is what Qt says by itself; a language that Qt lacks is left in English too.
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if locale.language() is not QLocale.Language.English and translator.load(locale, "qtbase", "_", folder):
        app.installTranslator(translator)
        _of_qt.append(translator)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if language.mirrored else Qt.LayoutDirection.LeftToRight)


def offered() -> tuple[tuple[str, str], ...]:
    """(code, own name) of every language to choose from."""
    codes = [*languages.codes(), *(PSEUDO if current().code in PSEUDO else ())]
    return tuple((code, languages.language(code).name) for code in codes)


def _locale(language: Language) -> QLocale:
    """Where the desktop speaks the same language, its own country's way of writing."""
    if language.code in PSEUDO or language is ENGLISH:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    system = QLocale.system()
    return system if system.name().startswith(language.code) else QLocale(language.code)
