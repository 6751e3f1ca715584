"""The rows under the line: with whom, what and when, heard, open between us."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.talk import LoopDraft
from desktop.domain.understood_talk import Corrections, UnderstoodTalk
from desktop.domain.vocabulary import InteractionKind, LoopKind
from desktop.ui.theme.theme import theming
from desktop.ui.we_spoke.chips import CorrectableChip, PersonChip
from desktop.ui.we_spoke.wording import (
    KIND_ICONS,
    say_exact_day,
    say_kind,
    say_loop_day,
    say_loop_kind,
)
from desktop.ui.widgets.date_edit import DayPicker
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel, WordsLabel


class Understood(QWidget):
    """Shows a talk; what is set right goes into ``corrections``, then ``corrected``."""

    corrected = Signal()

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
            self._add(label, self._loop(loop, len(talk.people)))

    def ask_who(self) -> bool:
        """Open the menu of the first name that is still open; whether there is one."""
        for chip in self.findChildren(PersonChip):
            if chip.meant.is_open and chip.isVisible():
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
                chip.click()
                return True
        return False

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
        for meant in talk.people:

            def mean(person: object, typed: str = meant.typed) -> None:
                self.corrections.mean(typed, person)  # type: ignore[arg-type]
                self.corrected.emit()

            flow.addWidget(PersonChip(meant, mean))
        return part

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
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        flow_part = QWidget()
        flow = FlowLayout(flow_part, gap=8, line_gap=4)
        kind = LoopKind(loop.kind)
        words = self.tr("{kind}: {text}").format(kind=say_loop_kind(kind), text=loop.text)
        chip = CorrectableChip(words, "link-2", "honey")
        chip.clicked.connect(lambda: self._choose_loop(chip, loop))
        flow.addWidget(chip)
        if details := say_loop_day(loop.about_on, people):
            note = PlainLabel(details, "small", "text3", wrap=False)
            note.setContentsMargins(0, 3, 0, 0)
            flow.addWidget(note)
        line.addWidget(flow_part, 1)
        return part

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
