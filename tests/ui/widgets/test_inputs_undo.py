"""Undo belongs to what is typed in a field as long as there is any of it, then to the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput


def is_taken_by(field: QWidget) -> bool:
    keys = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    keys.ignore()
    QApplication.sendEvent(field, keys)
    return keys.isAccepted()


@pytest.mark.parametrize("kind", [LineInput, GrowingText])
def test_undo_is_for_the_window_once_nothing_typed_is_left(
    qtbot: QtBot, kind: type[LineInput | GrowingText]
) -> None:
    field = kind("Name", "A name")
    qtbot.addWidget(field)
    field.show()
    assert not is_taken_by(field)
    QTest.keyClicks(field, "Ana")
    assert is_taken_by(field)
    field.undo()
    assert not is_taken_by(field)


def test_words_that_were_put_in_are_no_typing(qtbot: QtBot) -> None:
    field = GrowingText("Line")
    qtbot.addWidget(field)
    field.set_words("It was so.")
    assert not is_taken_by(field)
