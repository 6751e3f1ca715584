"""The card of what is beyond: who, why, and a few acts that cost nothing to leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button, Kind
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, WordsLabel, plain_tip
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.surfaces import Surface

_RADIUS = 12


class BeyondAct(NamedTuple):
    """``hint`` says what a short name leaves open."""

    words: str
    run: Callable[[], object]
    icon: str = ""
    kind: Kind = "quiet"
    hint: str = ""


class BeyondCard(QWidget):
    """Its heading, and below it a dashed card. ``opened`` by Enter or a double click."""

    opened = Signal(int)

    def __init__(
        self,
        heading: str,
        person_id: int,
        name: str,
        photo: bytes | None,
        why: str,
        acts: Sequence[BeyondAct],
    ) -> None:
        super().__init__()
        self.person_id, self.why = person_id, why
        self.buttons: list[Button] = []
        self.card = _Dashed(f"{heading}. {name}. {why}")
        self.card.opened.connect(lambda: self.opened.emit(person_id))
        title = PlainLabel(heading, "heading")
        title.setContentsMargins(margins(2, 0, 0, 10))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.card)
        avatar = Avatar(40)
        avatar.show_person(person_id, name, photo_of(photo))
        row = QHBoxLayout(self.card)
        row.setContentsMargins(18, 16, 18, 14)
        row.setSpacing(16)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(name, weight=QFont.Weight.DemiBold))
        words.addWidget(WordsLabel(why, "words_small", most_lines=4))
        words.addSpacing(8)
        words.addWidget(self._acts(name, acts))
        row.addLayout(words, 1)

    def _acts(self, name: str, acts: Sequence[BeyondAct]) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line, gap=8, line_gap=8)
        for act in acts:
            button = Button(act.words, act.icon, act.kind, small=True)
            button.setAccessibleName(f"{act.words}, {name}")
            button.setToolTip(plain_tip(act.hint))
            button.clicked.connect(act.run)
            flow.addWidget(button)
            self.buttons.append(button)
        return line


class _Dashed(ShowsFocus, Surface):
    reads_as = "button"
    opened = Signal()

    def __init__(self, said: str) -> None:
        super().__init__("dashed")
        self._ring = FocusRing(self, _RADIUS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()
