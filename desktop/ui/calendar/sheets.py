"""The sheets beside the calendar: an entry looked at, a plan written or put right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import Clock
from desktop.domain.follow_ups import USUAL_MINUTES, CalendarEntry, FollowUpDraft, PlanWish
from desktop.domain.vocabulary import Size
from desktop.services import follow_ups
from desktop.ui.calendar.acts import CalendarActs
from desktop.ui.calendar.entry_sheet import EntrySheet
from desktop.ui.calendar.plan_editor import PlanEditor
from desktop.ui.calendar.view import Landing
from desktop.ui.runner import Runner
from desktop.ui.widgets.date_edit import DayPicker
from desktop.ui.widgets.popover import Popover

_NARROW = 380


class CalendarSheets(QObject):
    """At most one sheet is open; ``closed`` when none is any more."""

    person_wished = Signal(int)
    we_spoke_wished = Signal(object)
    closed = Signal()

    def __init__(self, page: QWidget, runner: Runner, clock: Clock, acts: CalendarActs) -> None:
        super().__init__(page)
        self._page, self._runner, self._clock, self._acts = page, runner, clock, acts
        self._open: Popover | None = None

    def show_entry(self, entry: CalendarEntry, target: QRect) -> EntrySheet:
        """Look at an entry; ``target`` is in the page's coordinates."""
        sheet = EntrySheet(entry, self._acts, self._clock.today())
        popover = self._pop_up(sheet, target, focus=sheet.first)
        sheet.finished.connect(popover.skip)
        sheet.edit_wished.connect(lambda: self.change(entry, target))
        sheet.person_wished.connect(self.person_wished)
        sheet.we_spoke_wished.connect(lambda person: self.we_spoke_wished.emit((person,)))
        return sheet

    def plan(self, wish: PlanWish, landing: Landing, target: QRect) -> PlanEditor:
        """Write a plan for that day, or that hour."""
        draft = wish.draft(landing.day)
        if landing.at is not None:
            draft.starts_at, draft.zone = landing.starts_at, self._clock.zone
            draft.size, draft.minutes = Size.TIME_TOGETHER, USUAL_MINUTES[Size.TIME_TOGETHER]
        editor = self._editor(draft, target, changing=False, asks_time=wish.with_time)
        editor.kept.connect(self._acts.plan)
        return editor

    def change(self, entry: CalendarEntry, target: QRect) -> None:
        """Put a plan right."""

        def show(draft: FollowUpDraft | None) -> None:
            if draft is None:
                return
            if draft.starts_at is not None and entry.starts_at is not None:
                draft.starts_at, draft.day = entry.starts_at, entry.day
            at = self._page.mapToGlobal(target.center())
            editor = self._editor(draft, target, changing=True)
            editor.kept.connect(lambda new: self._acts.revise(entry, new, at))

        self._runner.query(
            follow_ups.drafted, entry.id, entry.occurrence, then=show, owner=self._page
        )

    def pick_day(self, day: date, at: QPoint) -> DayPicker:
        """A small window to choose a day in; ``chosen`` brings it."""
        picker = DayPicker(day, self._clock.today(), self._page)
        anchor = QWidget(self._page)
        anchor.setGeometry(QRect(self._page.mapFromGlobal(at), self._page.mapFromGlobal(at)))
        picker.open_below(anchor)
        anchor.deleteLater()
        return picker

    def close(self) -> None:
        if self._open is not None:
            self._open.skip()

    def _editor(
        self, draft: FollowUpDraft, target: QRect, *, changing: bool, asks_time: bool = False
    ) -> PlanEditor:
        editor = PlanEditor(self._runner, self._clock)
        editor.begin(draft, changing=changing)
        focus = editor.whom.line if draft.person_id is None else editor.title
        if asks_time and draft.person_id is not None:
            focus = editor.when.time
        popover = self._pop_up(editor, target, focus=focus)
        editor.skipped.connect(popover.skip)
        editor.kept.connect(lambda _: popover.skip())
        return editor

    def _pop_up(self, content: QWidget, target: QRect, *, focus: QWidget) -> Popover:
        self.close()
        popover = Popover(content, self._page, width=_NARROW)
        popover.closed.connect(lambda: self._forget(popover))
        self._open = popover
        popover.open_at(target, focus=focus)
        return popover

    def _forget(self, popover: Popover) -> None:
        popover.deleteLater()
        if self._open is popover:
            self._open = None
            self.closed.emit()
