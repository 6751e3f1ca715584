"""The head of Today: the greeting, what kind of day it is, and the way to make it easy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.rhythm.capacity import DayKind
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel


class TodayHead(QWidget):
    """``kind_wished`` when the day is to be of another kind."""

    kind_wished = Signal(object)  # DayKind

    def __init__(self, greeting: str, words: str, kind: DayKind | None) -> None:
        """``kind`` is usual or easy; without one it offers no other."""
        super().__init__()
        first = QWidget()
        ends = EndsLayout(first)
        ends.addWidget(PlainLabel(greeting, "display"))
        if kind is not None:
            ends.addWidget(self._turn(kind))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(first)
        column.addWidget(PlainLabel(words, color="text2"))

    def _turn(self, kind: DayKind) -> Button:
        text, to = {
            DayKind.USUAL: (tr("Make it an easy day"), DayKind.EASY),
            DayKind.EASY: (tr("A usual day again"), DayKind.USUAL),
        }[kind]
        button = Button(text, "sun" if to is DayKind.USUAL else "feather", "quiet")
        button.setObjectName("kind-of-day")
        button.clicked.connect(lambda: self.kind_wished.emit(to))
        return button
