"""Dates: where the week begins."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.domain.language import tr
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import Group, Row
from desktop.ui.widgets.select import Select

_AS_USUAL = -1
_BEGINNINGS = (0, 5, 6)


class DatesGroup(Group):
    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Dates"))
        title = tr("Week begins on")
        self.first = Select(title, 222)
        self.first.add(str(_AS_USUAL), tr("As usual where you are"))
        for weekday in _BEGINNINGS:
            self.first.add(str(weekday), QLocale().standaloneDayName(weekday + 1))
        known = desk.values.first_weekday in _BEGINNINGS
        self.first.choose(str(desk.values.first_weekday if known else _AS_USUAL))
        self.first.chosen.connect(lambda day: desk.keep("first_weekday", int(day)))
        self.add(Row(title, self.first, also=tr("calendar Monday Sunday")))
