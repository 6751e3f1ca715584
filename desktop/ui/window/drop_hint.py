"""While files are held over the window: where they may be let go, which is anywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.domain.language import tr
from desktop.ui import people_mime
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line, lay_out
from desktop.ui.theme.theme import theming

_INSET, _RADIUS = 10, 14


def files_of(event: QDropEvent) -> list[Path]:
    """The local files that are being dropped, from elsewhere."""
    return people_mime.files_of(event.mimeData())


class DropHint(QWidget):
    """Lies over ``ground`` and takes neither clicks nor what is dropped."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.words = tr("Let go to look at them. Nothing changes yet.")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def appear(self) -> None:
        ground = self.parentWidget()
        if ground is not None:
            self.setGeometry(ground.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 2, Qt.PenStyle.DashLine))
        painter.setBrush(theme.drop)
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        side = theming().fonts.scaled(40)
        icon = QRect(0, 0, side, side)
        icon.moveCenter(self.rect().center())
        icon.translate(0, -side // 2)
        paint_icon(painter, icon, "file-up", theme.accent_text)
        room = self.width() - 4 * _INSET
        words = lay_out(self.words, "title", room)
        for number, line in enumerate(words.lines):
            top = icon.bottom() + 12 + round(number * words.line_height)
            area = QRect(2 * _INSET, top, room, round(words.line_height))
            draw_line(painter, area, line.text, theming().font("title"), theme.accent_text,
                      self.layoutDirection(), "middle")  # fmt: skip
