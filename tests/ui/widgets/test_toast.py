"""What has happened is told, and can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.popover import Popover
from desktop.ui.widgets.toast import ToastBar
from desktop.ui.widgets.toast_place import clear_of


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    whole = QWidget()
    QVBoxLayout(whole).addWidget(QLineEdit())
    whole.resize(700, 300)
    qtbot.addWidget(whole)
    with qtbot.waitActive(whole):
        whole.show()
    return whole


@pytest.fixture
def toast(window: QWidget) -> ToastBar:
    return ToastBar(window)


def timer(toast: ToastBar) -> QTimer:
    found = next(t for t in toast.findChildren(QTimer) if t.interval() == 8000)
    assert isinstance(found, QTimer)
    return found


def test_it_stands_above_the_foot_in_the_middle(
    window: QWidget, toast: ToastBar, each_theme: Theming
) -> None:
    toast.say("Moved Ana to Attention")
    assert not window.grab().isNull()
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1
    ground = window.grab().toImage().pixelColor(window.width() // 2, window.height() - 26)
    assert ground == each_theme.current.toast


def test_undo_is_wished_by_click_and_it_goes(qtbot: QtBot, toast: ToastBar) -> None:
    toast.say("Moved Ana to Attention")
    assert toast.take_focus()
    focused = QApplication.focusWidget()
    assert focused is not None
    with qtbot.waitSignal(toast.undo_wished):
        qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert not toast.isVisible()


def test_escape_closes_it(qtbot: QtBot, toast: ToastBar) -> None:
    toast.say("Copied", undoable=False)
    toast.take_focus()
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_it_leaves_after_its_time_but_waits_while_hovered(toast: ToastBar) -> None:
    toast.say("Moved Ana")
    spot = toast.rect().center().toPointF()
    QApplication.sendEvent(toast, QEnterEvent(spot, spot, spot))
    assert not timer(toast).isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert timer(toast).isActive()
    timer(toast).timeout.emit()
    assert not toast.isVisible()


def test_it_does_not_leave_under_the_keyboard(toast: ToastBar) -> None:
    toast.say("Moved Ana")
    toast.take_focus()
    timer(toast).timeout.emit()
    assert toast.isVisible()


def test_the_next_takes_its_place(toast: ToastBar) -> None:
    toast.say("Moved Ana")
    toast.say("Moved Bo")
    assert toast.words() == "Moved Bo"
    assert toast.accessibleName() == "Moved Bo"


def test_a_long_sentence_stays_within_a_narrow_window(window: QWidget, toast: ToastBar) -> None:
    window.resize(320, 300)
    toast.say("Moved Wolfeschlegelsteinhausenbergerdorff " * 3)
    assert not window.grab().isNull()
    assert toast.width() <= window.width() + 64


def test_nothing_to_focus_when_nothing_is_shown(toast: ToastBar) -> None:
    assert not toast.take_focus()


ROOM = QRect(0, 0, 1000, 600)
TOAST = QRect(350, 536, 300, 44)


@pytest.mark.parametrize(
    ("sheet", "left", "top"),
    [
        (QRect(0, 0, 404, 300), 350, 536),  # not in its way
        (QRect(100, 200, 404, 390), 515, 536),  # after it
        (QRect(560, 200, 404, 390), 249, 536),  # before it
        (QRect(300, 200, 404, 390), 350, 20),  # no room on either side
        (QRect(100, 8, 800, 584), 350, 20),  # no room at all
    ],
)
def test_a_toast_stands_beside_an_open_sheet(sheet: QRect, left: int, top: int) -> None:
    place = clear_of(TOAST, sheet, ROOM)
    assert (place.left(), place.top(), place.size()) == (left, top, TOAST.size())


def test_a_toast_and_an_open_sheet_do_not_cover_each_other(
    window: QWidget, toast: ToastBar
) -> None:
    window.resize(900, 420)
    field = QLineEdit()
    sheet = Popover(field, window, width=300)
    sheet.open_at(QRect(300, 330, 10, 60), sides=("right",))
    toast.say("Copied", undoable=False)
    told = toast.childrenRect().translated(toast.pos())
    assert not told.intersects(field.rect().translated(field.mapTo(window, QPoint(0, 0))))
    sheet.skip()
    toast.say("Copied", undoable=False)
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1
