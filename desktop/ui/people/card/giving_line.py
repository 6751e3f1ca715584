"""One thing given or received: what, of which kind, how far it has come, when."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from desktop.domain.follow_ups import PlanWish
from desktop.domain.people import GivingRow
from desktop.domain.vocabulary import Direction, GivingKind, GivingState
from desktop.services import giving
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, add_act
from desktop.ui.people.card.word_button import DayWords, MenuWords
from desktop.ui.people.wording.giving import (
    ICONS,
    say_giving_day,
    say_giving_kind,
    say_giving_state,
)
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import EditableText

_UNSETTLED = (GivingState.IDEA, GivingState.OFFERED)
_MARK = 24  # of the kind's icon, with what it stands in


class GivingLine(CardLine):
    """Kind, state and day each open what they could be instead.

    ``thanks_wished`` when thanks are to be said, and not only noted.
    """

    thanks_wished = Signal(object)  # GivingRow

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: GivingRow | None = None
        self.kind = IconButton("hand-heart", self.tr("Kind"), size=_MARK)
        self.kind.clicked.connect(self._choose_kind)
        self.field = EditableText(self.tr("What it was"), "", "small", multiline=True)
        self.field.kept.connect(self._keep)
        self.state = MenuWords(self._states, "caption", "text3")
        self.day = DayWords(keeper.clock.today, "caption")
        self.day.day_chosen.connect(lambda day: self._edit(day=day))
        self._arrange()
        theming().follow(self._restyle)

    def show_row(self, row: GivingRow) -> None:
        self._row = row
        kind = say_giving_kind(row.kind)
        self.kind.set_icon(ICONS[GivingKind(row.kind)])
        self.kind.set_name(self.tr("Kind: {words}").format(words=kind))
        self.field.set_text(row.text)
        who = pronouns_of(self._keeper.pronouns)
        state = say_giving_state(row.direction, row.state, who)
        words = state[:1].upper() + state[1:]
        self.state.set_color("honey_text" if row.wants_thanks else "text3")
        self.state.say(words, self.tr("How far: {words}").format(words=words))
        day = say_giving_day(row, self._keeper.today)
        self.day.show_day(row.day, day, self.tr("When"))
        self.day.setVisible(row.day is not None or row.state not in _UNSETTLED)

    def acts(self) -> list[Act]:
        assert self._row is not None
        row = self._row
        given = row.direction == Direction.GIVEN
        turned = Direction.RECEIVED if given else Direction.GIVEN
        words = self.tr("It went the other way: I received it")
        if not given:
            words = self.tr("It went the other way: I gave it")
        found = [Act(self.tr("Edit"), "pencil", self.field.edit)]
        if given and row.state in _UNSETTLED:
            found.append(Act(self.tr("Plan it…"), "calendar-plus", self._plan))
        if row.wants_thanks:
            thank = lambda: self.thanks_wished.emit(row)  # noqa: E731
            found.append(Act(self.tr("Say thank you…"), "pen-line", thank))
        turn = Act(words, "arrow-left-right", partial(self._edit, direction=turned))
        away = Act(self.tr("Take away"), "minus", self._remove, TAKE_AWAY)
        return [*found, turn, Act(), *self._states(), Act(), *self._kinds(), Act(), away]

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self._kinds():
            add_act(menu, act)
        return menu

    def _kinds(self) -> list[Act]:
        assert self._row is not None
        now = self._row.kind
        return [
            Act(
                say_giving_kind(kind), ICONS[kind], partial(self._edit, kind=kind), "", kind == now
            )
            for kind in GivingKind
        ]  # fmt: skip

    def _states(self) -> list[Act]:
        assert self._row is not None
        row, who = self._row, pronouns_of(self._keeper.pronouns)
        found = []
        for state in GivingState:
            words = say_giving_state(row.direction, state, who)
            words = words[:1].upper() + words[1:]
            found.append(Act(words, "", partial(self._advance, state), "", state == row.state))
        return found

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.kind, 0, top)
        row.addWidget(self.field, 1)
        row.addWidget(self.more, 0, top)
        self._below = QHBoxLayout()
        self._below.setSpacing(10)
        self._below.addWidget(self.state)
        self._below.addWidget(self.day)
        self._below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(self._below)

    def _choose_kind(self) -> None:
        self.kinds_menu().popup(self.kind.mapToGlobal(QPoint(0, self.kind.height() + 4)))

    def _plan(self) -> None:
        assert self._row is not None
        self._keeper.plan_wished.emit(PlanWish(self._keeper.person_id, reason=self._row.text))

    def _keep(self, words: str) -> None:
        assert self._row is not None
        if not words:
            self._remove()
            return
        self._keeper.keep_text(self.field, self._row.text, giving.edit, self._row.id, text=words)

    def _edit(self, **changed: Any) -> None:
        assert self._row is not None
        self._keeper.do(giving.edit, self._row.id, **changed)

    def _advance(self, state: str) -> None:
        assert self._row is not None
        self._keeper.do(giving.advance, self._row.id, state, today=self._keeper.today)

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(giving.delete, self._row.id)

    def _restyle(self) -> None:
        """State and day stand below the words, not below the icon."""
        self._below.setContentsMargins(theming().fonts.scaled(_MARK) + 8, 0, 0, 0)
