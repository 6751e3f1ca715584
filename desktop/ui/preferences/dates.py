"""Language and dates: what Kith speaks, and where the week begins."""

from __future__ import annotations

from desktop.domain.language import tr
from desktop.ui.language.speaking import languages, name_of
from desktop.ui.phrases import say_weekday
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import Group, Row
from desktop.ui.widgets.select import Select

_AS_USUAL = -1
_BEGINNINGS = (0, 5, 6)


class DatesGroup(Group):
    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Language and dates"))
        self.add(self._language(desk))
        title = tr("Week begins on")
        self.first = Select(title, 222)
        self.first.add(str(_AS_USUAL), tr("As usual where you are"))
        for weekday in _BEGINNINGS:
            self.first.add(str(weekday), say_weekday(weekday, short=False))
        known = desk.values.first_weekday in _BEGINNINGS
        self.first.choose(str(desk.values.first_weekday if known else _AS_USUAL))
        self.first.chosen.connect(lambda day: desk.keep("first_weekday", int(day)))
        self.add(Row(title, self.first, also=tr("calendar Monday Sunday")))

    def _language(self, desk: Desk) -> Row:
        title = tr("Language")
        self.language = Select(title, 222)
        self.language.add("", tr("Like the system"))
        for language in languages():
            self.language.add(language, name_of(language))
        known = desk.values.language in languages()
        self.language.choose(desk.values.language if known else "")
        self.language.chosen.connect(lambda language: desk.keep("language", language))
        return Row(title, self.language, also=tr("translation English German Spanish"))
