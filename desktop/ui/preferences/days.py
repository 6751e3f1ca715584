"""Your days: how much of you a day has, and when there is a break."""

from __future__ import annotations

from desktop.domain.language import tr
from desktop.ui.phrases import say_weekday
from desktop.ui.preferences.a_break import BreakRow
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import Group, Row
from desktop.ui.preferences.stepper import Stepper
from desktop.ui.preferences.week import Week
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.mini_month import local_first_weekday
from desktop.ui.widgets.select import Select

_MOST_A_DAY = 12
_NEVER = "-1"


class DaysGroup(Group):
    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Your days"), tr("Kith never plans more than this."))
        self._desk = desk
        self.add(self._name())
        self.add(self._people())
        self.add(self._week())
        self.add(self._review())
        self.break_row = BreakRow(desk)
        self.add(self.break_row)
        desk.changed.connect(self._hear)

    def refresh(self) -> None:
        self.break_row.refresh()

    def _hear(self, name: str) -> None:
        if name == "first_weekday":
            self.week.begin_with(self._first())

    def _first(self) -> int:
        first = self._desk.values.first_weekday
        return local_first_weekday() if first < 0 else first

    def _name(self) -> Row:
        title = tr("Your name")
        name = LineInput(title, tr("How Kith greets you"))
        name.setText(self._desk.values.my_name)
        name.setMinimumWidth(theming().fonts.em(14))
        name.textEdited.connect(lambda typed: self._desk.keep("my_name", typed.strip()))
        return Row(title, name, also=tr("greeting"))

    def _people(self) -> Row:
        title = tr("People on a usual day")
        self.people = Stepper(title, self._desk.values.people_a_day, 0, _MOST_A_DAY)
        self.people.changed.connect(lambda count: self._desk.keep("people_a_day", count))
        return Row(title, self.people, hint=tr("One on an easy day, nobody on the others"))

    def _week(self) -> Row:
        self.week = Week(self._desk.values.week, self._first())
        self.week.changed.connect(lambda kinds: self._desk.keep("week", kinds))
        row = Row("", also=tr("days of the week weekdays usual easy none day off"))
        row.body.addWidget(self.week, 1)
        return row

    def _review(self) -> Row:
        title = tr("Look back on the week")
        self.review = Select(title, 150)
        for step in range(7):
            day = (self._first() + step) % 7
            self.review.add(str(day), say_weekday(day, short=False))
        self.review.add(_NEVER, tr("not offered"))
        self.review.choose(str(self._desk.values.review_weekday))
        self.review.chosen.connect(lambda day: self._desk.keep("review_weekday", int(day)))
        hint = tr("A line on Today, that day and the next")
        return Row(title, self.review, hint=hint, also=tr("weekly review reflect"))
