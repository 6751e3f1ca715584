"""The diary of trust on a card: closed while it is empty, never a measure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu

from desktop.domain.changes import Changes
from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.domain.trust import TrustRow
from desktop.domain.vocabulary import TrustKind
from desktop.services import trust
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import CardLine, Lines
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.people.card.step_offer import StepOffer
from desktop.ui.people.card.trust_line import TrustLine
from desktop.ui.people.wording.trust import ICONS, ask_trust, say_trust
from desktop.ui.theme.icons import icon
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.letter_menu import plain_entry
from desktop.ui.widgets.text_link import TextLink
from desktop.ui.widgets.veiled_line import VeiledLine, in_sight

_SHOWN = 3  # moments; the others come with "Earlier"


class TrustSection(Section):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(tr("Trust"), tr("Add a moment of trust"))
        self._keeper = keeper
        self._rows: Sequence[TrustRow] = ()
        self._all = False
        self._person = 0
        self._hint = Hint(tr("For you alone: what built it, where it stumbled, what repaired it."))
        self.add_line = AddLine(tr("A moment of trust"), kinds=self._kinds())
        self.add_line.reopen = self.ask
        self.add_line.kept.connect(self._add)
        self.add_line.closed.connect(self._show_rows)
        self.offer = StepOffer(keeper)
        self.lines: Lines[TrustRow] = Lines(self._line, _show)
        self.veiled = VeiledLine(tr("For you alone"), inset=INSET)
        self.earlier = TextLink(tr("Earlier"))
        self.earlier.clicked.connect(self._show_all)
        around = QHBoxLayout()
        around.setContentsMargins(margins(INSET, 2, 0, 0))
        around.addWidget(self.offer)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.add_line)
        self.body.addLayout(around)
        self.body.addWidget(self.lines)
        self.body.addWidget(self.veiled)
        self.body.addWidget(self.earlier)
        self.add_wished.connect(lambda: self.open_menu(self.kinds_menu()))

    def show_card(self, card: CardRow) -> None:
        if card.id != self._person:
            self._person, self._all = card.id, False
            self.offer.close_offer()
        self._rows = card.trust
        self._show_rows()

    def ask(self, kind: str) -> None:
        self.add_line.ask(kind, ask_trust(kind))
        self._show_rows()

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, words in self._kinds():
            action = menu.addAction(icon(ICONS[TrustKind(kind)]), plain_entry(words))
            action.triggered.connect(lambda _=False, kind=kind: self.ask(kind))
        return menu

    def _show_rows(self) -> None:
        shown = self._rows if self._all else self._rows[:_SHOWN]
        self.lines.show_rows(in_sight(shown))
        self.veiled.stand_for(shown)
        self.be_quiet(not self._rows)
        self.earlier.setVisible(len(in_sight(shown)) == len(shown) < len(self._rows))
        self._hint.setVisible(not self.add_line.isHidden() and not self._rows)

    def _show_all(self) -> None:
        self._all = True
        self._show_rows()

    def _line(self) -> TrustLine:
        line = TrustLine(self._keeper)
        line.step_wished.connect(self.offer.ask)
        return line

    def _kinds(self) -> list[tuple[str, str]]:
        return [(str(kind), say_trust(kind)) for kind in TrustKind]

    def _add(self, kind: str, words: str, _: str) -> None:
        """Written down at once; then a stumble, or a repair, may suggest a step."""
        keeper, person, day = self._keeper, self._keeper.person_id, self._keeper.today

        def offer(changes: Changes) -> None:
            if kind != TrustKind.BUILT and keeper.person_id == person:
                moment = changes.created["trust_moment"][0]
                self.offer.ask(TrustRow(moment, kind, words, day))

        keeper.do(trust.note, person, kind, words, day=day, then=offer)


def _show(line: CardLine, row: TrustRow) -> None:
    assert isinstance(line, TrustLine)
    line.show_row(row)
