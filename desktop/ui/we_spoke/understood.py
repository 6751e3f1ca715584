"""The rows under the line: with whom, what and when, heard, open between us, again."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from desktop.domain.talk import LoopDraft
from desktop.domain.talk_parts import Again
from desktop.domain.understood_talk import Corrections, UnderstoodTalk, Whom
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
        self._shown: tuple[UnderstoodTalk, date] | None = None
        theming().follow(self._restyle)

    def show_talk(self, talk: UnderstoodTalk, today: date) -> None:
        if self._shown == (talk, today):
            return
        self._shown = (talk, today)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._add(self.tr("With"), self._people(talk))
        self._add(self.tr("What and when"), self._kind_and_day(talk, today))
        if talk.place:
            self._add(self.tr("Where"), PlainLabel(talk.place))
        if talk.words:
            self._add(self.tr("Heard"), WordsLabel(talk.words, most_lines=6))
        for place, loop in enumerate(talk.loops):
            label = "" if place else self.tr("Open between us")
            self._add(label, self._loop(loop, talk.count))
        if talk.again is not None:
            self._add(self.tr("Again"), self._again(talk.again, today))

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

    def _add(self, label: str, part: QWidget) -> None:
        row = self._grid.rowCount()
        words = PlainLabel(label, "caption", "text2", weight=QFont.Weight.DemiBold, wrap=False)
        words.setContentsMargins(0, theming().fonts.scaled(4), 0, 0)
        words.setMinimumWidth(theming().fonts.scaled(104))
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(part, row, 1)
        words.show()
        part.show()

    def _people(self, talk: UnderstoodTalk) -> QWidget:
        part = QWidget()
        flow = FlowLayout(part, gap=8, line_gap=6)
        for meant in talk.named:
            spell = partial(self.spell_wished.emit, meant.typed)
            flow.addWidget(PersonChip(meant, partial(self._mean, meant.typed), spell))
        return part

    def _mean(self, typed: str, whom: Whom | None) -> None:
        self.corrections.mean(typed, whom)
        self.corrected.emit()

    def _kind_and_day(self, talk: UnderstoodTalk, today: date) -> QWidget:
        part = QWidget()
        flow = FlowLayout(part, gap=8, line_gap=6)
        kind = CorrectableChip(say_kind(talk.kind), KIND_ICONS[talk.kind], "sky")
        kind.setAccessibleName(self.tr("Kind: {kind}").format(kind=say_kind(talk.kind)))
        kind.clicked.connect(lambda: self._choose_kind(kind))
        flow.addWidget(kind)
        said = say_exact_day(talk.day, today)
        day = CorrectableChip(said, "calendar-days", "rose")
        day.setAccessibleName(self.tr("Day: {day}").format(day=said))
        day.clicked.connect(lambda: self._choose_day(day, talk.day, today))
        flow.addWidget(day)
        if talk.about:
            note = PlainLabel(self.tr("about, no day needed"), "small", "text3", wrap=False)
            note.setContentsMargins(0, 3, 0, 0)
            flow.addWidget(note)
        return part

    def _loop(self, loop: LoopDraft, people: int) -> QWidget:
        words = self.tr("{kind}: {text}")
        words = words.format(kind=say_loop_kind(LoopKind(loop.kind)), text=loop.text)
        chip = CorrectableChip(words, "link-2", "honey")
        chip.clicked.connect(lambda: self._choose_loop(chip, loop))
        return _with_note(chip, say_loop_day(loop.about_on, people))

    def _again(self, again: Again, today: date) -> QWidget:
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
        leave = menu.addAction(self.tr("Leave it out"))
        leave.triggered.connect(lambda: self._set_loop(loop.text, None))
        chip.open_menu(menu)

    def _set_loop(self, text: str, kind: LoopKind | None) -> None:
        self.corrections.loops[text] = kind
        self.corrected.emit()

    def _restyle(self) -> None:
        if self._shown is not None:
            talk, today = self._shown
            self._shown = None
            self.show_talk(talk, today)


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
