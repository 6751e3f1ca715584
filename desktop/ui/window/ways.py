"""The ways through the window: from anywhere to a person, a day, a page beside the places.

Pages and overlays are imported when they are first needed: they need services, and
services are there only once the store's thread has imported them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from desktop.domain.clock import Clock
from desktop.domain.follow_ups import PlanWish
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.domain.rhythm.capacity import DayKind
from desktop.domain.talk import SUGGESTED
from desktop.half_written import HalfWritten
from desktop.settings import SettingsFile
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.window.before_after import BeforeAndAfter
from desktop.ui.window.heart import Heart
from desktop.ui.window.helping import Helping
from desktop.ui.window.in_and_out import InAndOut
from desktop.ui.window.keeping import Keeping
from desktop.ui.window.main_window import MainWindow
from desktop.ui.window.one_at_a_time import OneAtATime
from desktop.ui.window.palette_way import PaletteWay
from desktop.ui.window.shortcuts_way import ShortcutsWay

if TYPE_CHECKING:
    from desktop.login_start import LoginStart
    from desktop.ui.calendar.page import CalendarPage
    from desktop.ui.journey.page import JourneyPage
    from desktop.ui.people.page import PeoplePage
    from desktop.ui.preferences.page import PreferencesPage
    from desktop.ui.we_spoke.alone import WeSpokeAlone
    from desktop.ui.we_spoke.overlay import WeSpoke


class Ways:
    """Each method goes somewhere, or opens something over what is shown."""

    def __init__(
        self, window: MainWindow, runner: Runner, clock: Clock, settings: SettingsFile
    ) -> None:
        self.window, self.runner, self.clock, self.settings = window, runner, clock, settings
        self.we_spoke: WeSpoke | None = None
        self.we_spoke_alone: WeSpokeAlone | None = None
        self.preferences: PreferencesPage | None = None
        self._will_write_down = False
        self.before_after = BeforeAndAfter(window, runner, clock, settings, self.back)
        self.heart = Heart(window)
        self.one_at_a_time = OneAtATime(
            window, runner, clock, settings, show_person=self.show_person, leave=self.people
        )
        self.in_and_out = InAndOut(self)
        self.keeping = Keeping(self)
        self.palette, self.shortcuts = PaletteWay(self), ShortcutsWay(window)
        self.helping = Helping(self)
        self.login: LoginStart | None = None  # how to start with the session, if at all

    def people(self) -> PeoplePage:
        return cast("PeoplePage", self.window.show_place("people"))

    def journey(self) -> JourneyPage:
        return cast("JourneyPage", self.window.show_place("journey"))

    def calendar(self) -> CalendarPage:
        return cast("CalendarPage", self.window.show_place("calendar"))

    def back(self) -> None:
        """Leave a page that is no place, for the place it was opened from."""
        self.window.show_place(self.window.place)

    def show_person(self, person_id: int) -> None:
        """Go to People, to this person's card."""
        self.people().show_person(person_id)

    def show_circle(self, circle_id: int) -> None:
        self.people().show_circle(circle_id)

    def show_everyone(self) -> None:
        self.people().show_everyone()

    def add_person(self) -> None:
        self.people().add_person()

    def show_stage(self, stage_id: int) -> None:
        self.journey().show_stage(stage_id)

    def show_brief(self, meeting: Meeting) -> None:
        self.before_after.show_brief(meeting)

    def show_debrief(self, meeting: Meeting) -> None:
        self.before_after.show_debrief(meeting)

    def print_here(self) -> None:
        """Print what is shown, or say that nothing here goes to paper."""
        shown = self.window.shown
        if not (isinstance(shown, PlacePage) and shown.print_out()):
            self.window.tell(tr("Nothing here goes to paper. A card, a month or a brief does."))

    def search(self) -> None:
        """Go to People and into its search: it looks through everything ever written."""
        page = self.people()
        page.show_everyone()
        page.focus_search()

    def plan(self, wish: PlanWish = PlanWish()) -> None:  # noqa: B008 (it is frozen)
        """Go to the calendar and plan a follow-up there."""
        self.calendar().plan(wish)

    def note_request(self, person_id: int | None = None) -> None:
        """Go to the calendar and note that somebody asked to meet."""
        self.calendar().note_request(person_id)

    def show_day(self, day: date) -> None:
        self.calendar().show_day(day)

    def write_down_suggested(self, people: Sequence[int], text: str) -> None:
        """The same, with somebody whom Today brought."""
        self.write_down(people, text, origin=SUGGESTED)

    def write_down(self, people: Sequence[int] = (), text: str = "", *, origin: str = "") -> None:
        """Open “We spoke” over whatever is shown, with these people and this text begun."""
        if not self.runner.is_open:
            self._write_down_once_open()
            return
        if self.we_spoke is None:
            from desktop.ui.we_spoke.overlay import WeSpoke

            half_written = HalfWritten(self.settings.folder)
            self.we_spoke = WeSpoke(self.runner, self.clock, half_written, self.window.ground)
        self.we_spoke.open(tuple(people), text, origin=origin)

    def _write_down_once_open(self) -> None:
        """What is asked for in the first second is not lost; asked twice, it comes once."""
        if not self._will_write_down:
            self._will_write_down = True
            once = Qt.ConnectionType.SingleShotConnection
            self.runner.opened.connect(self.write_down, once)

    def write_down_alone(self) -> None:
        """Open “We spoke” over whatever is on the screen; a hidden window stays hidden.

        Within the window, where that is what one works in.
        """
        if not self.runner.is_open:
            once = Qt.ConnectionType.SingleShotConnection
            self.runner.opened.connect(self.write_down_alone, once)
            return
        if self.window.isActiveWindow():
            self.write_down()
            return
        if self.we_spoke_alone is None:
            from desktop.ui.we_spoke.alone import WeSpokeAlone

            half_written = HalfWritten(self.settings.folder)
            self.we_spoke_alone = WeSpokeAlone(self.runner, self.clock, half_written)
        if self.we_spoke is not None:
            self.we_spoke.leave()  # what was begun there goes on here
        self.we_spoke_alone.open()

    def build_preferences(self) -> PreferencesPage:
        """Their page, made when it is first asked for; it fills in turns."""
        if self.preferences is None:
            from desktop.ui.preferences.page import PreferencesPage

            page = PreferencesPage(self.runner, self.clock, self.settings, self.login)
            page.closed.connect(self.back)
            page.failed.connect(self.tell_trouble)
            page.changed.connect(self.window.preference_changed)
            page.export_wished.connect(self.in_and_out.take_out)
            page.lock_wished.connect(self.window.lock_changed)
            page.backups_wished.connect(self.keeping.show_backups)
            page.looking_wished.connect(self.keeping.look_whether_all_is_well)
            self.window.pages.addWidget(page)
            self.preferences = page
        return self.preferences

    def show_preferences(self, find: str = "", *, go_to: str = "") -> None:
        """All of them, or those whose words hold ``find``; the keyboard on that of this name."""
        page = self.build_preferences()
        self.window.show_aside(page, tr("Preferences"))
        self.window.sidebar.show_preferences()
        page.search.setText(find)
        page.focus_search()
        page.refresh()
        if go_to:
            page.go_to(go_to)

    def forget_preferences(self) -> None:
        """Show them as they are then, when they are asked for next."""
        if self.preferences is not None:
            self.window.pages.removeWidget(self.preferences)
            self.preferences.deleteLater()
            self.preferences = None

    def make_today_easy(self, easy: bool) -> None:
        """Mean today as an easy day, or as its weekday is."""
        self.settings.values.mean_day(self.clock.today(), DayKind.EASY if easy else None)
        self.settings.save()
        self.window.preference_changed.emit("days")

    def tell_trouble(self, sentence: str) -> None:
        from desktop.ui.window.trouble import tell_trouble

        tell_trouble(self.window, sentence)
