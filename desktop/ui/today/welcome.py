"""After a gap: whom I saw meanwhile, asked once; and a fresh start, if much has waited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.names import NameMatch
from desktop.half_written import HalfWritten
from desktop.services.people import names
from desktop.ui.calendar.whom import Whom
from desktop.ui.runner import Runner
from desktop.ui.today.half_seen import HalfSeen
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline, Surface


class WelcomePanel(Surface):
    """Names are typed one after the other, with commas or Enter between them.

    ``kept`` brings the ids of people, the names of newcomers, and the day if one was chosen.
    """

    kept = Signal(object, object, object)  # list[int], list[str], date | None
    nobody_seen = Signal()
    fresh_start_wished = Signal()
    break_wished = Signal()

    def __init__(self, runner: Runner, clock: Clock, page: QWidget) -> None:
        """``page`` is what the offered names lie upon."""
        super().__init__("card")
        self._runner = runner
        self._asked = 0  # names that came before their offers did
        self._is_kept = False
        self.whom = Whom(runner, page)
        self.whom.line.setAccessibleName(tr("Whom did you see meanwhile?"))
        self.whom.line.textEdited.connect(self._part_at_comma)
        self.whom.line.returnPressed.connect(self._enter)
        self._half = HalfSeen(self)
        self.day = DayButton(tr("When"), clock.today, tr("Some time meanwhile"), small=False)
        self._question, self._offer, self._between = QWidget(), QWidget(), Hairline()
        self._make_question()
        self._make_offer()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(14)
        for part in (self._question, self._between, self._offer):
            column.addWidget(part)

    def begin(self, texts: HalfWritten) -> None:
        """Names that were typed the last time, and not kept, stand there again."""
        self._half.begin(texts)

    def end(self) -> None:
        """It is kept, or not wanted."""
        self._half.end()

    def names(self) -> list[str]:
        """Everybody named so far, the last one perhaps half."""
        return [*(person.name for person in self.whom.people), *filter(None, [self.whom.unknown])]

    def name_all(self, names: Sequence[str]) -> None:
        """As if each of them was typed."""
        for name in names:
            self._add(name, is_awaited=True)

    def show_parts(self, *, question: bool, offer: bool) -> None:
        """Whether it asks whom I saw, and whether it offers a fresh start."""
        self._question.setVisible(question)
        self._offer.setVisible(offer)
        self._between.setVisible(question and offer)

    def keep(self) -> None:
        """Keep whom I saw; nothing typed is nobody in particular."""
        self._settle()
        self._is_kept = self._asked > 0  # once it is known who they are
        if self._is_kept:
            return
        people = [person.id for person in self.whom.people if person.id > 0]
        newcomers = [person.name for person in self.whom.people if person.id <= 0]
        if people or newcomers:
            self.kept.emit(people, newcomers, self.day.day)
        else:
            self.nobody_seen.emit()

    def _make_question(self) -> None:
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(tr("Whom did you see meanwhile?"), "heading"))
        hint = tr("Names are enough. Kith does not ask again.")
        column.addWidget(PlainLabel(hint, "small", "text3"))
        column.addSpacing(8)
        column.addWidget(self.whom)
        column.addSpacing(8)
        keep = Button(tr("Keep"), "check", "soft")
        keep.setAccessibleName(tr("Keep whom you saw"))
        keep.clicked.connect(self.keep)
        nobody = Button(tr("Nobody in particular"), kind="quiet")
        nobody.clicked.connect(self.nobody_seen)
        column.addWidget(_line(self.day, keep, nobody))

    def _make_offer(self) -> None:
        column = QVBoxLayout(self._offer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = tr(
            "Much has waited. With a fresh start all of it is let go, and everybody comes up "
            "again little by little."
        )
        column.addWidget(PlainLabel(words, color="text2"))
        fresh = Button(tr("A fresh start"), "sprout")
        fresh.clicked.connect(self.fresh_start_wished)
        was_break = Button(tr("It was a break"), "leaf", "quiet")
        was_break.setToolTip(tr("The days you were away do not count for anybody"))
        was_break.clicked.connect(self.break_wished)
        column.addWidget(_line(fresh, was_break))

    def _part_at_comma(self, typed: str) -> None:
        if typed.endswith((",", "،", "、")):
            self.whom.line.setText(typed[:-1].strip())
            self._settle()

    def _settle(self) -> None:
        """What is typed is the first of those offered, or somebody new."""
        self.whom.settle()
        if name := self.whom.unknown:
            self._add(name, is_awaited=self.whom.is_awaited)

    def _add(self, name: str, *, is_awaited: bool) -> None:
        lowest = min([0, *(person.id for person in self.whom.people)])
        newcomer = NameMatch(lowest - 1, name)
        self.whom.add(newcomer)
        if is_awaited:
            self._ask(newcomer)

    def _ask(self, newcomer: NameMatch) -> None:
        """Typed faster than the store answered: whether somebody of the book is meant."""

        def take(found: Sequence[NameMatch]) -> None:
            self._asked -= 1
            if found:
                self.whom.put_instead(newcomer, found[0])
            if self._is_kept and not self._asked:
                self.keep()

        self._asked += 1
        self._runner.query(names.complete, newcomer.name, then=take, owner=self)

    def _enter(self) -> None:
        """Enter after a name takes it, Enter without one keeps them all."""
        if self.whom.unknown:
            self._settle()
        else:
            self.keep()


def _line(*buttons: Button) -> QWidget:
    whole = QWidget()
    flow = FlowLayout(whole, gap=8, line_gap=8)
    for button in buttons:
        flow.addWidget(button)
    return whole
