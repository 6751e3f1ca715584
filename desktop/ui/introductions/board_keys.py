"""The board of introductions by keyboard, with the keys of the journey: walking, moving,
and the drag without a mouse."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.domain.language import tr
from desktop.ui.introductions.board_view import PairsView, before_in
from desktop.ui.introductions.column import PairColumn
from desktop.ui.introductions.pair_card import PairCard
from desktop.ui.introductions.wording import column_of, say_pair
from desktop.ui.widgets.announce import announce

_LEFT, _RIGHT, _UP, _DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
_ARROWS = (_LEFT, _RIGHT, _UP, _DOWN)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_IGNORED = Qt.KeyboardModifier.KeypadModifier


@dataclass(slots=True)
class Carried:
    """Which pair is held, over which column, and before which of its other cards."""

    pair_id: int
    column: int
    place: int


class PairKeys(QObject):
    """Reads the keys of every card. ``move_menu_wished`` is the letter M."""

    move_menu_wished = Signal(int, QPoint)

    def __init__(self, board: PairsView) -> None:
        super().__init__(board)
        self._board = board
        self.carried: Carried | None = None
        self.letters = True  # single letters may be turned off (WCAG 2.1.4)
        board.attach = self._attach

    def _attach(self, card: PairCard) -> None:
        card.keys = lambda event: self.take(card, event)
        card.left.connect(self.let_go)

    def take(self, card: PairCard, event: QKeyEvent) -> bool:
        """Whether this key meant something to the board."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~_IGNORED
        if self.carried is not None:
            return self._carry(key)
        if held == Qt.KeyboardModifier.AltModifier and key in _ARROWS:
            self._shift(card, key)
            return True
        shifted = key == Qt.Key.Key_F10 and held == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Menu or shifted:
            self._board.menu_wished.emit(card.pair.id, card.corner())
            return True
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        return self._act(card, key) or self._walk(card, key)

    def let_go(self) -> None:
        """Hold nothing any longer; nothing has moved. So it is too when the keyboard goes on
        to something else: nothing stays in the air."""
        if self.carried is not None:
            self.carried = None
            self._board.show_away(None)
            self._board.show_landing(None)
            announce(self._board, tr("Put back."))

    # Acts

    def _act(self, card: PairCard, key: Qt.Key) -> bool:
        if key in _ENTER:
            self._board.chosen.emit(card.pair.id)
            self._board.opened.emit(card.pair.id)
        elif key == Qt.Key.Key_Space:
            self._pick_up(card)
        elif key == Qt.Key.Key_M and self.letters:
            self.move_menu_wished.emit(card.pair.id, card.corner())
        else:
            return False
        return True

    def _shift(self, card: PairCard, key: Qt.Key) -> None:
        """Alt and an arrow: a step on or back, or one place up or down."""
        number, place = self._spot_of(card)
        across = self._across(key)
        if across:
            target = number + across
            if 0 <= target < len(self._board.columns):
                self._ask(card.pair.id, self._board.columns[target], 0)
            return
        column = self._board.columns[number]
        wanted = place - 1 if key == _UP else place + 2
        if 0 <= wanted <= len(column.cards):
            self._ask(card.pair.id, column, wanted)

    def _ask(self, pair_id: int, column: PairColumn, place: int) -> None:
        before = before_in(column, place, pair_id)
        self._board.move_wished.emit(pair_id, column.state, before)

    # Walking

    def _walk(self, card: PairCard, key: Qt.Key) -> bool:
        number, place = self._spot_of(card)
        cards = self._board.columns[number].cards
        if key in (_UP, _DOWN):
            place += 1 if key == _DOWN else -1
            if 0 <= place < len(cards):
                self._go(cards[place])
            return True
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(cards[0 if key == Qt.Key.Key_Home else -1])
            return True
        across = self._across(key)
        if across:
            self._go_across(number, place, across)
        return bool(across)

    def _go_across(self, number: int, place: int, across: int) -> None:
        """To the next column that has a card, at about the same height."""
        number += across
        while 0 <= number < len(self._board.columns):
            cards = self._board.columns[number].cards
            if cards:
                self._go(cards[min(place, len(cards) - 1)])
                return
            number += across

    def _go(self, card: PairCard) -> None:
        self._board.focus(card.pair.id)
        self._board.chosen.emit(card.pair.id)

    # Carrying

    def _pick_up(self, card: PairCard) -> None:
        number, place = self._spot_of(card)
        self.carried = Carried(card.pair.id, number, place)
        self._board.show_away(card.pair.id)
        self._show()
        words = tr("Picked up {pair}, {place}. Arrows carry, Space lays down, Esc puts back.")
        announce(self._board, words.format(pair=say_pair(card.pair), place=self._spot()))

    def _carry(self, key: Qt.Key) -> bool:
        """While something is held every key belongs to the carrying."""
        assert self.carried is not None
        if key in (*_ENTER, Qt.Key.Key_Space):
            self._lay_down()
        elif key == Qt.Key.Key_Escape:
            self.let_go()
        elif key in _ARROWS:
            self._carry_on(key)
            self._show()
            announce(self._board, self._spot())
        return True

    def _carry_on(self, key: Qt.Key) -> None:
        carried, across = self.carried, self._across(key)
        assert carried is not None
        if across:
            last = len(self._board.columns) - 1
            carried.column = min(max(carried.column + across, 0), last)
        else:
            step = 1 if key == _DOWN else -1
            carried.place = min(max(self._place() + step, 0), len(self._rest()))

    def _place(self) -> int:
        """Where in this column it is; a short one between two long ones forgets nothing."""
        assert self.carried is not None
        return min(self.carried.place, len(self._rest()))

    def _lay_down(self) -> None:
        carried, place = self.carried, self._place()
        assert carried is not None
        rest = self._rest()
        before = rest[place].pair.id if place < len(rest) else None
        state = self._board.columns[carried.column].state
        self.carried = None
        self._board.show_away(None)
        self._board.show_landing(None)
        self._board.move_wished.emit(carried.pair_id, state, before)

    def _show(self) -> None:
        """The line where it would be laid down now."""
        carried = self.carried
        assert carried is not None
        column, rest, place = self._board.columns[carried.column], self._rest(), self._place()
        self._board.bring_into_sight(column)
        at = column.cards.index(rest[place]) if place < len(rest) else len(column.cards)
        self._board.show_landing(column, at)
        if column.cards:
            column.bring_into_sight(column.cards[min(at, len(column.cards) - 1)])

    def _rest(self) -> list[PairCard]:
        """The cards of that column that are not held."""
        carried = self.carried
        assert carried is not None
        cards = self._board.columns[carried.column].cards
        return [card for card in cards if card.pair.id != carried.pair_id]

    def _spot(self) -> str:
        """ "Asked one, place 1 of 2"."""
        assert self.carried is not None
        column = self._board.columns[self.carried.column]
        words = tr("{step}, place {number} of {all}")
        return words.format(
            step=column_of(column.state).name, number=self._place() + 1, all=len(self._rest()) + 1
        )

    def _spot_of(self, card: PairCard) -> tuple[int, int]:
        for number, column in enumerate(self._board.columns):
            if card in column.cards:
                return number, column.cards.index(card)
        return 0, 0

    def _across(self, key: Qt.Key) -> int:
        """1 on along the way, -1 back, 0 for up and down."""
        if key not in (_LEFT, _RIGHT):
            return 0
        return 1 if (key == _RIGHT) != self._board.isRightToLeft() else -1
