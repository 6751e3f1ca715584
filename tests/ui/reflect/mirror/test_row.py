"""One sentence of the mirror, as it is made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.reflect.mirror import Named, Sentence, Topic
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.ui.reflect.mirror.row import SentenceRow
from tests.builders import TODAY


class Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self.shown += [type(watched).__name__] * watched.isWindow()
        return False


def test_a_second_line_opens_no_window_of_its_own(qtbot: QtBot, qapp: QApplication) -> None:
    """One flashed up, and took the keys from the window."""
    moments = (Moment(MomentTable.INTERACTION, 1, TODAY, 1, "call"),)
    windows = Windows()
    qapp.installEventFilter(windows)
    row = SentenceRow(
        Sentence(Topic.UNPROMPTED, (Named(1, "Ana Reid", "Ana", moments=moments),), count=5, of=5),
        TODAY,
    )
    qapp.removeEventFilter(windows)
    qtbot.addWidget(row)
    assert row.second.text()
    assert not row.second.isHidden()
    assert windows.shown == []
