"""Columns beside each other where there is room, below each other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.tab_order import order_tabs

_GAP = 24
_ROOM_EM = 23  # that every column wants
_KEEP_SIZE = (QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)


class PartColumns(QWidget):
    """``shares`` is how wide each is beside the others. Where only two fit, the first
    stands below the second. It asks for no more room than the widest of them alone."""

    def __init__(self, columns: Sequence[QWidget], shares: Sequence[int]) -> None:
        super().__init__()
        self._columns, self._shares = columns, shares
        self._beside = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_GAP)
        self._fit()
        theming().follow(self._fit)

    def minimumSizeHint(self) -> QSize:
        widest = max(column.minimumSizeHint().width() for column in self._columns)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        room = theming().fonts.em(_ROOM_EM)
        widest = max(column.minimumSizeHint().width() for column in self._columns)
        most = min(self.width() // room, (self.width() + _GAP) // (widest + _GAP))
        beside = max(1, min(len(self._columns), most))
        if beside == self._beside:
            return
        self._beside = beside
        for column in self._columns:
            self._grid.removeWidget(column)
        top = Qt.AlignmentFlag.AlignTop
        for place, column in enumerate(self._order(beside)):
            row, at = divmod(place, beside)
            self._grid.addWidget(column, row, at, top)
        shares = self._shares if beside == len(self._columns) else (1,) * beside
        for at in range(len(self._columns)):
            self._grid.setColumnStretch(at, shares[at] if at < beside else 0)
        order_tabs(self)

    def _order(self, beside: int) -> Sequence[QWidget]:
        """What is looked at most comes first where not all have room."""
        if beside == len(self._columns) or len(self._columns) < 3:
            return self._columns
        return (*self._columns[1:], self._columns[0])


def column_of(*parts: QWidget, spacing: int = 26) -> QWidget:
    """Parts below each other."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return whole


def indented(part: QWidget, left: int = INSET, right: int = 0) -> QWidget:
    """A part that stands as far in as words edited in place do. No bare layout: an empty
    one would keep all beside it narrow."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(margins(left, 0, right, 0))
    row.setSpacing(0)
    row.addWidget(part)
    if part.sizePolicy().horizontalPolicy() in _KEEP_SIZE:
        row.addStretch(1)
    return whole
