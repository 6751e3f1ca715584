"""One thing given or received: what, of which kind, how far it has come, when."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from desktop.domain.follow_ups import PlanWish
from desktop.domain.language import tr
from desktop.domain.people import GivingRow
from desktop.domain.vocabulary import Direction, GivingKind, GivingState
from desktop.services import giving
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.kind_line import KindLine
from desktop.ui.people.card.lines import Act
from desktop.ui.people.card.word_button import DayWords, MenuWords
from desktop.ui.people.wording.giving import (
    ICONS,
    say_giving_day,
    say_giving_kind,
    say_giving_state,
)
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.editable import EditableText

_UNSETTLED = (GivingState.IDEA, GivingState.OFFERED)


class GivingLine(KindLine[GivingRow]):
    """Kind, state and day each open what they could be instead.

    ``thanks_wished`` when thanks are to be said, and not only noted.
    """

    thanks_wished = Signal(object)  # GivingRow

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(keeper, giving.edit, giving.delete)
        self.field = EditableText(tr("What it was"), "", "small", multiline=True)
        self.field.kept.connect(self._keep)
        self.state = MenuWords(self._states, "caption", "text3")
        self.day = DayWords(keeper.clock.today, "caption")
        self.day.day_chosen.connect(lambda day: self._edit(day=day))
        self._arrange()
        theming().follow(self._restyle)

    def show_row(self, row: GivingRow) -> None:
        self._row = row
        self._show_kind(ICONS[GivingKind(row.kind)], say_giving_kind(row.kind))
        self.field.set_text(row.text)
        who = pronouns_of(self._keeper.pronouns)
        state = say_giving_state(row.direction, row.state, who)
        words = state[:1].upper() + state[1:]
        self.state.set_color("honey_text" if row.wants_thanks else "text3")
        self.state.say(words, tr("How far: {words}").format(words=words))
        day = say_giving_day(row, self._keeper.today)
        self.day.show_day(row.day, day, tr("When"))
        self.day.setVisible(row.day is not None or row.state not in _UNSETTLED)

    def acts(self) -> list[Act]:
        row = self.row
        given = row.direction == Direction.GIVEN
        turned = Direction.RECEIVED if given else Direction.GIVEN
        words = tr("It went the other way: I received it")
        if not given:
            words = tr("It went the other way: I gave it")
        found = [Act(tr("Edit"), "pencil", self.field.edit)]
        if given and row.state in _UNSETTLED:
            found.append(Act(tr("Plan it…"), "calendar-plus", self._plan))
        if row.wants_thanks:
            thank = lambda: self.thanks_wished.emit(row)  # noqa: E731
            found.append(Act(tr("Say thank you…"), "pen-line", thank))
        turn = Act(words, "arrow-left-right", partial(self._edit, direction=turned))
        return [*found, turn, Act(), *self._states(), Act(), *self._kinds(), Act(), self._away()]

    def _kinds(self) -> list[Act]:
        now = self.row.kind
        return [
            Act(
                say_giving_kind(kind), ICONS[kind], partial(self._edit, kind=kind), "", kind == now
            )
            for kind in GivingKind
        ]  # fmt: skip

    def _states(self) -> list[Act]:
        row, who = self.row, pronouns_of(self._keeper.pronouns)
        found = []
        for state in GivingState:
            words = say_giving_state(row.direction, state, who)
            words = words[:1].upper() + words[1:]
            found.append(Act(words, "", partial(self._advance, state), "", state == row.state))
        return found

    def _arrange(self) -> None:
        super()._arrange()
        self._column.setContentsMargins(margins(4, 0, 0, 4))
        self._below.setSpacing(10)
        self._below.addWidget(self.state)
        self._below.addWidget(self.day)
        self._below.addStretch(1)

    def _plan(self) -> None:
        self._keeper.plan_wished.emit(PlanWish(self._keeper.person_id, reason=self.row.text))

    def _advance(self, state: str) -> None:
        self._keeper.do(giving.advance, self.row.id, state, today=self._keeper.today)

    def _restyle(self) -> None:
        self._below.setContentsMargins(margins(self._indent(), 0, 0, 0))
