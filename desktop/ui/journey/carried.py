"""Cards that are carried by keyboard: who is held, over which place, and before whom.

The arrows carry them over the board; nothing has moved until they are laid down.
"""

from __future__ import annotations

from desktop.domain.language import tr
from desktop.ui.journey.board_view import BoardView
from desktop.ui.journey.cards_view import CardsView


class Carried:
    """``position`` counts the cards of a place without those held."""

    def __init__(self, board: BoardView, people: tuple[int, ...], view: CardsView) -> None:
        """Held are ``people``, by the current card of ``view``."""
        self._board = board
        self.people = people
        self._place = board.views.index(view)
        before = view.cards.cards[: view.current_position()]
        self._wished = sum(card.person_id not in people for card in before)
        board.show_away(people)
        self.show()

    @property
    def position(self) -> int:
        """Where in this place it is; a short column between two long ones forgets nothing."""
        return min(self._wished, len(self._rest()))

    def carry(self, across: int, along: int) -> None:
        """Places on or back, or else cards down or up; in a tray there is no down."""
        if across:
            self._place = min(max(self._place + across, 0), len(self._board.views) - 1)
        elif self._view.is_column:
            self._wished = min(max(self.position + along, 0), len(self._rest()))
        self.show()

    def lay_down(self) -> None:
        """Ask that they move to where they are held."""
        rest, position = self._rest(), self.position
        before = rest[position] if position < len(rest) else None
        stage = self._board.heads()[self._place].id
        self._board.show_away(())
        self._board.move_wished.emit(self.people, stage, before)

    def show(self) -> None:
        """The landing line where they would be laid down now."""
        for number, view in enumerate(self._board.views):
            view.show_landing(self._landing() if number == self._place else None)
        self._board.bring_into_sight(self._view)
        if self._view.cards.cards:
            near = min(self._landing(), len(self._view.cards.cards) - 1)
            self._view.scrollTo(self._view.cards.at(near))

    def spot(self) -> str:
        """ "Empathy and rapport, place 1 of 4"."""
        head = self._board.heads()[self._place]
        words = tr("{stage}, place {number} of {all}")
        return words.format(stage=head.name, number=self.position + 1, all=len(self._rest()) + 1)

    @property
    def _view(self) -> CardsView:
        return self._board.views[self._place]

    def _landing(self) -> int:
        """The place among all cards of that view, those held included."""
        rest, cards = self._rest(), self._view.cards
        if self.position >= len(rest):
            return len(cards.cards)
        return cards.position_of(rest[self.position]) or 0

    def _rest(self) -> list[int]:
        """Who lies at that place and is not held."""
        cards = self._view.cards.cards
        return [card.person_id for card in cards if card.person_id not in self.people]
