"""The Kith window: its life from the first paint to the last change of the day.

Where one can go from here stands in ``ways``, what the menu bar holds in ``commands``, how
the places are built in ``rooms``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal

from desktop.ui.theme.theme import theming
from desktop.ui.window.main_window import MainWindow
from desktop.ui.window.places import Circle, WindowState
from desktop.ui.window.rooms import Rooms

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.domain.changes import Changes
    from desktop.domain.clock import Clock
    from desktop.domain.errors import KithError
    from desktop.domain.progress import Progress
    from desktop.login_start import LoginStart
    from desktop.settings import SettingsFile
    from desktop.ui.people.page import PeoplePage
    from desktop.ui.runner import Runner
    from desktop.ui.window.sample_people import SamplePeople
    from desktop.ui.window.ways import Ways

_DAY_CHECK_MS = 30_000
_A_BREATH_MS = 1
# What stands at the foot of a place and is used while the toast speaks: the board's trays,
# the bench of introductions. Height with the space around it, at 14 px text.
_AT_THE_FOOT = {"journey": 76, "introductions": 190, "compose": 50}


class KithWindow(MainWindow):
    """Painted first, then furnished with all that is not seen at once.

    ``painted`` once, after the first paint; ``furnished`` once after that: the time to
    import what is heavy.
    """

    painted = Signal()
    furnished = Signal()

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        first_rows: Sequence[tuple[int, str]] = (),
        login: LoginStart | None = None,
        more_rows: Callable[[], Sequence[tuple[int, str]]] = tuple,
    ) -> None:
        """``first_rows`` (id, name) stand in for People until its page is built, and
        ``more_rows`` asks for all; ``login`` is how the program is started with the
        session, if at all."""
        self.runner, self.clock, self.settings = runner, clock, settings
        values = settings.values
        self._window_state = WindowState(
            values.geometry, values.place, values.folded, values.menu_bar
        )
        self._login = login
        self._rooms = Rooms(lambda: self.ways)
        super().__init__(self._rooms.places(), self._window_state)
        self._was_painted = self._is_furnished = False
        self._when: tuple[date, str] | None = None  # the day and the zone that are shown
        if not runner.is_open:
            self.wishes.wait()
        self._stand_in(first_rows, more_rows)
        runner.opened.connect(self._begin)
        if values.menu_bar:
            self.furnish()

    def furnish(self) -> None:
        """Once; the second time nothing happens."""
        if self._is_furnished:
            return
        self._is_furnished = True
        from desktop.ui import aloud  # readers ask once there is something to see

        aloud.install()
        from desktop.ui.window.commands import commands
        from desktop.ui.window.shortcuts_way import FindKey
        from desktop.ui.window.veiling import Veiling

        theming().dress()
        super().furnish()
        self.add_commands(commands(self.ways))
        Veiling(self, self.settings.values)
        FindKey(self, self.settings.values)
        for command in ("lock", "sweep"):  # until it is known that there is something to it
            self.enable(command, False)
        self._when = (self.clock.today(), self.clock.zone)
        self._listen()

    @cached_property
    def ways(self) -> Ways:
        """How one gets from here to anywhere."""
        from desktop.ui.window.ways import Ways

        ways = Ways(self, self.runner, self.clock, self.settings)
        ways.login = self._login
        ways.before_after.wire = self._rooms.wired
        return ways

    def place_names(self) -> Sequence[str]:
        return tuple(self._places)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def remember(self) -> None:
        """Put into the settings how the window and its pages were left."""
        if self.isVisible():
            self.note_geometry()
        state, values = self._window_state, self.settings.values
        values.geometry, values.place = state.geometry, self.place or values.place
        values.folded, values.text_scale = state.folded, theming().scale

    def come_forward(self) -> None:
        """Show the window above the others, where the desktop lets us."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def bring_in(self, files: list[Path]) -> None:
        self.ways.in_and_out.bring_in(files)

    def show_trouble(self, error: KithError, try_again: Callable[[], object]) -> None:
        """The store could not be opened: say so in the place of everything else, with what
        can be done about it."""
        from desktop.ui.window.refused import RefusedPage

        folder = self.settings.folder
        page = RefusedPage(error, self.runner, self.clock, folder)
        page.again_wished.connect(self.settings.read_again)  # a backup brings preferences too
        page.again_wished.connect(try_again)
        page.failed.connect(self.ways.tell_trouble)
        self.wishes.forget()
        self.show_stand_in(page)
        self.hold(True)
        page.begin()

    def wait_with(self, progress: Progress) -> Progress:
        """Say in the stand-in how far the opening of the store is; returns ``progress``."""
        from desktop.ui.window.stand_in import StandIn
        from desktop.ui.window.waiting import Waiting

        if isinstance(self.shown, StandIn):
            Waiting(self.shown, progress)
        return progress

    def _after_first_paint(self) -> None:
        self.painted.emit()
        from desktop.ui.window.ahead import FURNITURE, Ahead

        Ahead(FURNITURE, self._furnish, self, _A_BREATH_MS)  # a key is answered in between

    def _furnish(self) -> None:
        self.furnish()
        self.furnished.emit()

    def _listen(self) -> None:
        ways = self.ways
        self.undo_requested.connect(self.runner.undo)
        self.redo_requested.connect(self.runner.redo)
        self.search_requested.connect(ways.palette.open)
        self.find_requested.connect(self._find_here)
        self.we_spoke_requested.connect(ways.write_down)
        self.preferences_requested.connect(ways.show_preferences)
        self.circle_chosen.connect(ways.show_circle)
        self.files_dropped.connect(ways.in_and_out.bring_in)
        self.place_shown.connect(self._lift_toast)
        self.runner.changed.connect(self._hear)
        self.runner.failed.connect(ways.tell_trouble)
        self.preference_changed.connect(self._take_preference)
        clock = QTimer(self)
        clock.setInterval(_DAY_CHECK_MS)
        clock.timeout.connect(self._notice_midnight)
        clock.start()

    def _begin(self) -> None:
        """The store is open: build the place that was shown last."""
        from desktop.ui.window.stand_in import PeopleStandIn

        self.furnish()
        self.hold(False)
        waited = self.shown
        page = self.show_place(self.first_place, Qt.FocusReason.ActiveWindowFocusReason)
        self._ask_for_circles()
        if isinstance(waited, PeopleStandIn):
            from desktop.ui.window.hand_over import HandOver

            HandOver(waited, cast("PeoplePage", page), self.wishes.fulfil)
        else:
            self.wishes.fulfil()

    def settle(self) -> None:
        """What can wait until the first place stands."""
        self._samples.ask()
        self.ways.helping.attend()
        self.ways.in_and_out.begin_reading_along()

    def _stand_in(
        self,
        first_rows: Sequence[tuple[int, str]],
        more_rows: Callable[[], Sequence[tuple[int, str]]],
    ) -> None:
        from desktop.ui.window.stand_in import stand_in

        place = self._places[self.first_place]
        rows = first_rows if place.id == "people" else ()
        page = stand_in(place.title, self.wishes, rows, more_rows)
        self.show_stand_in(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sidebar.show_place(place.id)

    @property
    def first_place(self) -> str:
        """The id of the place that is shown when the store is open."""
        wished = self.settings.values.place
        return wished if wished in self._places else "today"

    def _lift_toast(self, place_id: str) -> None:
        """Above what one goes on with while it speaks."""
        self.toast.lift = theming().fonts.scaled(_AT_THE_FOOT.get(place_id, 0))

    def _find_here(self) -> None:
        """In what is shown; where that has nothing to be sought in, in everything."""
        focus_search = getattr(self.shown, "focus_search", None)
        if focus_search is None or focus_search() is False:
            self.ways.palette.open()

    def _hear(self, changes: Changes) -> None:
        self.tell_changes(changes)
        if changes.touches(("circle",)):
            self._ask_for_circles()
        self._samples.hear(changes)

    def _ask_for_circles(self) -> None:
        from desktop.services.people import circles

        self.runner.query(
            circles.listed,
            then=lambda rows: self.show_circles(
                [Circle(row.id, row.name, row.colour) for row in rows]
            ),
            key="sidebar-circles",
            owner=self,
        )

    @cached_property
    def _samples(self) -> SamplePeople:
        from desktop.ui.window.sample_people import SamplePeople

        return SamplePeople(self)

    def _notice_midnight(self) -> None:
        """After midnight, or a journey, everything that says “today” is stale."""
        now = (self.clock.today(), self.clock.zone)
        if now == self._when:
            return
        self._when = now
        self._let_pages_look_anew()

    def _take_preference(self, name: str) -> None:
        if name == "menu_bar":
            self.keep_menu_bar(self.settings.values.menu_bar)
        self._let_pages_look_anew()

    def _let_pages_look_anew(self) -> None:
        from desktop.ui.place import PlacePage

        for page in self._pages.values():
            if isinstance(page, PlacePage):
                page.grow_stale()
