"""The Kith window: its places, and who carries out their wishes.

Pages and overlays are imported when they are first needed: they need services, and
services are there only once the store's thread has imported them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.settings import SettingsFile
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.window.main_window import MainWindow
from desktop.ui.window.places import Circle, Command, Place, WindowState

if TYPE_CHECKING:
    from desktop.ui.calendar.page import CalendarPage
    from desktop.ui.importing.page import ImportPage
    from desktop.ui.journey.page import JourneyPage
    from desktop.ui.people.page import PeoplePage
    from desktop.ui.preferences.page import PreferencesPage
    from desktop.ui.we_spoke.overlay import WeSpoke

_DAY_CHECK_MS = 30_000
_TRAYS = 76  # height of the board's trays and the space around them, at 14 px text


class KithWindow(MainWindow):
    """``painted`` once, after the first paint: the time to import what is heavy."""

    painted = Signal()

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        first_rows: Sequence[tuple[int, str]] = (),
    ) -> None:
        """``first_rows`` (id, name) stand in for People until its page is built."""
        self.runner, self.clock, self.settings = runner, clock, settings
        values = settings.values
        self._window_state = WindowState(
            values.geometry, values.place, values.folded, values.menu_bar
        )
        super().__init__(self._make_places(), self._window_state)
        self._was_painted = False
        self._we_spoke: WeSpoke | None = None
        self._imports: ImportPage | None = None
        self._preferences: PreferencesPage | None = None
        self._day = clock.today()
        self.add_commands(self._commands())
        self._stand_in(first_rows)
        self._listen()

    def place_names(self) -> Sequence[str]:
        return tuple(self._places)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def remember(self) -> None:
        """Put into the settings how the window and its pages were left."""
        state, values = self._window_state, self.settings.values
        values.geometry, values.place = state.geometry, state.place or values.place
        values.folded, values.text_scale = state.folded, theming().scale

    def come_forward(self) -> None:
        """Show the window above the others, where the desktop lets us."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_trouble(self, error: KithError) -> None:
        """The store could not be opened: say so in the place of everything else."""
        from desktop.ui.window.trouble import TroublePage

        self.show_stand_in(TroublePage(str(error)))

    def show_person(self, person_id: int) -> None:
        """Go to People, to this person's card."""
        self._people().show_person(person_id)

    def show_circle(self, circle_id: int) -> None:
        self._people().show_circle(circle_id)

    def show_stage(self, stage_id: int) -> None:
        self._journey().show_stage(stage_id)

    def search(self) -> None:
        """Go to People and into its search: it looks through everything ever written."""
        page = self._people()
        page.show_everyone()
        page.focus_search()

    def plan(self, person_id: int | None = None, day: date | None = None) -> None:
        """Go to the calendar and plan a follow-up there."""
        self._calendar().plan(person_id, day)

    def show_day(self, day: date) -> None:
        self._calendar().show_day(day)

    def write_down(self, people: Sequence[int] = ()) -> None:
        """Open “We spoke” over whatever is shown."""
        if not self.runner.is_open:
            return
        if self._we_spoke is None:
            from desktop.ui.we_spoke.overlay import WeSpoke

            begun = str(self.settings.values.views.get("we_spoke", ""))
            self._we_spoke = WeSpoke(self.runner, self.clock, self._centre, unfinished=begun)
            self._we_spoke.unfinished_changed.connect(self._keep_unfinished)
        self._we_spoke.open(tuple(people))

    def bring_in(self, files: list[Path]) -> None:
        """Look at these files before anything changes."""
        if not self.runner.is_open:
            return
        if self._imports is None:
            self._imports = self._make_imports()
        self.show_aside(self._imports, self.tr("Import"))
        self._imports.start(files)

    def review_proposals(self) -> None:
        """Show who of the book may be one person."""
        if not self.runner.is_open:
            return
        if self._imports is None:
            self._imports = self._make_imports()
        self.show_aside(self._imports, self.tr("One person, twice?"))
        self._imports.review_proposals()

    def choose_files(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Bring people in"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Address books (*.vcf *.vcard *.csv)"), self.tr("All files (*)")]
        )
        dialog.filesSelected.connect(lambda names: self.bring_in([Path(name) for name in names]))
        dialog.open()

    def take_out(self, people: Sequence[int] | None = None) -> None:
        """Choose a file to write people into: all of them, or these."""
        from desktop.ui.exporting import ask_where

        ask_where(self, self.runner, self.clock, people)

    def bring_in_samples(self) -> None:
        from desktop.services import samples
        from desktop.ui.people.pictures import shrink_picture

        self.runner.change(
            samples.plant,
            now=self.clock.now(),
            zone=self.clock.zone,
            shrink=shrink_picture,
            then=self._show_samples,
        )

    def sweep_samples(self) -> None:
        from desktop.services import samples

        self.runner.change(samples.sweep)

    def show_preferences(self) -> None:
        if self._preferences is None:
            from desktop.ui.preferences.page import PreferencesPage

            folder = self.settings.folder
            self._preferences = PreferencesPage(self.runner, self.clock, self.settings, folder)
            self._preferences.closed.connect(lambda: self.show_place(self.place))
            self._preferences.failed.connect(self._tell_trouble)
        self.show_aside(self._preferences, self.tr("Preferences"))
        self._preferences.refresh()

    def _show_samples(self, _changes: Changes) -> None:
        self.show_place("today")

    def _make_places(self) -> list[Place]:
        return [
            Place("today", self.tr("Today"), "sun", "Ctrl+1", self._make_today),
            Place("people", self.tr("People"), "users-round", "Ctrl+2", self._make_people),
            Place(
                "journey", self.tr("Journey"), "signpost", "Ctrl+3", self._make_journey,
                starts_folded=True,
            ),
            Place(
                "calendar", self.tr("Calendar"), "calendar-days", "Ctrl+4", self._make_calendar,
                starts_folded=True,
            ),
        ]  # fmt: skip

    def _make_today(self) -> QWidget:
        from desktop.ui.today.page import TodayPage

        page = TodayPage(self.runner, self.clock, self.settings)
        page.import_wished.connect(self.choose_files)
        page.samples_wished.connect(self.bring_in_samples)
        page.day_wished.connect(self.show_day)
        page.choosing_wished.connect(lambda: self._people().show_everyone())
        return self._wired(page)

    def _make_people(self) -> QWidget:
        from desktop.ui.people.page import PeoplePage

        page = PeoplePage(self.runner, self.clock, self.settings)
        page.export_wished.connect(self.take_out)
        page.told.connect(self.tell)
        return self._wired(page)

    def _make_journey(self) -> QWidget:
        from desktop.ui.journey.page import JourneyPage

        page = JourneyPage(self.runner, self.clock, self.settings)
        page.choosing_wished.connect(lambda: self.show_place("people"))
        return self._wired(page)

    def _make_calendar(self) -> QWidget:
        from desktop.ui.calendar.page import CalendarPage

        return self._wired(CalendarPage(self.runner, self.clock, self.settings))

    def _make_imports(self) -> ImportPage:
        from desktop.ui.importing.page import ImportPage

        page = ImportPage(self.runner, self.clock)
        page.finished.connect(lambda _: self._people().show_everyone())
        page.cancelled.connect(lambda: self.show_place(self.place))
        return page

    def _wired(self, page: PlacePage) -> PlacePage:
        """The page with its wishes for other places heard."""
        page.person_wished.connect(self.show_person)
        page.we_spoke_wished.connect(self.write_down)
        page.plan_wished.connect(self.plan)
        page.stage_wished.connect(self.show_stage)
        page.circle_wished.connect(self.show_circle)
        return page

    def _people(self) -> PeoplePage:
        return cast("PeoplePage", self.show_place("people"))

    def _journey(self) -> JourneyPage:
        return cast("JourneyPage", self.show_place("journey"))

    def _calendar(self) -> CalendarPage:
        return cast("CalendarPage", self.show_place("calendar"))

    def _listen(self) -> None:
        self.undo_requested.connect(self.runner.undo)
        self.redo_requested.connect(self.runner.redo)
        self.search_requested.connect(self.search)
        self.find_requested.connect(self._find_here)
        self.we_spoke_requested.connect(self.write_down)
        self.preferences_requested.connect(self.show_preferences)
        self.circle_chosen.connect(self.show_circle)
        self.files_dropped.connect(self.bring_in)
        self.place_shown.connect(self._lift_toast)
        self.runner.opened.connect(self._begin)
        self.runner.changed.connect(self._hear)
        self.runner.failed.connect(self._tell_trouble)
        clock = QTimer(self)
        clock.setInterval(_DAY_CHECK_MS)
        clock.timeout.connect(self._notice_midnight)
        clock.start()

    def _commands(self) -> list[Command]:
        return [
            Command(
                "file", self.tr("Add a person"), lambda: self._people().add_person(),
                "Ctrl+N", icon="user-round-plus",
            ),
            Command(
                "file", self.tr("Plan a follow-up"), self.plan, "Ctrl+Shift+N",
                icon="calendar-plus",
            ),
            Command("file"),
            Command("file", self.tr("Bring people in…"), self.choose_files, icon="download"),
            Command("file", self.tr("Take people out…"), self.take_out, icon="upload"),
            Command("file", self.tr("Who may be the same…"), self.review_proposals, icon="merge"),
            Command("file"),
            Command("file", self.tr("Sweep the sample people away"), self.sweep_samples,
                    id="sweep"),
        ]  # fmt: skip

    def _begin(self) -> None:
        """The store is open: build the place that was shown last."""
        self.show_place(self._first_place())
        self._ask_for_circles()

    def _stand_in(self, first_rows: Sequence[tuple[int, str]]) -> None:
        from desktop.ui.window.stand_in import StandIn

        place = self._places[self._first_place()]
        self.show_stand_in(StandIn(place.title, first_rows if place.id == "people" else ()))
        self.sidebar.show_place(place.id)

    def _first_place(self) -> str:
        wished = self.settings.values.place
        return wished if wished in self._places else "today"

    def _tell_trouble(self, sentence: str) -> None:
        from desktop.ui.window.trouble import tell_trouble

        tell_trouble(self, sentence)

    def _lift_toast(self, place_id: str) -> None:
        """Above the trays of the board, which one drags to while it speaks."""
        self.toast.lift = theming().fonts.scaled(_TRAYS) if place_id == "journey" else 0

    def _keep_unfinished(self, words: str) -> None:
        """What was being written down survives a crash, and is offered again."""
        self.settings.values.views["we_spoke"] = words
        self.settings.save()

    def _find_here(self) -> None:
        page = self.page(self.place)
        if isinstance(page, PlacePage):
            page.focus_search()

    def _hear(self, changes: Changes) -> None:
        self.tell_changes(changes)
        if changes.touches(("circle", "person")):
            self._ask_for_circles()

    def _ask_for_circles(self) -> None:
        from desktop.services import samples
        from desktop.services.people import circles

        self.runner.query(
            circles.listed,
            then=lambda rows: self.show_circles(
                [Circle(row.id, row.name, row.colour) for row in rows]
            ),
            key="sidebar-circles",
            owner=self,
        )
        self.runner.query(
            samples.are_there,
            then=lambda there: self.enable("sweep", there),
            key="samples",
            owner=self,
        )

    def _notice_midnight(self) -> None:
        """After midnight, or a journey, everything that says “today” is stale."""
        today = self.clock.today()
        if today == self._day:
            return
        self._day = today
        for page in self._pages.values():
            if isinstance(page, PlacePage):
                page.grow_stale()
