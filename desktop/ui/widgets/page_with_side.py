"""A page with a side: beside it where there is room, below it where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme.theme import theming
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline
from desktop.ui.widgets.tab_order import order_tabs

BESIDE_EM = 80  # of the window's width
_ROOMY_EM = 60  # of the page's width
_NARROWEST_EM = 24
_EDGE = 24


class PageWithSide(QWidget):
    """A head and a foot that stay, between them what scrolls; a side that scrolls by itself.

    ``side_wanted`` says that the side went from beside to below, or back, and is to be
    made again.
    """

    side_wanted = Signal()

    def __init__(
        self,
        head: QWidget,
        *,
        side_em: float,
        foot: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side_em = side_em
        self._is_beside: bool | None = None
        self._content, self._slot = QWidget(), QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(24)
        self._parts, self._below = QVBoxLayout(), QVBoxLayout()
        self._parts.setSpacing(24)
        self._column.addLayout(self._parts)
        self._column.addLayout(self._below)
        self._column.addStretch(1)
        self._beside = QVBoxLayout(self._slot)
        self._main = QWidget()
        self.area = ScrollColumn(self._content)
        left = QVBoxLayout(self._main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(head)
        left.addWidget(self.area, 1)
        self._foot = QHBoxLayout()
        if foot is not None:
            self._foot.addWidget(foot)
            left.addLayout(self._foot)
        self._line, self._side_area = Hairline(upright=True), ScrollColumn(self._slot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._main, 1)
        row.addWidget(self._line)
        row.addWidget(self._side_area)
        theming().follow(self.fit)

    def panes(self) -> Sequence[QWidget]:
        """For F6: the page, and its side where it stands beside."""
        return [self._main, self._side_area] if self._is_beside else [self._main]

    def show_main(self, parts: Sequence[QWidget]) -> None:
        """Show these in the place of what was shown."""
        empty(self._parts)
        for part in parts:
            self._parts.addWidget(part)
            part.show()  # at once, so that the keyboard can go there
        order_tabs(self)

    def show_side(self, side: QWidget) -> None:
        empty(self._beside)
        empty(self._below)
        (self._beside if self._is_beside else self._below).addWidget(side)
        side.show()
        order_tabs(self)

    def minimumSizeHint(self) -> QSize:
        """A window may always become so narrow that the side goes below."""
        return QSize(theming().fonts.em(_NARROWEST_EM), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """The margins, and the place of the side, by the width there is."""
        em = theming().fonts.em
        self._side_area.setFixedWidth(em(self._side_em))
        self._beside.setContentsMargins(_EDGE, _EDGE, _EDGE, 20)
        across = 40 if self.width() >= em(_ROOMY_EM) else 20
        has_foot = self._foot.count() > 0
        self._column.setContentsMargins(across, 4, across, 4 if has_foot else 24)
        self._foot.setContentsMargins(across, 12, across, 16)
        beside = self.window().width() >= em(BESIDE_EM)
        self._line.setVisible(beside)
        self._side_area.setVisible(beside)
        if beside != self._is_beside:
            self._is_beside = beside
            self.side_wanted.emit()
