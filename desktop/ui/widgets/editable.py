"""The editor that is used everywhere: text that turns into a field on the same spot.

Nothing beside it moves, there is no Save button, and leaving it keeps.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from desktop.domain.language import tr
from desktop.domain.meanwhile import both
from desktop.domain.text import NAME_LIMIT, NOTE_LIMIT
from desktop.ui.sending import Sending
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.theme import theming
from desktop.ui.widgets import meanwhile
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.in_place import many_lines, one_line, put_in, typed_in
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.open_fields import closed, opened
from desktop.ui.widgets.shown_words import ShownWords

KEPT_FOR = 3_000  # milliseconds
_STAYS_OPEN = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class EditableText(ShowsFocus, QWidget):
    """Shows ``text``; a click, Enter or F2 edits it, Enter keeps, Esc returns.

    ``label`` says for screen readers what it is, ``placeholder`` stands where
    there is nothing yet. ``kept`` brings the new text, only if it is another. With
    ``multiline`` Shift+Enter begins a new line. ``editing`` tells a note beside it.
    """

    reads_as = "button"
    kept = Signal(str)
    editing = Signal(bool)
    typing = Signal()  # what stands in the field is another

    def __init__(
        self,
        label: str,
        placeholder: str = "",
        role: TypeRole = "body",
        color: str = "text",
        parent: QWidget | None = None,
        *,
        multiline: bool = False,
        weight: QFont.Weight | None = None,
        says_kept: bool = True,
        pencil: bool = True,
        shown_lines: int | None = None,
        longest: int | None = None,
    ) -> None:
        """Without ``says_kept`` no tick comes, without ``pencil`` no room is left for either.
        Of a long text only ``shown_lines`` are shown until it is edited. The field takes
        ``longest`` letters: those of a note or, of a single line, of a name."""
        super().__init__(parent)
        self._label = label
        self._multiline, self._says_kept = multiline, says_kept
        self._longest = longest or (NOTE_LIMIT if multiline else NAME_LIMIT)
        self._shown = ShownWords(
            role, color, weight, placeholder, multiline,
            shown_lines if multiline else 1, has_sign=pencil,
        )  # fmt: skip
        self.sent: Sending | None = None  # what was typed the last time, if that was kept
        self._editor: LineInput | GrowingText | None = None
        self._stood = self._untouched = ""  # as editing began: the text, and what the field said
        self._ring = FocusRing(self)
        self._just_kept = QTimer(self, singleShot=True, interval=KEPT_FOR)
        self._just_kept.timeout.connect(self.update)
        self._shape()
        theming().follow(self._restyle)

    def text(self) -> str:
        return self._shown.text

    @property
    def label(self) -> str:
        return self._label

    def typed(self) -> str:
        """What stands in the field; without one, what is shown."""
        return self._shown.text if self._editor is None else typed_in(self._editor)

    def set_text(self, text: str) -> None:
        """Show this text. What is being typed just now is left alone."""
        self._shown.text = text
        self._restyle()

    def set_placeholder(self, words: str, *, label: str | None = None) -> None:
        """What stands there while there is nothing; ``label``: it is something else now."""
        self._shown.placeholder = words
        self._label = self._label if label is None else label
        self._restyle()

    @property
    def is_editing(self) -> bool:
        return self._editor is not None

    def edit(self) -> None:
        """Turn into a field, with everything selected in a single line."""
        if self._editor is not None or not self.isEnabled():
            return
        self._just_kept.stop()
        self.sent = None
        self._editor = self._field()
        opened(self)
        self._editor.longest = self._longest
        self._stood, self._untouched = self._shown.text, typed_in(self._editor)
        self._editor.installEventFilter(self)
        self._editor.textChanged.connect(self.typing)
        self._editor.setGeometry(self.rect())
        QWidget.setTabOrder(self, self._editor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Shift+Tab goes past it, to what is before
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editing.emit(True)

    def edit_again(self, typed: str, still: str) -> None:
        """Turn back into a field with what was typed, since it could not be kept.

        ``still`` is what stands there yet. A field that shows something else by now is left
        alone: it may be another person's.
        """
        if self._shown.text not in (typed, still):
            return
        self._just_kept.stop()
        self.set_text(still)
        self.edit()
        if self._editor is not None:
            put_in(self._editor, typed)

    def keep(self) -> None:
        """End editing and tell what was typed.

        Where the text became another meanwhile, nothing typed lets that one stand; else both
        stand in the field, which then stays open for whoever is in it.
        """
        if self._editor is None:
            return
        typed = typed_in(self._editor)
        if self._shown.text not in (self._stood, typed):
            if typed == self._untouched:
                self._close()
                return
            typed = both(self._shown.text, typed, lines=self._multiline)
            self._stood = self._shown.text
            put_in(self._editor, typed)
            meanwhile.tell(self)
            if self._editor.hasFocus():
                return
        self._close()
        if typed != self._shown.text:
            self._send(typed, self._shown.text)

    def _send(self, typed: str, still: str) -> None:
        self._shown.text = typed
        self._restyle()
        if self._says_kept:
            self._just_kept.start()
        with Sending(partial(self._come_back, typed, still)) as self.sent:
            self.kept.emit(typed)

    def _come_back(self, typed: str, still: str) -> None:
        if isValid(self):
            self.edit_again(typed, still)

    def return_to_text(self) -> None:
        """End editing and forget what was typed."""
        if self._editor is not None:
            self._close()

    def sizeHint(self) -> QSize:
        return self._shown.size()

    def minimumSizeHint(self) -> QSize:
        return self._shown.least()

    def hasHeightForWidth(self) -> bool:
        return self._multiline

    def heightForWidth(self, width: int) -> int:
        if isinstance(self._editor, GrowingText):
            return max(self._editor.minimumHeight(), self.minimumSizeHint().height())
        return self._shown.height(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._editor is not None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theming().current.hover)
            painter.drawRoundedRect(self.rect(), 8, 8)
        area, reading = self.rect(), self.layoutDirection()
        self._shown.paint(painter, area, reading)
        if self._just_kept.isActive():
            self._shown.paint_sign(painter, area, reading, "check", "accent_text")
        elif self._shown.has_sign and self.underMouse() and self.isEnabled():
            self._shown.paint_sign(painter, area, reading, "pencil", "text2")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._editor is not None:
            self._editor.setGeometry(self.rect())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is not self._editor:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._leave_by(event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _STAYS_OPEN:
                QTimer.singleShot(0, self, self.keep)
        elif event.type() == QEvent.Type.Resize and self._multiline:
            self.updateGeometry()
        return False

    def _shape(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleDescription(tr("Enter edits it. Enter keeps, Esc returns."))
        upright = QSizePolicy.Policy.Minimum if self._multiline else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
        policy.setHeightForWidth(self._multiline)
        self.setSizePolicy(policy)

    def _restyle(self) -> None:
        spoken = self._shown.words
        self.setAccessibleName(f"{self._label}: {spoken}" if self._label else spoken)
        self.updateGeometry()
        self.update()

    def _field(self) -> LineInput | GrowingText:
        words = self._shown
        if self._multiline:
            return many_lines(self, self._label, words.placeholder, words.role, words.text)
        return one_line(
            self, self._label, words.placeholder, words.role, words.text, weight=words.weight
        )

    def _leave_by(self, event: QKeyEvent) -> bool:
        """Whether this key ended the editing. It must go no further then: Enter would
        edit again, Esc would close what the text stands in."""
        new_line = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and self._multiline
        if event.key() == Qt.Key.Key_Escape:
            self.return_to_text()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not new_line:
            self.keep()
        else:
            return False
        return True

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        assert editor is not None
        closed(self)
        had_focus = editor.hasFocus()
        editor.removeEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._restyle()
        self.editing.emit(False)
