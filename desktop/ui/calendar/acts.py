"""Carrying out what is wished in the calendar; with a series it first asks which of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.follow_ups import CalendarEntry, FollowUpDraft, RequestDraft, Scope, Snooze
from desktop.domain.gatherings.rows import GatheringDraft
from desktop.domain.language import tr
from desktop.domain.meeting_effects import Aftermath
from desktop.domain.talk import NextStep
from desktop.domain.vocabulary import Size, Who
from desktop.services import follow_ups, loops
from desktop.services.gatherings import keeping as gatherings
from desktop.ui.calendar.plan_editor import PlanEditor
from desktop.ui.calendar.request_editor import RequestEditor
from desktop.ui.calendar.view import OF_ONE_TABLE, PLANNED, Landing
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce

_DROPPED = 30  # minutes of an appointment made by letting somebody go on an hour


class CalendarActs(QObject):
    """Every act ends as one change of the store; ``done`` brings it, and the day to which
    something was moved, if it was."""

    done = Signal(object, object)  # Changes, date or None
    settled = Signal(object, int)  # an entry that was kept or missed, its row

    def __init__(self, page: QWidget, runner: Runner, clock: Clock) -> None:
        super().__init__(page)
        self._page, self._runner, self.clock = page, runner, clock

    def say(self, sentence: str) -> None:
        self._runner.failed.emit(sentence)

    def move(self, entry: CalendarEntry, landing: Landing, at: QPoint) -> None:
        """To another day, hour, or any time; ``at`` is where to ask about a series."""
        if entry.kind == "loop":
            self._change(loops.edit, entry.id, about_on=landing.day)
        elif entry.kind == "gathering":
            self._move_gathering(entry, landing)
        elif entry.kind == "request":
            self.accept_on(entry, landing)
        elif landing.at is not None:
            moment = {"starts_at": landing.starts_at, "zone": self.clock.zone}
            self._ask(entry, at, follow_ups.move_to_time, moment, landing.day)
        elif landing.any_time:
            any_time = {"starts_at": None, "day": landing.day}
            self._ask(entry, at, follow_ups.move_to_time, any_time, landing.day)
        elif entry.kind == "window":
            days = {"first": landing.day, "last": landing.day + (entry.last - entry.first)}
            self._ask(entry, at, follow_ups.move_window, days, landing.day)
        else:
            day = entry.own_day + (landing.day - entry.day)
            self._ask(entry, at, follow_ups.move_to_day, {"day": day}, landing.day)

    def add_gathering(self, draft: GatheringDraft) -> None:
        """Write a gathering down."""
        self._change(gatherings.add, draft, to=draft.day)

    def move_to_day(self, entry: CalendarEntry, day: date, at: QPoint) -> None:
        """To that day; a window's best day comes to stand there."""
        self.move(entry, Landing(entry.first + (day - entry.day)), at)

    def accept_on(self, entry: CalendarEntry, landing: Landing) -> None:
        """Yes to what they asked for: on that day, or at that hour."""
        moment = {"starts_at": landing.starts_at, "zone": self.clock.zone} if landing.at else {}
        self._change(follow_ups.accept_on, entry.id, landing.day, to=landing.day, **moment)

    def accept(self, entry: CalendarEntry, draft: FollowUpDraft) -> None:
        """Yes to what they asked for, as the draft says."""
        self._change(follow_ups.accept, entry.id, draft, to=draft.day)

    def decline(self, entry: CalendarEntry, word: str = "") -> None:
        """Not now, kindly."""
        self._change(follow_ups.decline, entry.id, today=self.clock.today(), word=word)

    def withdraw(self, entry: CalendarEntry) -> None:
        """They took it back."""
        self._change(follow_ups.withdraw, entry.id, today=self.clock.today())

    def note_requests(self, drafts: Sequence[RequestDraft]) -> None:
        """They asked to meet, each of them."""
        for draft in drafts:
            self._change(follow_ups.note_request, draft, now=self.clock.now())

    def edit_request(
        self, entry: CalendarEntry, draft: RequestDraft, editor: RequestEditor
    ) -> None:
        """Put right what they asked for, as it was read in this editor."""
        self._change(
            follow_ups.edit_request, entry.id, draft, read=editor.read, failed=editor.take_back
        )

    def set_span(self, entry: CalendarEntry, begin: datetime, minutes: int, at: QPoint) -> None:
        """Another length, and another beginning where it is another."""
        new: dict[str, Any] = {"minutes": minutes}
        if begin != entry.starts_at:
            new |= {"starts_at": begin, "zone": self.clock.zone}
        self._ask(entry, at, follow_ups.set_length, new)

    def set_window(self, entry: CalendarEntry, first: date, last: date, at: QPoint) -> None:
        """Other ends for a window."""
        self._ask(entry, at, follow_ups.move_window, {"first": first, "last": last})

    def plan_people(self, people: Sequence[int], landing: Landing) -> None:
        """A line to each of them on that day, or a call at that hour."""
        now = self.clock.now()
        drafts = [self._dropped(person, landing) for person in people]
        self._change(follow_ups.plan_all, drafts, now=now)

    def keep(self, entry: CalendarEntry) -> None:
        """It took place; a loop is closed."""
        now = self.clock.now()
        if entry.kind == "loop":
            self._change(loops.close, entry.id, today=now.date())
        elif entry.kind in PLANNED:
            self._settle(entry, follow_ups.keep, now=now)

    def miss(self, entry: CalendarEntry, by: Who) -> None:
        """It did not take place; of a series this one."""
        self._settle(entry, follow_ups.miss, by, today=self.clock.today())

    def let_go(self, entry: CalendarEntry) -> None:
        today = self.clock.today()
        self._change(follow_ups.let_go, entry.id, today=today, occurrence=entry.occurrence)

    def tell(self, row: int, note: str, next_step: NextStep | None) -> None:
        """A line about what was kept, and what comes next."""
        now = self.clock.now()
        self._change(follow_ups.tell, row, note=note, next_step=next_step, now=now)

    def plan_anew(self, after: Aftermath, draft: FollowUpDraft) -> None:
        """Another day for what was missed."""
        now = self.clock.now()
        self._change(follow_ups.plan_anew, after.follow_up_id, draft, now=now, to=draft.day)

    def skip(self, entry: CalendarEntry) -> None:
        """This one of a series is left out; the others stand."""
        self._change(follow_ups.skip, entry.id, entry.occurrence)

    def plan_again(self, entry: CalendarEntry) -> None:
        self._change(follow_ups.plan_again, entry.id)

    def snooze(self, entry: CalendarEntry, to: Snooze) -> None:
        """Put this one off to a human time."""
        self._change(
            follow_ups.snooze, entry.id, to, today=self.clock.today(), zone=self.clock.zone,
            occurrence=entry.occurrence,
        )  # fmt: skip

    def delete(self, entry: CalendarEntry, at: QPoint) -> None:
        """Take it off the calendar; it can be undone."""
        if entry.kind == "loop":
            self._change(loops.delete, entry.id)
        elif entry.kind == "gathering":
            self._change(gatherings.delete, entry.id)
        elif entry.kind in OF_ONE_TABLE:
            self._ask(entry, at, follow_ups.delete, {})

    def revise(
        self, entry: CalendarEntry, draft: FollowUpDraft, at: QPoint, editor: PlanEditor
    ) -> None:
        """Put a plan right, as it was read in this editor."""
        new = {"draft": draft, "read": editor.read, "failed": editor.take_back}
        self._ask(entry, at, follow_ups.revise, new)

    def plan(self, draft: FollowUpDraft) -> None:
        self._change(follow_ups.plan, draft, now=self.clock.now())

    def _move_gathering(self, entry: CalendarEntry, landing: Landing) -> None:
        """Its days go along; only its first day has an hour."""
        day = entry.own_day + (landing.day - entry.day)
        today = self.clock.today()
        if entry.occurrence is None and (landing.at is not None or landing.any_time):
            self._change(
                gatherings.move_to_time, entry.id, landing.starts_at, day=day,
                zone=self.clock.zone, today=today, to=landing.day,
            )  # fmt: skip
        else:
            self._change(gatherings.move_to_day, entry.id, day, today=today, to=landing.day)

    def _dropped(self, person: int, landing: Landing) -> FollowUpDraft:
        draft = FollowUpDraft(landing.day, person)
        if landing.at is not None:
            draft.starts_at, draft.zone = landing.starts_at, self.clock.zone
            draft.size, draft.minutes = Size.CALL, _DROPPED
        return draft

    def _ask(
        self,
        entry: CalendarEntry,
        at: QPoint,
        function: Callable[..., Changes],
        new: dict[str, Any],
        to: date | None = None,
    ) -> None:
        """Carry it out; of a series, for this one or for all that follow."""

        def run(scope: Scope) -> None:
            named = {"occurrence": entry.occurrence, "scope": scope, **new}
            self._change(function, entry.id, to=to, **named)

        if entry.occurrence is None:
            run("this")
        else:
            ScopeMenu(run, self._page).popup(at)

    def _settle(
        self, entry: CalendarEntry, function: Callable[..., Changes], *args: Any, **named: Any
    ) -> None:
        """One of a series is a row of its own from here on."""

        def tell(changes: Changes) -> None:
            made = changes.created.get("follow_up", ())
            self._tell(changes, None)
            if changes:
                self.settled.emit(entry, made[0] if entry.occurrence and made else entry.id)

        self._runner.change(function, entry.id, *args, then=tell,
                            occurrence=entry.occurrence, **named)  # fmt: skip

    def _change(
        self, function: Callable[..., Changes], *args: Any, to: date | None = None, **named: Any
    ) -> None:
        self._runner.change(function, *args, then=lambda done: self._tell(done, to), **named)

    def _tell(self, changes: Changes, to: date | None) -> None:
        if changes.label:
            announce(self._page, changes.label)
        self.done.emit(changes, to)


class ScopeMenu(QMenu):
    """It repeats: this one, or this and all that follow? Esc leaves all as it is."""

    def __init__(self, take: Callable[[Scope], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.addAction(tr("It repeats. Which are meant?")).setEnabled(False)
        self.addSeparator()
        this = self.addAction(tr("This one"))
        this.triggered.connect(lambda: take("this"))
        following = self.addAction(tr("This and all that follow"))
        following.triggered.connect(lambda: take("following"))
        self.setActiveAction(this)
        self.aboutToHide.connect(self.deleteLater)
