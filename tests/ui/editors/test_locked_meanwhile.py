"""Every editor when Kith locks in the middle of a word: it is stored, or offered again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop import app
from desktop.ui.people.page import PeoplePage
from tests.ui.editors.desk import WORDS, Desk
from tests.ui.editors.editors import EDITORS, Begin
from tests.ui.editors.test_after_a_crash import ON_THE_CARD


def lock(desk: Desk, qtbot: QtBot) -> None:
    """By Kith's own way, with this page in the place of its window."""
    program = app.Program(desk.settings.folder, keeps=False)
    program.runner = desk.runner
    program.keeper.lock()
    asks = program.keeper.window
    assert asks is not None
    qtbot.waitUntil(lambda: program.runner is not desk.runner)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(desk.page)
    qtbot.addWidget(asks)


@pytest.mark.parametrize("begin", EDITORS, ids=lambda begin: begin.__name__)
def test_what_was_half_typed_is_there_once_it_is_open_again(
    desk: Desk, qtbot: QtBot, begin: Begin, started_again: Callable[[], Desk],
    request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    begin(desk)
    assert desk.written(), "nothing was typed"
    request.node.qt_widgets.clear()  # the lock lets them go, not the end of the test
    lock(desk, qtbot)
    again = started_again()
    if again.stored():
        return
    if begin in ON_THE_CARD:
        again.made(PeoplePage).show_person(again.ids("person")[ON_THE_CARD[begin]])
    else:
        begin(again)
    labels = [one.text() for one in again.page.findChildren(QLabel) if one.isVisible()]
    assert again.written() or WORDS in "\n".join(labels)
