"""When there is nothing to bring in: why, in a sentence, and what could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.drafts import Unreadable
from desktop.domain.language import tr
from desktop.ui.importing.lists import TextLines
from desktop.ui.importing.wording import say_unreadable
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn


class NothingNew(QWidget):
    """``closed`` when it was read."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile = IconTile("check")
        self.title = PlainLabel("", "title")
        self.words = PlainLabel("", "body", "text2")
        self.unreadable = TextLines(tr("What could not be read"))
        self.back = Button(tr("Back"), kind="primary")
        self.back.clicked.connect(self.closed)
        self._arrange()

    def say(self, icon: str, title: str, words: str, unreadable: Sequence[Unreadable] = ()) -> None:
        self._tile.show_icon(icon)
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.unreadable.show_lines([say_unreadable(one) for one in unreadable])
        self.unreadable.setVisible(bool(unreadable))
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{title} {words}")

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 24, 40, 24)
        column.setSpacing(10)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(self._tile, 0, middle)
        column.addSpacing(6)
        for label in (self.title, self.words):
            label.setAlignment(middle | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self.back, 0, middle)
        column.addSpacing(16)
        column.addWidget(self.unreadable)
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(content))
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        self.unreadable.setMinimumWidth(theming().fonts.em(20))
