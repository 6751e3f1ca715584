"""A sheet over the page: it holds the keyboard while it is there, and no longer."""

from __future__ import annotations

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
