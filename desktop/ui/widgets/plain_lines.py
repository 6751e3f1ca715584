"""What every field of several lines has in common: plain text, as high as its lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from desktop.ui.theme.theme import theming
from desktop.ui.widgets.long_words import BreaksLongWords


class PlainLines(QTextEdit):
    """``wished_height`` says how high; it is asked again with every letter and width."""

    def __init__(self, name: str, placeholder: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        BreaksLongWords(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().clearUndoRedoStacks()  # the margin was a step
        self.textChanged.connect(self.fit)

    def wished_height(self) -> int:
        """In pixels, with all that stands around the lines."""
        raise NotImplementedError

    def fit(self) -> None:
        """Be as high as wished; to be asked where words came without a signal."""
        self.setFixedHeight(self.wished_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        return QSize(theming().fonts.em(20), self.wished_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.em(8), self.wished_height())

    def space_lines(self, height: float) -> None:
        """Give every paragraph that line height, without a step of undo of its own."""
        spaced = QTextBlockFormat()
        spaced.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        is_typed = self.document().isUndoAvailable()
        self.blockSignals(True)
        self.document().setUndoRedoEnabled(is_typed)
        cursor.mergeBlockFormat(spaced)
        self.document().setUndoRedoEnabled(True)
        self.blockSignals(False)
