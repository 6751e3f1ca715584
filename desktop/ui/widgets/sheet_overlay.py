"""A sheet over the whole window: the rest darkens and waits until it is closed.

For what is opened from anywhere and wants all of the keyboard.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme.edges import framed
from desktop.ui.theme.shadow import RAISED, paint_shadow
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.in_turns import paint_next_turn

_RADIUS = 14
_TOP = 112
_EDGE = 16
_SHADOW = 48  # pixels around the sheet that its shadow may reach


class SheetOverlay(QWidget):
    """Covers ``parent``; subclasses lay their parts into ``sheet``.

    Tab stays within the sheet; Esc and a click beside it call ``leave``.
    """

    closed = Signal()

    def __init__(self, parent: QWidget, *, width: int = 640) -> None:
        """``width`` is that of the sheet at 14 px text."""
        super().__init__(parent)
        self._page = parent
        self._sheet_width = width
        self._before: QWidget | None = None
        self.sheet = QWidget(self)
        self._ground = _Ground(parent)
        self.destroyed.connect(self._ground.deleteLater)
        self.hide()
        theming().changed.connect(self._restyle)

    def leave(self) -> None:
        """Close it; what had the focus before gets it back."""
        if not self.isVisible():
            return
        self.hide()
        self._page.removeEventFilter(self)
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def appear(self, focus: QWidget) -> None:
        """Show it over everything, with the keyboard on ``focus``."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            self._page.installEventFilter(self)
            paint_next_turn(self._page)
        self.show()
        self.raise_()
        self._ground.stackUnder(self)
        self.fit()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def refit(self) -> None:
        """Give the sheet its place again after its parts have changed."""
        if self.isVisible():
            self.fit()

    def fit(self) -> None:
        """Cover the parent and give the sheet its place."""
        page = self._page
        self.setGeometry(page.rect())
        width = min(theming().fonts.scaled(self._sheet_width), page.width() - 2 * _EDGE)
        top = _TOP if page.height() >= 760 else max(_EDGE, page.height() // 12)
        wished = self.wished_height(width)
        top = max(_EDGE, min(top, page.height() - _EDGE - wished))  # a high one begins higher
        height = min(wished, page.height() - top - _EDGE)
        before, now = self.sheet.geometry(), QRect((page.width() - width) // 2, top, width, height)
        if now != before:
            self.sheet.setGeometry(now)
            self._ground.setGeometry(now)
            self.update(before.united(now).adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW))

    def _restyle(self) -> None:
        self.refit()
        self.update()

    def wished_height(self, width: int) -> int:
        """How high the sheet would be, were there room; at most what the parent has."""
        layout = self.sheet.layout()
        if layout is None:
            return 0
        return (
            layout.totalHeightForWidth(width)
            if layout.hasHeightForWidth()
            else (layout.totalSizeHint().height())
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ground.show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ground.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.refit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        # nothing typed here may reach the page below

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Go round within the sheet; out of it, once it is gone (Qt asks then too)."""
        stops = self._stops()
        if not stops or not self.isVisible():
            return super().focusNextPrevChild(onwards)
        focus = QApplication.focusWidget()
        at = stops.index(focus) if focus in stops else (-1 if onwards else 0)
        there = stops[(at + (1 if onwards else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if onwards else Qt.FocusReason.BacktabFocusReason
        there.setFocus(reason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.fillRect(self.rect(), theme.scrim)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body: QRect = self.sheet.geometry()
        paint_shadow(painter, body, _RADIUS, RAISED)
        painter.setPen(QPen(theme.line2, 1))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(framed(painter, body), _RADIUS, _RADIUS)

    def _stops(self) -> list[QWidget]:
        """What Tab reaches, in order."""
        stops = []
        widget = self.sheet.nextInFocusChain()
        while widget is not None and widget is not self.sheet:
            tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if tabs and self.sheet.isAncestorOf(widget) and _reachable(widget):
                stops.append(widget)
            widget = widget.nextInFocusChain()
        return stops


class _Ground(QWidget):
    """Lies right below the overlay where its sheet is, and is never seen: Qt paints the page
    below an overlay that darkens it at each key in the sheet, but nothing below this."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All but the round corners."""
        high = self.rect().adjusted(_RADIUS, 1, -_RADIUS, -1)
        wide = self.rect().adjusted(1, _RADIUS, -1, -_RADIUS)
        self.setMask(QRegion(high) + QRegion(wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theming().current.raised)


def _reachable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
