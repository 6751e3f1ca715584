"""The two pages around a meeting, and the ways to them from anywhere in the window.

They are no places: one comes from a place and goes back to it. Like all pages they are
imported when they are first needed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.settings import SettingsFile
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.brief.page import BriefPage
    from desktop.ui.debrief.page import DebriefPage

Wire = Callable[[PlacePage], PlacePage]


class BeforeAndAfter:
    """``wire`` has the wishes of a page for other places heard; ``back`` leaves the page."""

    def __init__(
        self,
        window: MainWindow,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        back: Callable[[], None],
    ) -> None:
        self._window, self._runner, self._clock = window, runner, clock
        self._settings, self._back = settings, back
        self.wire: Wire = lambda page: page
        self.brief: BriefPage | None = None
        self.debrief: DebriefPage | None = None

    def show_brief(self, meeting: Meeting) -> None:
        """The page to read before it."""
        if not self._runner.is_open:
            return
        page = self._brief_page()
        page.show_meeting(meeting, self._window.place_title)
        self._window.show_aside(page, tr("Brief"))
        page.take_focus()

    def show_debrief(self, meeting: Meeting) -> None:
        """The page to write after it."""
        if not self._runner.is_open:
            return
        page = self._debrief_page()
        page.show_meeting(meeting, self._window.place_title)
        self._window.show_aside(page, tr("Debrief"))
        page.take_focus()

    def show_brief_here(self) -> None:
        """That of the person or the appointment that is looked at, else of the next one."""
        self._with_meeting(self.show_brief)

    def show_debrief_here(self) -> None:
        """The same, for afterwards."""
        self._with_meeting(self.show_debrief)

    def _with_meeting(self, show: Callable[[Meeting], None]) -> None:
        shown = self._window.shown
        meeting = shown.current_meeting() if isinstance(shown, PlacePage) else None
        if meeting is not None:
            show(meeting)
        elif self._runner.is_open:
            self._ask_for_next(show)

    def _ask_for_next(self, show: Callable[[Meeting], None]) -> None:
        from desktop.services.meetings import next_meeting

        def take(meeting: Meeting | None) -> None:
            if meeting is not None:
                show(meeting)
            else:
                self._window.tell(
                    tr("No appointment today or tomorrow. Any card has a brief of its own.")
                )

        self._runner.query(
            next_meeting, now=self._clock.now(), then=take, key="next-meeting", owner=self._window
        )

    def _brief_page(self) -> BriefPage:
        if self.brief is None:
            from desktop.ui.brief.page import BriefPage

            self.brief = BriefPage(self._runner, self._clock, self._settings)
            self.brief.back_wished.connect(self._back)
            self.brief.told.connect(self._window.tell)
            self.wire(self.brief)
        return self.brief

    def _debrief_page(self) -> DebriefPage:
        if self.debrief is None:
            from desktop.ui.debrief.page import DebriefPage

            self.debrief = DebriefPage(self._runner, self._clock, self._settings)
            self.debrief.back_wished.connect(self._back)
            self.debrief.told.connect(self._window.tell)
            self.wire(self.debrief)
        return self.debrief
