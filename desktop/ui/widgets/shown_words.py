"""A text that can be edited, as it is shown while nobody edits it: its room and its painting."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle

from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import Block, lay_out, paint_block
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.in_place import INSET

_ABOVE = 4


@dataclass(slots=True)
class ShownWords:
    """``placeholder`` stands where there is no ``text``. Of a long text only ``most_lines``
    are shown. At the end there may be room for a sign, as for a pencil."""

    role: TypeRole
    color: str
    weight: QFont.Weight | None
    placeholder: str
    multiline: bool
    most_lines: int | None
    has_sign: bool
    text: str = ""

    @property
    def words(self) -> str:
        return self.text or self.placeholder

    def size(self) -> QSize:
        """What it would like to have."""
        block = self._block(theming().fonts.em(30 if self.multiline else 60))
        end = theming().fonts.scaled(24) if self.has_sign else 2
        return QSize(int(block.width) + 2 * INSET + end, _height_of(block))

    def least(self) -> QSize:
        return QSize(theming().fonts.em(5), self._line() + 2 * _ABOVE)

    def height(self, width: int) -> int:
        """Within that width."""
        return _height_of(self._block(width - 2 * INSET))

    def paint(self, painter: QPainter, area: QRect, reading: Qt.LayoutDirection) -> None:
        room = area.width() - 2 * INSET
        paint_block(
            painter, QPointF(INSET, _ABOVE), self._block(room),
            theming().font(self.role, self.weight),
            theming().current.color(self.color if self.text else "text3"),
            width=room, right_to_left=reading == Qt.LayoutDirection.RightToLeft,
        )  # fmt: skip

    def paint_sign(
        self, painter: QPainter, area: QRect, reading: Qt.LayoutDirection, icon: str, color: str
    ) -> None:
        """At the end of the first line."""
        size = theming().fonts.scaled(16)
        top = _ABOVE + (self._line() - size) // 2
        place = QRect(area.width() - INSET - size, top, size, size)
        place = QStyle.visualRect(reading, area, place)
        paint_icon(painter, place, icon, theming().current.color(color))

    def _block(self, width: float) -> Block:
        return lay_out(self.words, self.role, width, weight=self.weight, most_lines=self.most_lines)

    def _line(self) -> int:
        return round(theming().fonts.line_height(self.role))


def _height_of(block: Block) -> int:
    return round(block.height) + 2 * _ABOVE
