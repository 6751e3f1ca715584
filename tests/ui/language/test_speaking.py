"""The window speaks the language one chose, at once, and English again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from desktop import paths
from desktop.domain.language import counted, say_number, speak, tr
from desktop.ui.language import speaking
from desktop.ui.phrases import say_date, say_weekday
from tests.languages import compiled
from tests.ui.programs import a_program, opened

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en"><context><name>Kith</name>
<message><source>Today</source><translation>Heute</translation></message>
<message><source>left</source><comment>side</comment><translation>links</translation></message>
<message><source>en</source><translation>{language}</translation></message>
<message numerus="yes"><source>{{count}} photos</source><translation>
<numerusform>ein Foto</numerusform><numerusform>{{count}} Fotos</numerusform>
</translation></message>
</context></TS>
"""


@pytest.fixture
def spoken(tmp_path: Path, monkeypatch, qapp: QApplication) -> Iterator[None]:
    """German and Hebrew, of four words each."""
    for language in ("de", "he"):
        source = tmp_path / f"kith_{language}.ts"
        source.write_text(CATALOGUE.format(language=language), "utf-8")
        if language == "he":
            source.write_text(source.read_text("utf-8").replace("Heute", "היום"), "utf-8")
        compiled(source, source.with_suffix(".qm"))
    real = paths.resource
    monkeypatch.setattr(
        paths, "resource", lambda name: tmp_path if name == "languages" else real(name)
    )
    yield
    speaking.speak_in("en")
    QLocale.setDefault(QLocale.system())


def test_texts_numbers_and_days_are_in_the_language(spoken):
    assert speaking.speak_in("de") == "de"
    assert tr("Today") == "Heute"
    assert tr("left", about="side") == "links"
    assert counted(1, "one photo", "{count} photos") == "ein Foto"
    assert counted(2114, "one photo", "{count} photos") == "2.114 Fotos"
    assert say_date(date(2026, 3, 12)) == "12 März 2026"
    assert say_weekday(0, short=False) == "Montag"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_what_qt_says_is_in_the_language_too(spoken):
    def cancel() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")

    speaking.speak_in("de")
    assert cancel() == "Abbrechen"
    speaking.speak_in("en")
    assert cancel() == "Cancel"


def test_english_again_says_what_stands_in_the_sources(spoken):
    speaking.speak_in("de")
    speaking.speak_in("en")
    assert (tr("Today"), say_number(2114)) == ("Today", "2,114")


def test_hebrew_is_read_from_the_right(spoken):
    speaking.speak_in("he")
    assert tr("Today") == "היום"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_what_kith_does_not_speak_falls_back_to_the_system_and_then_to_english(spoken):
    assert speaking.languages() == ["en", "de", "he"]
    assert speaking.language_for("de") == "de"
    assert speaking.language_for("xx") == "en"
    assert [speaking.name_of(code) for code in ("en", "de")] == ["English", "Deutsch"]


def test_without_a_language_nothing_is_looked_up():
    speak(None)
    assert tr("Today") == "Today"


def test_another_language_is_in_force_at_once(spoken, qtbot, tmp_path):
    folder = tmp_path / "data"
    with a_program(folder) as program:
        program.start()
        opened(program, qtbot)
        english = program.window
        program.settings.values.language = "de"
        english.preference_changed.emit("language")
        qtbot.waitUntil(lambda: program.window not in (None, english), timeout=20_000)
        window = opened(program, qtbot)
        assert window.sidebar.entry_of("today").text() == "Heute"
        qtbot.waitUntil(lambda: window.ways.preferences is not None, timeout=20_000)
