"""A question of the tray: who somebody is, and what became of an appointment."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.found import FoundRow, WhoIs
from desktop.domain.language import tr
from desktop.half_written import HalfWritten
from desktop.ui.found.wording import say_people, say_when, say_where_from, say_who_is
from desktop.ui.half_filled import HalfFilled
from desktop.ui.people.name_input import NameInput
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface


class WhoCard(Surface):
    """``is_somebody`` brings an id, or the name of somebody new."""

    is_somebody = Signal(object)
    is_me = Signal()
    is_nobody = Signal()

    def __init__(self, who: WhoIs, runner: Runner) -> None:
        super().__init__("card")
        self.who = who
        question = say_who_is(who)
        self.name = NameInput(runner, question, tr("Their name"))
        self.this = Button(tr("This is them"))
        self.new = Button(tr("Somebody new"), "user-round-plus", "quiet")
        self.me = Button(tr("That’s me"), kind="quiet")
        self.nobody = Button(tr("Nobody I keep"), kind="quiet")
        if who.seems_me:
            self.me.set_kind("soft")
            self.me.setText(tr("Yes, that’s me"))
        self._arrange(question)
        self._listen()
        self._look_at_name()
        self._remember(HalfWritten(runner.folder))

    def _listen(self) -> None:
        self.this.clicked.connect(self._answer)
        self.name.returnPressed.connect(self._answer)
        self.name.textChanged.connect(self._look_at_name)
        self.new.clicked.connect(lambda: self.is_somebody.emit(self._new_name()))
        self.me.clicked.connect(self.is_me)
        self.nobody.clicked.connect(self.is_nobody)

    def _remember(self, texts: HalfWritten) -> None:
        """A name that is half typed stands here again, until it is answered who that is."""
        half = HalfFilled(self, texts)
        half.begin(f"found/{self.who.handle}")
        for answered in (self.is_somebody, self.is_me, self.is_nobody):
            answered.connect(half.end)

    def _new_name(self) -> str:
        return self.name.text().strip() or self.who.name or self.who.value

    def _answer(self) -> None:
        if self.name.text().strip():
            self.is_somebody.emit(self.name.meant())

    def _look_at_name(self) -> None:
        self.this.setEnabled(bool(self.name.text().strip()))

    def _arrange(self, question: str) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        self.name.setMinimumWidth(theming().fonts.em(16))
        for part in (self.name, self.this, self.new, self.me, self.nobody):
            flow.addWidget(part)
        for button in (self.this, self.new, self.me, self.nobody):
            button.setAccessibleName(f"{question} {button.text()}")
        if self.who.seems_me:
            self.new.hide()
        _lay_out(self, "circle-help", question, say_where_from(self.who), buttons)


class GoneCard(Surface):
    """A kept appointment that its calendar no longer holds."""

    let_go = Signal()
    stays = Signal()

    def __init__(self, row: FoundRow, today: date) -> None:
        super().__init__("card")
        self.row = row
        what = row.title or say_people(row.people)
        self.go = Button(tr("Let it go"), "calendar-x", small=True)
        self.stay = Button(tr("It stays"), kind="quiet", small=True)
        self.go.clicked.connect(self.let_go)
        self.stay.clicked.connect(self.stays)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        for button in (self.go, self.stay):
            button.setAccessibleName(f"{button.text()}: {what}")
            flow.addWidget(button)
        title = tr("“{what}” is no longer in its calendar").format(what=what)
        words = tr("It stands in yours: {when}.").format(when=say_when(row, today))
        _lay_out(self, "calendar-x", title, words, buttons)


def _lay_out(card: Surface, icon: str, title: str, words: str, buttons: QWidget) -> None:
    told = QVBoxLayout()
    told.setSpacing(2)
    told.addWidget(PlainLabel(title, "body", weight=QFont.Weight.DemiBold))
    told.addWidget(PlainLabel(words, "small", "text2"))
    told.addSpacing(8)
    told.addWidget(buttons)
    row = QHBoxLayout(card)
    row.setContentsMargins(16, 14, 16, 14)
    row.setSpacing(14)
    tile = IconTile(icon, "honey", 36)
    row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(told, 1)
