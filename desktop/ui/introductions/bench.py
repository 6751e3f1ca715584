"""The bench: the draft for the chosen pair at its step, what may be told beside it, and
what can be done with both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import Side, Step
from desktop.domain.language import tr
from desktop.domain.vocabulary import IntroductionState, SideWord
from desktop.half_written import HalfWritten
from desktop.ui.introductions.bench_hints import BenchHints
from desktop.ui.introductions.bench_side import BenchSide
from desktop.ui.introductions.draft_text import DraftText
from desktop.ui.introductions.step_wording import begin_words, say_done, say_title
from desktop.ui.introductions.wording import column_of, say_is_willing
from desktop.ui.phrases import say_the_day, say_within
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.surfaces import Hairline, Surface

_SIDE_EM, _BESIDE_EM = 16, 50
_BUTTON, _SEGMENT = 32, 16  # letters of a button and of a choice, which hold names
_BOTH = (IntroductionState.LANDED, IntroductionState.THANKED, IntroductionState.LET_GO)


class Bench(Surface):
    """Emits wishes about the pair that it shows."""

    copy_wished = Signal(str)
    mail_wished = Signal(object, object, str)  # Pair, Step, words
    done_wished = Signal(object, object)  # Pair, Step: the words have gone
    answered = Signal(int, object, object)  # pair, Side, SideWord
    swap_wished = Signal(int)
    again_wished = Signal(int)
    menu_wished = Signal(int, QPoint)

    def __init__(
        self, half_written: HalfWritten, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__("bench", parent)
        self._today = today
        self.pair: Pair | None = None
        self.step: Step | None = None
        self.title = ElidedLabel("", "heading")
        self.chip = Chip("")
        self.sides = Segmented(tr("To whom"))
        self._offered: list[tuple[Side, str]] = []
        self._kept_mark = IconMark("hard-drive", "text2", 14)
        self._kept = PlainLabel("", "caption", "text2", wrap=False)
        self.more = IconButton("ellipsis", tr("More with these two"), size=28)
        self.text = DraftText(half_written)
        self.hints = BenchHints()
        self.begin, self.swap = self.hints.begin, self.hints.swap
        self.copy = Button(tr("Copy"), "copy")
        self.mail = Button(tr("Open in mail"), "mail")
        self.no = Button(tr("Rather not"), "", "quiet")
        self.again = Button(tr("Take it up again"), "rotate-ccw", "quiet")
        self.yes = Button("", "check", "soft")
        self.side = BenchSide(half_written)
        self._lay_out()
        self._connect()
        self.hide()  # until there is a pair
        theming().follow(self._fit)

    def show_pair(self, pair: Pair | None) -> None:
        """Its nearest step; as long as the pair stands where it stood, the one looked at."""
        self.setVisible(pair is not None)
        before = (self.pair.id, self.pair.steps()) if self.pair is not None else None
        self.pair = pair
        if pair is None:
            return
        steps = pair.steps()
        if before != (pair.id, steps):
            self.step = steps[0] if steps else None
        self.side.show_pair(pair)
        self._show_steps(steps)
        self._show_step()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # How it is laid out

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(8)
        main.addWidget(self._head())
        main.addWidget(self.text)
        main.addWidget(self.hints)
        main.addStretch(1)
        main.addWidget(self._acts())
        self._line = Hairline(upright=True)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(20, 14, 20, 16)
        self._box.setSpacing(20)
        self._box.addLayout(main, 1)
        self._box.addWidget(self._line)
        self._box.addWidget(self.side)

    def _head(self) -> QWidget:
        head = QWidget()
        ends = EndsLayout(head)
        left, right = QWidget(), QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._left_row = row
        row.addWidget(self.title)
        row.addWidget(self.chip)
        row.addStretch(1)
        end = QHBoxLayout(right)
        end.setContentsMargins(0, 0, 0, 0)
        end.setSpacing(8)
        for part in (self._kept_mark, self._kept, self.more):
            end.addWidget(part)
        ends.addWidget(left)
        ends.addWidget(right)
        return head

    def _acts(self) -> QWidget:
        acts = QWidget()
        ends = EndsLayout(acts)
        for group in ((self.copy, self.mail), (self.no, self.again, self.yes)):
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            for button in group:
                row.addWidget(button)
            row.addStretch(1)
            ends.addWidget(part)
        return acts

    def _connect(self) -> None:
        self.text.textChanged.connect(self._follow)
        self.begin.clicked.connect(self._begin)
        self.copy.clicked.connect(lambda: self.copy_wished.emit(self.text.words()))
        self.mail.clicked.connect(
            lambda: self.mail_wished.emit(self.pair, self.step, self.text.words())
        )
        self.yes.clicked.connect(self._say_yes)
        self.no.clicked.connect(self._say_no)
        self.swap.clicked.connect(lambda: self._wish(self.swap_wished))
        self.again.clicked.connect(lambda: self._wish(self.again_wished))
        self.more.clicked.connect(self._ask_for_menu)

    def _fit(self) -> None:
        """Beside each other, or below each other where it is narrow."""
        em = theming().fonts.em
        beside = self.width() >= em(_BESIDE_EM)
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._line.setVisible(beside)
        widest = 16_777_215
        self.side.setMinimumWidth(em(_SIDE_EM) if beside else 0)
        self.side.setMaximumWidth(em(_SIDE_EM) if beside else widest)

    # What is shown

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        """A choice of whom it is to, where both are written to apart."""
        assert self.pair is not None
        apart = {s.side for s in steps if s.side is not None and s.state in _BOTH}
        wanted = [(side, self.pair.person(side).called) for side in Side if side in apart]
        if wanted != self._offered:
            self._offered = wanted
            self._make_sides(wanted)
        if self.step is not None and self.step.side is not None and len(wanted) > 1:
            self.sides.choose(self.step.side)

    def _make_sides(self, wanted: list[tuple[Side, str]]) -> None:
        self._left_row.removeWidget(self.sides)
        self.sides.hide()
        self.sides.deleteLater()
        self.sides = Segmented(tr("To whom"))
        for side, name in wanted:
            self.sides.add(side, say_within(name, _SEGMENT))
        self.sides.chosen.connect(self._choose_side)
        self._left_row.insertWidget(2, self.sides)
        self.sides.setVisible(len(wanted) > 1)

    def _choose_side(self, side: str) -> None:
        assert self.pair is not None
        found = (step for step in self.pair.steps() if step.side == side)
        self.step = next(found, self.step)
        self._show_step()

    def _show_step(self) -> None:
        pair, step = self.pair, self.step
        assert pair is not None
        self.title.setText(say_title(pair, step))
        self.chip.setText(column_of(pair.state).name)
        self.text.show_step(pair, step)
        self.text.setVisible(step is not None)
        for button in (self.copy, self.mail):
            button.setVisible(step is not None)
        self._name_buttons(pair, step)
        self._follow()

    def _name_buttons(self, pair: Pair, step: Step | None) -> None:
        waited = pair.answering()
        self.no.setVisible(waited is not None)
        self.again.setVisible(pair.state == IntroductionState.LET_GO)
        is_open = step is not None and not pair.is_over(step)
        self.yes.setVisible(waited is not None or is_open)
        if waited is not None:
            self.yes.setText(say_within(say_is_willing(pair.person(waited)), _BUTTON))
        elif step is not None:
            self.yes.setText(say_within(say_done(pair, step), _BUTTON))
        self.yes.updateGeometry()

    def _follow(self) -> None:
        """What depends on the words as they stand."""
        pair, step = self.pair, self.step
        words = self.text.words() if step is not None else ""
        known = pair.text_of(step) if pair is not None and step is not None else None
        sent = known.sent_on if known is not None else None
        kept = tr("Draft kept") if words else ""
        if sent is not None:
            kept = tr("Sent {day}").format(day=say_the_day(sent, self._today()))
        self._kept.setText(kept)
        self._kept_mark.setVisible(bool(kept))
        is_empty = step is not None and not words and sent is None
        if pair is not None:
            self.hints.show_for(pair, step, self._today(), is_empty=is_empty)
        for button in (self.copy, self.mail):
            button.setEnabled(bool(words))

    # What is wished

    def _begin(self) -> None:
        if self.pair is not None and self.step is not None:
            self.text.begin_with(begin_words(self.pair, self.step))

    def _say_yes(self) -> None:
        pair = self.pair
        if pair is None:
            return
        waited = pair.answering()
        self.text.keep()
        if waited is not None:
            self.answered.emit(pair.id, waited, SideWord.WILLING)
        elif self.step is not None:
            self.done_wished.emit(pair, self.step)

    def _say_no(self) -> None:
        waited = self.pair.answering() if self.pair is not None else None
        if self.pair is not None and waited is not None:
            self.text.keep()
            self.answered.emit(self.pair.id, waited, SideWord.RATHER_NOT)

    def _wish(self, wished: SignalInstance) -> None:
        if self.pair is not None:
            self.text.keep()
            wished.emit(self.pair.id)

    def _ask_for_menu(self) -> None:
        if self.pair is not None:
            below = self.more.mapToGlobal(self.more.rect().bottomLeft())
            self.menu_wished.emit(self.pair.id, below)

    def focus_words(self) -> None:
        """Put the keyboard into the draft, or on what can be done."""
        target = self.text if self.step is not None else self.more
        target.setFocus(Qt.FocusReason.OtherFocusReason)
