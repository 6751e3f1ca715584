"""Language and dates: what Kith speaks, and where the week begins."""

from __future__ import annotations

from functools import partial

from desktop.domain.language import tr
from desktop.services.people.standing import put_in_order
from desktop.ui.language.names import have_names_stand
from desktop.ui.language.speaking import languages, name_of
from desktop.ui.phrases import say_weekday
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import Group, Row
from desktop.ui.widgets.select import Select

_AS_USUAL = -1
_BEGINNINGS = range(7)


class DatesGroup(Group):
    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Language and dates"))
        self.add(self._language(desk))
        self.add(self._names(desk))
        title = tr("Week begins on")
        self.first = Select(title, 222)
        self.first.add(str(_AS_USUAL), tr("As usual where you are"))
        for weekday in _BEGINNINGS:
            self.first.add(str(weekday), say_weekday(weekday, short=False))
        known = desk.values.first_weekday in _BEGINNINGS
        self.first.choose(str(desk.values.first_weekday if known else _AS_USUAL))
        self.first.chosen.connect(lambda day: desk.keep("first_weekday", int(day)))
        self.add(Row(title, self.first, also=tr("calendar Monday Sunday")))

    def _names(self, desk: Desk) -> Row:
        title = tr("Names stand by")
        self.names = Select(title, 222)
        self.names.add("", tr("As usual in your language"))
        self.names.add("family", tr("The family name"))
        self.names.add("given", tr("The first name"))
        self.names.choose(desk.values.names_by)
        self.names.chosen.connect(partial(self._order_names, desk))
        return Row(title, self.names, also=tr("order sort surname first name last name"))

    def _order_names(self, desk: Desk, by: str) -> None:
        """At once: every list reads itself anew."""
        desk.keep("names_by", by)
        have_names_stand(by)
        desk.runner.change(put_in_order)

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
