"""Text of several lines that grows with its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.mirror import start_edge
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.field_ground import Ground, grounded, inset_of, paint_ground
from desktop.ui.widgets.inputs import holds_files, leaves_undo, tell_too_long
from desktop.ui.widgets.plain_lines import PlainLines


class GrowingText(PlainLines):
    """Plain text that is as high as its lines, from ``least`` up to ``most`` of them.

    Enter is ``entered``, Shift+Enter a new line; with ``enter_breaks`` Enter is a
    new line and Ctrl+Enter is ``entered``. Tab goes on to the next control. Esc and
    the Enter that is told go on to what it stands in, a popover say. What would make it
    longer than ``longest`` letters is not taken, and it says so.
    """

    longest = 1_000_000  # NOTE_LIMIT

    entered = Signal()
    escaped = Signal()

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        role: TypeRole = "words",
        parent: QWidget | None = None,
        *,
        least: int = 1,
        most: int = 12,
        enter_breaks: bool = False,
    ) -> None:
        super().__init__(name, placeholder, parent)
        self._role: TypeRole = role
        self._least, self._most = least, most
        self._enter_breaks = enter_breaks
        self._ground: Ground = "field"
        self.setPalette(grounded())
        self.viewport().setAutoFillBackground(False)
        self.setTabChangesFocus(True)
        self._begin_where_shown()
        theming().follow(self._restyle)

    def _begin_where_shown(self) -> None:
        """As words do that are only shown: at the start of the layout, however they are read."""
        option = self.document().defaultTextOption()
        option.setAlignment(start_edge())
        self.document().setDefaultTextOption(option)

    def lie_on(self, ground: Ground) -> None:
        self._ground = ground
        self.setViewportMargins(0, 0, 0, 0)
        self._frame()

    def set_words(self, text: str) -> None:
        """Show this text, with the cursor at its end."""
        self.setPlainText(text)
        self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def words(self) -> str:
        return self.toPlainText().strip()

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if leaves_undo(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        if event.type() == QEvent.Type.Paint:
            paint_ground(self, self._ground)
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._enters(event):
            self.entered.emit()
            event.ignore()
        elif not event.text().isprintable() or self._takes(event.text()):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._takes(event.commitString()):
            super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._takes(source.text()):
            super().insertFromMimeData(source)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for the window, wherever they are dropped."""
        return not holds_files(source) and super().canInsertFromMimeData(source)

    def _takes(self, more: str) -> bool:
        """Whether there is room for that; without it, it is said."""
        cursor = self.textCursor()
        stays = self.document().characterCount() - 1 - abs(cursor.position() - cursor.anchor())
        if not more or stays + len(more) <= self.longest:
            return True
        tell_too_long(self, self.longest)
        return False

    def _enters(self, event: QKeyEvent) -> bool:
        held = event.modifiers()
        if self._enter_breaks:
            return bool(held & Qt.KeyboardModifier.ControlModifier)
        return not held & Qt.KeyboardModifier.ShiftModifier

    def _restyle(self) -> None:
        self.setFont(theming().font(self._role))
        self.viewport().setFont(self.font())  # of the placeholder
        self._frame()
        self._space_lines()
        self.fit()

    def _frame(self) -> None:
        """As wide as the ground reaches beyond words and scroll bar."""
        self.setFrameStyle(QFrame.Shape.NoFrame if self._ground == "bare" else QFrame.Shape.Box)
        inset = inset_of(self._ground)
        self.setLineWidth(inset.above)
        if self._ground == "field":
            further = inset.beside - inset.above
            self.setViewportMargins(further, 0, further, 0)

    def _space_lines(self) -> None:
        self.space_lines(theming().fonts.line_height(self._role))

    def _may_be_low(self) -> bool:
        """Whether it must be laid out to know how high it is; a long text is laid out as far
        as one looks at it."""
        fill = self._most * max(self.viewport().width(), theming().fonts.em(8))
        document = self.document()
        return document.blockCount() <= self._most and document.characterCount() <= fill

    def wished_height(self) -> int:
        line = theming().fonts.line_height(self._role)
        text = self.document().size().height() if self._may_be_low() else self._most * line
        frame = self.height() - self.viewport().height() if self.isVisible() else 14
        least, most = self._least * line + 4, self._most * line + 4
        return round(min(max(text, least), most)) + max(0, frame)


class LinesInput(GrowingText):
    """Takes the place of a LineInput where the words may be of several lines."""

    returnPressed = Signal()

    def __init__(self, name: str, placeholder: str = "", role: TypeRole = "body") -> None:
        super().__init__(name, placeholder, role, most=20)
        self.entered.connect(self.returnPressed)

    def text(self) -> str:
        return self.words()

    def setText(self, text: str) -> None:
        self.set_words(text)
