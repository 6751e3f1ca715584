"""In each language, at the usual size and with text twice as large in the smallest window, all
that is said fits: nothing is cut, shortened, broken within a word, or lies over something else.

``make overflow`` goes through every place and state in every language; without
``KITH_EVERY_LANGUAGE`` it is only a few of them, in one that nobody speaks.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.labels import ElidedLabel
from tests.painted.fitting import Misfit, misfits
from tests.painted.walk import walk, window_in
from tests.painted.words import tops, words_in
from tests.screenshots.__main__ import SMALL

ALL = bool(os.environ.get("KITH_EVERY_LANGUAGE"))
LANGUAGES = ("en", "de", "es", "xa", "xb") if ALL else ("xa",)
MADE_UP = ("xa", "xb")
STATES = ("",) if ALL else ("today", "journey", "compose-hard", "introductions", "preferences")
MAY_BE_SHORT = {
    "MonthView": "a cell of a month is one word wide; all of it is in its popover, tip and name",
    "TimeGrid": "a day of the week is no wider; all of it is in its popover, tip and name",
    "ToastBar": "it names what was done by somebody's words, and is read out whole",
    "StageStrip": "somebody's next step; it is whole in its name",
    "PeopleView": "somebody's words, and then when; all of it is in its tip and name",
    "ManualWindow": "a page and its chapter, in a list of what was found; the page shows both",
}
"""Where our own words may end in an ellipsis, and why."""

SIZES = ((SMALL, 2.0), (QSize(1280, 800), 1.0)) if ALL else ((SMALL, 2.0),)

pytestmark = pytest.mark.timeout(400)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "scale"), SIZES, ids=["large text", "usual"][: len(SIZES)])
def test_whatever_kith_says_fits(
    qapp: QApplication, tmp_path: Path, language: str, size: QSize, scale: float
) -> None:
    if scale == 1.0 and language in MADE_UP:
        pytest.skip("a third longer than any language that Kith speaks")
    found: dict[str, str] = {}
    with window_in(language, tmp_path) as (window, said):

        def look(state: str) -> None:
            for top in tops():
                for one in misfits(words_in(top), said.may_be_short):
                    if not _is_argued(one):
                        found.setdefault(f"{one.how} in {one.where}", f"{one.text!r} ({state})")

        for states in STATES:
            walk(window, size, scale, look, only=states)
    assert found == {}


def _is_argued(one: Misfit) -> bool:
    return one.how == "shortened" and any(kind in one.where for kind in MAY_BE_SHORT)


def _found(qtbot: QtBot, within: QWidget) -> list[str]:
    qtbot.addWidget(within)
    within.show()
    return [one.how for one in misfits(words_in(within), lambda text: False)]


def test_words_that_the_widget_around_them_cuts_are_found(qtbot: QtBot) -> None:
    around = QWidget()
    around.resize(200, 60)
    label = QLabel("what I promised", around)
    label.move(160, 10)
    assert _found(qtbot, around) == ["cut at the side by QWidget"]
    label.move(10, 10)
    assert _found(qtbot, around) == []


def test_words_that_are_shortened_are_found(qtbot: QtBot) -> None:
    label = ElidedLabel("what I promised to bring along")
    label.resize(80, 30)
    assert _found(qtbot, label) == ["shortened"]


def test_words_over_others_are_found(qtbot: QtBot) -> None:
    around = QWidget()
    column = QVBoxLayout(around)
    for words in ("what I promised", "what they told me"):
        column.addWidget(QLabel(words))
    around.resize(240, 120)
    assert _found(qtbot, around) == []
    second = column.itemAt(1)
    assert second is not None
    second.widget().move(column.itemAt(0).widget().pos())  # type: ignore[union-attr]
    assert "over each other" in _found(qtbot, around)
