"""The list of people: painted, walked by keyboard, found by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.theme.contrast import system_theme
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import PersonRowDelegate
from tests.ui.gallery import ROWS, RowsModel, page


@pytest.fixture
def view(qtbot: QtBot) -> RowsView:
    view = RowsView("People")
    view.setModel(RowsModel(view))
    view.setItemDelegate(PersonRowDelegate(parent=view))
    view.resize(300, 300)
    qtbot.addWidget(view)
    view.selectRow(0)
    return view


def test_every_part_is_painted_in_both_themes(qtbot: QtBot, each_theme: Theming) -> None:
    whole = page()
    qtbot.addWidget(whole)
    assert not whole.grab().isNull()


def test_high_contrast_is_painted_too(
    qtbot: QtBot, theme: Theming, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "current", system_theme(QPalette()))
    whole = page()
    qtbot.addWidget(whole)
    assert not whole.grab().isNull()


def test_a_selected_row_has_the_soft_ground_and_round_corners(
    view: RowsView, each_theme: Theming
) -> None:
    image = view.grab().toImage()
    soft = each_theme.current.accent_soft
    assert image.pixelColor(60, 4) == soft
    assert image.pixelColor(1, 1) != soft


def test_it_is_drawn_from_the_right_where_people_read_so(view: RowsView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not view.grab().isNull()


def test_typing_a_name_goes_there(qtbot: QtBot, view: RowsView) -> None:
    qtbot.keyClicks(view, "es")
    assert view.currentIndex().row() == 4
    assert ROWS[4].name.startswith("Es")


def test_typing_what_nobody_is_called_stays(qtbot: QtBot, view: RowsView) -> None:
    qtbot.keyClicks(view, "zz")
    assert view.currentIndex().row() == 0


def test_enter_opens_and_f2_edits_the_current_row(qtbot: QtBot, view: RowsView) -> None:
    view.selectRow(2)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args[0].row() == 2
    with qtbot.waitSignal(view.edit_wanted):
        qtbot.keyClick(view, Qt.Key.Key_F2)


def test_a_double_click_opens(qtbot: QtBot, view: RowsView) -> None:
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 70))
    assert opened.args[0].row() == 1


def test_the_ring_is_for_the_keyboard(qtbot: QtBot, view: RowsView, theme: Theming) -> None:
    with qtbot.waitActive(view):
        view.show()
    edge = QPoint(5, 56 + 28)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 80))
    assert view.grab().toImage().pixelColor(edge) != theme.current.focus
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.grab().toImage().pixelColor(edge) == theme.current.focus


def test_rows_grow_with_the_text(view: RowsView, theme: Theming) -> None:
    assert view.rowHeight(0) == 56
    theme.set_scale(1.5)
    assert view.rowHeight(0) == 84


def test_an_avatar_shows_the_photo_when_there_is_one(qtbot: QtBot, qapp: QApplication) -> None:
    avatar = Avatar(40)
    qtbot.addWidget(avatar)
    avatar.resize(40, 40)
    photo = QPixmap(80, 60)
    photo.fill(QColor("blue"))
    avatar.show_person(1, "Ana", photo)
    assert avatar.grab().toImage().pixelColor(20, 20) == QColor("blue")
    avatar.show_person(1, "")
    assert not avatar.grab().isNull()
    avatar.show_no_one()
    assert not avatar.grab().isNull()


def test_shift_f10_asks_for_the_menu_of_the_current_row(qtbot: QtBot, view: RowsView) -> None:
    asked: list[int] = []
    view.menu_wanted.connect(lambda index, _at: asked.append(index.row()))
    qtbot.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_F10)
    assert asked == [0]
