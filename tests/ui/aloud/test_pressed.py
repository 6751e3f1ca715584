"""What a screen reader does with lines, cards and switches is what Enter or a click does."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import aloud
from desktop.ui.aloud import factory
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.segmented import Segmented

Role, Text = QAccessible.Role, QAccessible.Text


@pytest.fixture(autouse=True)
def listening() -> None:
    aloud.install()


def heard(widget: QWidget) -> QAccessibleWidget:
    told = QAccessible.queryAccessibleInterface(widget)
    assert isinstance(told, QAccessibleWidget)
    return told


def test_a_row_is_a_button_and_its_press_is_a_click(qtbot: QtBot) -> None:
    row = ClickRow("Ana Moreau, in touch")
    qtbot.addWidget(row)
    assert heard(row).role() is Role.Button
    assert heard(row).actionNames() == ["Press", "SetFocus"]
    with qtbot.waitSignal(row.clicked):
        heard(row).doAction("Press")


def test_an_editable_line_becomes_a_field_by_its_press(qtbot: QtBot) -> None:
    line = EditableText("Name")
    line.set_text("Ana")
    qtbot.addWidget(line)
    line.show()
    assert heard(line).text(Text.Name) == "Name: Ana"
    heard(line).doAction("Press")
    qtbot.waitUntil(lambda: line.is_editing)


def test_a_switch_is_clicked_by_its_toggle(qtbot: QtBot) -> None:
    box = CheckBox("Weekly")
    qtbot.addWidget(box)
    clicks: list[bool] = []
    box.clicked.connect(lambda on: clicks.append(on))
    heard(box).doAction("Toggle")
    qtbot.waitUntil(lambda: clicks == [True])
    assert heard(box).role() is Role.CheckBox
    assert heard(box).state().checked


def test_one_of_several_is_a_radio_button_and_takes_its_place(qtbot: QtBot) -> None:
    views = Segmented("View")
    qtbot.addWidget(views)
    for name in ("month", "week"):
        views.add(name, name.capitalize())
    week = views.segment("week")
    assert heard(week).role() is Role.RadioButton
    heard(week).doAction("Toggle")
    qtbot.waitUntil(lambda: views.current() == "week")


def test_what_cannot_be_used_offers_no_press(qtbot: QtBot) -> None:
    row = ClickRow("Not now")
    qtbot.addWidget(row)
    row.setEnabled(False)
    assert "Press" not in heard(row).actionNames()


def test_what_is_gone_is_let_go_of(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(factory, "_kept", [])
    monkeypatch.setattr(factory, "_sweep_at", 20)
    for number in range(50):
        row = ClickRow(f"Row {number}")
        heard(row)
        row.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert len(factory._kept) < 50
