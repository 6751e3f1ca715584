"""Before the words: why now, what it means to me, the hope, what they might do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.compose.letters import DraftWords
from desktop.ui.compose.wording import Asked
from desktop.ui.theme.edges import framed
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.labels import PlainLabel

NAMES = ("why_now", "means_to_me", "hope", "might_do")
_BESIDE_EM = 38  # in narrower pages the fields stand under each other


class Field(QWidget):
    """A small sheet with its label; the whole of it leads to the words."""

    typed = Signal()

    def __init__(self, *, most: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel("", "caption", "text3", weight=QFont.Weight.DemiBold)
        self.text = _Words("", "", "body", most=most, enter_breaks=most > 4)
        self.text.lie_on("bare")
        self.text.textChanged.connect(self.typed)
        self.text.focused.connect(self.update)
        self.text.entered.connect(self.text.go_on)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(self.label)
        self._column.addWidget(self.text)
        self._column.addStretch(1)
        self.setFocusProxy(self.text)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        theming().follow(self._restyle)

    def ask(self, asked: Asked) -> None:
        self.label.setText(asked.label)
        self.text.setPlaceholderText(asked.question)
        self.text.setAccessibleName(asked.label)

    def words(self) -> str:
        return self.text.toPlainText()

    def show_words(self, words: str) -> None:
        """Show these, without telling."""
        if words != self.words():
            self.text.blockSignals(True)
            self.text.set_words(words)
            self.text.blockSignals(False)
            self.text.fit()  # words that come without a signal

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.text.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = theming().current, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2 if self.text.hasFocus() else 1
        painter.setPen(QPen(theme.focus if wide == 2 else theme.line, wide))
        painter.setBrush(theme.surface)
        painter.drawRoundedRect(framed(painter, self.rect()), 10, 10)

    def _restyle(self) -> None:
        px = theming().fonts.scaled
        self._column.setContentsMargins(px(12), px(10), px(12), px(8))
        self.label.setContentsMargins(2, 0, 2, 0)
        self.update()


class Fields(QWidget):
    """The four of a draft, and above them the words that an answer is about."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theirs = Field(most=8)
        self.each = {name: Field() for name in NAMES}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._in_two: bool | None = None
        for field in (self.theirs, *self.each.values()):
            field.typed.connect(self.typed)
        self._arrange(in_two=True)

    def ask(self, asked: Mapping[str, Asked], theirs: Asked | None) -> None:
        """The labels and questions of a form; ``theirs`` where their words are answered."""
        for name, field in self.each.items():
            field.ask(asked[name])
        self.theirs.setVisible(theirs is not None)
        if theirs is not None:
            self.theirs.ask(theirs)

    def show_words(self, words: DraftWords) -> None:
        for name, field in self.each.items():
            field.show_words(getattr(words, name))
        self.theirs.show_words(words.their_words)

    def words(self) -> dict[str, str]:
        """What stands in each, by its name in the draft."""
        found = {name: field.words() for name, field in self.each.items()}
        return {**found, "their_words": self.theirs.words()}

    def set_read_only(self, read_only: bool) -> None:
        for field in (self.theirs, *self.each.values()):
            field.text.setReadOnly(read_only)

    def minimumSizeHint(self) -> QSize:
        """As narrow as under each other, which a narrower page brings about."""
        return QSize(theming().fonts.em(16), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(in_two=self.width() >= theming().fonts.em(_BESIDE_EM))

    def _arrange(self, *, in_two: bool) -> None:
        if in_two == self._in_two:
            return
        self._in_two = in_two
        self._grid.addWidget(self.theirs, 0, 0, 1, 2)
        for number, field in enumerate(self.each.values()):
            row, column = divmod(number, 2) if in_two else (number, 0)
            self._grid.addWidget(field, row + 1, column, 1, 1 if in_two else 2)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)


class _Words(GrowingText):
    focused = Signal()

    def go_on(self) -> None:
        """To the next question, or to the letter."""
        self.focusNextPrevChild(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()
