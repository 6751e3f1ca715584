"""Every word stands out from its ground as it is painted: 4.5 to 1, large ones 3 to 1; in high
contrast all of them 7 to 1."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.theme.roles import ACCENTS, Accent
from desktop.ui.theme.theme import Mode, theming
from tests.painted.contrast import faint_words
from tests.painted.walk import walk, window_in
from tests.painted.words import tops, words_in

MODES: tuple[Mode, ...] = ("light", "dark")
AA, AAA = 4.5, 7.0
ALL = bool(os.environ.get("KITH_EVERY_LANGUAGE"))
STATES = ("",) if ALL else ("today-welcome",)
SOME = ("journey", "compose-gone", "preferences")
"""Where most is said in the accent: it changes some six colours, and no place."""
FOR_A_MOMENT = {"StoryEntry": "4.44, while the moment that was asked for glows"}
VEILED = {"import-drop": "DropHint"}
"""The states in which all lies behind a veil but this."""
SIZE = QSize(1280, 800)

pytestmark = pytest.mark.timeout(400)


@pytest.mark.parametrize("mode", MODES)
def test_every_word_can_be_read(qapp: QApplication, tmp_path: Path, mode: Mode) -> None:
    theming().set_mode(mode)
    assert faint_in(tmp_path, STATES, AA) == {}


@pytest.mark.parametrize("mode", MODES)
def test_every_word_is_plain_in_high_contrast(
    qapp: QApplication, tmp_path: Path, mode: Mode
) -> None:
    theming().wear(mode, 1.0, contrast=True)
    assert faint_in(tmp_path, STATES, AAA) == {}


@pytest.mark.skipif(not ALL, reason="make overflow walks here; test_roles measures each accent")
@pytest.mark.parametrize("accent", ACCENTS[1:])
@pytest.mark.parametrize("mode", MODES)
def test_every_word_can_be_read_in_each_accent(
    qapp: QApplication, tmp_path: Path, mode: Mode, accent: Accent
) -> None:
    theming().wear(mode, 1.0, accent)
    assert faint_in(tmp_path, SOME, AA) == {}


def faint_in(folder: Path, states: tuple[str, ...], least: float) -> dict[str, str]:
    """The words that stand out too little, as the window is dressed now; one of each kind."""
    found: dict[str, str] = {}
    seen: list[str] = []
    with window_in("en", folder) as (window, _):

        def look(state: str) -> None:
            seen.append(state)
            for top in tops():
                for one in faint_words(top, words_in(top), least):
                    is_argued = any(kind in one.where for kind in FOR_A_MOMENT)
                    if not is_argued and VEILED.get(state, "") in one.where:
                        found.setdefault(one.where, f"{one} ({state})")

        for part in states:
            walk(window, SIZE, 1.5, look, only=part)
    assert all(any(part in state for state in seen) for part in states)
    return found


def test_faint_words_are_found(qtbot: QtBot) -> None:
    label = QLabel("what I promised")
    palette = QPalette(label.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("white"))
    qtbot.addWidget(label)
    label.setAutoFillBackground(True)
    label.show()
    for ink, is_faint in (("#999999", True), ("#333333", False)):
        palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
        label.setPalette(palette)
        assert bool(list(faint_words(label, words_in(label)))) is is_faint
