"""A board that is wider than its window scrolls on while something is held near its edge."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.scroll import ScrollRow


@pytest.mark.parametrize("right_to_left", [False, True])
def test_what_is_held_near_an_edge_brings_what_lies_beyond(
    qtbot: QtBot, right_to_left: bool
) -> None:
    strip = QWidget()
    strip.setMinimumWidth(2_000)
    row = ScrollRow(strip)
    qtbot.addWidget(row)
    if right_to_left:
        row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(400, 200)
    row.show()
    start = row.horizontalScrollBar().value()
    far = QPoint(5 if right_to_left else 395, 50)
    shown = strip.mapFromGlobal(row.viewport().mapToGlobal(far)).x()

    row.hold_at(row.viewport().mapToGlobal(far))
    qtbot.waitUntil(lambda: row.horizontalScrollBar().value() > start + 30)
    now = strip.mapFromGlobal(row.viewport().mapToGlobal(far)).x()
    assert now < shown if right_to_left else now > shown

    row.hold_at(row.viewport().mapToGlobal(QPoint(200, 50)))
    rests = row.horizontalScrollBar().value()
    qtbot.wait(60)
    assert row.horizontalScrollBar().value() == rests
