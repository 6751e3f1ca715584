"""The line at the head of Today behind which the "We spoke" sheet waits."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.edges import framed
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import key_text
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus

_RADIUS = 12


class WeSpokeLine(ShowsFocus, QAbstractButton):
    """Looks like a field, with an example in it where there is room for all of it; a click or
    Enter opens the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = FocusRing(self, _RADIUS)
        self._example = tr(
            "We spoke… try “Ana, Jonas coffee yesterday: the new school, ask about Ife”"
        )
        self._key = key_text("Ctrl+L")
        self.setText(tr("We spoke…"))
        self.setAccessibleDescription(tr("Write down a talk"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theming().follow(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(theming().fonts.em(20), theming().fonts.scaled(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.em(8), theming().fonts.scaled(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, px = QPainter(self), theming().current, theming().fonts.scaled
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.field, 1))
        painter.setBrush(theme.surface)
        area = framed(painter, self.rect())
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        icon = QRect(px(14), 0, px(18), self.height())
        paint_icon(painter, self._mirrored(icon), "message-circle-heart", theme.text)
        self._paint_words(painter, px(42))

    def _paint_words(self, painter: QPainter, left: int) -> None:
        theme, px = theming().current, theming().fonts.scaled
        key_font = theming().font("caption")
        key_width = QFontMetrics(key_font).horizontalAdvance(self._key)
        end = self.width() - px(14) - key_width
        painter.setPen(theme.text3)
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(key_font)
        key = self._mirrored(QRect(end, 0, key_width + 1, self.height()))
        painter.drawText(key, flags, self._key)
        painter.setFont(self.font())
        room = end - px(12) - left
        words = self._mirrored(QRect(left, 0, room, self.height()))
        fits = QFontMetrics(self.font()).horizontalAdvance(self._example) <= room
        painter.drawText(words, flags, self._example if fits else self.text())

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _restyle(self) -> None:
        self.setFont(theming().font())
        self.updateGeometry()
        self.update()
