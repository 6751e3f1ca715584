"""The first run, by keyboard and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.errors import StoreError
from desktop.ui.first_run.page import FirstRun, OtherWay
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.labels import PlainLabel


@pytest.fixture
def first(qtbot: QtBot) -> FirstRun:
    one = FirstRun()
    qtbot.addWidget(one)
    one.resize(1024, 900)
    one.fit(1024)
    one.show()
    one.activateWindow()
    qtbot.waitUntil(one.isActiveWindow, timeout=1000)
    return one


def test_names_and_sentences_are_told_and_empty_rows_are_not(first: FirstRun, qtbot: QtBot) -> None:
    first.rows[0].name.setText("Margit")
    first.rows[0].why.setText("She saw me")
    first.rows[2].name.setText("Jonas")
    with qtbot.waitSignal(first.begun, timeout=100) as begun:
        first.begin_button.click()
    assert begun.args == [[("Margit", "She saw me"), ("Jonas", "")]]


def test_enter_leads_from_a_name_to_its_why_and_on(first: FirstRun, qtbot: QtBot) -> None:
    row = first.rows[0]
    row.name.setText("Margit")
    QTest.keyClick(row.name, Qt.Key.Key_Return)
    assert row.why.hasFocus()
    QTest.keyClick(row.why, Qt.Key.Key_Return)
    assert first.rows[1].name.hasFocus()
    with qtbot.waitSignal(first.begun, timeout=100):
        QTest.keyClick(first.rows[1].name, Qt.Key.Key_Return)


def test_enter_pressed_twice_names_nobody_twice(first: FirstRun) -> None:
    told: list[object] = []
    first.begun.connect(told.append)
    first.rows[0].name.setText("Margit")
    for _ in range(2):
        QTest.keyClick(first.rows[1].name, Qt.Key.Key_Return)
    assert told == [[("Margit", "")]]


def test_what_could_not_be_kept_is_told_and_can_be_tried_again(first: FirstRun) -> None:
    told: list[object] = []
    first.begun.connect(told.append)
    first.rows[0].name.setText("Margit")
    first.begin_button.click()
    first.say_trouble(StoreError("The disk is full."))
    shown = [label.text() for label in first.findChildren(PlainLabel) if label.isVisible()]
    assert "The disk is full." in shown
    first.begin_button.click()
    assert len(told) == 2


def test_enter_behind_the_last_why_gives_one_more_row(first: FirstRun) -> None:
    first.rows[-1].name.setText("Ana")
    QTest.keyClick(first.rows[-1].why, Qt.Key.Key_Return)
    assert len(first.rows) == 4
    assert first.rows[3].name.hasFocus()


def test_tab_comes_by_all_that_is_there_as_it_stands(first: FirstRun) -> None:
    first.add_row()
    expected = [field for row in first.rows for field in (row.name, row.why)]
    expected += [first.begin_button, first.more_button, *first.findChildren(OtherWay)]
    first.rows[0].name.setFocus()
    for place in expected:
        assert place.hasFocus()
        QTest.keyClick(place, Qt.Key.Key_Tab)


def test_there_is_an_end_to_rows(first: FirstRun) -> None:
    for _ in range(20):
        first.more_button.click()
    assert len(first.rows) == 12
    assert not first.more_button.isEnabled()


def test_without_a_name_it_says_how_little_is_needed(first: FirstRun, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(first.begun):
        first.begin_button.click()
    shown = [label.text() for label in first.findChildren(PlainLabel) if label.isVisible()]
    assert "One name is enough to begin." in shown
    assert first.rows[0].name.hasFocus()


def test_the_two_other_ways_by_click_and_by_key(first: FirstRun, qtbot: QtBot) -> None:
    book, samples = first.findChildren(OtherWay)
    with qtbot.waitSignal(first.import_wished, timeout=100):
        QTest.mouseClick(book, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(first.samples_wished, timeout=100):
        QTest.keyClick(samples, Qt.Key.Key_Return)


@pytest.mark.parametrize(("width", "scale"), [(1224, 1.0), (964, 2.0), (560, 2.0)])
def test_it_is_painted_and_fits(
    first: FirstRun, each_theme: Theming, width: int, scale: float
) -> None:
    each_theme.set_scale(scale)
    first.resize(width, 700)
    first.fit(width)
    QApplication.processEvents()
    first.grab()
    for row in first.rows:
        assert row.mapTo(first, row.rect().bottomRight()).x() <= width
