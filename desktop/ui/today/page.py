"""The place Today: turns the view into its parts, and what is done on them into wishes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.meetings import Meeting
from desktop.domain.today import TodayView
from desktop.services.today.page import today_view
from desktop.settings import SettingsFile
from desktop.ui.first_run.page import FirstRun
from desktop.ui.found.quiet_line import FoundWaits
from desktop.ui.place import PlacePage
from desktop.ui.reflect.review.quiet_line import WeekWaits
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.today.acts import TodayActs
from desktop.ui.today.beyond.offering import BeyondOfToday
from desktop.ui.today.columns import STACKED_BELOW, TodayColumns
from desktop.ui.today.coming_back import ComingBack
from desktop.ui.today.head import TodayHead
from desktop.ui.today.keeping_place import place_of_focus, put_focus_back
from desktop.ui.today.looking import Looking
from desktop.ui.today.memory import TodayMemory
from desktop.ui.today.nobody import NobodyPart, nobody_today
from desktop.ui.today.people_part import PeoplePart
from desktop.ui.today.person_card import PersonCard
from desktop.ui.today.same import ToldAtHead, told_at_head, told_at_side, told_of_people
from desktop.ui.today.side.column import SideColumn
from desktop.ui.today.waiting import WaitingLines
from desktop.ui.widgets.focus_ring import OUTSET
from desktop.ui.widgets.in_turns import next_turn, paint_next_turn
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.slot import Slot
from desktop.ui.widgets.tab_order import enter

_A_MINUTE = 60_000


class TodayPage(PlacePage):
    """Of ``settings`` it reads my name, how many people a day may bring, and what it
    wants to find again. While nobody is in the store, the first run stands in its place."""

    day_wished = Signal(object)  # date: show it in the calendar
    talk_wished = Signal(object, str)  # people's ids, how the line goes on: write it down
    choosing_wished = Signal()  # show the people, to bring somebody into practice
    import_wished = Signal()
    samples_wished = Signal()
    found_wished = Signal()
    week_wished = Signal(object)  # date: look back on the week that begins then

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(runner, clock, parent)
        self._settings = settings
        self._looking = Looking(self)
        self._memory = TodayMemory(settings)
        self._acts = TodayActs(self, runner, clock, settings, self._memory)
        self.beyond = BeyondOfToday(runner, clock, settings, self)
        self.beyond.changed.connect(self._show_beyond)
        self.beyond.person_wished.connect(self.person_wished)
        self.beyond.write_wished.connect(self.write_wished)
        self.beyond.talk_wished.connect(self.talk_wished)
        self._view: TodayView | None = None
        self._shown_at, self._shows_why = self.clock.now().replace(tzinfo=None), False
        self._capacity = settings.values.capacity()
        self._people: PeoplePart | None = None
        self._coming_back = ComingBack(self, runner, clock, self._memory, self._acts)
        self._columns, self._whole = TodayColumns(), Slot()
        self.found_waits = FoundWaits(runner)
        self.found_waits.wished.connect(self.found_wished)
        self.week_waits = WeekWaits(runner, clock, settings)
        self.week_waits.wished.connect(self.week_wished)
        self._waiting = WaitingLines(self.week_waits, self.found_waits)
        self._lay_out()
        self._minute = QTimer(self, interval=_A_MINUTE)
        self._minute.timeout.connect(self._look_at_the_clock)
        self._minute.start()

    @property
    def cards(self) -> list[PersonCard]:
        """The cards of the people to turn to, in their order."""
        return self._people.cards if self._people is not None else []

    @property
    def people(self) -> PeoplePart | None:
        """The people to turn to and the quiet corner, while there are any."""
        return self._people

    def current_meeting(self) -> Meeting | None:
        """With whose card one went on or into; that it begins on the first says nothing."""
        place = self._card_in_focus() if self._looking.is_chosen else None
        there = self._people.at(place) if self._people and place is not None else None
        return Meeting(person_id=there.person.person_id) if there else None

    def focus_first(self, by: Qt.FocusReason) -> bool:
        """The first of the people; without any, the line that writes down a talk."""
        if self._view is None:
            return False
        if self._whole.held is not None:
            return enter(self._whole.held, by)
        with self._looking.by_itself():
            there = self._people is not None and self._people.focus_card(0, by)
        return there or enter(self._columns.line, by)

    def refresh(self) -> None:
        self._capacity = self._settings.values.capacity()
        self.runner.query(
            today_view,
            now=self.clock.now(),
            capacity=self._capacity,
            seen=self._memory.seen,
            then=self._show,
            key="today",
            owner=self,
        )

    def show_opened(self, person_id: int) -> None:
        """Whether an act was opened with this person has changed."""
        if self._people is not None:
            opened = self._memory.opened(self.clock.today())
            self._people.show_opened(person_id, opened.get(person_id))

    def showEvent(self, event: QShowEvent) -> None:
        """Preferences may have given the day another room meanwhile."""
        super().showEvent(event)
        if self._view is not None and self._settings.values.capacity() != self._capacity:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """W tells why these people stand here."""
        letters = self._settings.values.single_keys and not event.modifiers()
        if letters and event.key() == Qt.Key.Key_W and self._people is not None:
            self._toggle_why()
        else:
            super().keyPressEvent(event)

    # What is shown

    def _show(self, view: TodayView) -> None:
        """Show another view, and then what it has room for beyond what is due."""
        self._lay(view)
        if view.anyone_here:
            self.beyond.attend(view)

    def _show_beyond(self) -> None:
        """What is beyond came or went: on an otherwise empty day, the page is another."""
        view = self._view
        if view is None:
            return
        if self._whole.held is None and (not view.is_empty or self.beyond.card is not None):
            self._columns.beyond.put(self.beyond.card)
        else:
            self._lay(view)

    def _lay(self, view: TodayView) -> None:
        """Lay the parts anew; the keyboard stays where it was."""
        if not view.anyone_here and isinstance(self._whole.held, FirstRun):
            return
        paint_next_turn(self)
        with self._looking.as_before():
            card = self._card_in_focus()
            names = place_of_focus(self, onwards=card is None)
            self._lay_parts(view)
            if names and not put_focus_back(self, names) and self._people is not None:
                self._people.focus_card(card or 0)
        self.arrive()

    def _lay_parts(self, view: TodayView) -> None:
        self._view, self._shown_at = view, self.clock.now().replace(tzinfo=None)
        self._coming_back.notice(view)
        was_alone, whole = self._whole.held is not None, self._whole_page(view)
        self._whole.put(whole)
        self._columns.setVisible(whole is None)
        self._waiting.show()
        if whole is None:
            self._fill(view)
            if was_alone:
                next_turn(self, partial(self._fill_side, view))
            else:
                self._fill_side(view)
        else:
            self._people = None
            self._columns.people.put(None)
        self._fit()

    def _card_in_focus(self) -> int | None:
        return self._people.place_of_focus() if self._people is not None else None

    def _whole_page(self, view: TodayView) -> QWidget | None:
        """What stands alone: the first run, or a day that holds nothing."""
        if not view.anyone_here:
            return self._acts.first_run()
        if not view.is_empty or self._coming_back.is_welcome(view) or self.beyond.card is not None:
            return None
        part = NobodyPart(nobody_today(view, self.clock.today()), whole=True)
        part.wished.connect(lambda wish: self._acts.do(wish, view))
        return part

    def _fill(self, view: TodayView) -> None:
        """Parts that would look the same are left as they are."""
        columns, today = self._columns, self.clock.today()
        columns.head.tell(self._told_at_head(view), lambda: self._head(view))
        columns.welcome.put(self._coming_back.part(view))
        opened = self._memory.opened(today)
        columns.people.tell(
            (told_of_people(view), today, opened), lambda: self._people_or_nobody(view)
        )
        self._acts.gestures.ask()
        columns.beyond.put(self.beyond.card)

    def _fill_side(self, view: TodayView) -> None:
        """After a page that stood alone in a turn of its own: all at once would take long."""
        if view is self._view and self._whole.held is None:
            told = told_at_side(view, self._shown_at)
            self._columns.side.tell(told, lambda: self._side(view))

    def _side(self, view: TodayView) -> SideColumn | None:
        side = SideColumn(view, self._shown_at, self._acts.news)
        side.setContentsMargins(OUTSET, 0, OUTSET, OUTSET)
        self._acts.connect_side(side)
        return None if side.is_bare else side

    def _told_at_head(self, view: TodayView) -> ToldAtHead:
        name, is_back = self._settings.values.my_name, self._coming_back.is_back
        return told_at_head(view, name, self.clock, is_back=is_back)

    def _head(self, view: TodayView) -> TodayHead:
        head = TodayHead(*self._told_at_head(view))
        head.kind_wished.connect(self._acts.mean_day)
        return head

    def _people_or_nobody(self, view: TodayView) -> QWidget:
        today = self.clock.today()
        self._people = None
        if not (view.turn_to or view.corner):
            nobody = NobodyPart(nobody_today(view, today), whole=False)
            nobody.wished.connect(lambda wish: self._acts.do(wish, view))
            return nobody
        part = self._people = PeoplePart(view, today, self._memory.opened(today))
        part.show_why(self._shows_why)
        part.why_wished.connect(self._toggle_why)
        self._acts.connect_people(part, view)
        return part

    def _toggle_why(self) -> None:
        self._shows_why = not self._shows_why
        if self._people is not None:
            self._people.show_why(self._shows_why)

    # How it is laid out

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setSpacing(0)  # what waits keeps its own distance
        self._column.addWidget(self._columns)
        self._column.addWidget(self._whole, 1)
        self._column.addWidget(self._waiting)
        self._columns.hide()
        self._columns.line.clicked.connect(lambda: self.we_spoke_wished.emit(()))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(content))

    def _fit(self) -> None:
        """Margins and columns by the width there is."""
        if isinstance(first := self._whole.held, FirstRun):
            self._column.setContentsMargins(0, 0, 0, 0)
            first.fit(self.width())
            return
        stacked = self.width() < theming().fonts.em(STACKED_BELOW)
        across = (20 if self.width() < 900 else 40) - OUTSET
        self._column.setContentsMargins(across, 24 if stacked else 36, across, 32)
        self._columns.fit(self.width(), stacked=stacked)

    def _look_at_the_clock(self) -> None:
        """A new day, or the end of an appointment, shows something else."""
        if self.isVisible() and self._view is not None and self._is_of_before(self._view):
            self.refresh()

    def _is_of_before(self, view: TodayView) -> bool:
        now, then = self.clock.now().replace(tzinfo=None), self._shown_at
        ended = any(then < row.ends_at <= now for row in view.appointments)
        return ended or now.date() != then.date()
