"""Which of the two the day brings, if any, and what is done about it.

Only a usual day with a place left brings one of them, and only one; decision 41 says why.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.domain.beyond import CallOffer, SlotOffer, call_weekday
from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.gestures import week_of
from desktop.domain.language import tr
from desktop.domain.today import TodayView
from desktop.domain.writing import WriteWish
from desktop.services import beyond, triage
from desktop.settings import NO_SLOT, SettingsFile
from desktop.ui.links import open_link, phone_link
from desktop.ui.runner import Runner
from desktop.ui.today.beyond.card import BeyondAct, BeyondCard
from desktop.ui.today.beyond.memory import BeyondMemory, Kind
from desktop.ui.today.beyond.wording import say_call, say_slot


class BeyondOfToday(QObject):
    """``changed`` says that ``card`` is another, or None."""

    changed = Signal()
    person_wished = Signal(int)
    write_wished = Signal(object)  # WriteWish
    talk_wished = Signal(object, str)  # people's ids, how the line goes on

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock, self._settings = runner, clock, settings
        self.memory = BeyondMemory(settings)
        self.card: BeyondCard | None = None
        self._shown: CallOffer | SlotOffer | None = None
        self._rung: int | None = None  # whom the dialler was opened for
        self._view = TodayView()

    def attend(self, view: TodayView) -> None:
        """Ask for what this day may bring beyond what it holds."""
        self._view = view
        if not view.has_room or view.on_break is not None:
            self._show(None)
        elif self._may("slot"):
            self._ask_slot()
        elif self._may("call"):
            self._ask_call()
        else:
            self._show(None)

    def _today(self) -> date:
        return self._clock.today()

    def _may(self, kind: Kind) -> bool:
        """Whether this kind is for today: begun today, or not had yet this week."""
        values, today = self._settings.values, self._today()
        begins = values.slot_weekday
        if kind == "call":
            begins = call_weekday(week_of(today)) if values.surprise_call else NO_SLOT
        if begins == NO_SLOT or today.weekday() < begins:
            return False
        had = self.memory.offered(kind, today)
        return had is None or (had.day == today and not had.over)

    def _chosen(self, kind: Kind) -> int | None:
        had = self.memory.offered(kind, self._today())
        return had.person_id if had is not None and had.day == self._today() else None

    def _ask_slot(self) -> None:
        today = self._today()
        self._runner.long_query(
            beyond.somebody_of_the_book,
            today=today,
            passed=self.memory.passed("slot", today),
            chosen=self._chosen("slot"),
            then=self._take_slot,
            key="today-beyond",
            owner=self,
        )

    def _take_slot(self, offer: SlotOffer | None) -> None:
        if offer is None and self._may("call"):
            self._ask_call()
        else:
            self._show(offer)

    def _ask_call(self) -> None:
        self._runner.query(
            beyond.surprise_call,
            tuple(self._view.unasked),
            today=self._today(),
            chosen=self._chosen("call"),
            then=self._show,
            key="today-beyond",
            owner=self,
        )

    def _show(self, offer: CallOffer | SlotOffer | None) -> None:
        if offer is not None:
            kind: Kind = "call" if isinstance(offer, CallOffer) else "slot"
            self.memory.offer(kind, offer.person_id, self._today())
        if offer == self._shown:
            return
        self._shown = offer
        self._lay()

    def _lay(self) -> None:
        offer = self._shown
        if offer is None:
            self.card = None
        elif isinstance(offer, CallOffer):
            self.card = self._call_card(offer)
        else:
            self.card = self._slot_card(offer)
        if self.card is not None:
            self.card.opened.connect(self.person_wished)
        self.changed.emit()

    def _call_card(self, offer: CallOffer) -> BeyondCard:
        call = BeyondAct(tr("Call"), lambda: self._ring(offer), "phone", "soft", offer.phone)
        if self._rung == offer.person_id:
            words = tr("Spoken? Keep it in one line")
            keep = lambda: self.talk_wished.emit((offer.person_id,), "call: ")  # noqa: E731
            call = BeyondAct(words, keep, "message-circle-heart", "soft")
        later = BeyondAct(tr("Not now"), lambda: self._end("call"), hint=tr("Costs nothing"))
        return BeyondCard(
            tr("Just because"), offer.person_id, offer.name, offer.photo, say_call(offer),
            (call, later),
        )  # fmt: skip

    def _slot_card(self, offer: SlotOffer) -> BeyondCard:
        why = say_slot(offer, self._today())
        acts = (
            BeyondAct(tr("Write a line"), lambda: self._write(offer, why), "pen-line", "soft"),
            BeyondAct(tr("In practice"), lambda: self._choose(offer), "target"),
            BeyondAct(tr("Another"), lambda: self._another(offer), "repeat"),
            BeyondAct(
                tr("Not now"), lambda: self._leave(offer), hint=tr("Leaves them be for a year")
            ),
        )
        heading = tr("From the address book")
        return BeyondCard(heading, offer.person_id, offer.name, offer.photo, why, acts)

    def _ring(self, offer: CallOffer) -> None:
        if open_link(phone_link(offer.phone)):
            self._rung = offer.person_id
            self._lay()
        else:
            self.talk_wished.emit((offer.person_id,), "call: ")

    def _write(self, offer: SlotOffer, why: str) -> None:
        self._end("slot")
        self.write_wished.emit(WriteWish((offer.person_id,), why_now=why))

    def _choose(self, offer: SlotOffer) -> None:
        now = self._clock.now()
        self._runner.change(triage.into_practice, offer.person_id, now=now, then=self._chose)

    def _chose(self, _changes: Changes) -> None:
        self.memory.end("slot", self._today())

    def _another(self, offer: SlotOffer) -> None:
        self.memory.pass_over("slot", offer.person_id, self._today())
        self._ask_slot()

    def _leave(self, offer: SlotOffer) -> None:
        self._end("slot")
        self._runner.change(beyond.leave_for_a_year, offer.person_id, now=self._clock.now())

    def _end(self, kind: Kind) -> None:
        self.memory.end(kind, self._today())
        self._show(None)
