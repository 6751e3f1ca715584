"""Above and below the card: after what one writes, and the two ways to keep it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.text_link import TextLink


class Heading(QWidget):
    """``restored`` says that it was half written; ``anew_wished`` throws that away."""

    anew_wished = Signal()

    def __init__(self, title: str, *, restored: bool) -> None:
        super().__init__()
        self.title = PlainLabel(title, "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        if restored:
            column.addLayout(self._restored())
        else:
            words = tr("All of it can stay empty. A minute is enough.")
            column.addWidget(PlainLabel(words, "small", "text2"))

    def _restored(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        words = tr("You had begun this. It is as you left it.")
        line.addWidget(PlainLabel(words, "small", "text2", wrap=False))
        anew = TextLink(tr("Begin anew"))
        anew.clicked.connect(self.anew_wished)
        line.addWidget(anew)
        line.addStretch(1)
        return line


class Foot(QWidget):
    """``keep`` is for all of it, ``only_contact`` for the bare fact."""

    def __init__(self) -> None:
        super().__init__()
        self.only_contact = Button(tr("Only log that we spoke"), "", "quiet")
        self.keep = Button(tr("Keep"), "", "primary", shortcut="Ctrl+Enter")
        acts = QWidget()
        line = QHBoxLayout(acts)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.only_contact)
        line.addWidget(self.keep)
        words = tr("Only on this computer. How you listened never becomes a score.")
        ends = EndsLayout(self)
        ends.addWidget(PlainLabel(words, "caption", "text3", weight=QFont.Weight.Normal))
        ends.addWidget(acts)
