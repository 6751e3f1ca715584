"""Fields of one line to type in, and what all fields have in common."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.mirror import start_edge
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.field_ground import Ground, grounded, inset_of, paint_ground

_TARGET = 24  # pixels that a finger or a pen finds
_LEAST_HIGH = 20  # the words of a field of a form, at 14 px text
_AROUND = 2  # what Qt leaves above and below the letters of a line


class LineInput(QLineEdit):
    """One line. ``name`` is for screen readers; ``escaped`` when Esc is pressed.

    Files are not taken: they are for the window, wherever they are dropped. Nor is what
    would make it longer than ``longest`` letters; it says so.
    """

    escaped = Signal()
    longest = 10_000  # LINE_LIMIT of domain/text.py, not imported before the first paint

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        role: TypeRole = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: TypeRole = role
        self._ground: Ground = "field"
        self._room = (0, 0)
        self.setFrame(False)
        self.setAlignment(start_edge() | Qt.AlignmentFlag.AlignVCenter)
        self.setPalette(grounded())
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self._fitting = ""
        self._is_ours = False  # the program itself changes it
        self._typed: str | None = None  # told by Qt, right before it is told as changed
        self.textEdited.connect(self._note_typed)
        self.textChanged.connect(self._tell_what_was_written)
        self.textChanged.connect(self._note_what_fits)
        self.textEdited.connect(self._give_back)
        theming().follow(self._restyle)

    def lie_on(self, ground: Ground) -> None:
        self._ground = ground
        self._leave_room()

    def leave_room(self, left: int, right: int) -> None:
        """Keep the words so many pixels further from the ends."""
        self._room = (left, right)
        self._leave_room()

    def setText(self, words: str | None, /) -> None:
        with self._ours():
            super().setText(words)

    def clear(self) -> None:
        with self._ours():
            super().clear()

    def put_back(self, words: str) -> None:
        """Show what was typed the last time and did not come to be kept."""
        self.setText(words)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wished_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._wished_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, self._ground)
        super().paintEvent(event)

    def event(self, event: QEvent) -> bool:
        if leaves_undo(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    @contextmanager
    def _ours(self) -> Iterator[None]:
        before, self._is_ours = self._is_ours, True
        try:
            yield
        finally:
            self._is_ours = before

    def _note_typed(self, text: str) -> None:
        self._typed = text

    def _tell_what_was_written(self, text: str) -> None:
        """A screen reader, or one who dictates, sets the text by Qt's own hand and Qt calls
        that no editing; it is, as if it were typed."""
        typed, self._typed = self._typed, None
        if self._is_ours or typed == text or self.text() != text or self._is_offered(text):
            return
        self.textEdited.emit(text)
        self._typed = None

    def _is_offered(self, text: str) -> bool:
        """It was chosen among what the field offers to complete it by."""
        completer = self.completer()
        offers = completer.popup() if completer is not None else None
        return offers is not None and bool(offers.currentIndex().data() == text)

    def _note_what_fits(self, text: str) -> None:
        if len(text) <= self.longest:
            self._fitting = text

    def _give_back(self, text: str) -> None:
        """What was typed or pasted just now is taken out whole, rather than cut."""
        if len(text) <= self.longest or len(text) <= len(self._fitting):
            return
        at = self.cursorPosition() - (len(text) - len(self._fitting))
        self.setText(self._fitting)
        self.setCursorPosition(max(0, at))
        tell_too_long(self, self.longest)

    def _restyle(self) -> None:
        self.setFont(theming().font(self._role))
        self._leave_room()

    def _leave_room(self) -> None:
        inset, (left, right) = inset_of(self._ground), self._room
        self.setTextMargins(inset.beside + left, inset.above, inset.beside + right, inset.above)

    def _wished_height(self) -> int:
        least = theming().fonts.scaled(_LEAST_HIGH) if self._ground == "field" else _TARGET
        letters = self.fontMetrics().height() + _AROUND
        return max(letters, least) + 2 * inset_of(self._ground).above


class MarkedInput(LineInput):
    """With an icon at its start, which says what comes of what is typed."""

    def __init__(
        self, icon: str, name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self._icon = icon
        super().__init__(name, placeholder, parent=parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = theming().fonts.scaled(16)
        area = QRect(theming().fonts.scaled(10), (self.height() - size) // 2, size, size)
        mirrored = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        paint_icon(QPainter(self), mirrored, self._icon, theming().current.text2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def _restyle(self) -> None:
        super()._restyle()
        room = theming().fonts.scaled(24)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.leave_room(0 if mirrored else room, room if mirrored else 0)


class SearchInput(MarkedInput):
    """With a glass; Esc clears it first, and only then leaves."""

    left_downwards = Signal()  # Down or Enter: on to the first of what was found

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__("search", name, placeholder, parent)
        self.setClearButtonEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        super().keyPressEvent(event)


def leaves_undo(event: QEvent, undoable: bool, redoable: bool) -> bool:
    """Whether the window may undo or redo by these keys: nothing typed here is left to."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    spent = event.matches(keys.Undo) and not undoable
    return spent or (event.matches(keys.Redo) and not redoable)


def tell_too_long(field: QWidget, limit: int) -> None:
    from desktop.ui.widgets import too_long  # after the first paint

    too_long.tell(field, limit)


def holds_files(mime: QMimeData) -> bool:
    return any(url.isLocalFile() for url in mime.urls())
