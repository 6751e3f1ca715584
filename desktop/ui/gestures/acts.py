"""Asking for small gestures, and what is done with one, wherever it is offered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.clock import Clock
from desktop.domain.gestures import Offer
from desktop.domain.language import tr
from desktop.domain.news import day_for
from desktop.services import gestures
from desktop.settings import SettingsFile
from desktop.ui.gestures.memory import GestureMemory
from desktop.ui.phrases import say_the_day
from desktop.ui.runner import Runner
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.letter_menu import plain_entry

Offers = Mapping[int, Offer]


class GestureActs(QObject):
    """``turned`` says that somebody is offered another one now, or none."""

    turned = Signal(int)

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self._memory = GestureMemory(settings)

    def ask(
        self, people: Sequence[int], then: Callable[[Offers], None], key: str, owner: QObject
    ) -> None:
        """Bring what each of these people may be offered; who has nothing is left out."""
        wanted = self.wanted(people)
        if not wanted:
            then({})
            return
        self._runner.query(
            gestures.gestures_for,
            wanted,
            today=self._clock.today(),
            then=lambda found: then(self.picked(found)),
            key=key,
            owner=owner,
        )

    def wanted(self, people: Sequence[int]) -> list[int]:
        """For whom of these something may be offered at all."""
        if not self._memory.is_wished:
            return []
        today = self._clock.today()
        return [person for person in people if not self._memory.is_left_alone(person, today)]

    def picked(self, found: Mapping[int, Sequence[Offer]]) -> Offers:
        """Of what the store found, the first that was not turned down."""
        today, picked = self._clock.today(), {}
        for person, offered in found.items():
            turned = self._memory.turned_down(person, today)
            first = next((offer for offer in offered if offer.id not in turned), None)
            if first is not None:
                picked[person] = first
        return picked

    def take(self, person_id: int, offer: Offer) -> None:
        self._runner.change(gestures.take, person_id, offer, now=self._clock.now())

    def another(self, person_id: int, offer: Offer) -> None:
        self._memory.turn_down(person_id, offer.id, self._clock.today())
        self.turned.emit(person_id)

    def not_now(self, person_id: int) -> None:
        self._memory.leave_alone(person_id, self._clock.today())
        self.turned.emit(person_id)

    def say_take(self, offer: Offer) -> str:
        """ "Keep the idea", "Plan it for tomorrow"."""
        if offer.giving:
            return tr("Keep the idea")
        today = self._clock.today()
        return tr("Plan it for {day}").format(day=say_the_day(day_for(offer.size, today), today))

    def menu(self, person_id: int, offer: Offer, beside: QWidget) -> QMenu:
        """The gesture, and what can be done with it."""
        menu = QMenu(beside)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(plain_entry(offer.text)).setEnabled(False)
        menu.addSeparator()
        for name, words, run in (
            ("check", self.say_take(offer), partial(self.take, person_id, offer)),
            ("repeat", tr("Another"), partial(self.another, person_id, offer)),
            ("leaf", tr("Not now"), partial(self.not_now, person_id)),
        ):
            menu.addAction(icon(name), plain_entry(words), run)
        return menu
