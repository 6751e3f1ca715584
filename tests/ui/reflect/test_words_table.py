"""The numbers of a picture as text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.ui.reflect.pictures.in_words import InWords, WordsModel
from desktop.ui.reflect.pictures.words_table import WordsTable

WORDS = InWords(("Circle", "Time"), (("Choir", "about 2 h"), ("Street", "about an hour")))


def test_the_model_keeps_to_the_rules(qtmodeltester: ModelTester) -> None:
    model = WordsModel()
    model.show(WORDS)

    qtmodeltester.check(model)


def test_each_cell_says_what_it_is_of(qtbot: QtBot) -> None:
    model = WordsModel()
    model.show(WORDS)

    said = model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)

    assert said == "Time: about 2 h"


def test_all_of_it_can_be_copied(qtbot: QtBot) -> None:
    table = _table(qtbot)

    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    copied = QGuiApplication.clipboard().text()
    assert copied == "Circle\tTime\nChoir\tabout 2 h\nStreet\tabout an hour"


def test_enter_opens_the_row(qtbot: QtBot) -> None:
    table = _table(qtbot)
    table.setCurrentIndex(table.model().index(1, 0))

    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened.args == [1]


def test_no_words_are_cut_where_it_is_narrow(qtbot: QtBot) -> None:
    table = _table(qtbot)
    one_line = table.rowHeight(0)
    table.resize(160, 300)
    table.show_words(InWords(("Name", "Ties"), (("Ana", "tied to " + "Ben and " * 20),)))

    assert table.rowHeight(0) > 5 * one_line
    assert sum(table.columnWidth(column) for column in (0, 1)) <= 160


def _table(qtbot: QtBot) -> WordsTable:
    table = WordsTable("Time")
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    table.show_words(WORDS)
    return table
