"""A sentence with links: plain text, reached by keyboard, in either direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.linked_text import Linked, LinkedText


@pytest.fixture
def sentence(qtbot: QtBot) -> LinkedText:
    one = LinkedText()
    qtbot.addWidget(one)
    one.say(
        ["I saw ", Linked("Ana 👩‍🌾", 1, "Opens the card"), " and ", Linked("<b>Bo</b>", 2), "."]
    )
    one.resize(400, 40)
    one.show()
    return one


def test_each_link_opens_what_it_means(sentence: LinkedText, qtbot: QtBot) -> None:
    assert sentence.accessibleName() == "I saw Ana 👩‍🌾 and <b>Bo</b>."
    assert sentence.links[0].accessibleName() == "Ana 👩‍🌾. Opens the card"
    with qtbot.waitSignal(sentence.opened) as first:
        QTest.mouseClick(sentence.links[0], Qt.MouseButton.LeftButton)
    sentence.links[1].setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(sentence.opened) as second:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert (first.args, second.args) == ([1], [2])


def test_the_links_lie_over_their_words(sentence: LinkedText) -> None:
    ana, bo = (spot.geometry() for spot in sentence.links)
    assert ana.right() < bo.left()
    assert sentence.rect().contains(bo)
    narrow = sentence.heightForWidth(90)
    sentence.resize(90, narrow)
    assert sentence.links[1].y() > sentence.links[0].y()
    sentence.grab()


def test_it_is_mirrored_where_one_reads_from_the_right(sentence: LinkedText) -> None:
    left = sentence.links[0].x()
    sentence.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sentence.say([Linked("نور", 1), " بخير"])
    assert sentence.links[0].x() > left
    sentence.grab()


def test_said_anew_it_forgets_the_links_before(sentence: LinkedText) -> None:
    sentence.say(["Nobody."])
    assert sentence.links == []
    assert sentence.text() == "Nobody."
