"""What has just happened, told at the foot of the window, with its Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget
from shiboken6 import isValid

from desktop.domain.language import tr
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.shadow import RAISED, paint_shadow, shadow_margins
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import key_text
from desktop.ui.widgets.toast_place import clear_of

Act = tuple[str, Callable[[], object]]
"""A word on a button, and what it does."""

STAYS_FOR = 8_000  # milliseconds; it waits while it is hovered or focused
_ABOVE_FOOT = 20
_RISE = 4


class ToastBar(QWidget):
    """One toast at a time over its parent; the next takes the place of the last.

    ``undo_wished`` when its Undo is pressed. ``lift`` raises it above what stands at
    the foot of a place (trays), in pixels.
    """

    undo_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lift = 0
        self._window = parent
        self._sheet: tuple[QWidget, QRect] | None = None  # that was opened last
        self._row = QHBoxLayout(self)
        self._words = _Words(self)
        self._undo = _Link(tr("Undo"), self)
        self._undo.clicked.connect(self._undone)
        self._act: Act | None = None
        self._also = _Link("", self)
        self._also.clicked.connect(self._do_also)
        self._key = _Key(key_text("Ctrl+Z"), self)
        self._close = _Close(tr("Close"), self)
        self._close.clicked.connect(self.hide)
        self._left = QTimer(self, singleShot=True, interval=STAYS_FOR)
        self._left.timeout.connect(self._leave)
        self._rise = QVariantAnimation(self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._rise.valueChanged.connect(self._place)
        self._arrange()
        parent.installEventFilter(self)
        self.hide()
        theming().follow(self._restyle)

    def say(self, words: str, *, undoable: bool = True, also: Act | None = None) -> None:
        """Show and announce this sentence for eight seconds; ``also`` is one more thing to
        do about it."""
        self._words.setText(words)
        self._act = also
        self._also.setText(also[0] if also else "")
        self._also.setAccessibleName(self._also.text())
        self._also.setVisible(also is not None)
        self._undo.setVisible(undoable)
        self._key.setVisible(undoable)
        self.setAccessibleName(words)
        self._restyle()
        self.raise_()
        self.show()
        self._rise.stop()
        self._rise.setStartValue(float(_RISE))
        self._rise.setEndValue(0.0)
        self._rise.setDuration(theming().milliseconds(140))
        self._rise.start()
        self._left.start()
        announce(self, words)

    def words(self) -> str:
        return self._words.text()

    def make_way_for(self, sheet: QWidget, body: QRect) -> None:
        """Stand beside it as long as it is open; ``body`` is what is seen of it."""
        self._sheet = (sheet, body)
        self._place()

    def take_focus(self) -> bool:
        """Go into it with the keyboard; False when nothing is shown."""
        if not self.isVisible():
            return False
        shown = (part for part in (self._also, self._undo) if part.isVisible())
        first = next(shown, self._close)
        first.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self.rect().marginsRemoved(shadow_margins(RAISED))
        paint_shadow(painter, body, 10)
        painter.setPen(theme.edge)
        painter.setBrush(theme.toast)
        painter.drawRoundedRect(QRectF(body), 10, 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._left.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._left.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        return False

    def _arrange(self) -> None:
        row = self._row
        margins = shadow_margins(RAISED)
        row.setContentsMargins(
            margins.left() + 16, margins.top(), margins.right() + 16, margins.bottom()
        )
        row.setSpacing(14)
        row.addWidget(self._words)
        row.addSpacing(8)
        for part in (self._also, self._undo, self._key, self._close):
            row.addWidget(part)

    def _restyle(self) -> None:
        self._words.setFont(theming().font())
        margins = shadow_margins(RAISED)
        height = theming().fonts.scaled(44) + margins.top() + margins.bottom()
        width = min(self._row.sizeHint().width(), self._window.width() + 2 * RAISED.blur - 24)
        self.resize(width, height)
        self._place()

    def _place(self) -> None:
        sinking = float(self._rise.currentValue() or 0.0)
        foot = self._window.height() - _ABOVE_FOOT - self.lift + RAISED.blur + RAISED.down
        left = (self._window.width() - self.width()) // 2
        self.move(left, round(foot - self.height() + sinking))
        self._stand_clear()

    def _stand_clear(self) -> None:
        if self._sheet is None or not isValid(self._sheet[0]):
            return
        sheet, body = self._sheet
        if sheet.isVisible() and sheet.window() is self.window():
            around = shadow_margins(RAISED)
            seen = body.translated(self._window.mapFromGlobal(sheet.mapToGlobal(QPoint(0, 0))))
            toast = self.geometry().marginsRemoved(around)
            free = clear_of(toast, seen, self._window.rect())
            self.setGeometry(free.marginsAdded(around))

    def _leave(self) -> None:
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus():
            self._left.start()
        else:
            self.hide()

    def _do_also(self) -> None:
        self.hide()
        if self._act is not None:
            self._act[1]()

    def _undone(self) -> None:
        self.hide()
        self.undo_wished.emit()


class _Words(QLabel):
    """The sentence, cut where the window is too narrow for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.em(6), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colour, reading = theming().current.on_toast, self.layoutDirection()
        draw_line(QPainter(self), self.rect(), self.text(), self.font(), colour, reading)


class _OnToast(QAbstractButton):
    """A button on the dark ground; its ring has the colour of the link."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not (self.hasFocus() or self.underMouse()):
            return
        theme = theming().current
        painter.setPen(theme.toast_link if self.hasFocus() else theme.toast_line)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class _Link(_OnToast):
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(round(width * 1.1) + 12, theming().fonts.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_focus(painter)
        painter.setFont(theming().font("body", QFont.Weight.DemiBold))
        painter.setPen(theming().current.toast_link)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class _Close(_OnToast):
    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(28)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_focus(painter)
        size = theming().fonts.scaled(16)
        area = QRect(0, 0, size, size)
        area.moveCenter(self.rect().center())
        paint_icon(painter, area, "x", theming().current.on_toast)


class _Key(QLabel):
    """The shortcut, in the toast's own letters."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        self.setFont(theming().font("caption", QFont.Weight.Normal))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theming().current.toast_text2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())
