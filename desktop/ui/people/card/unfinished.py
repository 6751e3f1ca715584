"""Above the card: what was being typed about this person when the program was gone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.people.card.half_typed import HalfTyped, Unfinished
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface

_LONGEST = 240  # characters that are shown of it


class UnfinishedBar(Surface):
    """``note_wished`` when the text has no place any more: to be kept as a note."""

    note_wished = Signal(str)

    def __init__(self, half: HalfTyped) -> None:
        super().__init__("window")
        self._half = half
        self._left: Unfinished | None = None
        self.words = PlainLabel("", "small", "text2", most_lines=3)
        self.on = Button(tr("Write on"), "pen-line", "soft", small=True)
        self.away = Button(tr("Let it go"), "", "quiet", small=True)
        self.on.clicked.connect(self._write_on)
        self.away.clicked.connect(self._let_go)
        self._arrange()
        half.found.connect(self.show_unfinished)
        self.hide()

    def show_unfinished(self, left: Unfinished | None) -> None:
        self._left = left
        self.setVisible(left is not None)
        if left is not None:
            text = left.text if len(left.text) <= _LONGEST else f"{left.text[:_LONGEST]}…"
            self.words.setText(tr("You were writing this: “{text}”").format(text=text))

    def _write_on(self) -> None:
        left = self._left
        assert left is not None
        self.hide()
        if not self._half.write_on(left):
            self._half.let_go(left)
            self.note_wished.emit(left.text)

    def _let_go(self) -> None:
        assert self._left is not None
        self._half.let_go(self._left)

    def _arrange(self) -> None:
        choices = QWidget()
        flow = FlowLayout(choices, 6, 4)
        flow.addWidget(self.on)
        flow.addWidget(self.away)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 2, 0, 0)
        mark.addWidget(IconMark("pen-line", "text2", 16))
        mark.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.words)
        words.addWidget(choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 10, 28, 10)
        row.setSpacing(12)
        row.addLayout(mark)
        row.addLayout(words, 1)
