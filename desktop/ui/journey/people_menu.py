"""What can be done with one or several people of the board, each act with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.journey import BoardCard, StageHead
from desktop.domain.language import tr
from desktop.ui.journey.menus import PlaceMenu, add_action


class PeopleMenu(QMenu):
    """``place_chosen`` brings the stage they go to; the others say what is wished."""

    open_wished = Signal()
    place_chosen = Signal(int)
    pick_up_wished = Signal()
    plan_wished = Signal()
    we_spoke_wished = Signal()
    write_wished = Signal()
    rest_wished = Signal()
    thanks_wished = Signal()  # let rest, with thanks

    def __init__(
        self, cards: Sequence[BoardCard], heads: Sequence[StageHead], parent: QWidget
    ) -> None:
        super().__init__(parent)
        alone = len(cards) == 1
        wish = self.open_wished.emit
        add_action(self, tr("Open"), wish, glyph="user-round", key="Enter").setEnabled(alone)
        self.addMenu(move_menu(cards, heads, lambda stage: self.place_chosen.emit(stage), self))
        words = tr("Pick up, and carry with the arrows")
        add_action(self, words, self.pick_up_wished.emit, glyph="grip-vertical", key="Space")
        self.addSeparator()
        plan = add_action(self, tr("Plan on…"), self.plan_wished.emit, glyph="calendar-plus")
        plan.setEnabled(alone)
        words = tr("Write to them")
        add_action(self, words, self.write_wished.emit, glyph="pen-line", key="Ctrl+E")
        add_action(self, tr("We spoke…"), self.we_spoke_wished.emit, glyph="message-circle-heart")
        self.addSeparator()
        rest = add_action(self, tr("Rest"), self.rest_wished.emit, glyph="moon", key="M, R")
        thanks = add_action(
            self, tr("Let go with thanks…"), self.thanks_wished.emit, glyph="hand-heart"
        )
        thanks.setEnabled(alone and cards[0].stage_id != heads[-1].id)
        rest.setEnabled(any(card.stage_id != heads[-1].id for card in cards))


def move_menu(
    cards: Sequence[BoardCard],
    heads: Sequence[StageHead],
    choose: Callable[[int], None],
    parent: QWidget,
) -> PlaceMenu:
    """All places these people can be moved to; the one they are all in is off."""
    places = {card.stage_id for card in cards}
    only = next(iter(places)) if len(places) == 1 else None
    words = tr("Move to stage")
    return PlaceMenu(words, heads, choose, parent, but=only)
