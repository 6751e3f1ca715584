"""The card at the foot: how much is promised, who might rest, and a break for me."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.reflect.promised import Promised
from desktop.services import breaks
from desktop.services.reflect.mirror.promised import promised_and_lived
from desktop.settings import SettingsFile
from desktop.ui.preferences.a_break import UntilWhen
from desktop.ui.preferences.desk import Desk
from desktop.ui.reflect.mirror.capacity_words import say_capacity
from desktop.ui.reflect.mirror.resting import WhoMightRest
from desktop.ui.reflect.part import ReflectPart
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import WordsLabel
from desktop.ui.widgets.popover import Popover
from desktop.ui.widgets.surfaces import Surface


class CapacityPanel(ReflectPart):
    """Hidden while nothing is promised. What it opens is undone like any change."""

    shown = (
        "person", "interaction", "interaction_person", "rhythm", "season", "stage", "circle_member",
    )  # fmt: skip

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock, settings)
        self._desk = Desk(runner, clock, settings, parent=self)
        self._sheet: WhoMightRest | None = None
        self.words = WordsLabel("", "words_small")
        self.rest = Button(tr("Who might rest?"), "moon", small=True)
        self.take_break = Button(tr("Give myself a break"), "feather", "quiet", small=True)
        self.end_break = Button(tr("End the break"), "sun", small=True)
        self.rest.clicked.connect(self.ask_who_rests)
        self.take_break.clicked.connect(self.ask_until_when)
        self.end_break.clicked.connect(self._end_break)
        self._card = Surface("sunken")
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(16, 14, 16, 14)
        inner.setSpacing(10)
        inner.addWidget(self.words)
        inner.addWidget(_beside(self.rest, self.take_break, self.end_break))
        self.column.addWidget(self._card)
        self._card.hide()

    def refresh(self) -> None:
        self.runner.query(
            promised_and_lived,
            today=self.clock.today(),
            then=self._show,
            key="reflect-capacity",
            owner=self,
        )

    def ask_who_rests(self) -> WhoMightRest:
        """One after the other, over the whole window."""
        if self._sheet is None or self._sheet.parentWidget() is not self.window():
            sheet = WhoMightRest(self.runner, self.clock, self.window())
            sheet.person_wished.connect(self.person_wished)
            sheet.moment_wished.connect(self.moment_wished)
            sheet.we_spoke_wished.connect(self.we_spoke_wished)
            self._sheet = sheet
        self._sheet.open()
        return self._sheet

    def ask_until_when(self) -> Popover:
        """Until when the break lasts, beside the button."""
        asking, page = UntilWhen(self._desk), self.window()
        sheet = Popover(asking, page, width=340, padding=(18, 16))
        asking.go.clicked.connect(sheet.keep)
        today = self.clock.today()
        sheet.kept.connect(
            lambda: self.runner.change(breaks.begin_break, today=today, back_on=asking.day.day)
        )
        sheet.closed.connect(sheet.deleteLater)
        corner = self.take_break.mapTo(page, QPoint(0, 0))
        target = QRect(corner, self.take_break.size())
        sheet.open_at(target, ("above", "below", "left"), asking.day)
        return sheet

    def _end_break(self) -> None:
        self.runner.change(breaks.end_break, today=self.clock.today())

    def _show(self, found: Promised) -> None:
        said = say_capacity(found)
        self.words.setText(said)
        self.rest.setVisible(not found.on_break)
        self.take_break.setVisible(not found.on_break)
        self.end_break.setVisible(found.on_break)
        self._card.setVisible(bool(said))


def _beside(*buttons: Button) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box, 8, 4)
    for button in buttons:
        flow.addWidget(button)
    return box
