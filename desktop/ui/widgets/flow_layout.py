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
        self._between: set[QLayoutItem] = set()
        self._heights: dict[int, int] = {}  # by width: Qt asks again and again
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def add_between(self, mark: QWidget) -> None:
        """A dot or a comma between two: not seen where the line breaks there."""
        self.addWidget(mark)
        self._between.add(self._items[-1])

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self._between.discard(item)
        return item

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
        at, line_height = QPoint(area.topLeft()), 0
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = _size_within(item, max(1, area.width()))
            if item in self._between and not self._both_fit(at, size, place, area):
                if move:
                    item.setGeometry(QRect(at, QSize(0, 0)))
                at.setX(area.left() + area.width())
                continue
            if at.x() > area.left() and at.x() + size.width() > area.left() + area.width():
                at = QPoint(area.left(), at.y() + line_height + self._line_gap)
                line_height = 0
            if move:
                item.setGeometry(self._mirrored(area, QRect(at, size)))
            at.setX(at.x() + size.width() + self._gap)
            line_height = max(line_height, size.height())
        return at.y() + line_height - rect.top() + self.contentsMargins().bottom()

    def _both_fit(self, at: QPoint, size: QSize, place: int, area: QRect) -> bool:
        """Whether what stands between is followed by something in its own line."""
        after = next((item for item in self._items[place + 1 :] if not item.isEmpty()), None)
        if after is None:
            return False
        ends = at.x() + size.width() + self._gap + _size_within(after, area.width()).width()
        return ends <= area.left() + area.width()

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
