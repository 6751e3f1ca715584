"""What is done on Today: changes of the store, of the day, and wishes for other places."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.follow_ups import PlanWish
from desktop.domain.language import tr
from desktop.domain.rhythm.capacity import DayKind
from desktop.domain.seasons import HardSeason
from desktop.domain.today import TodayView, TurnTo, middle
from desktop.domain.vocabulary import Size
from desktop.domain.writing import WriteWish
from desktop.half_written import HalfWritten
from desktop.services import breaks, loops, seasons
from desktop.services.people.newcomers import begin_with
from desktop.services.today.meanwhile import keep_meanwhile
from desktop.services.today.put_off import another_time, not_now
from desktop.settings import SettingsFile
from desktop.ui.first_run.page import FirstRun
from desktop.ui.links import open_link
from desktop.ui.news.acts import NewsActs
from desktop.ui.runner import Runner
from desktop.ui.today.acting import begun_line, open_act
from desktop.ui.today.gestures import GesturesOfToday
from desktop.ui.today.line_menu import LineMenu
from desktop.ui.today.memory import TodayMemory
from desktop.ui.today.nobody import Wish
from desktop.ui.today.people_part import PeoplePart
from desktop.ui.today.side.column import SideColumn
from desktop.ui.today.welcome import WelcomePanel

if TYPE_CHECKING:
    from desktop.ui.today.page import TodayPage

_LOOK_AGAIN = timedelta(weeks=6)  # after a hard season was said to go on


class TodayActs(QObject):
    """Carries out what the parts of the page wish."""

    def __init__(
        self,
        page: TodayPage,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        memory: TodayMemory,
    ) -> None:
        super().__init__(page)
        self._page, self._runner, self._clock = page, runner, clock
        self._settings, self._memory = settings, memory
        self.news = NewsActs(runner, clock, self)
        self.news.write_wished.connect(page.write_wished)
        self.gestures = GesturesOfToday(runner, clock, settings, self)

    def connect_people(self, part: PeoplePart, view: TodayView) -> None:
        self.gestures.attend(part)
        part.act_chosen.connect(lambda person, size: self._act(person, Size(size), view))
        part.keep_wished.connect(self._write_down)
        part.taken_back.connect(lambda person: self._note_opened(person, None))
        part.put_off.connect(lambda person: self._put_off(not_now, person))
        part.another_time.connect(lambda person: self._put_off(another_time, person))
        part.opened.connect(self._page.person_wished)
        part.day_wished.connect(lambda: self._page.day_wished.emit(self._clock.today()))

    def connect_side(self, side: SideColumn) -> None:
        page = self._page
        side.person_wished.connect(page.person_wished)
        side.brief_wished.connect(page.brief_wished)
        side.debrief_wished.connect(page.debrief_wished)
        side.gathering_wished.connect(page.gathering_wished)
        side.answer_wished.connect(lambda row: page.day_wished.emit(row.answer_by))
        side.loop_closed.connect(
            lambda loop: self._runner.change(loops.close, loop, today=self._clock.today())
        )
        side.write_wished.connect(page.write_wished)
        side.letter_wished.connect(lambda draft: page.write_wished.emit(WriteWish(draft_id=draft)))
        side.season_goes_on.connect(self._look_again)
        side.season_eased.connect(
            lambda season: self._runner.change(
                seasons.end_hard, season.person_id, today=self._clock.today()
            )
        )

    def connect_welcome(self, panel: WelcomePanel, since: date) -> None:
        """``since`` is the last day on which I was here before."""
        panel.kept.connect(
            lambda people, newcomers, day: self._keep_meanwhile(
                people, newcomers, day, since, panel.end
            )
        )
        panel.nobody_seen.connect(self._ask_no_more)
        panel.nobody_seen.connect(panel.end)
        panel.begin(HalfWritten(self._settings.folder))
        panel.fresh_start_wished.connect(
            lambda: self._runner.change(breaks.fresh_start, today=self._clock.today())
        )
        panel.break_wished.connect(lambda: self._it_was_a_break(since))

    def first_run(self) -> FirstRun:
        """What stands in the place of Today before anybody is here."""
        first = FirstRun()
        first.remember(HalfWritten(self._settings.folder))
        first.begun.connect(
            lambda people: self._runner.change(
                begin_with, people, now=self._clock.now(), failed=first.say_trouble,
                then=lambda _: first.forget(),
            )
        )  # fmt: skip
        first.import_wished.connect(self._page.import_wished)
        first.samples_wished.connect(self._page.samples_wished)
        QTimer.singleShot(0, first, first.rows[0].name.setFocus)
        return first

    def do(self, wish: str, view: TodayView) -> None:
        """What was wished where nobody waits."""
        page, today = self._page, self._clock.today()
        match Wish(wish):
            case Wish.CHOOSE_PEOPLE:
                page.choosing_wished.emit()
            case Wish.SOMEBODY:
                page.plan_wished.emit(PlanWish(day=today))
            case Wish.SEE_NEXT:
                page.day_wished.emit(view.next_day)
            case Wish.SEE_TODAY:
                page.day_wished.emit(today)
            case Wish.SOMEONE_ANYWAY:
                self.mean_day(DayKind.EASY)
            case Wish.USUAL_DAY:
                self.mean_day(DayKind.USUAL)
            case Wish.END_BREAK:
                self._runner.change(breaks.end_break, today=today)

    def mean_day(self, kind: DayKind) -> None:
        """Today is of this kind, whatever its weekday usually is."""
        values, today = self._settings.values, self._clock.today()
        usual = values.week[today.weekday()] == kind
        values.mean_day(today, None if usual else kind)
        self._settings.save()
        self._page.refresh()

    def _act(self, person: TurnTo, size: Size, view: TodayView) -> None:
        """Ask how to write; open the way to them, and without one, plan it."""
        if size is Size.TIME_TOGETHER:
            self._plan(person, size, view.meet_on)
        elif size is Size.LINE:
            self.line_menu(person).open_below(self._line_of(person))
        elif open_act(person, size):
            self._note_opened(person, size)
        else:
            self._plan(person, size, self._clock.today())

    def line_menu(self, person: TurnTo) -> LineMenu:
        """Writing it here first, then the direct ways."""

        def open_way(link: str) -> None:
            if open_link(link):
                self._note_opened(person, Size.LINE)
            else:
                self._runner.failed.emit(tr("Nothing here opens that. It stands on their card."))

        return LineMenu(
            person, self._page.write_wished.emit, open_way, lambda: self._write_down(person),
            self._page,
        )  # fmt: skip

    def _line_of(self, person: TurnTo) -> QWidget:
        """What its menu opens below: the button, else the card, else the page."""
        part = self._page.people
        card = part.card_of(person.person_id) if part is not None else None
        return card.line_place() if card is not None else self._page

    def _plan(self, person: TurnTo, size: Size, day: date | None) -> None:
        meets = size is Size.TIME_TOGETHER
        wish = PlanWish(person.person_id, day, size=size, with_time=meets)
        self._page.plan_wished.emit(wish)

    def _write_down(self, person: TurnTo) -> None:
        opened = self._memory.opened(self._clock.today())
        size = opened.get(person.person_id, Size.LINE)
        self._page.talk_wished.emit((person.person_id,), begun_line(size))

    def _note_opened(self, person: TurnTo, size: Size | None) -> None:
        self._memory.note_opened(person.person_id, size, self._clock.today())
        self._page.show_opened(person.person_id)

    def _put_off(self, operation: Callable[..., Changes], person: TurnTo) -> None:
        self._memory.note_opened(person.person_id, None, self._clock.today())
        self._runner.change(operation, person.person_id, now=self._clock.now())

    def _look_again(self, season: HardSeason) -> None:
        today = self._clock.today()
        again = today + _LOOK_AGAIN
        self._runner.change(seasons.look_again, season.season_id, again, today=today)

    def _keep_meanwhile(
        self, people: list[int], newcomers: list[str], day: date | None, since: date,
        kept: Callable[[], object],
    ) -> None:  # fmt: skip
        now = self._clock.now()

        def stored(_: Changes) -> None:
            kept()
            self._ask_no_more()

        self._runner.change(
            keep_meanwhile, people, newcomers, day=day or middle(since, now.date()), now=now,
            then=stored,
        )  # fmt: skip

    def _ask_no_more(self) -> None:
        self._memory.ask_no_more()
        self._page.refresh()

    def _it_was_a_break(self, since: date) -> None:
        """The days from the one after ``since`` until yesterday did not count."""
        today = self._clock.today()
        self._runner.change(
            breaks.begin_break, today=today, begins_on=since + timedelta(days=1), back_on=today
        )
