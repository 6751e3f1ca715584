"""The six columns beside each other. It shows what it is given, keeps what is chosen, and
asks for moves; it never moves a pair by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.introductions.rows import Pair, PairsBoard
from desktop.domain.introductions.rules import COLUMNS
from desktop.ui.introductions.column import PairColumn
from desktop.ui.introductions.pair_card import PairCard, PhotoOf
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.scroll import ScrollRow

NARROWEST_EM = 12
_GAP = 8
_LOWEST_EM = 21


class PairsView(QWidget):
    """``move_wished``: this pair to that state, before that pair (None: at its end)."""

    move_wished = Signal(int, object, object)
    chosen = Signal(int)
    opened = Signal(int)  # by Enter or a double click: on to its words
    menu_wished = Signal(int, QPoint)

    def __init__(
        self, photo_of: PhotoOf, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.attach: Callable[[PairCard], None] = lambda card: None  # reads a new card's keys
        self.chosen_id: int | None = None
        self._in_drag = False
        self._waiting: PairsBoard | None = None
        self._wished: tuple[int, object, object] | None = None
        self._strip = QWidget()
        self._row = QHBoxLayout(self._strip)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._scroll = ScrollRow(self._strip)
        self.columns = [PairColumn(state, photo_of) for state in COLUMNS]
        for made in self.columns:
            self._connect(made)
            self._row.addWidget(made)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        theming().follow(self._fit)

    def show_board(self, board: PairsBoard) -> None:
        """Show all of it; while a card is held by the mouse, right afterwards."""
        if self._in_drag:
            self._waiting = board
            return
        focused = self.focused()
        had = focused.pair.id if focused is not None else None
        for column in self.columns:
            column.show_pairs(board.columns.get(column.state, ()), self._today())
        self.choose(self.chosen_id)
        again = self.card(had) if had is not None else None
        if again is not None and not again.hasFocus():
            self.focus(again.pair.id)

    def cards(self) -> list[PairCard]:
        return [card for column in self.columns for card in column.cards]

    def card(self, pair_id: int | None) -> PairCard | None:
        return next((card for card in self.cards() if card.pair.id == pair_id), None)

    def column_with(self, pair_id: int) -> PairColumn | None:
        holding = (
            column
            for column in self.columns
            if any(card.pair.id == pair_id for card in column.cards)
        )
        return next(holding, None)

    def focused(self) -> PairCard | None:
        return next((card for card in self.cards() if card.hasFocus()), None)

    def choose(self, pair_id: int | None) -> None:
        """Show that its words stand in the bench; the first card is reached by Tab else."""
        self.chosen_id = pair_id
        cards = self.cards()
        for card in cards:
            card.show_selected(card.pair.id == pair_id)
        if cards and self.card(pair_id) is None:
            cards[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focus(self, pair_id: int, by: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the keyboard on that card, and bring it into sight."""
        card, column = self.card(pair_id), self.column_with(pair_id)
        if card is None or column is None:
            return
        self.bring_into_sight(column)
        column.bring_into_sight(card)
        card.setFocus(by)

    def bring_into_sight(self, column: PairColumn) -> None:
        self._scroll.ensureWidgetVisible(column, _GAP, 0)

    def show_landing(self, target: PairColumn | None, place: int = 0) -> None:
        for column in self.columns:
            column.show_landing(place if column is target else None)

    def show_away(self, pair_id: int | None) -> None:
        for card in self.cards():
            card.show_away(card.pair.id == pair_id)

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.em(NARROWEST_EM), theming().fonts.em(_LOWEST_EM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self, column: PairColumn) -> None:
        column.made.connect(self._welcome)
        column.dragged_at.connect(self._scroll.hold_at)
        column.dropped.connect(lambda pair, place: self._take_drop(column, pair, place))

    def _welcome(self, card: PairCard) -> None:
        self.attach(card)
        card.clicked.connect(lambda: self.chosen.emit(card.pair.id))
        card.opened.connect(lambda: self.opened.emit(card.pair.id))
        card.menu_wanted.connect(lambda at: self.menu_wished.emit(card.pair.id, at))
        card.lifted.connect(lambda on: self._lift(card.pair.id, on))

    def _lift(self, pair_id: int, on: bool) -> None:
        """While it is dragged nothing is made anew: its card is where Qt came from."""
        self._in_drag = on
        self.show_away(pair_id if on else None)
        if on:
            return
        self._scroll.let_go()
        self.show_landing(None)
        if self._waiting is not None:
            board, self._waiting = self._waiting, None
            self.show_board(board)
        if self._wished is not None:
            wished, self._wished = self._wished, None
            self.move_wished.emit(*wished)

    def _take_drop(self, column: PairColumn, pair_id: int, place: int) -> None:
        before = before_in(column, place, pair_id)
        self._wished = (pair_id, column.state, before)
        if not self._in_drag:
            wished, self._wished = self._wished, None
            self.move_wished.emit(*wished)

    def _fit(self) -> None:
        """Equal columns where each gets its least width; else they scroll sideways."""
        fonts, count = theming().fonts, len(self.columns)
        room = self._scroll.width() - _GAP * (count - 1)
        equal, extra = divmod(max(0, room), count)
        width = max(equal, fonts.em(NARROWEST_EM))
        overflows = equal < width
        self._row.setContentsMargins(0, 0, 0, 8 if overflows else 0)
        for number, column in enumerate(self.columns):
            column.setFixedWidth(width + (1 if not overflows and number < extra else 0))


def before_in(column: PairColumn, place: int, moving: int) -> int | None:
    """The first pair of that column from this place on that is not moving itself."""
    rest: list[Pair] = [card.pair for card in column.cards[max(0, place) :]]
    return next((pair.id for pair in rest if pair.id != moving), None)
