"""Thanks owed: said gently, one at a time, with the ways to say them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow, GivingRow
from desktop.domain.vocabulary import GivingState
from desktop.services import giving
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import Act, add_act
from desktop.ui.people.wording.giving import say_thanks_owed
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.veiled_line import in_sight


class ThanksOwed(QWidget):
    """Shows the latest that waits for thanks; hidden when nothing does.

    ``mail_wished`` asks for a mail of thanks.
    """

    mail_wished = Signal()
    letter_wished = Signal(str)  # a letter of thanks, for this

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: GivingRow | None = None
        self.words = PlainLabel("", "small", "text")
        self.say = Button(tr("Say thank you"), "pen-line", "soft", small=True, chevron=True)
        self.said = Button(tr("I thanked them"), "check", "quiet", small=True)
        self.say.clicked.connect(lambda: self.open_menu(self.say))
        self.said.clicked.connect(self._note)
        buttons = QWidget()
        flow = FlowLayout(buttons, 6, 4)
        for button in (self.say, self.said):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 0, INSET, 8)
        column.setSpacing(6)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(buttons, 1)
        column.addLayout(row)
        self.hide()

    def show_card(self, card: CardRow) -> None:
        self._row = next((row for row in in_sight(card.givings) if row.wants_thanks), None)
        if self._row is not None:
            keeper = self._keeper
            self.words.setText(say_thanks_owed(self._row, keeper.called, keeper.today))
        self.setVisible(self._row is not None)

    def open_menu(self, beside: QWidget) -> None:
        """The ways to say it."""
        self.menu().popup(beside.mapToGlobal(QPoint(0, beside.height() + 4)))

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self._row
        if row is not None:
            letter = lambda: self.letter_wished.emit(row.text)  # noqa: E731
            add_act(menu, Act(tr("Write it here"), "pen-line", letter))
        add_act(menu, Act(tr("Write a mail"), "mail", self.mail_wished.emit))
        person = (self._keeper.person_id,)
        spoke = lambda: self._keeper.we_spoke_wished.emit(person)  # noqa: E731
        add_act(menu, Act(tr("I said it: We spoke…"), "message-circle-heart", spoke))
        return menu

    def _note(self) -> None:
        assert self._row is not None
        thanked = GivingState.THANKED
        self._keeper.do(giving.advance, self._row.id, thanked, today=self._keeper.today)
