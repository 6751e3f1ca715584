"""The Calendar place: its heading, its four views, the people at the side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.follow_ups import CalendarEntry, PlanWish
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.domain.rhythm.capacity import DayKind
from desktop.domain.sentences import capital
from desktop.domain.writing import WriteWish
from desktop.services.people.photos import small_photos
from desktop.settings import SettingsFile
from desktop.ui.calendar.acts import CalendarActs
from desktop.ui.calendar.header import CalendarHeader
from desktop.ui.calendar.keys import CalendarKeys
from desktop.ui.calendar.letters import letter_of
from desktop.ui.calendar.load_words import kind_words, room_words
from desktop.ui.calendar.page_menus import CalendarMenus
from desktop.ui.calendar.reading import CalendarReading
from desktop.ui.calendar.settled_notes import SettledNotes
from desktop.ui.calendar.sheets import CalendarSheets
from desktop.ui.calendar.side_fold import SideFold
from desktop.ui.calendar.side_panel import INSET, SidePanel
from desktop.ui.calendar.spans import span_of, title_of, turned
from desktop.ui.calendar.view import CalendarView, Landing, Shown, is_before, key_of
from desktop.ui.calendar.view_stack import ViewStack
from desktop.ui.calendar.wiring import connect
from desktop.ui.phrases import say_whole_day
from desktop.ui.place import PlacePage
from desktop.ui.portraits import Portraits
from desktop.ui.runner import Runner
from desktop.ui.shortcuts.table import CALENDAR, command_of
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.mini_month import local_first_weekday
from desktop.ui.window.places import Command, MenuHere

_SHOWN = (
    "follow_up", "follow_up_guest", "interaction", "interaction_person", "occasion", "loop",
    "gathering", "person", "circle_member", "rhythm", "season",
)  # fmt: skip


class CalendarPage(PlacePage):
    """Month, week, day and agenda around one current day."""

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(runner, clock, parent)
        self._settings = settings
        self._anchor = clock.today()
        self._has_shown = False
        self._to_do: Callable[[], object] | None = None
        self.portraits = Portraits(runner, small_photos, self)
        self.reading = CalendarReading(self, runner, clock, settings)
        self.acts = CalendarActs(self, runner, clock)
        self.keys = CalendarKeys(self.acts, self)
        self.sheets = CalendarSheets(self, runner, clock, self.acts)
        self.settled = SettledNotes(self, runner, self.acts, self.sheets, self.place_of)
        self.menus = CalendarMenus(self)
        self.header = CalendarHeader()
        self.side = SidePanel(self.portraits.of, self._anchor)
        self.fold = SideFold(self, self.side, self.header)
        self._stack = ViewStack(settings, self.portraits, self.reading)
        self.header.show_view(self._stack.name)
        self.side.show_view(self._stack.name)
        self._lay_out()
        connect(self)

    @property
    def view(self) -> CalendarView:
        """The view that is shown."""
        return self._stack.shown

    @property
    def views(self) -> dict[str, CalendarView]:
        return self._stack.each

    @property
    def day(self) -> date:
        """The current day."""
        return self._anchor

    def plan(self, wish: PlanWish = PlanWish()) -> None:  # noqa: B008 (it is frozen)
        """Open the plan editor with what is wished."""
        if wish.day is not None:
            self.go_to(wish.day)
        day = wish.day or self._day_to_plan()
        self._once_shown(lambda: self.sheets.plan(wish, Landing(day), self._place_of_day(day)))

    def current_meeting(self) -> Meeting | None:
        """What the current entry's brief would be about, if there is one to read."""
        entry = self.view.entry()
        return entry.meeting if entry is not None and is_before(entry) else None

    def menus_here(self) -> Sequence[MenuHere]:
        return self.menus.here()

    def commands(self) -> Sequence[Command]:
        return [command_of(CALENDAR, "D", self.menus.ask_day)]

    def current_letter(self) -> WriteWish:
        entry = self.view.entry()
        return letter_of(entry) if entry is not None else WriteWish()

    def note_request(self, person_id: int | None = None) -> None:
        """Somebody asked to meet: note who, about what, until when to answer."""
        day = self._day_to_plan()
        self._once_shown(lambda: self.sheets.note_request(person_id, self._place_of_day(day)))

    def kind_of(self, day: date) -> DayKind:
        """How much of me that day has."""
        return self._settings.values.capacity().kind(day)

    def mean_day(self, day: date, kind: DayKind) -> None:
        """This one day is meant so, whatever its weekday is."""
        values = self._settings.values
        by_weekday = values.capacity().week[day.weekday()]
        values.mean_day(day, None if kind is by_weekday else kind, self.clock.today())
        self._settings.save()
        self.refresh()
        announce(self, f"{say_whole_day(day)}, {kind_words(kind) or tr('a usual day')}")

    def focus_first(self, by: Qt.FocusReason) -> bool:
        """The days."""
        self.view.setFocus(by)
        return True

    def focus_search(self) -> None:
        """Show whom to plan, and search there."""
        self.fold.show()
        self.side.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        self.keys.letters = self._settings.values.single_keys
        self.reading.ask_requests()
        self.reading.forget_marks()
        self._load()
        self.reading.ask_people(self.side.search.text())

    def _load(self) -> None:
        """Read what stands on the days that are shown."""
        first, last = span_of(self._stack.name, self._anchor, self.first_weekday)
        anchor, today = self._anchor, self.clock.today()
        title = title_of(self._stack.name, anchor, today, self.first_weekday)
        self.header.show_title(capital(title))
        self.reading.ask_days(first, last, anchor, self.first_weekday)
        if self._stack.name == "day":
            self.side.month.show_day(anchor, today, self.first_weekday)
            self.reading.ask_marks(*self.side.month.span())

    def show_days(self, shown: Shown) -> None:
        """What was read of them."""
        self.view.show_days(shown)
        self.side.show_room(room_words(shown, shown.anchor))
        self._has_shown = True
        if (act := self._to_do) is not None:
            self._to_do = None
            QTimer.singleShot(0, self, act)

    def print_out(self) -> bool:
        """The month around the current day, for the wall."""
        from desktop.ui.calendar.print_month import print_month

        print_month(self, self._anchor, self.first_weekday)
        return True

    def take_changes(self, changes: Changes) -> None:
        self.settled.hear(changes)
        if changes.many or changes.touches(_SHOWN):
            self.refresh()

    @property
    def first_weekday(self) -> int:
        """0 is Monday; by preference, or as the country has it."""
        wished = self._settings.values.first_weekday
        return local_first_weekday() if wished < 0 else wished

    def show_view(self, view: str) -> None:
        """Month, week, day or agenda, around the current day."""
        if view not in self.views:
            return
        self.header.show_view(view)
        self.side.show_view(view)
        self._stack.show_view(view)
        self.go_to(self._anchor)

    def show_day(self, day: date) -> None:
        """This day, whole."""
        self._anchor = day
        self.show_view("day")
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, day: date) -> None:
        """Make it the current day, and show what is around it."""
        self._anchor = day
        self.view.choose(day)
        if self.isVisible():
            self._load()

    def turn(self, by: int) -> None:
        """A month, week, day or two weeks onwards or back."""
        self.go_to(turned(self._stack.name, self._anchor, by))
        announce(self, self.header.title.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold.fit()

    # How it is laid out

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(20, 18, 20 - INSET, 16))
        row.setSpacing(20 - INSET)
        main = QVBoxLayout()
        main.setSpacing(8)
        main.addWidget(self.header)
        main.addWidget(self._stack, 1)
        row.addLayout(main, 1)
        row.addWidget(self.side)

    # What is heard

    def take_day(self, day: date) -> None:
        """The keyboard walked to another day: follow it where it is not shown."""
        first, last = span_of(self._stack.name, self._anchor, self.first_weekday)
        before, self._anchor = self._anchor, day
        if not first <= day <= last:
            self._load()
        else:
            self._anchor = before if self._stack.name in ("month", "agenda") else day

    def _day_to_plan(self) -> date:
        """The current day of the view, if it is among those shown."""
        first, last = span_of(self._stack.name, self._anchor, self.first_weekday)
        day = self.view.day
        return day if first <= day <= last else self._anchor

    def write(self, landing: Landing, at: QRect) -> None:
        """Plan something there; ``at`` is in the view's coordinates."""
        self.sheets.plan(PlanWish(day=landing.day), landing, self.here(at))

    def follow(self, changes: Changes, moved_to: date | None) -> None:
        """Stay with what was moved: one of a series is a new row from here on."""
        first, last = span_of(self._stack.name, self._anchor, self.first_weekday)
        if moved_to is not None and not first <= moved_to <= last:
            self._anchor = moved_to
            self._load()
        made = changes.created.get("follow_up", ())
        entry = self.view.entry()
        if len(made) == 1 and entry is None:
            self.view.choose_row(made[0])

    # Places

    def place_of(self, entry: CalendarEntry, row: int) -> QRect:
        """Where an entry is shown that is that row now, in the page's own coordinates."""
        entry = self.view.entry_of_row(row) or entry
        return self.here(self.view.place_of(key_of(entry), entry.day))

    def here(self, area: QRect) -> QRect:
        """A place of the view in the page's own coordinates."""
        return QRect(self.view.mapTo(self, area.topLeft()), area.size())

    def _place_of_day(self, day: date) -> QRect:
        return self.here(self.view.place_of(None, day))

    def _once_shown(self, act: Callable[[], object]) -> None:
        """Now, or when the first days are read and have their places."""
        if self._has_shown:
            act()
        else:
            self._to_do = act

    def on_screen(self, area: QRect) -> QPoint:
        """Where menus about a place of the view open."""
        return self.view.mapToGlobal(area.bottomLeft())
