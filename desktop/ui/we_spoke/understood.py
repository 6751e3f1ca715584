"""The rows under the line: with whom, what and when, heard, open between us, again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from desktop.domain.language import tr
from desktop.domain.talk import LoopDraft
from desktop.domain.talk_parts import Again
from desktop.domain.understood_talk import Corrections, Meant, UnderstoodTalk, Whom
from desktop.domain.vocabulary import InteractionKind, LoopKind
from desktop.ui.theme.theme import theming
from desktop.ui.we_spoke.chips import CorrectableChip, PersonChip
from desktop.ui.we_spoke.wording import (
    KIND_ICONS,
    say_again,
    say_exact_day,
    say_kind,
    say_loop_day,
    say_loop_kind,
)
from desktop.ui.widgets.date_edit import DayPicker
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel, WordsLabel


class Understood(QWidget):
    """Shows a talk; what is set right goes into ``corrections``, then ``corrected``.

    ``spell_wished`` wants the people of a circle named instead of it.
    """

    corrected = Signal()
    spell_wished = Signal(str, object)  # as it was typed, CircleMatch

    def __init__(self, corrections: Corrections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.corrections = corrections
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._talk: tuple[UnderstoodTalk, date] | None = None
        self._shown: list[_Row] = []
        theming().follow(self._restyle)

    def show_talk(self, talk: UnderstoodTalk, today: date) -> None:
        """Make anew the rows that say something else now, and those below them, so that
        Tab goes on in their order; of words that grow only their own."""
        self._talk = talk, today
        rows = list(self._rows(talk, today))
        same = 0
        for now, before in zip(rows, self._shown, strict=False):
            if now != before and now.label == before.label == tr("Heard"):
                self._take_away(same)
                self._add(same, now)
            elif now != before:
                break
            same += 1
        for place in range(same, len(self._shown)):
            self._take_away(place)
        for place in range(same, len(rows)):
            self._add(place, rows[place])
        self._shown = rows

    def _rows(self, talk: UnderstoodTalk, today: date) -> Iterator[_Row]:
        yield _Row(tr("With"), talk.named, self._people)
        when = talk.kind, talk.day, talk.about, today
        yield _Row(tr("What and when"), when, self._kind_and_day)
        if talk.place:
            yield _Row(tr("Where"), talk.place, PlainLabel)
        if talk.words:
            yield _Row(tr("Heard"), talk.words, partial(WordsLabel, most_lines=6))
        for place, loop in enumerate(talk.loops):
            label = "" if place else tr("Open between us")
            yield _Row(label, (loop, talk.count), self._loop)
        if talk.again is not None:
            yield _Row(tr("Again"), (talk.again, today), self._again)

    def ask_who(self, of: str = "") -> None:
        """Open the menu of this name, else of the first that is still open."""
        for chip in self.findChildren(PersonChip):
            if chip.isVisible() and (chip.meant.typed == of or (not of and chip.meant.is_open)):
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
                chip.click()
                return

    @property
    def open_menu(self) -> QMenu | None:
        """The menu in which something is being set right."""
        menus = (menu for menu in self.findChildren(QMenu) if menu.isVisible())
        return next(menus, None)

    def _take_away(self, place: int) -> None:
        for column in (0, 1):
            item = self._grid.itemAtPosition(place, column)
            widget = item.widget() if item is not None else None
            if widget is not None:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def _add(self, place: int, row: _Row) -> None:
        part = row.part()
        label = PlainLabel(row.label, "caption", "text2", weight=QFont.Weight.DemiBold, wrap=False)
        label.setContentsMargins(0, theming().fonts.scaled(4), 0, 0)
        label.setMinimumWidth(theming().fonts.scaled(104))
        self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(part, place, 1)
        label.show()
        part.show()

    def _people(self, named: tuple[Meant, ...]) -> QWidget:
        part = QWidget()
        flow = FlowLayout(part, gap=8, line_gap=6)
        for meant in named:
            spell = partial(self.spell_wished.emit, meant.typed)
            flow.addWidget(PersonChip(meant, partial(self._mean, meant.typed), spell))
        return part

    def _mean(self, typed: str, whom: Whom | None) -> None:
        self.corrections.mean(typed, whom)
        self.corrected.emit()

    def _kind_and_day(self, said: tuple[InteractionKind, date, bool, date]) -> QWidget:
        what, when, about, today = said
        part = QWidget()
        flow = FlowLayout(part, gap=8, line_gap=6)
        kind = CorrectableChip(say_kind(what), KIND_ICONS[what], "sky")
        kind.setAccessibleName(tr("Kind: {kind}").format(kind=say_kind(what)))
        kind.clicked.connect(lambda: self._choose_kind(kind))
        flow.addWidget(kind)
        words = say_exact_day(when, today)
        day = CorrectableChip(words, "calendar-days", "rose")
        day.setAccessibleName(tr("Day: {day}").format(day=words))
        day.clicked.connect(lambda: self._choose_day(day, when, today))
        flow.addWidget(day)
        if about:
            note = PlainLabel(tr("about, no day needed"), "small", "text3", wrap=False)
            note.setContentsMargins(0, 3, 0, 0)
            flow.addWidget(note)
        return part

    def _loop(self, said: tuple[LoopDraft, int]) -> QWidget:
        loop, people = said
        words = tr("{kind}: {text}")
        words = words.format(kind=say_loop_kind(LoopKind(loop.kind)), text=loop.text)
        chip = CorrectableChip(words, "link-2", "honey")
        chip.clicked.connect(lambda: self._choose_loop(chip, loop))
        return _with_note(chip, say_loop_day(loop.about_on, people))

    def _again(self, said: tuple[Again, date]) -> QWidget:
        again, today = said
        chip = CorrectableChip(
            say_again(again), "calendar-plus", "accent" if again.day else "honey"
        )
        chip.clicked.connect(lambda: self._choose_again(chip, again.day or today, today))
        return _with_note(chip, again.reason)

    def _choose_kind(self, chip: CorrectableChip) -> None:
        menu = chip.menu()
        for kind in InteractionKind:
            action = menu.addAction(say_kind(kind))
            action.triggered.connect(lambda _=False, one=kind: self._set_kind(one))
        chip.open_menu(menu)

    def _set_kind(self, kind: InteractionKind) -> None:
        self.corrections.kind = kind
        self.corrected.emit()

    def _choose_day(self, chip: CorrectableChip, day: date, today: date) -> None:
        picker = DayPicker(day, today, self)
        picker.chosen.connect(self._set_day)
        picker.open_below(chip)

    def _set_day(self, day: date) -> None:
        self.corrections.day = day
        self.corrected.emit()

    def _choose_again(self, chip: CorrectableChip, day: date, today: date) -> None:
        picker = DayPicker(day, today, self)
        picker.chosen.connect(self._set_again)
        picker.open_below(chip)

    def _set_again(self, day: date) -> None:
        self.corrections.again_on = day
        self.corrected.emit()

    def _choose_loop(self, chip: CorrectableChip, loop: LoopDraft) -> None:
        menu = chip.menu()
        for kind in LoopKind:
            action = menu.addAction(say_loop_kind(kind))
            action.triggered.connect(lambda _=False, one=kind: self._set_loop(loop.text, one))
        menu.addSeparator()
        leave = menu.addAction(tr("Leave it out"))
        leave.triggered.connect(lambda: self._set_loop(loop.text, None))
        chip.open_menu(menu)

    def _set_loop(self, text: str, kind: LoopKind | None) -> None:
        self.corrections.loops[text] = kind
        self.corrected.emit()

    def _restyle(self) -> None:
        for place in range(len(self._shown)):
            self._take_away(place)
        self._shown = []
        if self._talk is not None:
            self.show_talk(*self._talk)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: its label and what is said in it; ``make`` makes the part that says it."""

    label: str
    said: Any
    make: Callable[[Any], QWidget] = field(compare=False)

    def part(self) -> QWidget:
        return self.make(self.said)


def _with_note(chip: CorrectableChip, note: str) -> QWidget:
    part = QWidget()
    line = QHBoxLayout(part)
    line.setContentsMargins(0, 0, 0, 0)
    flow_part = QWidget()
    flow = FlowLayout(flow_part, gap=8, line_gap=4)
    flow.addWidget(chip)
    if note:
        words = PlainLabel(note, "small", "text3", wrap=False)
        words.setContentsMargins(0, 3, 0, 0)
        flow.addWidget(words)
    line.addWidget(flow_part, 1)
    return part
