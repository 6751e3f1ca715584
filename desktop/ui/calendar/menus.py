"""The menus of the calendar: every act on an entry, on a day, and the human times of later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.follow_ups import CalendarEntry, Snooze, snoozed_day
from desktop.domain.language import tr
from desktop.domain.rhythm.capacity import DayKind
from desktop.domain.vocabulary import Who
from desktop.ui.calendar.acts import CalendarActs
from desktop.ui.calendar.letters import can_write
from desktop.ui.calendar.load_words import kind_icon
from desktop.ui.calendar.view import OF_ONE_TABLE, PLANNED, is_after, is_before
from desktop.ui.phrases import say_time, say_whole_day
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.letter_menu import plain_entry


def snooze_names() -> tuple[tuple[Snooze, str, str], ...]:
    """Each human time of later, its name and its icon."""
    return (
        ("this_evening", tr("This evening"), "moon"),
        ("tomorrow", tr("Tomorrow"), "sun"),
        ("weekend", tr("At the weekend"), "coffee"),
        ("next_week", tr("Next week"), "calendar"),
        ("in_a_month", tr("In a month"), "calendar-days"),
    )


def add_act(
    menu: QMenu, words: str, act: Callable[[], None], glyph: str = "", key: str = ""
) -> QAction:
    """An entry of a menu with its icon and the key that does the same."""
    action = menu.addAction(plain_entry(words))
    if glyph:
        action.setIcon(icon(glyph))
    if key:
        action.setText(f"{action.text()}\t{QKeySequence(key).toString(_NATIVE)}")
    action.triggered.connect(lambda: act())
    return action


_NATIVE = QKeySequence.SequenceFormat.NativeText


def snooze_menu(today: date, take: Callable[[Snooze], None], parent: QWidget) -> QMenu:
    """ "This evening, 18:30", "Tomorrow", … with the day that each means."""
    menu = QMenu(tr("Snooze"), parent)
    for to, words, glyph in snooze_names():
        day, hour = snoozed_day(to, today)
        meant = say_time(hour) if hour else say_whole_day(day)
        text = tr("{words}, {meant}").format(words=words, meant=meant)
        add_act(menu, text, lambda to=to: take(to), glyph)  # type: ignore[misc]
    return menu


def missed_menu(entry: CalendarEntry, acts: CalendarActs, parent: QWidget) -> QMenu:
    """Who missed it: by T and I where the menu is open, by arrows and Enter."""
    menu = QMenu(tr("Missed"), parent)
    add_missed(menu, entry, acts)
    return menu


def add_missed(
    menu: QMenu, entry: CalendarEntry, acts: CalendarActs, them: str = "T", me: str = "I"
) -> None:
    """Both ways to have missed it, with the keys that do the same."""
    words = tr("They missed it")
    theirs = add_act(menu, words, lambda: acts.miss(entry, Who.THEM), "calendar-x", them)
    mine = add_act(menu, tr("I missed it"), lambda: acts.miss(entry, Who.ME), "calendar-x", me)
    if len(them) == 1:
        theirs.setText(f"&{theirs.text()}")
        mine.setText(f"&{mine.text()}")


class EntryMenu(QMenu):
    """All that can be done with an entry. ``open_wished`` shows its sheet,
    ``edit_wished`` the plan, ``day_wished`` asks for a day to move it to,
    ``answer_wished`` and ``decline_wished`` for the answer to a request."""

    open_wished = Signal()
    edit_wished = Signal()
    day_wished = Signal()
    brief_wished = Signal()
    debrief_wished = Signal()
    answer_wished = Signal()
    decline_wished = Signal()
    person_wished = Signal()
    we_spoke_wished = Signal()
    write_wished = Signal()
    introduction_wished = Signal()

    def __init__(
        self, entry: CalendarEntry, acts: CalendarActs, today: date, at: QPoint, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._entry, self._acts, self._at = entry, acts, at
        add_act(self, tr("Open"), self.open_wished.emit, "eye", "Return")
        if entry.kind in OF_ONE_TABLE and not entry.is_settled:
            add_act(self, tr("Change…"), self.edit_wished.emit, "pencil")
        if entry.person_id is not None:
            words = tr("Show {who}").format(who=entry.who)
            add_act(self, words, self.person_wished.emit, "user-round")
        if can_write(entry):
            words = tr("Write to {who}").format(who=entry.who)
            add_act(self, words, self.write_wished.emit, "pen-line", "Ctrl+E")
        if entry.introduction_id is not None:
            words = tr("Show the two")
            add_act(self, words, self.introduction_wished.emit, "waypoints")
        self._add_pages(today)
        self.addSeparator()
        if entry.is_settled:
            self._add_settled()
        elif entry.kind in PLANNED:
            self._add_planned(today)
        elif entry.kind == "loop":
            self._add_loop()
        elif entry.kind == "request":
            self._add_request()
        elif entry.kind == "gathering":
            add_act(self, tr("Move to day…"), self.day_wished.emit, "calendar-days")
        elif entry.person_id is not None:
            words = tr("We spoke…")
            add_act(self, words, self.we_spoke_wished.emit, "message-circle-heart")
        if entry.kind in (*OF_ONE_TABLE, "loop", "gathering"):
            self.addSeparator()
            words = tr("Take off the calendar")
            add_act(self, words, lambda: acts.delete(entry, at), "trash-2", "Del")
        self.aboutToHide.connect(self.deleteLater)

    def _add_pages(self, today: date) -> None:
        """What to read before it, and to write after it."""
        if is_before(self._entry):
            add_act(self, tr("Brief"), self.brief_wished.emit, "book-open", "B")
        if is_after(self._entry, today):
            words = tr("Afterwards…")
            add_act(self, words, self.debrief_wished.emit, "notebook-pen")

    def _add_planned(self, today: date) -> None:
        entry, acts = self._entry, self._acts
        add_act(self, tr("Kept"), lambda: acts.keep(entry), "check", "K")
        add_missed(self, entry, acts, "X, T", "X, I")
        add_act(self, tr("Let go"), lambda: acts.let_go(entry), "feather")
        if entry.occurrence is not None:
            words = tr("Skip this one")
            add_act(self, words, lambda: acts.skip(entry), "skip-forward")
        self.addSeparator()
        if entry.kind == "window":
            self._add_ends()
        add_act(self, tr("Move to day…"), self.day_wished.emit, "calendar-days")
        menu = snooze_menu(today, lambda to: acts.snooze(entry, to), self)
        menu.setIcon(icon("clock"))
        self.addMenu(menu)

    def _add_ends(self) -> None:
        """What drawing at a window's end does."""
        entry, day = self._entry, timedelta(days=1)
        for words, last, keys in (
            (tr("A day longer"), entry.last + day, "Alt+Shift+Right"),
            (tr("A day shorter"), max(entry.first, entry.last - day), "Alt+Shift+Left"),
        ):
            draw = lambda last=last: self._acts.set_window(entry, entry.first, last, self._at)  # noqa: E731
            add_act(self, words, draw, "", keys)

    def _add_loop(self) -> None:
        add_act(self, tr("Close it"), lambda: self._acts.keep(self._entry), "check", "K")
        add_act(self, tr("Move to day…"), self.day_wished.emit, "calendar-days")

    def _add_request(self) -> None:
        wish = self.answer_wished.emit
        add_act(self, tr("Yes, on…"), wish, "calendar-plus", "Y")
        add_act(self, tr("Not now, kindly…"), self.decline_wished.emit, "feather")
        words = tr("They withdrew")
        add_act(self, words, lambda: self._acts.withdraw(self._entry), "undo-2")

    def _add_settled(self) -> None:
        if self._entry.kind in OF_ONE_TABLE:
            waits = self._entry.kind == "request"
            again = tr("Let it wait for an answer again")
            words = again if waits else tr("Plan it again")
            add_act(self, words, lambda: self._acts.plan_again(self._entry), "rotate-ccw")


