"""What is asked once something was kept or missed: opened beside it, never in the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.domain.meeting_effects import Aftermath
from desktop.domain.meetings import Meeting
from desktop.domain.writing import WriteWish
from desktop.services import follow_ups
from desktop.services.journey import moving
from desktop.ui.calendar.acts import CalendarActs
from desktop.ui.calendar.kept_note import KeptNote
from desktop.ui.calendar.missed_note import MissedNote
from desktop.ui.calendar.sheets import CalendarSheets
from desktop.ui.calendar.words import title_words
from desktop.ui.half_filled import remember_for
from desktop.ui.runner import Runner
from desktop.ui.widgets.popover import Popover


class SettledNotes(QObject):
    """One note at a time; it closes when what it is about was taken back."""

    debrief_wished = Signal(object)  # Meeting
    write_wished = Signal(object)  # WriteWish

    def __init__(
        self,
        page: QWidget,
        runner: Runner,
        acts: CalendarActs,
        sheets: CalendarSheets,
        place_of: Callable[[CalendarEntry, int], QRect],
    ) -> None:
        """``place_of`` says where the entry of a row is shown, on the page."""
        super().__init__(page)
        self._place_of = place_of
        self._runner, self._acts, self._sheets = runner, acts, sheets
        self._about: int | None = None

    def offer(self, entry: CalendarEntry, row: int) -> None:
        """Ask what one would want to say now; ``row`` is what was settled."""
        today = self._acts.clock.today()
        self._runner.query(
            follow_ups.aftermath, row, today,
            then=lambda after: self._open(entry, after), key="settled", owner=self,
        )  # fmt: skip

    def hear(self, changes: Changes) -> None:
        """Close the note when what it is about is as it was."""
        undone = changes.direction != "done" and self._about is not None
        if undone and self._about in changes.ids.get("follow_up", ()):
            self._sheets.close()

    def _open(self, entry: CalendarEntry, after: Aftermath | None) -> None:
        if after is None:
            return
        target = self._place_of(entry, after.follow_up_id)
        if after.missed is not None:
            self._open_missed(after, target)
        elif after.is_kept:
            self._open_kept(entry, after, target)
        self._about = after.follow_up_id

    def _open_kept(self, entry: CalendarEntry, after: Aftermath, target: QRect) -> None:
        note = KeptNote(title_words(entry), self._acts.clock.today())
        popover = self._sheets.pop_up(note, target, focus=note.note)
        if after.person_id:
            remember_for(popover, self._runner, after.person_id, f"kept {after.follow_up_id}")
        note.kept.connect(popover.keep)
        note.skipped.connect(popover.skip)
        note.debrief_wished.connect(lambda: self._debrief(popover, after))
        popover.kept.connect(lambda: self._tell(note, after))
        popover.clicked_away.connect(lambda: self._tell(note, after))

    def _open_missed(self, after: Aftermath, target: QRect) -> None:
        note = MissedNote(after, self._acts.clock.today())
        popover = self._sheets.pop_up(note, target, focus=note.first)
        for wish in (note.day_chosen, note.write_wished, note.rest_wished, note.skipped):
            wish.connect(popover.skip)
        note.day_chosen.connect(lambda day: self._acts.plan_anew(after, after.on(day)))
        note.plan_wished.connect(lambda: self.find_day(after, target))
        note.write_wished.connect(lambda: self.write_wished.emit(WriteWish((after.person_id,))))
        note.rest_wished.connect(lambda: self._rest(after))

    def ask_day(self, entry: CalendarEntry) -> None:
        """Another day for something that was missed a while ago."""

        def show(after: Aftermath | None) -> None:
            if after is not None:
                self.find_day(after, self._place_of(entry, entry.id))

        today = self._acts.clock.today()
        self._runner.query(follow_ups.aftermath, entry.id, today, then=show, owner=self)

    def find_day(self, after: Aftermath, target: QRect) -> None:
        """Another day, or hour, for what was missed; all else stands there already."""

        tomorrow = self._acts.clock.today() + timedelta(days=1)
        editor = self._sheets.write(after.on(tomorrow), tr("Another day"), target)
        editor.kept.connect(lambda draft: self._acts.plan_anew(after, draft))

    def _tell(self, note: KeptNote, after: Aftermath) -> None:
        """A click elsewhere keeps too: what was written is never lost by it."""
        if note.has_words():
            self._acts.tell(after.follow_up_id, note.note.words(), note.next_step())

    def _debrief(self, popover: Popover, after: Aftermath) -> None:
        popover.keep()
        self.debrief_wished.emit(Meeting(after.follow_up_id))

    def _rest(self, after: Aftermath) -> None:
        self._runner.change(moving.rest, (after.person_id,), now=self._acts.clock.now())
