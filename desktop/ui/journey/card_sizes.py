"""How high each card of a view is, or how wide each pill: as much as it has to say.

Where all are alike, one size serves ten thousand; else only those that changed are measured.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QHeaderView

from desktop.ui.journey.cards_delegate import RING, SIDE
from desktop.ui.theme.theme import theming

if TYPE_CHECKING:
    from desktop.ui.journey.cards_view import CardsView


class CardSizes(QObject):
    """Keeps the sections of the view as its cards, its width and the size of text ask."""

    def __init__(self, view: CardsView) -> None:
        super().__init__(view)
        self._view, self._cards, self._painter = view, view.cards, view.painter_of_cards
        self._was_even = False
        cards, down = self._cards, view.is_column
        cards.modelReset.connect(self.measure)
        cards.dataChanged.connect(self._measure_between)
        inserted = cards.rowsInserted if down else cards.columnsInserted
        removed = cards.rowsRemoved if down else cards.columnsRemoved
        inserted.connect(lambda parent, first, last: self._measure_new(first, last))
        removed.connect(lambda: self._measure_new(0, -1))
        theming().follow(self.measure)

    def measure(self) -> None:
        """Give every card the room it needs at this width and size of text."""
        view = self._view
        self._was_even = self._painter.is_even()
        has_bar = view.is_column and view.verticalScrollBar().isVisible()
        self._painter.end_side = RING if has_bar else SIDE
        first = self._cards.cards[0] if self._cards.cards else None
        if first is not None:
            usual = self._painter.extent(first, view.viewport().width())
            self._header().setDefaultSectionSize(usual)
            view.verticalScrollBar().setSingleStep(max(8, usual // 3))
        self._measure_some(0, len(self._cards.cards) - 1)
        view.viewport().update()

    def _measure_between(self, first: QModelIndex, last: QModelIndex) -> None:
        self._measure_some(self._cards.position(first), self._cards.position(last))

    def _measure_new(self, first: int, last: int) -> None:
        if self._was_even != self._painter.is_even() or len(self._cards.cards) == 1:
            self.measure()
        else:
            self._measure_some(first, last)

    def _measure_some(self, first: int, last: int) -> None:
        if self._view.is_column and self._was_even:
            return
        width, header = self._view.viewport().width(), self._header()
        for position in range(first, last + 1):
            header.resizeSection(position, self._painter.extent(self._cards.cards[position], width))

    def _header(self) -> QHeaderView:
        view = self._view
        return view.verticalHeader() if view.is_column else view.horizontalHeader()