class DayMenu(QMenu):
    """What can be done with a day."""

    plan_wished = Signal()
    request_wished = Signal()
    gathering_wished = Signal()
    open_wished = Signal()
    kind_chosen = Signal(object)  # DayKind: how much of me this day has

    def __init__(self, day: date, kind: DayKind, parent: QWidget) -> None:
        super().__init__(parent)
        words = tr("Plan on {day}…").format(day=say_whole_day(day))
        add_act(self, words, self.plan_wished.emit, "calendar-plus", "N")
        words = tr("They asked to meet…")
        add_act(self, words, self.request_wished.emit, "message-circle-question-mark", "A")
        add_act(self, tr("A gathering…"), self.gathering_wished.emit, "ticket")
        add_act(self, tr("Open this day"), self.open_wished.emit, "calendar-days", "Return")
        self._add_kinds(kind)
        self.aboutToHide.connect(self.deleteLater)

    def _add_kinds(self, now: DayKind) -> None:
        """How the day is meant; the present one is ticked."""
        self.addSeparator()
        for kind, words in (
            (DayKind.USUAL, tr("A usual day")),
            (DayKind.EASY, tr("An easy day")),
            (DayKind.NONE, tr("A day off")),
        ):
            chosen = lambda kind=kind: self.kind_chosen.emit(kind)  # noqa: E731
            action = add_act(self, words, chosen, kind_icon(kind))
            action.setCheckable(True)
            action.setChecked(kind is now)
