"""The lines of the sidebar: an icon or a dot, words, and a shortcut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.theme.edges import framed
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.mirror import mirrored
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import key_text
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.labels import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
    )

LINGER_MS = 450  # over an entry, before its place opens under the drag


class Entry(ShowsFocus, QAbstractButton):
    """A line of the sidebar: icon or dot, words, and its shortcut as tooltip.

    ``lingered`` when people are held over it for a moment: they want to go on to there.
    """

    lingered = Signal()

    def __init__(
        self,
        icon: str,
        text: str,
        shortcut: str = "",
        parent: QWidget | None = None,
        *,
        dot: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._dot = icon, dot
        self._key = key_text(shortcut) if shortcut else ""
        self._folded = False
        self.chosen_by = Qt.FocusReason.MouseFocusReason
        self._ring = FocusRing(self)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell_tip()
        self._lingering = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._lingering.timeout.connect(self.lingered)
        self.setAcceptDrops(True)
        theming().follow(self.updateGeometry)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from desktop.ui.people_mime import people_of  # nobody drags before the first paint

        if people_of(event.mimeData()):
            event.accept()
            self._lingering.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._lingering.stop()

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing is laid down on the sidebar itself."""
        self._lingering.stop()
        event.ignore()

    def set_folded(self, folded: bool) -> None:
        self._folded = folded
        self._tell_tip()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(px(36), px(36 if self._folded else 32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_mark(painter)
        if not self._folded:
            self._paint_words(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.chosen_by = Qt.FocusReason.ShortcutFocusReason
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen_by = Qt.FocusReason.MouseFocusReason
        super().mousePressEvent(event)

    def _tell_tip(self) -> None:
        with_key = f"{self.text()} ({self._key})" if self._key else self.text()
        self.setToolTip(plain_tip(with_key) if self._folded or self._key else "")

    def _color(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "accent_text" if self.isChecked() else "text2"

    def _font(self) -> QFont:
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium
        return theming().font("body", weight)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = theming().current
        painter.setPen(theme.edge)
        if self.isChecked():
            painter.setBrush(theme.accent_soft)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(theme.hover)
        else:
            return
        painter.drawRoundedRect(framed(painter, self.rect()), 8, 8)

    def _icon_area(self) -> QRect:
        size = theming().fonts.scaled(18)
        left = (self.width() - size) // 2 if self._folded else 8
        area = QRect(left, (self.height() - size) // 2, size, size)
        return mirrored(self.layoutDirection(), self.rect(), area)

    def _paint_mark(self, painter: QPainter) -> None:
        theme = theming().current
        if self._dot is None:
            paint_icon(painter, self._icon_area(), self._icon, theme.color(self._color()))
            return
        side = theming().fonts.scaled(8)
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(self._icon_area()).center())
        pair = theme.monograms[self._dot % len(theme.monograms)]
        painter.setPen(QPen(pair.letters, side / 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_words(self, painter: QPainter) -> None:
        left = 8 + theming().fonts.scaled(18) + 10
        area = QRect(left, 0, self.width() - left - 8 - self._end_room(), self.height())
        area = mirrored(self.layoutDirection(), self.rect(), area)
        colour = theming().current.color(self._color())
        draw_line(painter, area, self.text(), self._font(), colour, self.layoutDirection())

    def _end_room(self) -> int:
        return 0


class FramedEntry(Entry):
    """An entry that looks like a field or button, with its shortcut at the end."""

    _strong = False

    def set_strong(self) -> None:
        """Say it in the accent, as the one act of the sidebar."""
        self._strong = True

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(px(36), px(36 if self._folded or self._strong else 32))

    def _color(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "accent_text" if self._strong else "text2"

    def _font(self) -> QFont:
        weight = QFont.Weight.DemiBold if self._strong else QFont.Weight.Normal
        return theming().font("body", weight)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = theming().current
        if self._folded and not self._strong:
            super()._paint_ground(painter)
            return
        usable = self.isEnabled()
        painter.setPen(QPen(theme.line2 if usable else theme.line, 1))
        ground = theme.hover if self.underMouse() else theme.surface
        painter.setBrush(ground if usable else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(framed(painter, self.rect()), 8, 8)

    def _paint_words(self, painter: QPainter) -> None:
        super()._paint_words(painter)
        area = QRect(self.width() - 8 - self._end_room(), 0, self._end_room(), self.height())
        area = mirrored(self.layoutDirection(), self.rect(), area)
        font = theming().font("caption", QFont.Weight.Normal)
        colour = theming().current.color("text3" if self.isEnabled() else "disabled")
        draw_line(painter, area, self._key, font, colour, place="middle")

    def _end_room(self) -> int:
        return (
            QFontMetrics(theming().font("caption", QFont.Weight.Normal)).horizontalAdvance(
                self._key
            )
            + 2
        )
