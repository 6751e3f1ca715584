"""What takes longer than a moment has its shape before its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.progress import Progress
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.skeleton import PATIENCE_MS, Skeleton
from desktop.ui.window.stand_in import StandIn
from desktop.ui.window.waiting import Waiting
from desktop.ui.window.wishes import Wishes


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    one = QWidget()
    QVBoxLayout(one).setContentsMargins(0, 0, 0, 0)
    one.resize(400, 300)
    qtbot.addWidget(one)
    return one


def shown(ground: QWidget) -> Skeleton:
    skeleton = Skeleton(2)
    layout = ground.layout()
    assert layout is not None
    layout.addWidget(skeleton)
    ground.show()
    return skeleton


def colours(skeleton: Skeleton) -> set[str]:
    image = skeleton.grab().toImage()
    return {QColor(image.pixel(x, 44)).name() for x in range(image.width())}


def test_it_is_not_seen_before_one_waits(theme: Theming, ground: QWidget, qtbot: QtBot) -> None:
    skeleton = shown(ground)
    assert len(colours(skeleton)) == 1
    qtbot.waitUntil(lambda: skeleton.is_seen, timeout=PATIENCE_MS * 20)
    assert theme.current.line.name() in colours(skeleton)


def test_it_stands_where_one_begins_to_read(ground: QWidget, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    skeleton = shown(ground)
    skeleton.appear()
    image = skeleton.grab().toImage()
    middle = image.height() // 4
    ink = QColor(image.pixel(image.width() - 20, middle))
    assert ink != QColor(image.pixel(20, middle))


def test_it_says_nothing_and_takes_nothing(ground: QWidget) -> None:
    skeleton = shown(ground)
    assert skeleton.accessibleName() == ""
    assert skeleton.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_first_place_has_its_shape_while_the_store_is_opened(qtbot: QtBot) -> None:
    page = StandIn("Today", Wishes())
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    waiting = Waiting(page, Progress())
    assert not waiting.skeleton.is_seen
    qtbot.waitUntil(lambda: waiting.skeleton.is_seen)
    assert waiting.skeleton.isVisible()
    waiting.stop()
