"""Where German is put together otherwise than English, it is put together as Germans do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.ui.backups.wording import say_size
from desktop.ui.gatherings.wording import say_proposed_day
from desktop.ui.language import speaking
from desktop.ui.people.wording.rhythm import say_rhythm
from desktop.ui.people.wording.who import at, say_met
from desktop.ui.phrases import say_ago, say_days, say_span
from desktop.ui.widgets.buttons import key_text
from tests.languages import compiled

TODAY = date(2026, 3, 12)


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("languages")
    compiled(paths.resource("languages/kith_de.ts"), folder / "kith_de.qm")
    return folder


@pytest.fixture(autouse=True)
def german(catalogues: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    real = paths.resource
    monkeypatch.setattr(
        paths, "resource", lambda name: catalogues if name == "languages" else real(name)
    )
    speaking.speak_in("de")
    yield
    speaking.speak_in("en")
    QLocale.setDefault(QLocale.system())


def met(on: str, where: str = "") -> str:
    return say_met(SimpleNamespace(met_on=on, met_where=where, introduced_by=(None, "")))  # type: ignore[arg-type]


def test_days_of_one_month_both_have_their_full_stop() -> None:
    assert say_days(date(2026, 3, 9), date(2026, 3, 15)) == "9. bis 15. März"
    assert say_span(date(2026, 4, 8), date(2026, 4, 22), TODAY) == "zwischen 8. und 22. April"


def test_a_proposed_day_has_one_comma() -> None:
    assert say_proposed_day(date(2026, 3, 17), TODAY) == "Dienstag, 17. März"
    assert say_proposed_day(date(2026, 3, 13), TODAY) == "Morgen, 13. März"


def test_when_somebody_was_met_fits_what_is_known_of_it() -> None:
    assert met("2024-10-02") == "kennengelernt am 2. Oktober 2024"
    assert met("2024-10") == "kennengelernt im Oktober 2024"
    assert met("2001") == "kennengelernt 2001"


def test_a_place_says_itself_how_it_stands_or_stands_beside() -> None:
    assert met("2001", "im Chor") == "kennengelernt 2001 im Chor"
    assert at("Stadtbibliothek") == "(Stadtbibliothek)"


def test_sizes_and_spans_of_time_are_written_so() -> None:
    assert say_size(5_000_000) == "5,0 MB"
    assert say_ago(date(2026, 3, 4), TODAY) == "vor 8 Tagen"


def test_a_rhythm_of_one_to_three_weeks_is_said_so() -> None:
    assert say_rhythm((1, 3, "week", False)) == "Alle ein bis drei Wochen"
    assert say_rhythm((4, 7, "week", False)) == "Alle vier bis sieben Wochen"


def test_keys_are_those_of_a_german_keyboard_beside_buttons_and_in_menus() -> None:
    assert [key_text(key) for key in ("Ctrl+Shift+K", "Ctrl++", "Alt+←", "Space")] == [
        "Strg Umschalt K", "Strg +", "Alt ←", "Leertaste",
    ]  # fmt: skip
    native = QKeySequence("Ctrl+Shift+K").toString(QKeySequence.SequenceFormat.NativeText)
    assert native == "Strg+Umschalt+K"


def test_qts_dialogs_speak_it_too(qtbot: QtBot) -> None:
    files = QFileDialog()
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    preview = QPrintPreviewDialog(QPrinter())
    asked = QMessageBox()
    asked.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel)
    for dialog in (files, preview, asked):
        qtbot.addWidget(dialog)
    buttons = {part.text().replace("&", "") for part in files.findChildren(QPushButton)}
    assert buttons == {"Öffnen", "Abbrechen"}
    acts = {action.text() for action in preview.findChildren(QAction)}
    assert {"Drucken", "Nächste Seite", "Querformat", "Seite einrichten"} <= acts
    assert [part.text() for part in asked.buttons()] == ["Speichern", "Abbrechen"]
    assert preview.windowTitle() == "Druckvorschau"
