"""The words of a card's head: beside each other on one line of writing, or in more."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem

from desktop.ui.widgets.flow_layout import FlowLayout

_RISE = 0.16  # of the line's height: how far small words stand above its foot


class NameFlow(FlowLayout):
    """Like words of different sizes: all of a line stand near its foot."""

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            left = rect.left()
            for item, size in line:
                rise = round(height * _RISE) if size.height() < height * 0.8 else 0
                place = QRect(left, top + height - size.height() - rise, *size.toTuple())
                if move:
                    item.setGeometry(self._mirrored(rect, place))
                left += size.width() + self._gap
            top += height
        return top - rect.top()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, width), 1_000_000))
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self._gap
        return lines
