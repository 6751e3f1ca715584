"""The places of the window: how the page of each is built, and its wishes heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.domain.language import tr
from desktop.ui.window.places import Place

if TYPE_CHECKING:
    from desktop.ui.place import PlacePage
    from desktop.ui.window.ways import Ways


class Rooms:
    """Makes the page of a place on its first visit; ``ways`` is asked for no sooner."""

    def __init__(self, ways: Callable[[], Ways]) -> None:
        self._ways = ways

    @property
    def ways(self) -> Ways:
        return self._ways()

    def places(self) -> list[Place]:
        return [
            Place("today", tr("Today"), "sun", "Ctrl+1", self._today),
            Place("people", tr("People"), "users-round", "Ctrl+2", self._people),
            Place(
                "journey", tr("Journey"), "signpost", "Ctrl+3", self._journey, starts_folded=True
            ),
            Place(
                "calendar", tr("Calendar"), "calendar-days", "Ctrl+4", self._calendar,
                starts_folded=True,
            ),
            Place("compose", tr("Compose"), "pen-line", "Ctrl+5", self._compose, begins_group=True),
            Place("gatherings", tr("Gatherings"), "ticket", "Ctrl+6", self._gatherings),
            Place(
                "introductions", tr("Introductions"), "waypoints", "Ctrl+7", self._introductions,
                starts_folded=True,
            ),
            Place("reflect", tr("Reflect"), "telescope", "Ctrl+8", self._reflect),
        ]  # fmt: skip

    def _today(self) -> QWidget:
        from desktop.ui.today.page import TodayPage

        ways = self.ways
        page = TodayPage(ways.runner, ways.clock, ways.settings)
        page.import_wished.connect(ways.in_and_out.bring_people_in)
        page.samples_wished.connect(ways.in_and_out.bring_in_samples)
        page.found_wished.connect(ways.in_and_out.show_found)
        page.day_wished.connect(ways.show_day)
        page.talk_wished.connect(ways.write_down_suggested)
        page.choosing_wished.connect(ways.show_everyone)
        page.week_wished.connect(ways.heart.look_back)
        return self.wired(page)

    def _people(self) -> QWidget:
        from desktop.ui.people.page import PeoplePage

        ways = self.ways
        page = PeoplePage(ways.runner, ways.clock, ways.settings, ways.window.pages)
        page.export_wished.connect(ways.in_and_out.take_out)
        page.import_wished.connect(ways.in_and_out.bring_people_in)
        page.one_at_a_time_wished.connect(ways.one_at_a_time.show)
        page.link_wished.connect(ways.in_and_out.follow)
        page.told.connect(ways.window.tell)
        return self.wired(page)

    def _journey(self) -> QWidget:
        from desktop.ui.journey.page import JourneyPage

        ways = self.ways
        page = JourneyPage(ways.runner, ways.clock, ways.settings)
        page.choosing_wished.connect(lambda: ways.window.show_place("people"))
        page.menus.told.connect(ways.window.tell)
        return self.wired(page)

    def _calendar(self) -> QWidget:
        from desktop.ui.calendar.page import CalendarPage

        ways = self.ways
        return self.wired(CalendarPage(ways.runner, ways.clock, ways.settings))

    def _compose(self) -> QWidget:
        from desktop.ui.compose.page import ComposePage

        ways = self.ways
        page = ComposePage(ways.runner, ways.clock, ways.settings)
        page.told.connect(ways.window.tell)
        page.preferences_wished.connect(lambda: ways.show_preferences(tr("Before it goes")))
        return self.wired(page)

    def _gatherings(self) -> QWidget:
        from desktop.ui.gatherings.page import GatheringsPage

        ways = self.ways
        return self.wired(GatheringsPage(ways.runner, ways.clock, ways.settings))

    def _introductions(self) -> QWidget:
        from desktop.ui.introductions.page import IntroductionsPage

        ways = self.ways
        page = IntroductionsPage(ways.runner, ways.clock, ways.settings)
        page.people_wished.connect(ways.show_everyone)
        page.told.connect(ways.window.tell)
        return self.wired(page)

    def _reflect(self) -> QWidget:
        from desktop.ui.reflect.page import ReflectPage

        ways = self.ways
        page = ReflectPage(ways.runner, ways.clock, ways.settings)
        page.told.connect(ways.window.tell)
        return self.wired(page)

    def wired(self, page: PlacePage) -> PlacePage:
        """The page with its wishes for other places heard."""
        page.person_wished.connect(self.ways.show_person)
        page.we_spoke_wished.connect(self.ways.write_down)
        page.plan_wished.connect(self.ways.plan)
        page.request_wished.connect(self.ways.note_request)
        page.stage_wished.connect(self.ways.show_stage)
        page.circle_wished.connect(self.ways.show_circle)
        page.brief_wished.connect(self.ways.show_brief)
        page.debrief_wished.connect(self.ways.show_debrief)
        page.write_wished.connect(self.ways.heart.write)
        page.moment_wished.connect(self.ways.heart.show_moment)
        page.gathering_wished.connect(self.ways.heart.show_gathering)
        page.introduction_wished.connect(self.ways.heart.show_introduction)
        return page
