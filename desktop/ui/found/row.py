"""One thing that was found, as a row: what it is, and to keep it or set it aside."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.found import Becomes, FoundRow
from desktop.domain.language import tr
from desktop.ui.found.wording import row_icon, say_becomes, say_what, say_when
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel


class FoundRowView(ClickRow):
    """A click or Space opens it, Enter keeps it, Delete sets it aside.

    ``steps`` is -1 or 1 when an arrow key wants the row before or after it.
    """

    kept = Signal(int)
    put_aside = Signal(int)
    opened = Signal(int)
    steps = Signal(int)

    def __init__(self, row: FoundRow, today: date, *, aside: bool = False) -> None:
        """``aside`` says that it was set aside, and can be taken back."""
        words = [say_when(row, today), say_what(row), say_becomes(row, today)]
        super().__init__(". ".join(part for part in words if part))
        self.row, self._aside = row, aside
        self._can_keep = row.becomes is not Becomes.NOTHING_YET
        self.keep = Button(self._keep_words(), "check", "soft", small=True)
        self.keep.setEnabled(self._can_keep)
        self.keep.setAccessibleName(f"{self.keep.text()}: {words[0]}")
        self.keep.clicked.connect(lambda: self.kept.emit(row.id))
        self.away = IconButton(
            "undo-2" if aside else "x", tr("Take it back") if aside else tr("Set it aside")
        )
        self.away.clicked.connect(lambda: self.put_aside.emit(row.id))
        self.clicked.connect(lambda: self.opened.emit(row.id))
        self._arrange(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._can_keep:
                self.kept.emit(self.row.id)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._aside:
            self.put_aside.emit(self.row.id)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.steps.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _keep_words(self) -> str:
        return tr("Mark as known") if self.row.there_already else tr("Keep")

    def _arrange(self, words: list[str]) -> None:
        when, what, becomes = words
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(PlainLabel(when, "body", weight=QFont.Weight.Medium))
        for text, color in ((what, "text2"), (becomes, "accent_text")):
            if text:
                told.addWidget(PlainLabel(text, "small", color))
        left = QWidget()
        line = QHBoxLayout(left)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(IconTile(row_icon(self.row), self._tone(), 32), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(told, 1)
        buttons = QWidget()
        acts = FlowLayout(buttons, gap=4)
        acts.addWidget(self.keep)
        acts.addWidget(self.away)
        both = QWidget()
        ends = EndsLayout(both)
        ends.addWidget(left)
        ends.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margins(12, 8, 8, 8))
        whole.addWidget(both)

    def _tone(self) -> str:
        if self.row.becomes is Becomes.OCCASION:
            return "rose"
        return "sky" if self.row.becomes in (Becomes.APPOINTMENT, Becomes.PLAN) else "quiet"
