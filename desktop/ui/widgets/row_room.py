"""A row while it is painted: what is taken from its two ends, and the room between them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.mirror import mirrored
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming


class RowRoom:
    """Widths are those at 14 px text; places are mirrored where one reads from the right."""

    def __init__(
        self, painter: QPainter, area: QRect, reading: Qt.LayoutDirection, selected: bool = False
    ) -> None:
        self.painter = painter
        self.area = area
        self.reading = reading
        self.selected = selected
        self._rest = QRect(area)

    def start(self, width: float) -> QRect:
        """So much from the beginning of what is left, in the row's height."""
        return self._cut(theming().fonts.scaled(width), at_end=False)

    def start_pixels(self, pixels: int) -> QRect:
        """The same, by pixels of the screen."""
        return self._cut(pixels, at_end=False)

    def end(self, width: float) -> QRect:
        """So much from its end."""
        return self._cut(theming().fonts.scaled(width), at_end=True)

    def rest(self) -> QRect:
        """What is left."""
        return self._mirrored(self._rest)

    def icon(self, place: QRect, name: str, colour: QColor) -> None:
        """As wide as the place, in the middle of its height."""
        paint_icon(self.painter, square(place), name, colour)

    def words(self, text: str, font: QFont, colour: QColor) -> None:
        """One line in what is left."""
        draw_line(self.painter, self.rest(), text, font, colour, self.reading)

    def words_at_end(self, text: str, colour: QColor, most: int | None = None) -> None:
        """A small line that takes its width from the end, ``most`` pixels of it."""
        font = theming().font("caption")
        width = QFontMetrics(font).horizontalAdvance(text) + 2
        place = self._cut(width if most is None else min(width, most), at_end=True)
        draw_line(self.painter, place, text, font, colour, self.reading)

    def _cut(self, pixels: int, *, at_end: bool) -> QRect:
        left = self._rest.left() + (self._rest.width() - pixels if at_end else 0)
        place = QRect(left, self.area.top(), pixels, self.area.height())
        self._rest.adjust(0 if at_end else pixels, 0, -pixels if at_end else 0, 0)
        return self._mirrored(place)

    def _mirrored(self, place: QRect) -> QRect:
        return mirrored(self.reading, self.area, place)


def square(place: QRect) -> QRect:
    """As wide as the place, in the middle of its height."""
    side = place.width()
    return QRect(place.left(), place.center().y() - side // 2, side, side)
