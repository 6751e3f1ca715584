"""What stands beside a text while it is edited, and just after it was kept."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.editable import KEPT_FOR, EditableText


class EditNote(QWidget):
    """A note for a heading beside an editable text: how to leave it, then "kept"."""

    def __init__(self, editable: EditableText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._kept_for = QTimer(self, singleShot=True, interval=KEPT_FOR)
        self._kept_for.timeout.connect(self._clear)
        editable.editing.connect(self._tell_keys)
        editable.kept.connect(self._tell_kept)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theming().font("caption"))
        return QSize(theming().fonts.em(6), round(metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown:
            return
        painter, theme = QPainter(self), theming().current
        area = self.rect()
        colour = theme.text3
        if self._kept_for.isActive():
            size = theming().fonts.scaled(14)
            tick = QRect(0, (self.height() - size) // 2, size, size)
            paint_icon(painter, self._mirrored(tick), "check", theme.accent_text)
            area = self._mirrored(area.adjusted(size + 4, 0, 0, 0))
            colour = theme.accent_text
        font = theming().font("caption")
        draw_line(painter, area, self._shown, font, colour, self.layoutDirection())

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _tell_keys(self, editing: bool) -> None:
        self._kept_for.stop()
        self._shown = tr("Enter keeps it, Esc returns") if editing else ""
        self.update()

    def _tell_kept(self) -> None:
        self._shown = tr("kept")
        self._kept_for.start()
        self.update()

    def _clear(self) -> None:
        self._shown = ""
        self.update()
