"""A quiet editor for a letter: its words as they are, its marks a little fainter."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout

from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.long_words import BreaksLongWords
from desktop.ui.widgets.surfaces import Surface

_HEADING = re.compile(r"^(#{1,6})\s")
_QUOTE = re.compile(r"^>\s?")
_ITEM = re.compile(r"^[-*]\s")


class LetterEditor(QTextEdit):
    """As high as its words, so that the page scrolls. ``left`` when the keyboard goes."""

    entered = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        BreaksLongWords(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._marks = _Marks(self.document())
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theming().follow(self._restyle)

    def set_text(self, text: str) -> None:
        """Show this letter from its beginning; without an undo step of the editor's own."""
        self.setPlainText(text)
        self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def text(self) -> str:
        return self.toPlainText()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for the window, wherever they are dropped."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def _restyle(self) -> None:
        self.setFont(theming().font("words"))
        self.blockSignals(True)
        self._marks.rehighlight()
        self.blockSignals(False)
        self._space_lines()

    def _space_lines(self) -> None:
        """Give every line some air; set again with each text, since that resets it."""
        spaced = QTextBlockFormat()
        spaced.setLineHeight(128, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self.blockSignals(True)
        cursor.mergeBlockFormat(spaced)
        self.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        frame = self.height() - self.viewport().height() if self.isVisible() else 4
        self.setFixedHeight(round(self.document().size().height()) + max(0, frame))


class Paper(Surface):
    """What the letter is written on; its edge shows that the keyboard is in it."""

    def __init__(self, editor: LetterEditor) -> None:
        super().__init__("card")
        self._editor = editor
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 40)
        column.addWidget(editor)
        editor.entered.connect(self.update)
        editor.left.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._editor.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theming().current.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)


class _Marks(QSyntaxHighlighter):
    """Headings stand out, quotes lean, the marks themselves step back."""

    def highlightBlock(self, text: str) -> None:
        theme = theming().current
        if heading := _HEADING.match(text):
            strong = QTextCharFormat()
            role: TypeRole = "title" if len(heading[1]) == 1 else "words_lead"
            font = theming().font(role, QFont.Weight.Medium)
            strong.setFont(font)
            self.setFormat(0, len(text), strong)
            faint = QTextCharFormat(strong)
            faint.setForeground(theme.text3)
            self.setFormat(0, heading.end(), faint)
        elif quote := _QUOTE.match(text):
            leaning = QTextCharFormat()
            leaning.setFontItalic(True)
            leaning.setForeground(theme.text2)
            self.setFormat(0, len(text), leaning)
            self._fade(quote.end())
        elif item := _ITEM.match(text):
            self._fade(item.end())

    def _fade(self, count: int) -> None:
        faint = QTextCharFormat()
        faint.setForeground(theming().current.text3)
        self.setFormat(0, count, faint)
