"""What Qt paints itself is dressed piece by piece, and nothing else pays for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QMessageBox,
    QScrollArea,
    QStyle,
    QStyleOptionSlider,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput

WEARS = Qt.WidgetAttribute.WA_StyleSheet


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    one = QWidget()
    one.resize(300, 200)
    qtbot.addWidget(one)
    return one


def test_there_is_no_sheet_that_every_widget_is_looked_up_in(
    qapp: QApplication, ground: QWidget
) -> None:
    column = QVBoxLayout(ground)
    for part in (QLabel("Words"), LineInput("Name"), GrowingText("Words"), QScrollArea()):
        column.addWidget(part)
    ground.show()
    assert not qapp.styleSheet()
    assert not any(one.testAttribute(WEARS) for one in (ground, *ground.findChildren(QWidget)))


def test_a_menu_and_what_opens_from_it_are_dressed(theme: Theming, ground: QWidget) -> None:
    menu = QMenu(ground)
    deeper = menu.addMenu("More")
    for one in (menu, deeper):
        one.addAction("Write")
        one.ensurePolished()
        assert one.grab().toImage().pixelColor(4, 4) == theme.current.raised


def test_what_is_open_changes_with_the_theme(theme: Theming, ground: QWidget) -> None:
    menu = QMenu(ground)
    menu.addAction("Write")
    menu.ensurePolished()
    theme.set_mode("dark")
    assert menu.grab().toImage().pixelColor(4, 4) == theme.current.raised


def test_dialogs_of_qt_wear_it_with_all_they_hold(ground: QWidget) -> None:
    box = QMessageBox(ground)
    button = box.addButton(QMessageBox.StandardButton.Ok)
    box.ensurePolished()
    assert button.testAttribute(WEARS)


def test_a_tip_is_of_one_colour(theme: Theming, ground: QWidget) -> None:
    ground.show()
    QToolTip.showText(ground.mapToGlobal(QPoint(5, 5)), "Costs nothing", ground)
    tips = [one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel")]
    (tip,) = (one for one in tips if one.isVisible())
    image = tip.grab().toImage()
    assert image.pixelColor(0, 0) == image.pixelColor(4, 4) == theme.current.toast
    QToolTip.hideText()


@pytest.mark.parametrize(("high", "long"), [(400, 100), (200_000, 36)])
def test_a_thumb_is_as_long_as_what_is_shown_and_never_too_short_to_take(
    ground: QWidget, high: int, long: int
) -> None:
    area = _area(ground, high)
    assert _thumb(area).width() == area.verticalScrollBar().width() == 10
    assert _thumb(area).height() == pytest.approx(long, abs=2)


def test_a_thumb_is_drawn_along(qtbot: QtBot, ground: QWidget) -> None:
    area = _area(ground, 400)
    bar, at = area.verticalScrollBar(), _thumb(area).center()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(bar, at + QPoint(0, 50))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at + QPoint(0, 50))
    assert bar.value() == pytest.approx(100, abs=6)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    assert bar.value() == 0


def test_the_edge_of_a_field_shows_where_the_keyboard_is(
    qtbot: QtBot, theme: Theming, ground: QWidget
) -> None:
    column = QVBoxLayout(ground)
    fields = (LineInput("Name"), GrowingText("Words"))
    for field in fields:
        column.addWidget(field)
    ground.show()
    with qtbot.waitActive(ground):
        ground.activateWindow()
    for field in fields:
        field.setFocus()
        for one in fields:
            edge = one.grab().toImage().pixelColor(1, one.height() // 2)
            assert (edge == theme.current.focus) == (one is field)


def _area(ground: QWidget, high: int) -> QScrollArea:
    area, inner = QScrollArea(ground), QWidget()
    inner.resize(50, high)
    area.setWidget(inner)
    area.resize(100, 200)
    ground.show()
    QApplication.processEvents()  # the bar is laid out once it is known to be needed
    return area


def _thumb(area: QScrollArea) -> QRect:
    bar, option = area.verticalScrollBar(), QStyleOptionSlider()
    bar.initStyleOption(option)
    parts = QStyle.SubControl
    return bar.style().subControlRect(
        QStyle.ComplexControl.CC_ScrollBar, option, parts.SC_ScrollBarSlider, bar
    )
