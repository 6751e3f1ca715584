"""The people to turn to, one card each, and below them the quiet corner."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.today import TodayView
from desktop.domain.vocabulary import Size
from desktop.ui.gestures.acts import Offers
from desktop.ui.theme.mirror import margins
from desktop.ui.today import wording
from desktop.ui.today.corner_card import CornerCard
from desktop.ui.today.person_card import PersonCard
from desktop.ui.today.turn_to_card import TurnToCard
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel, plain_tip
from desktop.ui.widgets.text_link import TextLink


class PeoplePart(QWidget):
    """Passes on what is wished on its cards."""

    act_chosen = Signal(object, str)  # the TurnTo, a Size
    put_off = Signal(object)
    another_time = Signal(object)  # of the corner: not for a long while
    keep_wished = Signal(object)
    taken_back = Signal(object)
    opened = Signal(int)
    why_wished = Signal()
    gesture_wished = Signal(object, QWidget)  # the TurnTo, and the button that asks
    day_wished = Signal()  # show all that is planned for today

    def __init__(self, view: TodayView, today: date, opened: Mapping[int, Size]) -> None:
        """``opened`` are the acts that were opened today, by person."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._whole_why = PlainLabel(wording.say_choice(view), "small", "text3")
        self._whole_why.setContentsMargins(margins(2, 0, 0, 8))
        self._whole_why.hide()
        self.cards = [PersonCard(p, today, opened.get(p.person_id)) for p in view.turn_to]
        self.corner: CornerCard | None = None
        if self.cards:
            self._add_cards(view)
        if view.corner is not None:
            self._add_corner(CornerCard(view.corner, today, opened.get(view.corner.person_id)))
        for place, card in enumerate(self._all()):
            self._connect(card, place)

    def show_why(self, shown: bool) -> None:
        """Whether it says why these people stand here."""
        self._whole_why.setVisible(shown)
        for card in self._all():
            card.show_why(shown)

    def show_opened(self, person_id: int, size: Size | None) -> None:
        """On the card of this person an act was opened, or was not done after all."""
        for card in self._all():
            if card.person.person_id == person_id:
                card.show_opened(size)

    def show_gestures(self, offers: Offers) -> None:
        """What small gesture each of these people may be offered."""
        for card in self.cards:
            offer = offers.get(card.person.person_id)
            card.show_gesture(offer.text if offer else "")

    def card_of(self, person_id: int) -> TurnToCard | None:
        return next((card for card in self._all() if card.person.person_id == person_id), None)

    def place_of_focus(self) -> int | None:
        """Which card the keyboard is on or in."""
        focus = QApplication.focusWidget()
        for place, card in enumerate(self._all()):
            if focus is not None and (card is focus or card.isAncestorOf(focus)):
                return place
        return None

    def at(self, place: int) -> TurnToCard:
        return self._all()[place]

    def focus_card(self, place: int, by: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> bool:
        """The card at this place, or the last before it; False without any."""
        cards = self._all()
        if cards:
            card = cards[max(0, min(place, len(cards) - 1))]
            card.setFocus(by)
        return bool(cards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.corner is not None:
            self.corner.fit(self.width())

    def _all(self) -> list[TurnToCard]:
        return [*self.cards, *([self.corner] if self.corner else [])]

    def _add_cards(self, view: TodayView) -> None:
        self._column.addWidget(self._head(len(self.cards)))
        self._column.addSpacing(8)
        self._column.addWidget(self._whole_why)
        for place, card in enumerate(self.cards):
            if place:
                self._column.addSpacing(12)
            self._column.addWidget(card)
            card.put_off.connect(self.put_off)
            card.gesture_wished.connect(self.gesture_wished)
        if view.more_planned:
            self._add_more()

    def _add_more(self) -> None:
        """The way to what else I planned for today; how much is not said."""
        more = TextLink(tr("More is planned for today"))
        more.clicked.connect(self.day_wished)
        self._column.addSpacing(10)
        self._column.addWidget(more)

    def _add_corner(self, card: CornerCard) -> None:
        self.corner = card
        heading = PlainLabel(tr("From a quieter corner"), "heading")
        heading.setContentsMargins(margins(2, 24 if self.cards else 0, 0, 10))
        self._column.addWidget(heading)
        self._column.addWidget(card)
        card.put_off.connect(self.another_time)

    def _connect(self, card: TurnToCard, place: int) -> None:
        card.act_chosen.connect(self.act_chosen)
        card.keep_wished.connect(self.keep_wished)
        card.taken_back.connect(self.taken_back)
        card.opened.connect(self.opened)
        card.stepped.connect(lambda by: self._step(place + by))

    def _step(self, place: int) -> None:
        cards = self._all()
        if 0 <= place < len(cards):
            cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _head(self, count: int) -> QWidget:
        head = QWidget()
        title = PlainLabel(tr("To turn to today"), "heading", wrap=False)
        title.setContentsMargins(margins(2, 0, 0, 0))
        asks = {
            1: tr("Why this person?"),
            2: tr("Why these two?"),
            3: tr("Why these three?"),
        }
        link = TextLink(asks.get(count, tr("Why these people?")))
        link.setToolTip(plain_tip(f"{link.text()} (W)"))
        link.clicked.connect(self.why_wished)
        ends = EndsLayout(head)
        ends.addWidget(title)
        ends.addWidget(link)
        return head
