"""The ring around what the keyboard is on: 2 px, 2 px outside, never in the layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.ui.theme.edges import framed
from desktop.ui.theme.theme import theming

OUTSET = 4
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


def by_keyboard(event: QFocusEvent) -> bool:
    """Whether focus came otherwise than by a click, so that it is shown."""
    return event.reason() in _KEYBOARD


def paint_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The ring around ``rect``; its outer edge is 4 px away."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theming().current.focus, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    area = framed(painter, rect.adjusted(-4, -4, 4, 4))
    painter.drawRoundedRect(area, radius + 3, radius + 3)


class FocusRing(QObject):
    """Shown around ``target`` while it has the focus by keyboard.

    Whoever has one is a ``ShowsFocus``, so that it comes and goes. The ring lies over the
    target's siblings and takes no clicks. Where the parent has no room around the target,
    it lies over the next one that has.
    """

    def __init__(self, target: QWidget, radius: int = 8) -> None:
        super().__init__(target)
        self._target = target
        self._radius = radius
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []

    def show_for(self, event: QFocusEvent) -> None:
        if self._target.parentWidget() is None or not by_keyboard(event):
            return
        chain = self._chain()
        host = chain[-1].parentWidget() or self._target
        if self._ring is None or not isValid(self._ring):
            self._ring = _Ring(host, self._radius)
            self._target.destroyed.connect(self._ring.deleteLater)
        if self._ring.parentWidget() is not host:
            self._ring.setParent(host)
        self._watch(chain)
        self._ring.surround(self._target)
        self._ring.raise_()
        self._ring.show()

    def hide(self) -> None:
        """Where it lay may be gone before the target is."""
        self._watch([])
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._ring is None or not isValid(self._ring):
            return False
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._ring.surround(self._target)
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.ParentAboutToChange):
            self._ring.hide()
        return False

    def _chain(self) -> list[QWidget]:
        """The target and what it stands in, up to what lies in a widget with room."""
        from PySide6.QtWidgets import QAbstractScrollArea  # after the first paint

        chain = [self._target]
        while (parent := chain[-1].parentWidget()) is not None:
            around = parent.rect().contains(_around(self._target, parent))
            edge = parent.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea)
            if around or edge or parent.parentWidget() is None:
                break
            chain.append(parent)
        return chain

    def _watch(self, widgets: list[QWidget]) -> None:
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        for widget in widgets:
            widget.installEventFilter(self)
        self._watched = widgets


if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    _Widget = QWidget
else:
    _Widget = object  # a second Qt class cannot stand beside the first


class ShowsFocus(_Widget):
    """Listed before the Qt class of a widget that has a ring: it comes and goes with focus."""

    _ring: FocusRing

    def setText(self, text: str) -> None:
        """Of a button: without the shortcut that Qt would take from an & in it."""
        super().setText(text)  # type: ignore[misc]
        if "&" in text:
            from PySide6.QtGui import QKeySequence  # names 80 others: not before the first paint

            self.setShortcut(QKeySequence())  # type: ignore[attr-defined]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.show_for(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.hide()


def _around(target: QWidget, host: QWidget) -> QRect:
    place = QRect(target.mapTo(host, QPoint(0, 0)), target.size())
    return place.adjusted(-OUTSET, -OUTSET, OUTSET, OUTSET)


class _Ring(QWidget):
    def __init__(self, parent: QWidget, radius: int) -> None:
        super().__init__(parent)
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, target: QWidget) -> None:
        host = self.parentWidget()
        if host is not None:
            self.setGeometry(_around(target, host))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inner = QRectF(self.rect()).adjusted(OUTSET, OUTSET, -OUTSET, -OUTSET)
        paint_ring(painter, inner, self._radius)
