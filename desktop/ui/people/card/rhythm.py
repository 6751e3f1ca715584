"""How often we would both be glad to be in touch, chosen from a menu or in words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.rhythm_words import read_rule
from desktop.domain.vocabulary import Unit
from desktop.services import rhythm
from desktop.ui.people.ask import ask_line
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import Act, add_act
from desktop.ui.people.wording.rhythm import say_rhythm
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel

_OFFERED = (
    (1, 1, Unit.WEEK), (2, 3, Unit.WEEK), (4, 6, Unit.WEEK), (2, 3, Unit.MONTH),
    (5, 7, Unit.MONTH), (1, 1, Unit.YEAR),
)  # fmt: skip


class RhythmLine(ClickRow):
    """The rhythm in words; a click opens what it can be."""

    def __init__(self, keeper: CardKeeper, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._keeper = keeper
        self._card: CardRow | None = None
        self.words = PlainLabel()
        self._what = PlainLabel(tr("rhythm"), "small", "text3", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 6, INSET, 6)
        row.setSpacing(INSET)
        row.addWidget(IconMark("repeat", "text2", 16))
        row.addWidget(self.words, 1)
        row.addWidget(self._what)
        self.clicked.connect(self._open)

    def show_card(self, card: CardRow) -> None:
        self._card = card
        rule = card.rhythm or card.lived_rhythm
        if rule is None:
            self.words.setText(tr("No rhythm while they rest in the book"))
        else:
            self.words.setText(say_rhythm(rule))
        own = tr("rhythm") if card.rhythm else tr("usual rhythm")
        self._what.setText(own if rule else "")
        self.setAccessibleName(tr("Rhythm: {words}").format(words=self.words.text()))

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = self._card.rhythm if self._card else None
        for earliest, latest, unit in _OFFERED:
            rule = (earliest, latest, str(unit), False)
            add_act(menu, self._choice(rule, own))
        add_act(menu, self._choice((4, 6, str(Unit.WEEK), True), own))
        add_act(menu, Act(tr("Your own…"), "pencil", self._ask))
        if own is not None:
            add_act(menu, Act())
            add_act(menu, Act(tr("As usual"), "undo-2", lambda: self._set(None)))
        return menu

    def _choice(
        self, rule: tuple[int, int, str, bool], own: tuple[int, int, str, bool] | None
    ) -> Act:
        chosen = rule == own or (rule[3] and own is not None and own[3])
        words = say_rhythm(rule)
        return Act(words, "", lambda: self._set(RhythmRule(*rule)), "", chosen)

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _ask(self) -> None:
        question, example = tr("How often?"), tr("every 5 to 7 weeks")
        keeper = self._keeper
        about = f"rhythm/{keeper.person_id}"
        ask_line(keeper.runner, about, self, question, example, self._read)

    def _read(self, typed: str) -> None:
        rule = read_rule(typed)
        if rule is None:
            self._keeper.told.emit(tr("Say it like “every 5 weeks” or “2 to 3 months”."))
        else:
            self._set(rule)

    def _set(self, rule: RhythmRule | None) -> None:
        assert self._card is not None
        today = self._keeper.today
        self._keeper.do(rhythm.set_rhythm, rule, person_id=self._card.id, today=today)
