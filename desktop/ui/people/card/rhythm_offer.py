"""The rhythm we really live, offered below the one we wished for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.sentences import small
from desktop.services import rhythm
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.whole import WholeCard
from desktop.ui.people.wording.rhythm import say_rhythm
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel


class RhythmOffer(QWidget):
    """Hidden until it is known that we live another rhythm; never in a hard season."""

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._person = 0
        self._rule: RhythmRule | None = None
        self.words = PlainLabel("", "small", "text2")
        self.take = Button(tr("Make it so"), "repeat", "soft", small=True)
        self.leave = Button(tr("Keep ours"), "", "quiet", small=True)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._leave)
        choices = QWidget()
        flow = FlowLayout(choices, 6, 4)
        flow.addWidget(self.take)
        flow.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 2, INSET, 4)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(choices)
        self.hide()

    def show_whole(self, whole: WholeCard) -> None:
        self._person, self._rule = whole.card.id, whole.rhythm
        rule = whole.rhythm
        if rule is not None:
            lived = say_rhythm((rule.earliest, rule.latest, rule.unit, rule.none_needed))
            words = tr("You two are in touch {lived}. Make that the rhythm?")
            self.words.setText(words.format(lived=small(lived)))
        self.setVisible(rule is not None)

    def _take(self) -> None:
        self._keeper.do(rhythm.set_rhythm, self._rule, person_id=self._person)

    def _leave(self) -> None:
        self._keeper.do(rhythm.keep_mine, self._person, today=self._keeper.today)
