"""An entry looked at closely: what, when, where, why, and every act on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.follow_ups import CalendarEntry, Snooze
from desktop.domain.language import tr
from desktop.domain.vocabulary import FollowUpState
from desktop.ui.calendar.acts import CalendarActs
from desktop.ui.calendar.chips import icon_of, look_of
from desktop.ui.calendar.letters import is_a_line, letter_of
from desktop.ui.calendar.menus import missed_menu, snooze_menu
from desktop.ui.calendar.tile import Tile
from desktop.ui.calendar.view import OF_ONE_TABLE, PLANNED, is_after, is_before
from desktop.ui.calendar.words import loop_words, moved_words, state_words, title_words, when_words
from desktop.ui.phrases import say_names, say_the_day
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.surfaces import Hairline

_MISSED = (FollowUpState.MISSED_BY_ME, FollowUpState.MISSED_BY_THEM)
Act = Callable[[CalendarEntry], None]


class EntrySheet(QWidget):
    """What a popover about an entry holds. ``finished`` after an act; the wishes are for
    the page."""

    finished = Signal()
    edit_wished = Signal()
    person_wished = Signal(int)
    we_spoke_wished = Signal(int)
    brief_wished = Signal(object)  # Meeting
    debrief_wished = Signal(object)  # Meeting
    write_wished = Signal(object)  # WriteWish
    day_wished = Signal()  # another day for what was missed

    def __init__(
        self, entry: CalendarEntry, acts: CalendarActs, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self._acts, self._today = acts, today
        self.first: QWidget = self  # where the keyboard begins
        self.setAccessibleName(title_words(entry))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 0, 4, 4)  # room for the ring
        self._column.setSpacing(8)
        self._add_head()
        self._add_words()
        self._act_line = QWidget()
        self._flow = FlowLayout(self._act_line, gap=8, line_gap=8)
        self._add_acts()
        if self._flow.count():
            self._column.addSpacing(4)
            self._column.addWidget(self._act_line)
        self._add_foot()

    def _add_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Tile(icon_of(self.entry), look_of(self.entry)))
        title = QVBoxLayout()
        title.setSpacing(1)
        title.addWidget(PlainLabel(title_words(self.entry), "heading"))
        when = when_words(self.entry, self._today)
        title.addWidget(PlainLabel(when[:1].upper() + when[1:], "small", "text2"))
        row.addLayout(title, 1)
        self._column.addLayout(row)

    def _add_words(self) -> None:
        entry = self.entry
        lines = [entry.place]
        if entry.guests:
            lines.append(tr("With {names}").format(names=say_names(entry.guests)))
        if entry.kind == "window":
            best = say_the_day(entry.day, self._today)
            lines.append(tr("Best on {day}").format(day=best))
        if entry.kind == "loop":
            lines.append(loop_words(entry))
        if entry.repeats:
            lines.append(tr("It repeats"))
        if entry.is_settled and entry.kind in OF_ONE_TABLE:
            lines.append(state_words(entry))
        lines.append(moved_words(entry, self._today))
        if entry.asked_on is not None:
            asked = say_the_day(entry.asked_on, self._today)
            lines.append(tr("They asked {day}").format(day=asked))
        for line in filter(None, lines):
            words = line[:1].upper() + line[1:]
            self._column.addWidget(PlainLabel(words, "small", "text2"))
        if entry.kind in OF_ONE_TABLE and entry.detail:
            self._column.addWidget(WordsLabel(entry.detail, "words"))
        elif entry.kind in ("occasion", "hard_day") and entry.words:
            self._column.addWidget(WordsLabel(entry.words, "words"))

    def _add_acts(self) -> None:
        entry = self.entry
        if entry.kind in PLANNED and entry.is_settled:
            self._add_settled()
        elif entry.kind in PLANNED:
            self._act(tr("Kept"), "check", self._acts.keep, soft=True)
            if is_a_line(entry):
                self._add_write()
            self._add_pages()
            self._add_missed()
            self._act(tr("Let go"), "feather", self._acts.let_go)
            self._add_snooze()
        elif entry.kind == "loop":
            self._act(tr("Close it"), "check", self._acts.keep, soft=True)
        elif entry.kind in ("occasion", "hard_day") and entry.person_id is not None:
            self._wish(tr("We spoke…"), "message-circle-heart", self.we_spoke_wished)
        if entry.can_move and not entry.is_settled:
            self._add_day()

    def _add_write(self) -> None:
        button = Button(tr("Write"), "pen-line", small=True)
        button.clicked.connect(lambda: self._go(self.write_wished, letter_of(self.entry)))
        self._flow.addWidget(button)

    def _add_settled(self) -> None:
        if self.entry.state in _MISSED and self.entry.person_id is not None:
            other = Button(tr("Find another day…"), "calendar-plus", "soft", small=True)
            other.clicked.connect(lambda: self._go(self.day_wished))
            self._flow.addWidget(other)
            self.first = other
        self._add_pages()
        self._act(tr("Plan it again"), "rotate-ccw", self._acts.plan_again)

    def _add_pages(self) -> None:
        """What to read before it, and to write after it."""
        meeting = self.entry.meeting
        for is_wanted, words, glyph, wish in (
            (is_before(self.entry), tr("Brief"), "book-open", self.brief_wished),
            (is_after(self.entry, self._today), tr("Afterwards…"), "notebook-pen",
             self.debrief_wished),
        ):  # fmt: skip
            if is_wanted:
                button = Button(words, glyph, small=True)
                button.clicked.connect(lambda _=False, wish=wish: self._go(wish, meeting))
                self._flow.addWidget(button)

    def _go(self, wish: SignalInstance, *about: object) -> None:
        self.finished.emit()
        wish.emit(*about)

    def _add_missed(self) -> None:
        """Missed by whom is asked by a menu."""
        self.missed = Button(tr("Missed"), "calendar-x", small=True, chevron=True)
        self.missed.clicked.connect(self._ask_who_missed)
        self._flow.addWidget(self.missed)

    def _ask_who_missed(self) -> None:
        menu = missed_menu(self.entry, self._acts, self)
        menu.triggered.connect(lambda _: self.finished.emit())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.missed.mapToGlobal(QPoint(0, self.missed.height() + 4)))
        menu.setActiveAction(menu.actions()[0])

    def _add_snooze(self) -> None:
        self.snooze = Button(tr("Snooze"), "clock", small=True, chevron=True)
        self.snooze.clicked.connect(self._open_snooze)
        self._flow.addWidget(self.snooze)

    def _add_day(self) -> None:
        """Another day, for who does not drag."""
        self.day = DayButton(tr("Move to day"), lambda: self._today)
        self.day.set_day(self.entry.day)
        self.day.day_chosen.connect(self._move)
        self._flow.addWidget(self.day)

    def _add_foot(self) -> None:
        entry = self.entry
        row = QHBoxLayout()
        row.setSpacing(4)
        if entry.person_id is not None:
            words = tr("Show {who}").format(who=entry.who)
            person = entry.person_id
            card = Button(words, "user-round", "quiet", small=True)
            card.clicked.connect(lambda: self._go(self.person_wished, person))
            row.addWidget(card)
        if entry.kind in OF_ONE_TABLE and not entry.is_settled:
            change = Button(tr("Change…"), "pencil", "quiet", small=True)
            change.clicked.connect(self.edit_wished)
            row.addWidget(change)
        row.addStretch(1)
        if entry.kind in (*OF_ONE_TABLE, "loop"):
            away = IconButton("trash-2", tr("Take off the calendar"), "Del", size=28)
            away.clicked.connect(lambda: self._take_off(away))
            row.addWidget(away)
        if row.count() > 1:
            self._column.addWidget(Hairline())
            self._column.addLayout(row)

    def _act(self, words: str, glyph: str, act: Act, *, soft: bool = False) -> None:
        button = Button(words, glyph, "soft" if soft else "secondary", small=True)
        button.clicked.connect(lambda: self._carry_out(act))
        self._flow.addWidget(button)
        if self.first is self:
            self.first = button

    def _carry_out(self, act: Act) -> None:
        self.finished.emit()
        act(self.entry)

    def _wish(self, words: str, glyph: str, wish: SignalInstance) -> None:
        button = Button(words, glyph, "soft", small=True)
        person = self.entry.person_id
        button.clicked.connect(lambda: self._go(wish, person))
        self._flow.addWidget(button)
        self.first = button

    def _open_snooze(self) -> None:
        def take(to: Snooze) -> None:
            self.finished.emit()
            self._acts.snooze(self.entry, to)

        menu = snooze_menu(self._today, take, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.snooze.mapToGlobal(QPoint(0, self.snooze.height() + 4)))

    def _move(self, day: date) -> None:
        self.finished.emit()
        self._acts.move_to_day(self.entry, day, self.mapToGlobal(self.rect().center()))

    def _take_off(self, button: QWidget) -> None:
        at = button.mapToGlobal(QPoint(0, button.height()))
        self.finished.emit()
        self._acts.delete(self.entry, at)
