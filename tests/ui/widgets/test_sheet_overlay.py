"""A sheet over the page: it holds the keyboard while it is there, and no longer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.sheet_overlay import SheetOverlay


def test_a_sheet_that_is_gone_does_not_keep_the_keyboard(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    below = QPushButton("Below", page)
    sheet = SheetOverlay(page)
    field = QLineEdit()
    QVBoxLayout(sheet.sheet).addWidget(field)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    gone = QPushButton("Gone meanwhile", page)
    gone.show()
    gone.setFocus()
    sheet.appear(field)
    assert QApplication.focusWidget() is field
    gone.hide()
    sheet.leave()
    assert QApplication.focusWidget() is below


class _Paints(QObject):
    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_what_changes_in_a_sheet_paints_nothing_below_it(qtbot: QtBot) -> None:
    page = QWidget()
    page.resize(900, 800)
    qtbot.addWidget(page)
    below = QPushButton("Below", page)
    below.resize(page.size())
    sheet = SheetOverlay(page)
    field = QPushButton("In the sheet")
    field.setFixedSize(200, 100)
    column = QVBoxLayout(sheet.sheet)
    column.setContentsMargins(20, 20, 20, 20)
    column.addWidget(field)
    page.show()
    sheet.appear(field)
    QApplication.processEvents()
    paints, changed = _Paints(below), _Paints(field)
    field.update()
    QApplication.processEvents()
    assert (changed.count, paints.count) == (1, 0)
    sheet.leave()
    QApplication.processEvents()
    assert paints.count == 1
    paints.count = 0
    below.update()
    QApplication.processEvents()
    assert paints.count == 1
