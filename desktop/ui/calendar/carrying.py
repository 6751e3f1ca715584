"""Carrying entries by mouse: what is held, its lifted picture, the words at the pointer."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.ui.calendar.chips import PLAIN, RADIUS, Look, paint_chip, paint_ground
from desktop.ui.calendar.view import EntryKey
from desktop.ui.theme.shadow import DRAGGED, paint_shadow, shadow_margins
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming

ENTRY_MIME = "application/x-kith-entry"
_TILT = 2.0  # degrees
_LIFTED = Look("surface", "accent_line", "accent_text")
_GAP = 28  # of the tip below the pointer


@dataclass(frozen=True, slots=True)
class Held:
    """An entry on its way. It was taken at ``day`` and ``minutes`` after its begin."""

    key: EntryKey
    day: date
    minutes: int = 0


def entry_mime(entry: CalendarEntry, day: date, minutes: int = 0) -> QMimeData:
    """What a drag of this entry carries."""
    occurrence = entry.occurrence.isoformat() if entry.occurrence else "-"
    words = f"{entry.kind} {entry.id} {occurrence} {day.isoformat()} {minutes}"
    data = QMimeData()
    data.setData(ENTRY_MIME, words.encode("ascii"))
    return data


def held_in(data: QMimeData) -> Held | None:
    """The entry that is dragged; None when it is something else."""
    words = bytes(data.data(ENTRY_MIME).data()).decode("ascii", "replace").split()
    if len(words) != 5:
        return None
    try:
        occurrence = None if words[2] == "-" else date.fromisoformat(words[2])
        key = (words[0], int(words[1]), occurrence)
        return Held(key, date.fromisoformat(words[3]), int(words[4]))
    except ValueError:
        return None


def carry(source: QWidget, entry: CalendarEntry, area: QRect, at: QPoint, mime: QMimeData) -> None:
    """Let the entry be dragged from ``area``, where it was grabbed ``at``."""
    drag = QDrag(source)
    drag.setMimeData(mime)
    width = min(area.width(), theming().fonts.scaled(190))
    size = QSize(width, theming().fonts.scaled(23))
    pixmap, spot = chip_picture(source, entry, size)
    drag.setPixmap(pixmap)
    grabbed = QPoint(min(max(4, at.x() - area.left()), width - 8), size.height() // 2)
    drag.setHotSpot(spot + grabbed)
    drag.exec(Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)


def chip_picture(source: QWidget, entry: CalendarEntry, size: QSize) -> tuple[QPixmap, QPoint]:
    """The lifted chip, tilted unless movement is unwished; and where its corner is."""
    margins = shadow_margins(DRAGGED)
    lean = math.ceil(size.width() * math.sin(math.radians(_TILT)))
    ratio = source.devicePixelRatioF()
    whole = size.grownBy(margins) + QSize(2 * lean, 2 * lean)
    pixmap = QPixmap(whole * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    corner = QPoint(margins.left() + lean, margins.top() + lean)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(QPointF(corner))
    if not theming().reduced_motion:
        painter.rotate(_TILT)
    area = QRect(QPoint(0, 0), size)
    paint_shadow(painter, area, RADIUS, DRAGGED)
    paint_ground(painter, QRectF(area), _LIFTED, PLAIN)
    paint_chip(painter, QRectF(area), entry, source.layoutDirection())
    painter.end()
    return pixmap, corner


class DropTip(QWidget):
    """Words below the pointer while something is carried; takes no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = ""
        self._page = parent
        self.hide()

    @property
    def words(self) -> str:
        """What it says; "" while it is hidden."""
        return self._words if self.isVisible() else ""

    def say(self, words: str, at: QPoint) -> None:
        """Show the words below this point of the parent, within its bounds."""
        px = theming().fonts.scaled
        self._words = words
        self.setFont(theming().font("small"))
        self.resize(self.fontMetrics().horizontalAdvance(words) + px(20), px(28))
        room = self._page.rect()
        x = min(max(4, at.x() - self.width() // 3), room.width() - self.width() - 4)
        y = at.y() + px(_GAP)
        if y + self.height() > room.height() - 4:
            y = at.y() - px(_GAP) - self.height()
        self.move(max(0, x), max(0, y))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.toast)
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        draw_line(painter, self.rect(), self._words, self.font(), theme.on_toast, place="middle")
