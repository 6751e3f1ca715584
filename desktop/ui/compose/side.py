"""Beside a letter: their card in short, their words, what is open, and what to look over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.compose.beside import Beside, Thing
from desktop.domain.compose.findings import Finding
from desktop.domain.language import tr
from desktop.domain.sentences import quoted
from desktop.domain.warmth import Warmth
from desktop.ui.compose import wording
from desktop.ui.compose.before import BeforeItGoes
from desktop.ui.compose.things import ThingRow
from desktop.ui.people.wording.who import Pronouns, pronouns_of, say_last
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.surfaces import Hairline, Surface
from desktop.ui.widgets.warmth import WarmthGlyph, say_warmth


class ComposeSide(QWidget):
    """``thing_kept`` brings the key of what is to be a reminder, ``loop_closed`` a loop's id."""

    person_wished = Signal(int)
    thing_kept = Signal(str)
    loop_closed = Signal(int)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._beside: Beside | None = None
        self._ground: tuple[Thing, ...] = ()
        self.things: dict[str, ThingRow] = {}
        self.ticks: dict[int, CheckBox] = {}
        self.before = BeforeItGoes()
        self._card = QVBoxLayout()
        self._card.setSpacing(0)
        self._line = Hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._card)
        column.addSpacing(14)
        column.addWidget(self._line)
        column.addSpacing(14)
        column.addWidget(self.before)
        column.addStretch(1)
        column.addSpacing(20)
        self.afterwards = _Afterwards()
        column.addWidget(self.afterwards)

    def show_beside(self, beside: Beside | None, ground: Sequence[Thing] = ()) -> None:
        """What is known of them; the same stays as it is."""
        if beside == self._beside and tuple(ground) == self._ground:
            return
        self._beside, self._ground = beside, tuple(ground)
        empty(self._card)
        self.things, self.ticks = {}, {}
        self._line.setVisible(beside is not None and self.before.isVisibleTo(self))
        if beside is not None:
            self._fill(beside)

    def show_looking_over(self, shown: bool) -> None:
        """Only what is being written is looked over, and goes somewhere yet."""
        self._line.setVisible(shown and self._beside is not None)
        for part in (self.before, self.afterwards):
            part.setVisible(shown)

    def show_findings(self, findings: Sequence[Finding], *, has_text: bool) -> None:
        person = self._beside.person if self._beside else None
        called, pronouns = (person.called, person.pronouns) if person else ("", "")
        self.before.show_findings(findings, called, pronouns, has_text=has_text)

    def _fill(self, beside: Beside) -> None:
        who, today = pronouns_of(beside.person.pronouns), self._today()
        card = _Person(beside, today)
        card.clicked.connect(lambda: self.person_wished.emit(beside.person.id))
        self._add(card)
        if beside.said is not None:
            below = wording.say_words_day(beside.said, who, today)
            self._card.addSpacing(10)
            self._add_thing(beside.said, quoted(beside.said.text), below, human=True)
        self._add_group(wording.say_dear(who), beside.dear, who)
        self._add_group(wording.say_on_mind(who), beside.on_mind, who)
        if beside.loops:
            self._add_title(tr("Open between you"))
            for loop in beside.loops:
                self._add_loop(loop, who)
        self._add_group(tr("What you share"), self._ground, who)

    def _add_group(self, title: str, things: Sequence[Thing], who: Pronouns) -> None:
        if not things:
            return
        self._add_title(title)
        for thing in things:
            self._add_thing(thing, wording.say_thing(thing, who, self._today()), thing.below)

    def _add_loop(self, loop: Thing, who: Pronouns) -> None:
        """A tick that closes it, beside the words that can be carried over."""
        words = wording.say_thing(loop, who, self._today())
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        tick = CheckBox(flush=True)
        tick.setAccessibleName(tr("{words}: it is closed").format(words=words))
        tick.setToolTip(tr("It is closed"))
        tick.toggled.connect(lambda on: self.loop_closed.emit(loop.row_id) if on else None)
        self.ticks[loop.row_id] = tick
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._thing(loop, words), 1)
        self._add(line)

    def _add_title(self, words: str) -> None:
        self._card.addSpacing(12)
        self._add(PlainLabel(words, "caption", "text3", weight=QFont.Weight.DemiBold))

    def _add_thing(self, thing: Thing, words: str, below: str, *, human: bool = False) -> None:
        self._add(self._thing(thing, words, below, human=human))

    def _thing(self, thing: Thing, words: str, below: str = "", *, human: bool = False) -> ThingRow:
        row = ThingRow(thing, words, below, human=human)
        row.kept.connect(self.thing_kept)
        self.things[thing.key] = row
        return row

    def _add(self, part: QWidget) -> None:
        self._card.addWidget(part)
        part.show()


class _Person(ClickRow):
    """Who it goes to, and when we last were in touch; a click opens the card."""

    def __init__(self, beside: Beside, today: date) -> None:
        person = beside.person
        near = _say_near(beside, today)
        super().__init__(tr("The card of {name}, {near}").format(name=person.name, near=near))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        avatar = Avatar(42)
        avatar.show_person(person.id, person.name, photo_of(person.photo))
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(PlainLabel(person.name, "heading"))
        line = QHBoxLayout()
        line.setSpacing(6)
        if beside.warmth is not None:
            glyph = WarmthGlyph()
            glyph.show_warmth(beside.warmth)
            line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(PlainLabel(near, "small", "text3"), 1)
        names.addLayout(line)
        row.addLayout(names, 1)


class _Afterwards(Surface):
    """What Kith does once the letter went."""

    def __init__(self) -> None:
        super().__init__("sunken")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(10)
        row.addWidget(IconMark("calendar-heart"), 0, Qt.AlignmentFlag.AlignTop)
        words = tr("Afterwards, Kith will ask whether to log this and when to listen for an "
                   "answer.")  # fmt: skip
        row.addWidget(PlainLabel(words, "small", "text2"), 1)


def _say_near(beside: Beside, today: date) -> str:
    if beside.last_contact_on is not None:
        return say_last(beside.last_contact_on, beside.last_kind, today)
    return say_warmth(beside.warmth or Warmth.NO_RHYTHM) if beside.warmth else tr("not spoken yet")
