"""The line that is typed, with what was understood of it on soft grounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QWidget

from desktop.domain.talk_parts import Part, Span
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.plain_lines import PlainLines

_TONES = {
    Part.PERSON: ("accent_soft", "accent_text"),
    Part.KIND: ("sky_soft", "sky_text"),
    Part.DAY: ("rose_soft", "rose_text"),
    Part.PLACE: ("plum_soft", "plum_text"),
    Part.LOOP: ("honey_soft", "honey_text"),
    Part.AGAIN: ("accent_soft", "accent_text"),
}
_MOST_LINES = 6


class TalkInput(PlainLines):
    """Plain text that grows. Enter is ``entered``, Shift+Enter a new line, Tab ``tabbed``.

    ``steer`` may take a key before the text does; it says whether it did.
    """

    entered = Signal()
    tabbed = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder, parent)
        self._spans: tuple[Span, ...] = ()
        self.steer: Callable[[QKeyEvent], bool] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        # It fills its own ground: else a key, which is only its, would paint all that
        # lies below the sheet.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theming().follow(self._restyle)

    def set_line(self, text: str, *, select: bool = False) -> None:
        """Show this text, with the cursor at its end or all of it selected."""
        self.setPlainText(text)
        self.space_lines(self._line())
        self.moveCursor(QTextCursor.MoveOperation.End)
        if select:
            self.selectAll()

    def mark(self, spans: Sequence[Span]) -> None:
        """Show what was understood as what."""
        self._spans = tuple(spans)
        text, theme = self.toPlainText(), theming().current
        selections = []
        for span in self._spans:
            selection = PlainLines.ExtraSelection()
            selection.cursor = self._cursor_over(text, span)
            letters = QTextCharFormat()
            letters.setForeground(theme.color(_TONES[span.part][1]))
            selection.format = letters
            selections.append(selection)
        self.setExtraSelections(selections)
        self.viewport().update()

    def cursor_at(self) -> int:
        """Where the cursor stands, in characters of the text."""
        units = self.toPlainText().encode("utf-16-le", "surrogatepass")
        return len(units[: 2 * self.textCursor().position()].decode("utf-16-le", "replace"))

    def below(self, at: int) -> QPoint:
        """The corner below the character at that place of the text."""
        area = self.cursorRect(self._cursor_over(self.toPlainText(), Span(Part.PERSON, at, at)))
        return area.translated(self.viewport().pos()).bottomLeft()

    def replace(self, start: int, end: int, words: str) -> None:
        """Put words in the place of a stretch of the text; undone like typing."""
        text = self.toPlainText()
        cursor = self._cursor_over(text, Span(Part.PERSON, start, end))
        cursor.insertText(words)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.steer is not None and self.steer(event):
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shifted:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Tab:
            self.tabbed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        text, theme = self.toPlainText(), theming().current
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.raised)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for span in self._spans:
            painter.setBrush(theme.color(_TONES[span.part][0]))
            for area in self._areas(text, span):
                painter.drawRoundedRect(area, 5, 5)
        painter.end()
        super().paintEvent(event)

    def _areas(self, text: str, span: Span) -> Iterator[QRectF]:
        """The rounded grounds of a stretch, one for each line it runs over."""
        cursor = self._cursor_over(text, span)
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        block = self.document().findBlock(first)
        while block.isValid() and block.position() < last:
            origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                start = max(first - block.position(), line.textStart())
                end = min(last - block.position(), line.textStart() + line.textLength())
                if start >= end:
                    continue
                left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
                ascent_top = origin.y() + line.y() + line.height() - line.descent() - line.ascent()
                area = QRectF(min(left, right), ascent_top, abs(right - left), line.ascent())
                area.setHeight(line.ascent() + line.descent())
                shift = self.verticalScrollBar().value()
                yield area.adjusted(-2, -1, 2, 2).translated(origin.x(), -shift)
            block = block.next()

    def _cursor_over(self, text: str, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[: span.start]))
        cursor.setPosition(_units(text[: span.end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _restyle(self) -> None:
        font = QFont(theming().font())
        font.setPointSizeF(font.pointSizeF() * 16.5 / 14)
        self.setFont(font)
        self.space_lines(self._line())
        self.mark(self._spans)
        self.fit()

    def _line(self) -> float:
        """Lines stand apart enough for grounds above each other."""
        return theming().fonts.scaled(26)

    def wished_height(self) -> int:
        wished = min(max(self.document().size().height(), self._line()), _MOST_LINES * self._line())
        return round(wished) + 4


def _units(text: str) -> int:
    """Qt counts UTF-16 units, Python counts characters."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _x(answer: object) -> float:
    """``cursorToX`` answers with the x alone or with the position beside it."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
