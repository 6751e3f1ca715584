"""What it was, how long, who began it, on which day: set right where it was another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.debrief import Debrief, DebriefView, talked_on
from desktop.domain.language import tr
from desktop.domain.vocabulary import InteractionKind, Who
from desktop.ui.debrief import wording
from desktop.ui.people.wording.talks import say_kind
from desktop.ui.phrases import say_length
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.flow_layout import FlowLayout

_LENGTHS = (5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240)


class TalkChoices(QWidget):
    """Writes into the debrief; ``changed`` when it did."""

    changed = Signal()

    def __init__(self, view: DebriefView, debrief: Debrief, today: Callable[[], date]) -> None:
        super().__init__()
        self._view, self._debrief, self._today = view, debrief, today
        self.kind = Choice(tr("What it was"))
        for kind in InteractionKind:
            self.kind.add(kind, say_kind(kind))
        self.kind.choose(debrief.kind)
        self.minutes = Choice(tr("How long"))
        lengths = sorted({*_LENGTHS, debrief.minutes or _LENGTHS[0]})
        self.minutes.add("", tr("No length"))
        for length in lengths:
            self.minutes.add(str(length), wording.capital(say_length(length)))
        self.minutes.choose(str(debrief.minutes) if debrief.minutes else "")
        self.began = Choice(tr("Who began"))
        for who, words in (
            ("", tr("Not said who began")),
            (Who.ME, tr("I began")),
            (Who.THEM, tr("{They} began").format(
                They=wording.capital(wording.who_of(view).they))),
            (Who.BOTH, tr("Both began")),
        ):  # fmt: skip
            self.began.add(who, words)
        self.began.choose(debrief.began_by)
        self.day = DayButton(tr("Day"), today)
        self.day.set_day(talked_on(view, debrief))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        line = QWidget()
        flow = FlowLayout(line, gap=6, line_gap=6)
        for part in (self.kind, self.day, self.minutes, self.began):
            flow.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(line)

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda kind: self._set("kind", InteractionKind(kind)))
        self.minutes.chosen.connect(lambda text: self._set("minutes", int(text) if text else None))
        self.began.chosen.connect(lambda who: self._set("began_by", who))
        self.day.day_chosen.connect(self._take_day)

    def _take_day(self, day: date) -> None:
        """A day still to come has not happened: the picker is put back."""
        if day > self._today():
            self.day.set_day(talked_on(self._view, self._debrief))
            return
        self._set("day", None if day == self._view.facts.day else day)

    def _set(self, name: str, value: object) -> None:
        setattr(self._debrief, name, value)
        self.changed.emit()
