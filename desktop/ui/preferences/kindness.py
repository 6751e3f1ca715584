"""Small kindnesses that Kith may offer: a gesture, a call, somebody of the address book."""

from __future__ import annotations

from desktop.domain.language import tr
from desktop.settings import NO_SLOT
from desktop.ui.phrases import say_weekday
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import CheckRow, Group, Row
from desktop.ui.widgets.select import Select

_WIDTH = 160


class KindnessGroup(Group):
    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Beyond what is due"), tr("Offered quietly, where the day has room."))
        self._desk = desk
        self.gestures = self._check(
            "small_gestures",
            tr("Small gestures"),
            tr("One that fits, on the card and on Today"),
        )
        self.call = self._check(
            "surprise_call",
            tr("A call without a reason"),
            tr("About once a week, on a usual day with room"),
        )
        self.slot = self._slot()
        for row in (self.gestures, self.call, self.slot):
            self.add(row)

    def _check(self, name: str, title: str, hint: str) -> CheckRow:
        row = CheckRow(title, getattr(self._desk.values, name), hint=hint)
        row.box.toggled.connect(lambda on: self._desk.keep(name, on))
        return row

    def _slot(self) -> Row:
        title = tr("Somebody of the address book")
        self.day = Select(title, _WIDTH)
        self.day.add(str(NO_SLOT), tr("Never"))
        for number in range(7):
            self.day.add(str(number), say_weekday(number, short=False))
        self.day.choose(str(self._desk.values.slot_weekday))
        self.day.chosen.connect(lambda day: self._desk.keep("slot_weekday", int(day)))
        return Row(title, self.day, hint=tr("One a week, with what you share"))
