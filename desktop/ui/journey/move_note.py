"""The note after a move: which sign, why now, what next. All of it can be skipped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.follow_ups import PlanWish
from desktop.domain.journey import BoardCard, MoveNote, OldPlan, PlannedAct, StageWords
from desktop.domain.language import tr
from desktop.domain.vocabulary import Size
from desktop.ui.journey.plan_line import PlanLine
from desktop.ui.journey.stage_line_row import let_breathe
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline
from desktop.ui.widgets.text_link import TextLink

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class MoveNoteSheet(QWidget):
    """What the popover holds. ``keep_wished`` and ``skip_wished`` close it;
    ``shift_wished`` is Alt and an arrow, ``undo_wished`` Ctrl+Z before a word is written,
    ``plan_wished`` asks for an hour of an act."""

    keep_wished = Signal()
    skip_wished = Signal()
    shift_wished = Signal(object)
    undo_wished = Signal()
    plan_wished = Signal(object)  # PlanWish

    def __init__(
        self,
        cards: tuple[BoardCard, ...],
        heading: str,
        note: MoveNote,
        today: date,
        photo: QPixmap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._signs: list[Chip] = []
        self._own_sign: LineInput | None = None
        self._person, self._stage = cards[0].person_id, cards[0].stage_id
        self._acts = [self._act_line(act, timed=len(cards) == 1) for act in note.acts]
        self._old_plans = [(old, self._old_line(old)) for old in note.old_plans]
        self.why = GrowingText(tr("Why now?"), "", "words", least=2, most=6)
        self.why.entered.connect(self.keep_wished)
        self.why.escaped.connect(self.skip_wished)
        self.why.installEventFilter(self)
        self._intention = self._make_intention(note.intention)
        self._sign_line = QWidget()
        self._flow = FlowLayout(self._sign_line, gap=6, line_gap=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._make_head(cards, heading, photo))
        column.addSpacing(8)
        self._add_signs(column, note)
        column.addWidget(_label(tr("Why now?")))
        column.addWidget(self.why)
        self._add_acts(column)
        self._add_intention(column)
        column.addStretch(1)

    def sign(self) -> str:
        """The signs that were chosen, and one's own."""
        chosen = [chip.text() for chip in self._signs if chip.isChecked()]
        if self._own_sign is not None and self._own_sign.text().strip():
            chosen.append(self._own_sign.text().strip())
        return "; ".join(chosen)

    def plans(self) -> tuple[PlannedAct, ...]:
        """The acts that were chosen, each with its day."""
        chosen = (line for line in self._acts if line.is_chosen())
        return tuple(PlannedAct(line.words, line.how_much, line.day) for line in chosen)

    def again(self) -> dict[int, date]:
        """Of the plans that were let go those that are wanted again, each with its day."""
        return {old.follow_up_id: line.day for old, line in self._old_plans if line.is_chosen()}

    def intention(self) -> str | None:
        """The intention said anew; None when it was left as it is."""
        if self._intention is None or self._intention.text() == self._old_intention:
            return None
        return self._intention.text()

    def has_words(self) -> bool:
        """Whether anything was written or chosen."""
        said = self.sign() or self.why.words() or self.plans() or self.again()
        return bool(said) or self.intention() is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in _ARROWS:
                self.shift_wished.emit(QKeyEvent(event))
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and not self.why.toPlainText():
                self.undo_wished.emit()
                return True
        return False

    def _make_head(
        self, cards: tuple[BoardCard, ...], heading: str, photo: QPixmap | None
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        avatar = Avatar(36)
        avatar.show_person(cards[0].person_id, cards[0].name, photo)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(heading, "heading", most_lines=2))
        told = tr("Already moved. The rest can be skipped.")
        words.addWidget(PlainLabel(told, "small", "text3"))
        row.addLayout(words, 1)
        return row

    def _add_signs(self, column: QVBoxLayout, note: MoveNote) -> None:
        column.addWidget(_label(tr("Which sign did you see?")))
        for words in note.signs:
            chip = _SignChip(words)
            self._signs.append(chip)
            self._flow.addWidget(chip)
        another = Chip(tr("Another sign"), "plus", checkable=True)
        another.clicked.connect(lambda: self._write_sign(another))
        self._flow.addWidget(another)
        column.addWidget(self._sign_line)
        self._own_place = QVBoxLayout()
        column.addLayout(self._own_place)
        column.addSpacing(6)

    def _write_sign(self, chip: Chip) -> None:
        """Let the chip become a field for a sign in one's own words."""
        chip.hide()
        self._own_sign = LineInput(tr("Another sign"), tr("In your words"))
        self._own_sign.returnPressed.connect(self.keep_wished)
        self._own_sign.escaped.connect(self.skip_wished)
        self._own_place.addWidget(self._own_sign)
        self._own_sign.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act_line(self, act: StageWords, *, timed: bool) -> PlanLine:
        line = PlanLine(act.text, Size(act.size or Size.LINE), self._today, timed=timed)
        line.time_wished.connect(lambda: self._wish(line))
        return line

    def _wish(self, line: PlanLine) -> None:
        """Plan this act at an hour; its words go along."""
        wish = PlanWish(
            self._person, line.day, title=line.words, size=line.how_much, with_time=True,
            stage_id=self._stage,
        )  # fmt: skip
        self.plan_wished.emit(wish)

    def _old_line(self, old: OldPlan) -> PlanLine:
        size = Size(old.size)
        words = (
            old.words
            or {
                Size.LINE: tr("A line"),
                Size.CALL: tr("A call"),
                Size.TIME_TOGETHER: tr("Time together"),
            }[size]
        )
        ahead = old.day if old.day > self._today else None
        return PlanLine(words, size, self._today, ahead, timed=False)

    def _add_acts(self, column: QVBoxLayout) -> None:
        self._add_lines(column, tr("Planned before the rest"),
                        [line for _, line in self._old_plans])  # fmt: skip
        self._add_lines(column, tr("Perhaps next"), self._acts)

    def _add_lines(self, column: QVBoxLayout, title: str, lines: Sequence[PlanLine]) -> None:
        if not lines:
            return
        column.addSpacing(6)
        column.addWidget(_label(title))
        below = QVBoxLayout()
        below.setSpacing(2)
        for line in lines:
            below.addWidget(line)
        column.addLayout(below)

    def _make_intention(self, words: str) -> EditableText | None:
        self._old_intention = words
        if not words:
            return None
        edited = EditableText(
            tr("Your intention"), "", "small", "text2", multiline=True, says_kept=False
        )
        edited.set_text(words)
        let_breathe(edited)
        return edited

    def _add_intention(self, column: QVBoxLayout) -> None:
        if self._intention is None:
            return
        column.addSpacing(4)
        column.addWidget(Hairline())
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(_Glyph("quote"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        lead = QHBoxLayout()
        lead.setContentsMargins(margins(INSET, 0, 0, 0))
        lead.addWidget(PlainLabel(tr("You wrote:"), "small", "text3", wrap=False))
        lead.addStretch()
        ask = TextLink(tr("Still true?"))
        ask.setToolTip(tr("Say it anew"))
        ask.clicked.connect(self._intention.edit)
        lead.addWidget(ask)
        words.addLayout(lead)
        words.addWidget(self._intention)
        row.addLayout(words, 1)
        column.addLayout(row)

    def make_foot(self) -> QWidget:
        """Keep and Skip, to stand below the sheet, always in sight."""
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(6)
        weight = QFont.Weight.Normal
        told = PlainLabel(tr("Enter keeps it"), "caption", "text3", wrap=False, weight=weight)
        told.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(told)
        row.addStretch()
        skip = Button(tr("Skip"), kind="quiet", small=True, shortcut="Esc")
        skip.clicked.connect(self.skip_wished)
        keep = Button(tr("Keep"), kind="primary", small=True)
        keep.clicked.connect(self.keep_wished)
        row.addWidget(skip)
        row.addWidget(keep)
        return foot


class _SignChip(Chip):
    """A sign to choose; a tick says that it is chosen, not only its colour."""

    def __init__(self, words: str) -> None:
        super().__init__(words, checkable=True)

    def _shown_icon(self) -> str:
        return "check" if self.isChecked() else ""


class _Glyph(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        side = theming().fonts.scaled(16)
        self.setFixedSize(side, side + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), self._name, theming().current.text3)


def _label(words: str) -> PlainLabel:
    return PlainLabel(words, "caption", "text2", weight=QFont.Weight.DemiBold)
