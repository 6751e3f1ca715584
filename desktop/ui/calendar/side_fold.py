"""Whether the people at the side are shown: beside the calendar, or behind a button."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.calendar.header import CalendarHeader
from desktop.ui.calendar.side_panel import SidePanel
from desktop.ui.theme.theme import theming

_ROOM_EM = 80  # from this width of the page on there is room


class SideFold(QObject):
    """``fit`` is told when the width or the text is another."""

    def __init__(self, page: QWidget, side: SidePanel, header: CalendarHeader) -> None:
        super().__init__(page)
        self._page, self._side, self._header = page, side, header
        self._wished: bool | None = None  # by the button; else the width decides
        side.hide()
        header.side_wished.connect(lambda: self.show(not side.isVisible()))
        theming().changed.connect(self.fit)

    def show(self, wished: bool = True) -> None:
        """Show or hide them, whatever the width."""
        self._wished = wished
        self.fit()

    def fit(self) -> None:
        roomy = self._page.width() >= theming().fonts.em(_ROOM_EM)
        shown = roomy if self._wished is None else self._wished
        self._side.setVisible(shown)
        self._header.show_side(open=shown, foldable=not roomy)
