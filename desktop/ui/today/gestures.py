"""Small gestures on the cards of Today: asked for once the cards stand, and carried out."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import Clock
from desktop.domain.today import TurnTo
from desktop.settings import SettingsFile
from desktop.ui.gestures.acts import GestureActs, Offers
from desktop.ui.news.acts import pop_up
from desktop.ui.runner import Runner
from desktop.ui.today.people_part import PeoplePart


class GesturesOfToday(QObject):
    """Brings each card what fits its person; what is chosen there is done at once."""

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.acts = GestureActs(runner, clock, settings, self)
        self._part: PeoplePart | None = None
        self._offers: Offers = {}
        self.acts.turned.connect(lambda _: self.ask())

    def attend(self, part: PeoplePart) -> None:
        """From now on these are the cards."""
        self._part = part
        part.gesture_wished.connect(self._open)
        part.destroyed.connect(lambda: self._forget(part))

    def ask(self) -> None:
        """What fits these people now?"""
        if self._part is not None:
            people = [card.person.person_id for card in self._part.cards]
            self.acts.ask(people, self._show, "today-gestures", self._part)

    def _show(self, offers: Offers) -> None:
        self._offers = offers
        if self._part is not None:
            self._part.show_gestures(offers)

    def _open(self, person: TurnTo, button: QWidget) -> None:
        offer = self._offers.get(person.person_id)
        if offer is not None:
            pop_up(self.acts.menu(person.person_id, offer, button), button)

    def _forget(self, part: PeoplePart) -> None:
        if self._part is part:
            self._part = None
