"""A layout that sets its widgets like words, line after line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """For chips, acts and pills; mirrored where people read from the right.

    It is the layout of a widget of its own, never put into another layout: PySide forgets
    the items of a nested one, and the next use of them ends the process.
    """

    def __init__(self, parent: QWidget, gap: int = 8, line_gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: Qt asks again and again
        self._between: set[int] = set()  # items that part two others
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def part(self, dot: QWidget) -> None:
        """Add what parts the widgets around it: none is seen where a line ends."""
        self._between.add(self.count())
        self.addWidget(dot)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        self._between = {at - (at > index) for at in self._between if at != index}
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def clear(self) -> None:
        """Take every widget away and let it go."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() + self._gap for size in shown) - (self._gap if shown else 0)
        height = max((size.height() for size in shown), default=0)
        return self._with_margins(QSize(width, height))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Set the lines into ``rect``; returns the height they need."""
        area = rect.marginsRemoved(self.contentsMargins())
        at, line_height, ends = QPoint(area.topLeft()), 0, False
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = _size_within(item, max(1, area.width()))
            room = area.left() + area.width() - at.x()
            if self._ends_line(place, size, room, area.width()):
                ends, size = True, QSize(0, 0)
            elif at.x() > area.left() and (ends or size.width() > room):
                at = QPoint(area.left(), at.y() + line_height + self._line_gap)
                line_height, ends = 0, False
            if move:
                item.setGeometry(self._mirrored(area, QRect(at, size)))
            at.setX(at.x() + size.width() + self._gap)
            line_height = max(line_height, size.height())
        return at.y() + line_height - rect.top() + self.contentsMargins().bottom()

    def _ends_line(self, place: int, size: QSize, room: int, width: int) -> bool:
        """Whether it is a dot, and what follows it has no place behind it."""
        if place not in self._between or place + 1 >= len(self._items):
            return False
        following = _size_within(self._items[place + 1], max(1, width))
        return size.width() + self._gap + following.width() > room

    def _mirrored(self, area: QRect, place: QRect) -> QRect:
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, area, place)


def _size_within(item: QLayoutItem, width: int) -> QSize:
    """As it wishes; what is wider than a whole line is as high as it is then."""
    hint = item.sizeHint()
    if hint.width() <= width:
        return hint
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else hint.height())
