"""What Kith says in Spanish reads as somebody would say it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from desktop import paths
from desktop.domain.language import tr
from desktop.domain.sentences import quoted
from desktop.ui.debrief.wording import say_loops
from desktop.ui.found.wording import say_span
from desktop.ui.gatherings.wording import say_proposed_day
from desktop.ui.language import speaking
from desktop.ui.people.wording.rhythm import say_rhythm
from desktop.ui.phrases import say_day, say_the_day, with_article
from desktop.ui.widgets.buttons import key_text
from tests.languages import compiled

ROOT = Path(__file__).parents[3]
CATALOGUE = ROOT / "resources" / "languages" / "kith_es.ts"
TODAY = date(2026, 3, 12)


@pytest.fixture
def in_spanish(tmp_path: Path, monkeypatch, qapp: QApplication) -> Iterator[None]:
    compiled(CATALOGUE, tmp_path / "kith_es.qm")
    real = paths.resource
    monkeypatch.setattr(
        paths, "resource", lambda name: tmp_path if name == "languages" else real(name)
    )
    speaking.speak_in("es")
    yield
    speaking.speak_in("en")
    QLocale.setDefault(QLocale.system())


def test_a_day_after_a_word_has_its_article(in_spanish):
    assert say_day(date(2026, 3, 14), TODAY) == "sábado"
    assert say_the_day(date(2026, 3, 14), TODAY) == "el sábado"
    assert say_the_day(date(2026, 3, 12), TODAY) == "hoy"
    assert say_the_day(date(2026, 9, 1), TODAY) == "el 1 de septiembre"
    since = tr("A hard season since {day}").format(day=say_the_day(date(2026, 2, 16), TODAY))
    assert since == "Una época difícil desde el lun 16 de febrero"
    assert tr("about {day}").format(day=with_article("4 de marzo")) == "hacia el 4 de marzo"


def test_a_day_after_a_word_is_as_before_in_english(qapp):
    assert say_the_day(date(2026, 3, 14), TODAY) == "Saturday"


def test_spans_and_proposed_days_read_as_one_phrase(in_spanish):
    assert say_span(date(2026, 1, 3), date(2026, 2, 4)) == "enero a febrero de 2026"
    assert say_span(date(2025, 12, 3), TODAY) == "diciembre de 2025 a marzo de 2026"
    assert say_proposed_day(date(2026, 3, 17), TODAY) == "Martes, 17 de marzo"
    assert say_proposed_day(date(2026, 3, 13), TODAY) == "Mañana, 13 de marzo"


def test_a_rhythm_counts_weeks_as_weeks(in_spanish):
    assert say_rhythm((1, 3, "week", False)) == "Cada una a tres semanas"
    assert say_rhythm((1, 3, "month", False)) == "Cada uno a tres meses"


def test_words_are_quoted_as_spanish_quotes(in_spanish):
    assert quoted("Sin prisa.") == "«Sin prisa.»"
    assert quoted("“No hurry.”") == "“No hurry.”"
    assert quoted("") == ""


def test_what_is_promised_is_counted_in_whole_phrases(in_spanish):
    assert say_loops(1, 2, promises=True) == "Una promesa menos, dos cosas más"
    assert say_loops(1, 1, promises=False) == "Entre las dos partes: algo menos, algo más"


def test_keys_are_those_of_a_spanish_keyboard(in_spanish):
    assert key_text("Ctrl+Shift+K") == "Ctrl Mayús K"
    assert key_text("Ctrl++") == "Ctrl +"
    assert key_text("Enter") == "Intro"
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Ctrl+Shift+L").toString(native) == "Ctrl+Mayús+L"
    assert QKeySequence("Del").toString(native) == "Supr"
    assert QKeySequence("F6").toString(native) == "F6"


def test_keys_are_those_of_an_english_keyboard_again(qapp):
    assert key_text("Ctrl+Shift+K") == "Ctrl Shift K"
    assert key_text(QKeySequence.StandardKey.Undo) == "Ctrl Z"


def test_the_standard_buttons_are_spanish(in_spanish):
    box = QDialogButtonBox()
    wanted = {"Cancel": "Cancelar", "Save": "Guardar", "Yes": "Sí", "Close": "Cerrar"}
    for name, said in wanted.items():
        button = box.addButton(QDialogButtonBox.StandardButton[name])
        assert button is not None
        assert button.text().replace("&", "") == said


NOT_OURS = re.compile(
    r"\b(os|vosotr[oa]s|vuestr[oa]s?|ustedes|usted|\w+[aei]steis|ordenador|computadora|vencid[oa]s?"
    r"|atrasad[oa]s?|seguimiento)\b|[¡!]",
    re.IGNORECASE,
)


def spanish_texts() -> Iterator[str]:
    for translation in ElementTree.parse(CATALOGUE).iter("translation"):
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield from forms or [translation.text or ""]
    for path in sorted((ROOT / "resources").glob("*/*es.*")):
        if path.suffix in (".toml", ".json") and path.parent.name != "compose":
            yield from path.read_text("utf-8").splitlines()
    for page in sorted((ROOT / "docs" / "manual" / "es").glob("*.md")):
        yield from page.read_text("utf-8").splitlines()


def test_spanish_speaks_to_one_person_and_of_neither_side_of_the_ocean():
    """No plural "you", which Spain and America say differently, no "usted", no exclamation."""
    assert [text for text in spanish_texts() if NOT_OURS.search(text)] == []
