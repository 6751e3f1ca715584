"""Puts Kith, and what Qt itself says, into a language. For English nothing is loaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.domain.language import speak
from desktop.ui.language.keys import KeysOfQt

ENGLISH = "en"
_CONTEXT = "Kith"
_of_qt: list[QTranslator] = []


class Catalogue:
    """What a person reads in one language, by its English; each text is looked up once."""

    def __init__(self, path: Path) -> None:
        """Raises FileNotFoundError."""
        self._translator = QTranslator()
        if not self._translator.load(str(path)):
            raise FileNotFoundError(path)
        self._said: dict[tuple[str, str], str | None] = {}

    def __call__(self, text: str, about: str, count: int | None) -> str | None:
        if count is not None:
            return self._translator.translate(_CONTEXT, text, about or None, count) or None
        key = text, about
        if key not in self._said:
            self._said[key] = self._translator.translate(_CONTEXT, text, about or None) or None
        return self._said[key]


def languages() -> list[str]:
    """The codes of all that Kith speaks, English first."""
    folder = paths.resource("languages")
    return [ENGLISH, *sorted(path.stem.partition("_")[2] for path in folder.glob("kith_*.qm"))]


def name_of(language: str) -> str:
    """As those who speak it call it: "Deutsch"."""
    name = "English" if language == ENGLISH else QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def language_for(wished: str) -> str:
    """The wished one where Kith speaks it; else the first of those that the system prefers."""
    spoken = languages()
    if wished in spoken:
        return wished
    preferred = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in preferred if language in spoken), ENGLISH)


def speak_in(wished: str) -> str:
    """From here on everything is said so: texts, numbers, Qt's own dialogs, and from which
    side one reads. What was said stays: the window is to be built anew. Returns the code."""
    language = language_for(wished)
    locale = _locale(language)
    catalogue = None
    if language != ENGLISH:
        catalogue = Catalogue(paths.resource("languages") / f"kith_{language}.qm")
        speak(catalogue, locale.toString, language)
    else:
        speak(None)
    QLocale.setDefault(locale)
    _have_qt_speak(language, catalogue)
    QApplication.setLayoutDirection(locale.textDirection())
    return language


def _locale(language: str) -> QLocale:
    """As written in the country of the system, where that speaks it."""
    system = QLocale.system()
    return system if system.name().partition("_")[0] == language else QLocale(language)


def _have_qt_speak(language: str, catalogue: Catalogue | None) -> None:
    app = QApplication.instance()
    assert app is not None
    for translator in _of_qt:
        app.removeTranslator(translator)
    _of_qt.clear()
    if catalogue is None:
        return
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load(f"qtbase_{language}", folder)
    for one in (translator, KeysOfQt(catalogue)):  # the last is asked first
        app.installTranslator(one)
        _of_qt.append(one)
