"""The sheets beside the calendar: an entry looked at, a plan written or put right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import Clock
from desktop.domain.follow_ups import (
    USUAL_MINUTES,
    CalendarEntry,
    FollowUpDraft,
    PlanWish,
    RequestDraft,
    RequestRow,
)
from desktop.domain.gatherings.rows import GatheringDraft
from desktop.domain.language import tr
from desktop.domain.vocabulary import Size
from desktop.services import follow_ups
from desktop.ui.calendar.acts import CalendarActs
from desktop.ui.calendar.entry_sheet import EntrySheet
from desktop.ui.calendar.plan_editor import PlanEditor
from desktop.ui.calendar.request_editor import RequestEditor
from desktop.ui.calendar.request_sheet import RequestSheet
from desktop.ui.calendar.view import Landing
from desktop.ui.gatherings.editor import GatheringEditor
from desktop.ui.half_filled import remember
from desktop.ui.runner import Runner
from desktop.ui.widgets.date_edit import DayPicker
from desktop.ui.widgets.popover import Popover

_NARROW = 380


class CalendarSheets(QObject):
    """At most one sheet is open; ``closed`` when none is any more."""

    person_wished = Signal(int)
    we_spoke_wished = Signal(object)
    write_wished = Signal(object)  # WriteWish
    brief_wished = Signal(object)  # Meeting
    debrief_wished = Signal(object)  # Meeting
    day_wished = Signal(object)  # the entry of what was missed: another day for it
    closed = Signal()

    def __init__(self, page: QWidget, runner: Runner, clock: Clock, acts: CalendarActs) -> None:
        super().__init__(page)
        self._page, self._runner, self._clock, self._acts = page, runner, clock, acts
        self._open: Popover | None = None

    def show_entry(self, entry: CalendarEntry, target: QRect) -> EntrySheet:
        """Look at an entry; ``target`` is in the page's coordinates."""
        is_request = entry.kind == "request"
        kind = RequestSheet if is_request else EntrySheet
        sheet = kind(entry, self._acts, self._clock.today())
        key = f"answer/{entry.id}" if is_request else ""
        popover = self.pop_up(sheet, target, focus=sheet.first, key=key)
        sheet.finished.connect(popover.skip)
        sheet.edit_wished.connect(lambda: self.change(entry, target))
        if isinstance(sheet, RequestSheet):
            self._fill_request(sheet, target)
        sheet.person_wished.connect(self.person_wished)
        sheet.brief_wished.connect(self.brief_wished)
        sheet.debrief_wished.connect(self.debrief_wished)
        sheet.write_wished.connect(self.write_wished)
        sheet.day_wished.connect(lambda: self.day_wished.emit(entry))
        sheet.we_spoke_wished.connect(lambda person: self.we_spoke_wished.emit((person,)))
        return sheet

    def answer(self, entry: CalendarEntry, target: QRect) -> PlanEditor:
        """Yes to what somebody asked: on which day is asked."""
        tomorrow = self._clock.today() + timedelta(days=1)
        wish = PlanWish(entry.person_id, tomorrow, reason=entry.detail, size=entry.size,
                        with_time=True)  # fmt: skip
        editor = self.write(wish.draft(tomorrow), tr("Yes, on…"), target)
        editor.kept.connect(lambda draft: self._acts.accept(entry, draft))
        return editor

    def write(self, draft: FollowUpDraft, heading: str, target: QRect) -> PlanEditor:
        """A plan of which only the day is asked; the rest stands there."""
        editor = PlanEditor(self._runner, self._clock)
        editor.begin(draft)
        editor.show_heading(heading)
        key = f"plan/{draft.person_id or 0}"
        self._open_editor(editor, target, editor.when.day, key)
        return editor

    def decline(self, entry: CalendarEntry, target: QRect) -> None:
        """Not now, kindly: with which word?"""
        sheet = self.show_entry(entry, target)
        if isinstance(sheet, RequestSheet):
            sheet.ask_word()

    def note_request(self, person_id: int | None, target: QRect) -> RequestEditor:
        """Somebody asked to meet."""
        editor = RequestEditor(self._runner, self._clock)
        editor.begin(RequestDraft(person_id, self._clock.today()) if person_id else None)
        focus = editor.about if person_id else editor.whom.line
        self._open_editor(editor, target, focus, f"request/{person_id or 0}")
        editor.kept.connect(self._acts.note_requests)
        return editor

    def _edit_request(self, entry: CalendarEntry, target: QRect) -> None:
        def show(request: RequestRow | None) -> None:
            if request is None:
                return
            editor = RequestEditor(self._runner, self._clock)
            editor.begin_to_change(request.draft())
            self._open_editor(editor, target, editor.about, f"request-changed/{entry.id}")
            editor.kept.connect(lambda drafts: self._acts.edit_request(entry, drafts[0], editor))

        self._runner.query(follow_ups.request, entry.id, then=show, owner=self._page)

    def _fill_request(self, sheet: RequestSheet, target: QRect) -> None:
        entry = sheet.entry
        sheet.yes_wished.connect(lambda: self.answer(entry, target))
        self._runner.query(follow_ups.request, entry.id, then=sheet.show_request, owner=sheet)

    def plan(self, wish: PlanWish, landing: Landing, target: QRect) -> PlanEditor:
        """Write a plan for that day, or that hour."""
        draft = wish.draft(landing.day)
        if landing.at is not None:
            draft.starts_at, draft.zone = landing.starts_at, self._clock.zone
            draft.size, draft.minutes = Size.TIME_TOGETHER, USUAL_MINUTES[Size.TIME_TOGETHER]
        key = f"plan/{draft.person_id or 0}"
        editor = self._editor(draft, target, key, asks_time=wish.with_time)
        editor.kept.connect(self._acts.plan)
        editor.gathering_wished.connect(lambda begun: self.gathering(begun, target))
        return editor

    def gathering(self, draft: GatheringDraft, target: QRect) -> GatheringEditor:
        """Write a gathering down, with what is known of it."""
        editor = GatheringEditor(self._clock, draft, changing=False)
        popover = self.pop_up(editor, target, focus=editor.name, key="gathering/0")
        editor.skipped.connect(popover.skip)
        editor.kept.connect(lambda _: popover.skip())
        editor.kept.connect(self._acts.add_gathering)
        return editor

    def change(self, entry: CalendarEntry, target: QRect) -> None:
        """Put a plan right, or what they asked for."""
        if entry.kind == "request":
            self._edit_request(entry, target)
            return

        def show(draft: FollowUpDraft | None) -> None:
            if draft is None:
                return
            shown = draft
            if draft.starts_at is not None and entry.starts_at is not None:
                shown = replace(draft, starts_at=entry.starts_at, day=entry.day)
            at = self._page.mapToGlobal(target.center())
            key = f"plan-changed/{entry.id}/{entry.occurrence or ''}"
            editor = self._editor(shown, target, key, seen=draft)
            editor.kept.connect(lambda new: self._acts.revise(entry, new, at, editor))

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
        self,
        draft: FollowUpDraft,
        target: QRect,
        key: str,
        *,
        seen: FollowUpDraft | None = None,
        asks_time: bool = False,
    ) -> PlanEditor:
        """``seen`` is as the store has it, where a plan is put right."""
        editor = PlanEditor(self._runner, self._clock)
        if seen is None:
            editor.begin(draft)
        else:
            editor.begin_to_change(seen, draft)
        focus = editor.whom.line if draft.person_id is None else editor.title
        if asks_time and draft.person_id is not None:
            focus = editor.when.time
        self._open_editor(editor, target, focus, key)
        return editor

    def _open_editor(
        self, editor: PlanEditor | RequestEditor, target: QRect, focus: QWidget, key: str
    ) -> None:
        popover = self.pop_up(editor, target, focus=focus, key=key)
        editor.skipped.connect(popover.skip)
        editor.kept.connect(lambda _: popover.skip())

    def pop_up(self, content: QWidget, target: QRect, *, focus: QWidget, key: str = "") -> Popover:
        """Show this as the only sheet; ``focus`` is where the keyboard begins. By ``key`` what
        is typed in it is found again after a crash."""
        self.close()
        popover = Popover(content, self._page, width=_NARROW)
        popover.closed.connect(lambda: self._forget(popover))
        self._open = popover
        popover.open_at(target, focus=focus)
        if key:
            remember(popover, self._runner, key)
        return popover

    def _forget(self, popover: Popover) -> None:
        popover.deleteLater()
        if self._open is popover:
            self._open = None
            self.closed.emit()
