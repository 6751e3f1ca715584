"""The menus that open over the calendar, and the small window to pick a day in."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect

from desktop.domain.follow_ups import CalendarEntry, PlanWish
from desktop.domain.gatherings.rows import GatheringDraft
from desktop.domain.introducing import IntroductionWish
from desktop.ui.calendar.letters import letter_of
from desktop.ui.calendar.menus import DayMenu, EntryMenu, missed_menu, snooze_menu
from desktop.ui.calendar.view import key_of
from desktop.ui.calendar.words import title_words
from desktop.ui.phrases import say_whole_day
from desktop.ui.window.places import MenuHere

if TYPE_CHECKING:
    from desktop.ui.calendar.page import CalendarPage


class CalendarMenus(QObject):
    """Opened by the right button, the Menu key, S and D."""

    def __init__(self, page: CalendarPage) -> None:
        super().__init__(page)
        self._page = page

    def open(self, about: object, at: QPoint) -> None:
        """The menu of an entry, or of a day; ``at`` is on the screen."""
        if isinstance(about, date):
            self._day_menu(about).popup(at)
        elif isinstance(about, CalendarEntry):
            self._entry_menu(about, at).popup(at)

    def here(self) -> list[MenuHere]:
        """Of the current entry, and of the current day."""
        view = self._page.view
        menus = [MenuHere(say_whole_day(view.day), self._day_menu(view.day))]
        if (entry := view.entry()) is not None:
            at = self._page.on_screen(view.place_of(key_of(entry), entry.day))
            menus.insert(0, MenuHere(title_words(entry), self._entry_menu(entry, at)))
        return menus

    def _day_menu(self, day: date) -> DayMenu:
        menu = DayMenu(day, self._page.kind_of(day), self._page)
        menu.kind_chosen.connect(lambda kind: self._page.mean_day(day, kind))
        menu.plan_wished.connect(lambda: self._page.plan(PlanWish(day=day)))
        menu.request_wished.connect(self._page.note_request)
        menu.gathering_wished.connect(lambda: self.write_gathering(day))
        menu.open_wished.connect(lambda: self._page.show_day(day))
        return menu

    def _entry_menu(self, entry: CalendarEntry, at: QPoint) -> EntryMenu:
        menu = EntryMenu(entry, self._page.acts, self._page.clock.today(), at, self._page)
        target = self._page.here(self._page.view.place_of(key_of(entry), entry.day))
        person = entry.person_id
        menu.open_wished.connect(lambda: self.open_entry(entry, target))
        menu.edit_wished.connect(lambda: self._page.sheets.change(entry, target))
        menu.day_wished.connect(lambda: self.ask_day_for(entry, at))
        menu.brief_wished.connect(lambda: self._page.brief_wished.emit(entry.meeting))
        menu.debrief_wished.connect(lambda: self._page.debrief_wished.emit(entry.meeting))
        menu.answer_wished.connect(lambda: self.carry_out(entry, "answer"))
        menu.decline_wished.connect(lambda: self.carry_out(entry, "decline"))
        menu.person_wished.connect(lambda: self._page.person_wished.emit(person))
        menu.write_wished.connect(lambda: self._page.write_wished.emit(letter_of(entry)))
        menu.we_spoke_wished.connect(lambda: self._page.we_spoke_wished.emit((person,)))
        two = IntroductionWish(introduction_id=entry.introduction_id)
        menu.introduction_wished.connect(lambda: self._page.introduction_wished.emit(two))
        return menu

    def open_entry(self, entry: CalendarEntry, target: QRect) -> None:
        """Its sheet beside it; a gathering has a place of its own."""
        if entry.kind == "gathering":
            self._page.gathering_wished.emit(entry.id)
        else:
            self._page.sheets.show_entry(entry, target)

    def write_gathering(self, day: date) -> None:
        """Write a gathering down for that day."""
        area = self._page.view.place_of(None, day)
        self._page.sheets.gathering(GatheringDraft("", day), self._page.here(area))

    def ask_later(self, entry: CalendarEntry, at: QPoint) -> None:
        """When it is put off to."""
        menu = snooze_menu(
            self._page.clock.today(), lambda to: self._page.acts.snooze(entry, to), self._page
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def ask_who_missed(self, entry: CalendarEntry, at: QPoint) -> None:
        """By me, or by them."""
        menu = missed_menu(entry, self._page.acts, self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def ask_day(self) -> None:
        """Pick a date to go to, or one to move the current entry to."""
        entry = self._page.view.entry()
        area = self._page.view.place_of(key_of(entry) if entry else None, self._page.view.day)
        at = self._page.view.mapToGlobal(area.bottomLeft())
        if entry is not None and entry.can_move and not entry.is_settled:
            self.ask_day_for(entry, at)
        else:
            self._page.sheets.pick_day(self._page.view.day, at).chosen.connect(self._page.go_to)

    def ask_day_for(self, entry: CalendarEntry, at: QPoint) -> None:
        """Pick the day that an entry is moved to."""
        picker = self._page.sheets.pick_day(entry.day, at)
        picker.chosen.connect(lambda day: self._page.acts.move_to_day(entry, day, at))

    def carry_out(self, entry: CalendarEntry, act: str) -> None:
        """What the buttons of a row wish."""
        page = self._page
        area = page.view.place_of(key_of(entry), entry.day)
        match act:
            case "keep":
                page.acts.keep(entry)
            case "move":
                self.ask_day_for(entry, page.on_screen(area))
            case "brief":
                page.brief_wished.emit(entry.meeting)
            case "answer":
                page.sheets.answer(entry, page.here(area))
            case "decline":
                page.sheets.decline(entry, page.here(area))
            case "this_evening" | "weekend":
                page.acts.snooze(entry, act)
