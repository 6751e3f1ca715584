"""Two things at the two ends of a line; under each other where it is too short."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class EndsLayout(QLayout):
    """The first widget added stands at the start, the second at the end. What is left between
    them on one line goes to the one that ``fills``, by its place.

    It is the layout of a widget of its own, never put into another layout: PySide forgets
    the items of a nested one, and the next use of them ends the process.
    """

    def __init__(
        self, parent: QWidget, gap: int = 12, line_gap: int = 6, *, fills: int | None = None
    ) -> None:
        super().__init__(parent)
        self._fills = fills
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: Qt asks again and again
        self._hint: QSize | None = None
        self._gap, self._line_gap, self._start = gap, line_gap, 0
        self.setContentsMargins(0, 0, 0, 0)

    def set_start(self, pixels: int) -> None:
        """So far from the edge stands the second where it has a line of its own."""
        self._start = pixels
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._forget()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._heights.clear()
        self._hint = None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._height_within(width)
        return self._heights[width]

    def _height_within(self, width: int) -> int:
        shown = self._shown()
        if self._fits(width):
            return max((_height(i, min(i.sizeHint().width(), width)) for i in shown), default=0)
        heights = [_height(item, width - self._before(n)) for n, item in enumerate(shown)]
        return sum(heights) + self._line_gap * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        if self._hint is None:
            hints = [item.sizeHint() for item in self._shown()]
            width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
            self._hint = QSize(width, max((hint.height() for hint in hints), default=0))
        return self._hint

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        shown = self._shown()
        top = rect.top()
        one_line = self._fits(rect.width())
        left = rect.width() - self.sizeHint().width()
        for place, item in enumerate(shown):
            before = 0 if one_line else self._before(place)
            width = min(item.sizeHint().width(), rect.width()) if one_line else rect.width()
            if one_line and place == self._fills:
                width += left
            height = _height(item, width - before)
            area = QRect(rect.left() + before, top, width - before, height)
            if one_line:
                area.moveTop(rect.top() + (rect.height() - height) // 2)
                if place:
                    area.moveRight(rect.right())
            top += 0 if one_line else height + self._line_gap
            item.setGeometry(self._mirrored(rect, area))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _before(self, place: int) -> int:
        return self._start if place else 0

    def _fits(self, width: int) -> bool:
        return self.sizeHint().width() <= width

    def _mirrored(self, whole: QRect, area: QRect) -> QRect:
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, whole, area)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
