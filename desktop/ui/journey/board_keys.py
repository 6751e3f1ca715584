"""The board by keyboard: walking, moving, and the drag without a mouse.

Space picks up what is selected, arrows carry it, Space or Enter lays it down,
Esc puts it back; each step is said to screen readers.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.domain.journey import said_names
from desktop.domain.language import tr
from desktop.domain.vocabulary import StageKind
from desktop.ui.journey.board_view import BoardView
from desktop.ui.journey.cards_view import CardsView
from desktop.ui.journey.carried import Carried
from desktop.ui.widgets.announce import announce

_LEFT, _RIGHT, _UP, _DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
_ARROWS = (_LEFT, _RIGHT, _UP, _DOWN)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_IGNORED = Qt.KeyboardModifier.KeypadModifier


class BoardKeys(QObject):
    """Reads the keys of every view of a board. ``move_menu_wished`` is the letter M."""

    move_menu_wished = Signal(object, QPoint)

    def __init__(self, board: BoardView) -> None:
        super().__init__(board)
        self._board = board
        self.carried: Carried | None = None
        self.letters = True  # single letters may be turned off (WCAG 2.1.4)

    def attach(self) -> None:
        """Read the keys of the views there are now."""
        for view in self._board.views:
            if view.keys == self.take:
                continue
            view.keys = self.take
            view.left.connect(self.let_go)
            view.chosen_alone.connect(self.let_go)

    def take(self, view: CardsView, event: QKeyEvent) -> bool:
        """Whether this key meant something to the board."""
        held = event.modifiers() & ~_IGNORED
        key = Qt.Key(event.key())
        if self.carried is not None:
            return self._carry(self.carried, key)
        if held == Qt.KeyboardModifier.AltModifier and key in _ARROWS:
            self._shift(view, key)
            return True
        if held == Qt.KeyboardModifier.ShiftModifier and key in _ARROWS:
            self._extend(view, key)
            return True
        if self._wants_menu(key, held):
            self._ask_for_menu(view)
            return True
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        return self._act(view, key) or (key in _ARROWS and self._walk(view, key))

    def put_back(self) -> None:
        """Let go of what is held, and go back to it; nothing has moved."""
        if self.carried is not None:
            people = self.carried.people
            self.let_go()
            self._board.select(people)

    def let_go(self) -> None:
        """Hold nothing any longer; nothing has moved."""
        if self.carried is not None:
            self.carried = None
            self._board.show_away(())
            announce(self._board, tr("Put back."))

    # Acts

    def _act(self, view: CardsView, key: Qt.Key) -> bool:
        current = view.current_id()
        if key in _ENTER and current is not None:
            self._board.person_wished.emit(current)
        elif key == Qt.Key.Key_Space:
            self.pick_up(view)
        elif key == Qt.Key.Key_M and self.letters:
            self.move_menu_wished.emit(self._board.meant(view), self._corner(view))
        elif key == Qt.Key.Key_Escape and self._board.selected():
            self._board.select_nobody()
        else:
            return False
        return True

    def _wants_menu(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        shifted = key == Qt.Key.Key_F10 and held == Qt.KeyboardModifier.ShiftModifier
        return key == Qt.Key.Key_Menu or shifted

    def _ask_for_menu(self, view: CardsView) -> None:
        people = self._board.meant(view)
        if people:
            self._board.menu_wished.emit(people, self._corner(view))

    def _corner(self, view: CardsView) -> QPoint:
        """Below the current card, on the screen."""
        rect = view.card_rect(max(0, view.current_position()))
        return view.viewport().mapToGlobal(rect.bottomLeft())

    def _shift(self, view: CardsView, key: Qt.Key) -> None:
        """Alt and an arrow: a stage on or back, or one place up or down."""
        people = self._board.meant(view)
        if not people:
            return
        across = self._across(key)
        if across and view.is_column:
            self._shift_stage(view, people, across)
        elif across:
            self._shift_in_tray(view, people, across)
        elif view.is_column:
            self._shift_within(view, people, -1 if key == _UP else 1)
        elif key == _UP:
            self._shift_stage(view, people, 0)

    def _shift_in_tray(self, view: CardsView, people: tuple[int, ...], across: int) -> None:
        head = self._board.heads()[self._number(view)]
        if head.kind == StageKind.NOTICED and across > 0:
            self._shift_stage(view, people, 1)
        else:
            self._shift_within(view, people, across)

    def _shift_stage(self, view: CardsView, people: tuple[int, ...], by: int) -> None:
        heads = self._board.heads()
        number = self._number(view)
        target = number + by if by else (1 if number == 0 else len(heads) - 2)
        if not 0 <= target < len(heads) - 1 or target == number:
            return
        cards = self._board.views[target].cards
        self._board.move_wished.emit(people, heads[target].id, cards.before(0, people))

    def _shift_within(self, view: CardsView, people: tuple[int, ...], by: int) -> None:
        cards = view.cards.cards
        here = [n for n, card in enumerate(cards) if card.person_id in people]
        if not here:
            return
        chosen = [cards[n].person_id for n in here]
        target = here[0] - 1 if by < 0 else here[-1] + 2
        if target < 0 or target > len(cards):
            return
        stage = self._board.heads()[self._number(view)].id
        self._board.move_wished.emit(tuple(chosen), stage, view.cards.before(target, chosen))

    def _extend(self, view: CardsView, key: Qt.Key) -> None:
        """Shift and an arrow: select on along the cards, or let go on the way back."""
        across = self._across(key)
        step = (1 if key == _DOWN else -1 if key == _UP else 0) if view.is_column else across
        index, to = view.currentIndex(), view.cards.at(view.current_position() + step)
        if not step or not to.isValid():
            return
        chosen = view.selectionModel()
        back = chosen.isSelected(index) and chosen.isSelected(to)
        flags = QItemSelectionModel.SelectionFlag
        chosen.select(index, flags.Deselect if back else flags.Select)
        chosen.select(to, flags.Select)
        view.make_current(view.current_position() + step)

    # Walking

    def _walk(self, view: CardsView, key: Qt.Key) -> bool:
        """Arrows that leave the view; those within it are its own."""
        number, last = self._number(view), len(self._board.views) - 1
        across = self._across(key)
        if view.is_column:
            if across:
                target = number + across
                if 1 <= target <= last - 1:
                    self._go(target, view.current_position())
                return True
            if key == _DOWN and view.current_position() >= len(view.cards.cards) - 1:
                self._go(0 if number <= last // 2 else last, 0)
                return True
            return False
        if key == _UP:
            self._go(1 if number == 0 else last - 1, 0)
            return True
        at_end = view.current_position() == (len(view.cards.cards) - 1 if across > 0 else 0)
        other = last if number == 0 else 0
        if across and (at_end or not view.cards.cards) and (across > 0) == (number == 0):
            self._go(other, 0 if across > 0 else 1_000_000)
            return True
        return key == _DOWN

    def _go(self, number: int, position: int) -> None:
        self._board.select_nobody()
        view = self._board.views[number]
        self._board.bring_into_sight(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        view.make_current(max(0, position))

    # Carrying

    def pick_up(self, view: CardsView) -> None:
        people = self._board.meant(view)
        if not people or view.current_id() is None:
            return
        self.carried = Carried(self._board, people, view)
        words = tr("Picked up {people}, {place}. Arrows carry, Space lays down, Esc puts back.")
        spot = self.carried.spot()
        announce(self._board, words.format(people=self._names(people), place=spot))

    def _carry(self, carried: Carried, key: Qt.Key) -> bool:
        """While something is held every key belongs to the carrying."""
        if key in (*_ENTER, Qt.Key.Key_Space):
            self.carried = None
            carried.lay_down()
        elif key == Qt.Key.Key_Escape:
            self.put_back()
        elif key in _ARROWS:
            carried.carry(self._across(key), 1 if key == _DOWN else -1)
            announce(self._board, carried.spot())
        return True

    def _names(self, people: tuple[int, ...]) -> str:
        cards = (self._board.card_of(person) for person in people)
        return said_names([card.called for card in cards if card is not None])

    def _number(self, view: CardsView) -> int:
        return self._board.views.index(view)

    def _across(self, key: Qt.Key) -> int:
        """1 on along the journey, -1 back, 0 for up and down."""
        if key not in (_LEFT, _RIGHT):
            return 0
        return 1 if (key == _RIGHT) != self._board.isRightToLeft() else -1
