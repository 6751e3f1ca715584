"""The menus of people on the board, and what their entries do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from desktop.domain.follow_ups import PlanWish
from desktop.domain.journey import BoardCard, Named, said_names
from desktop.domain.language import tr
from desktop.domain.writing import WriteWish
from desktop.services.journey import board as reading
from desktop.ui.journey.menus import FilterMenu, PlaceMenu, add_action
from desktop.ui.journey.people_menu import PeopleMenu, move_menu
from desktop.ui.people.rest_sheet import RestSheet, part_with
from desktop.ui.window.places import MenuHere

if TYPE_CHECKING:
    from desktop.ui.journey.page import JourneyPage

Filters = tuple[tuple[Named, ...], tuple[Named, ...]]  # circles, tags


class BoardMenus(QObject):
    """Opens the menu of some people, or only the one of places to move them to.

    ``told`` brings a sentence for the person that is no change.
    """

    told = Signal(str)

    def __init__(self, page: JourneyPage) -> None:
        super().__init__(page)
        self._page = page
        self._filters: Filters = ((), ())

    def refresh(self, then: Callable[[], object] = lambda: None) -> None:
        """Read anew whose cards can be shown."""

        def take(filters: Filters) -> None:
            self._filters = filters
            then()

        self._page.runner.query(reading.filters, then=take, key="journey-filters", owner=self._page)

    def here(self) -> list[MenuHere]:
        """All of them that could be opened now."""
        page = self._page
        menus = [MenuHere("", self.stages_menu()), MenuHere("", self.filter_menu())]
        people = page.board.meant_here()
        if people:
            named = said_names([card.called for card in self._cards(people)])
            menus.insert(0, MenuHere(named, self.people_menu(people)))
        return menus

    def filter_menu(self) -> FilterMenu:
        """Whose cards to show, as far as was read."""
        page = self._page
        return FilterMenu(*self._filters, page.shown_filter, page.filter_by, page)

    def stages_menu(self) -> QMenu:
        page = self._page
        menu = QMenu(self._page)
        menu.addMenu(PlaceMenu(tr("Open a stage"), page.board.heads(), page.show_stage, menu))
        add_action(menu, tr("Add a stage"), page.add_stage, glyph="plus")
        return menu

    def open_menu(self, people: tuple[int, ...], at: QPoint) -> None:
        menu = self.people_menu(people)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def people_menu(self, people: tuple[int, ...]) -> PeopleMenu:
        page, one = self._page, people[0]
        menu = PeopleMenu(self._cards(people), page.board.heads(), page)
        menu.open_wished.connect(lambda: page.person_wished.emit(one))
        menu.place_chosen.connect(lambda stage: self._move_to_top(people, stage))
        menu.pick_up_wished.connect(lambda: self._pick_up(one))
        menu.plan_wished.connect(lambda: page.plan_wished.emit(PlanWish(one)))
        menu.write_wished.connect(lambda: page.write_wished.emit(WriteWish(people)))
        menu.we_spoke_wished.connect(lambda: page.we_spoke_wished.emit(people))
        menu.rest_wished.connect(lambda: self._rest(people))
        menu.thanks_wished.connect(lambda: self.part_with(one))
        return menu

    def open_move_menu(self, people: tuple[int, ...], at: QPoint) -> None:
        if people:
            page = self._page
            cards, heads = self._cards(people), page.board.heads()
            menu = move_menu(cards, heads, lambda stage: self._move_to_top(people, stage), page)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def part_with(self, person: int) -> RestSheet:
        """Let them rest, with thanks."""
        page = self._page
        at = page.board.card_rect(person, page)
        return part_with(page, person, page, at, page.we_spoke_wished.emit, self.told.emit)

    def _rest(self, people: tuple[int, ...]) -> None:
        self._page.move_people(people, self._page.board.heads()[-1].id, None)

    def _move_to_top(self, people: tuple[int, ...], stage_id: int) -> None:
        place = next(p for p in self._page.board.places if p.head.id == stage_id)
        self._page.move_people(people, stage_id, place.view.cards.before(0, people))

    def _pick_up(self, person: int) -> None:
        board = self._page.board
        found = board.place_of(person)
        if found is not None:
            board.select((person,))
            self._page.keys.pick_up(found[0].view)

    def _cards(self, people: Sequence[int]) -> list[BoardCard]:
        found = map(self._page.board.card_of, people)
        return [card for card in found if card is not None]
