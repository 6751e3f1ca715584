"""The sheet one writes on: the letter itself, as high as its words, underlined where asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QTextEdit,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.language import tr
from desktop.ui.compose.dots import Mark, dotted_lines, still_true
from desktop.ui.compose.things import holds_thing, key_in
from desktop.ui.theme.edges import framed
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.inputs import LineInput, leaves_undo
from desktop.ui.widgets.labels import plain_tip
from desktop.ui.widgets.long_words import BreaksLongWords
from desktop.ui.widgets.scroll import ScrollColumn

_MEASURE_EM = 44.5  # a line that reads well, at 17 px letters
_BETWEEN = 11  # pixels between paragraphs
_LEAST_LINES = 9
_PADDING = (34, 28)


class LetterText(QTextEdit):
    """Plain text. ``typed`` on each change by the person; ``thing_dropped`` brings the key
    of what was carried over, which never becomes text."""

    typed = Signal()
    thing_dropped = Signal(str)
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[Mark] = []
        self._shown = self._current = ""
        self._is_typed = False  # since it was shown
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        BreaksLongWords(self)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._note)
        self.document().contentsChange.connect(self._follow_typing)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self.keep_in_sight)
        theming().follow(self._restyle)

    def words(self) -> str:
        return self.toPlainText()

    def show_words(self, text: str) -> None:
        """Show this; the history of typing begins anew. The same text changes nothing."""
        if text == self.toPlainText():
            return
        self._shown, self._is_typed = text, False
        self.setPlainText(text)
        self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def show_marks(self, marks: Sequence[Mark], current: str = "") -> None:
        """Underline these places, the ``current`` one more strongly."""
        self._marks, self._current = list(marks), current
        self._lay_marks()

    def _follow_typing(self, place: int, removed: int, added: int) -> None:
        """Nothing is said of words that are not there any more."""
        if self._marks:
            self._marks = still_true(self._marks, place, removed, added)
            self._lay_marks()

    def _lay_marks(self) -> None:
        self.setExtraSelections([self._selection(mark) for mark in self._marks])
        self.viewport().update()  # the dots are painted by hand

    def go_to(self, mark: Mark) -> None:
        """The cursor there, with the words chosen."""
        cursor = self.textCursor()
        last = max(0, self.document().characterCount() - 1)
        cursor.setPosition(min(mark.start, last))
        cursor.setPosition(min(mark.end, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_in_sight(self) -> None:
        """The area it stands in scrolls, not the letter."""
        if not self.hasFocus():
            return
        around = self.parentWidget()
        while around is not None and not isinstance(around, ScrollColumn):
            around = around.parentWidget()
        content = around.widget() if around is not None else None
        if around is not None and content is not None:
            at = self.viewport().mapTo(content, self.cursorRect().center())
            around.ensureVisible(at.x(), at.y(), 0, self.cursorRect().height() + _PADDING[1])

    def event(self, event: QEvent) -> bool:
        """Undo belongs to what is typed here, as long as there is any of it."""
        document = self.document()
        if leaves_undo(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell_mark(event)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        if holds_thing(source):
            return True
        files = any(url.isLocalFile() for url in source.urls())
        return not files and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is carried over from beside becomes a reminder, not text."""
        key = key_in(source)
        if key:
            self.thing_dropped.emit(key)
        else:  # Qt's own way would lay these paragraphs otherwise than the typed ones
            self.textCursor().insertText(source.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = max(2.0, theming().fonts.scaled(2))
        pen = QPen(theming().current.honey, wide, Qt.PenStyle.CustomDashLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.0])
        painter.setPen(pen)
        for start, end in dotted_lines(self.document(), self._marks):
            painter.drawLine(start, end)

    def _note(self) -> None:
        text = self.toPlainText()
        if text != self._shown:
            self._shown, self._is_typed = text, True
            self.typed.emit()

    def _selection(self, mark: Mark) -> QTextEdit.ExtraSelection:
        theme = theming().current
        underlined = QTextCharFormat()  # the dots are painted: Qt's own are hardly seen
        if mark.key == self._current:
            underlined.setBackground(theme.honey_soft)
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        last = max(0, self.document().characterCount() - 1)
        cursor.setPosition(min(mark.start, last))
        cursor.setPosition(min(mark.end, last), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = underlined
        return selection

    def _tell_mark(self, event: QHelpEvent) -> None:
        place = self.cursorForPosition(event.pos()).position()
        says = next((m.says for m in self._marks if m.start <= place <= m.end), "")
        QToolTip.showText(event.globalPos(), plain_tip(says), self)

    def _restyle(self) -> None:
        self.setFont(theming().font("letter"))
        self.viewport().setFont(self.font())
        self._space_lines()
        self._fit()
        self.show_marks(self._marks, self._current)

    def _space_lines(self) -> None:
        """The height of lines and what is between paragraphs, without a step of undo."""
        spaced, fonts = QTextBlockFormat(), theming().fonts
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        spaced.setLineHeight(fonts.line_height("letter"), fixed)
        spaced.setBottomMargin(fonts.scaled(_BETWEEN))
        document = self.document()
        if self._is_typed:
            return  # what was typed since can be taken back; it goes on as it was laid
        self.blockSignals(True)
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        document.setUndoRedoEnabled(True)
        self.blockSignals(False)

    def _fit(self, *_size: object) -> None:
        least = _LEAST_LINES * theming().fonts.line_height("letter")
        wished = round(max(least, self.document().size().height())) + 2
        if wished != self.minimumHeight():
            self.setMinimumHeight(wished)


class Sheet(QWidget):
    """The white sheet around the letter and its subject; a click anywhere goes to the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = LetterText()
        self.subject = LineInput(tr("Subject"), tr("A subject, if it goes by mail"))
        self.subject.lie_on("bare")
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self._inner, 1000)
        self._row.addStretch(1)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAcceptDrops(True)
        self.text.focused.connect(self.update)
        self.text.thing_dropped.connect(
            lambda _: self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        )
        theming().follow(self._restyle)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.text.viewport().mapFrom(self, event.position().toPoint())
        self.text.setTextCursor(self.text.cursorForPosition(at))
        self.text.setFocus(Qt.FocusReason.MouseFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_thing(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if holds_thing(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        key = key_in(event.mimeData())
        if key:
            event.acceptProposedAction()
            self.text.thing_dropped.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = theming().current, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.text.hasFocus()
        painter.setPen(QPen(theme.accent_line if focused else theme.line, 1))
        painter.setBrush(theme.surface)
        painter.drawRoundedRect(framed(painter, self.rect()), 12, 12)

    def _restyle(self) -> None:
        px = theming().fonts.scaled
        across, down = (px(side) for side in _PADDING)
        self._row.setContentsMargins(across, down, across, down)
        self._inner.setMaximumWidth(theming().fonts.em(_MEASURE_EM))
        self.update()
